using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Sammen.Dialogues.Opinions;

/// <summary>The two leading eigenvectors of a symmetric matrix without negative eigenvalues, such as the square of another.</summary>
internal static class Eigenvectors
{
    // Up to here all of them are found as quickly as two.
    private const int Small = 160;
    private const int Block = 4;
    private const int FirstLook = 32;
    private const int Widest = 320;
    private const int MostRestarts = 20;

    // Below this share of the first a second one is rounding and nothing else.
    private const double Nothing = 1e-12;

    /// <summary>Each of length 1; zero where the matrix has no more to tell.</summary>
    public static (double[] First, double[] Second) Leading(double[] matrix, int side, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (side > Small)
        {
            return Search(matrix, side, stop);
        }

        var found = new Decomposed(new DenseMatrix(side, side, matrix));
        return (Of(1), Of(2));

        double[] Of(int place) => found.Tells(place) ? found.Vector(place).ToArray() : new double[side];
    }

    /// <summary>
    /// Within a space that grows by what the matrix makes of the newest directions in it (block Krylov). Decomposed now and then, until
    /// the two leading directions in the space are the matrix's own; begun anew from the best when it gets too wide.
    /// </summary>
    private static (double[] First, double[] Second) Search(double[] matrix, int side, CancellationToken stop)
    {
        var directions = Starts(side);
        for (var restart = 0; ; restart++)
        {
            var space = new KrylovSpace(matrix, side);
            for (var look = FirstLook; ; look += Math.Max(Block, look / 2))
            {
                while (directions.Count > 0 && space.Size < Math.Min(look, Widest))
                {
                    stop.ThrowIfCancellationRequested();
                    directions = space.Grow(directions);
                }

                var (best, isOwn) = space.Look(Block);
                if (isOwn || directions.Count == 0 || (space.Size >= Widest && restart == MostRestarts))
                {
                    return (best[0], best[1]);
                }

                if (space.Size >= Widest)
                {
                    directions = best;
                    break;
                }
            }
        }
    }

    // Numbers without a pattern that are the same every time.
    private static List<double[]> Starts(int side) => [.. Enumerable.Range(1, Block).Select(b =>
        Enumerable.Range(1, side).Select(i => Math.IEEERemainder(i * Math.Sqrt((6 * b) + 1), 1)).ToArray())];

    /// <summary>A small matrix with its eigenvalues from the largest, the first at place 1.</summary>
    internal sealed class Decomposed(Matrix<double> matrix)
    {
        private readonly int side = matrix.RowCount;
        private readonly MathNet.Numerics.LinearAlgebra.Factorization.Evd<double> found = matrix.Evd(Symmetricity.Symmetric);

        public double Value(int place) => found.EigenValues[side - place].Real;

        public Vector<double> Vector(int place) => found.EigenVectors.Column(side - place);

        public bool Tells(int place) => place <= side && Value(1) > 0 && Value(place) > Nothing * Value(1);
    }
}
