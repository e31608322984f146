using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Sammen.Dialogues.Opinions;

/// <summary>Directions at right angles to each other, what a matrix makes of each, and how the matrix looks from within them.</summary>
internal sealed class KrylovSpace(double[] matrix, int side)
{
    private const double Own = 1e-10;
    private const double Same = 1e-11;

    private readonly List<double[]> basis = [];
    private readonly List<double[]> images = [];
    private readonly List<double[]> products = [];

    /// <summary>How many directions there are.</summary>
    public int Size => basis.Count;

    /// <summary>Takes up what is new in the directions, and answers what the matrix makes of it; nothing where nothing is new.</summary>
    public List<double[]> Grow(List<double[]> directions)
    {
        var before = Size;
        foreach (var direction in directions)
        {
            var vector = (double[])direction.Clone();
            var length = Length(vector);
            // Twice, since rounding leaves a little of the known the first time.
            for (var time = 0; time < 2; time++)
            {
                foreach (var known in basis)
                {
                    Add(vector, -Dot(vector, known), known);
                }
            }

            var left = Length(vector);
            if (left > length * Same && Size < side)
            {
                Take(Array.ConvertAll(vector, v => v / left));
            }
        }

        return images[before..];
    }

    /// <summary>The leading directions within the space, and whether the first two are the matrix's own.</summary>
    public (List<double[]> Best, bool IsOwn) Look(int count)
    {
        var within = new Eigenvectors.Decomposed(DenseMatrix.Create(Size, Size, (i, j) => products[Math.Max(i, j)][Math.Min(i, j)]));
        var isOwn = true;
        var best = new List<double[]>();
        for (var place = 1; place <= count; place++)
        {
            if (!within.Tells(place))
            {
                best.Add(new double[side]);
                continue;
            }

            best.Add(Combined(basis, within.Vector(place)));
            if (place <= 2)
            {
                var off = Combined(images, within.Vector(place));
                Add(off, -within.Value(place), best[^1]);
                isOwn &= Length(off) <= Own * within.Value(1);
            }
        }

        return (best, isOwn);
    }

    private void Take(double[] vector)
    {
        basis.Add(vector);
        var image = new double[side];
        for (var i = 0; i < side; i++)
        {
            image[i] = Dot(matrix.AsSpan(i * side, side), vector);
        }

        images.Add(image);
        products.Add([.. basis.Select(known => Dot(known, image))]);
    }

    private double[] Combined(List<double[]> of, Vector<double> weights)
    {
        var sum = new double[side];
        for (var i = 0; i < of.Count; i++)
        {
            Add(sum, weights[i], of[i]);
        }

        return sum;
    }

    private static double Length(double[] vector) => Math.Sqrt(Dot(vector, vector));

    private static void Add(double[] to, double times, double[] what)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += times * what[i];
        }
    }

    // Four sums side by side: quicker than one, and the same on every processor.
    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (s, t, u, v) = (0.0, 0.0, 0.0, 0.0);
        var i = 0;
        for (; i <= a.Length - 4; i += 4)
        {
            s += a[i] * b[i];
            t += a[i + 1] * b[i + 1];
            u += a[i + 2] * b[i + 2];
            v += a[i + 3] * b[i + 3];
        }

        for (; i < a.Length; i++)
        {
            s += a[i] * b[i];
        }

        return s + t + u + v;
    }
}
