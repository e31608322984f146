using System.Runtime.Intrinsics;

namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>
/// How well divisions of the same points stand apart: for each point how much nearer its own group is than the nearest other,
/// -1 to 1, and the mean of that. Exact: every distance between two points counts.
/// </summary>
internal static class Silhouettes
{
    /// <summary>The mean silhouette of each division. A point alone in its group counts 0.</summary>
    public static double[] Of(Position[] points, IReadOnlyList<int[]> divisions, CancellationToken stop)
    {
        // Points that go together in every division make a cell: distances are summed once by cell and serve all divisions.
        var cells = Enumerable.Range(0, points.Length)
            .GroupBy(i => divisions.Aggregate(0, (code, labels) => (code * 8) + labels[i]))
            .Select(cell => new Cell(points, [.. cell])).ToArray();
        var groups = divisions.Select(labels => cells.Select(cell => labels[cell.Members[0]]).ToArray()).ToArray();
        var totals = new double[divisions.Count];
        var sums = new double[cells.Length];
        for (var own = 0; own < cells.Length; own++)
        {
            foreach (var point in cells[own].Members)
            {
                stop.ThrowIfCancellationRequested();
                for (var cell = 0; cell < cells.Length; cell++)
                {
                    sums[cell] = cells[cell].DistanceFrom(points[point]);
                }

                for (var d = 0; d < divisions.Count; d++)
                {
                    totals[d] += One(groups[d], own, cells, sums);
                }
            }
        }

        return [.. totals.Select(total => total / points.Length)];
    }

    private static double One(int[] groupOf, int own, Cell[] cells, double[] sums)
    {
        Span<double> distance = stackalloc double[8];
        Span<int> size = stackalloc int[8];
        distance.Clear();
        size.Clear();
        for (var cell = 0; cell < cells.Length; cell++)
        {
            distance[groupOf[cell]] += sums[cell];
            size[groupOf[cell]] += cells[cell].Members.Length;
        }

        var mine = groupOf[own];
        if (size[mine] == 1)
        {
            return 0;
        }

        var inside = distance[mine] / (size[mine] - 1);
        var outside = double.PositiveInfinity;
        for (var group = 0; group < 8; group++)
        {
            if (group != mine && size[group] > 0)
            {
                outside = Math.Min(outside, distance[group] / size[group]);
            }
        }

        var larger = Math.Max(inside, outside);
        return larger > 0 ? (outside - inside) / larger : 0;
    }

    // Four at a time whatever the processor, so that the sums are the same everywhere.
    private sealed class Cell
    {
        private readonly double[] xs;
        private readonly double[] ys;

        public Cell(Position[] points, int[] members)
        {
            Members = members;
            xs = Array.ConvertAll(members, i => points[i].X);
            ys = Array.ConvertAll(members, i => points[i].Y);
        }

        public int[] Members { get; }

        public double DistanceFrom(Position point)
        {
            var (px, py) = (Vector256.Create(point.X), Vector256.Create(point.Y));
            var sum = Vector256<double>.Zero;
            var i = 0;
            for (; i <= xs.Length - 4; i += 4)
            {
                var x = Vector256.Create<double>(xs.AsSpan(i, 4)) - px;
                var y = Vector256.Create<double>(ys.AsSpan(i, 4)) - py;
                sum += Vector256.Sqrt((x * x) + (y * y));
            }

            var total = sum[0] + sum[1] + sum[2] + sum[3];
            for (; i < xs.Length; i++)
            {
                total += Math.Sqrt(KMeans.Squared(new(xs[i], ys[i]), point));
            }

            return total;
        }
    }
}
