using MathNet.Numerics;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Dialogues.Opinions;

/// <summary>
/// The two directions in which the participants differ most. What somebody did not see is filled by the mean of those who did:
/// measured from that mean it is 0, so that only what was marked is work.
/// </summary>
internal static class PrincipalComponents
{
    static PrincipalComponents() => Control.UseSingleThread();

    /// <summary>Where everyone stands; all at the same place where nothing tells them apart.</summary>
    public static IReadOnlyList<Position> Project(VoteMatrix votes, CancellationToken stop)
    {
        var rows = CentredVotes.Of(votes);
        var (first, second) = Loadings(rows, stop);
        var positions = new Position[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            // Who marked little would else stand near the middle for that alone.
            var scale = Math.Sqrt((double)rows.Width / Math.Max(1, rows.Columns(row).Length));
            positions[row] = new(scale * rows.Along(row, first), scale * rows.Along(row, second));
        }

        return Rounded(positions);
    }

    private static (double[] First, double[] Second) Loadings(CentredVotes rows, CancellationToken stop)
    {
        // The two products of a matrix with itself have the same components: the smaller is the cheaper.
        var narrow = rows.Width <= rows.Count;
        var side = narrow ? rows : rows.Turned();
        if (side.Width == 0)
        {
            return (new double[rows.Width], new double[rows.Width]);
        }

        var leading = Eigenvectors.Leading(side.Gram(stop), side.Width, stop);
        return (Loading(leading.First), Loading(leading.Second));

        double[] Loading(double[] vector) => Signed(narrow ? vector : Unit(side.Weighted(vector)));
    }

    // A component may as well point the other way: its largest part is made positive, of equals the first.
    private static double[] Signed(double[] vector)
    {
        var largest = vector.Max(Math.Abs);
        return Array.Find(vector, v => Math.Abs(v) >= largest * (1 - 1e-9)) < 0 ? Array.ConvertAll(vector, v => -v) : vector;
    }

    private static double[] Unit(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(v => v * v));
        return length > 0 ? Array.ConvertAll(vector, v => v / length) : vector;
    }

    // People whose marks put them at one place stand there exactly, whatever the last bits of the sums.
    private static Position[] Rounded(Position[] positions)
    {
        var furthest = positions.Length == 0 ? 0 : positions.Max(p => Math.Max(Math.Abs(p.X), Math.Abs(p.Y)));
        if (furthest <= 0)
        {
            return positions;
        }

        var step = Math.ScaleB(1, Math.ILogB(furthest) - 36);
        return Array.ConvertAll(positions, p => new Position((Math.Round(p.X / step) * step) + 0.0, (Math.Round(p.Y / step) * step) + 0.0));
    }
}
