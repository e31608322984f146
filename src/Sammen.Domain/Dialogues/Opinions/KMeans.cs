namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>
/// Divides points into a number of groups so that they lie close to the middle of their own. The search starts from several places
/// that are the same every time, and the closest division wins; of equals the first.
/// </summary>
internal static class KMeans
{
    private const int MostRounds = 300;
    private const int DrawnStarts = 8;

    /// <summary>Each point's group, from 0. There must be at least as many different points as groups.</summary>
    public static int[] Divide(Position[] points, int count, CancellationToken stop)
    {
        var (best, least) = (new int[points.Length], double.PositiveInfinity);
        foreach (var centres in Starts(points, count))
        {
            stop.ThrowIfCancellationRequested();
            var labels = Settle(points, centres);
            var inertia = 0.0;
            for (var i = 0; i < points.Length; i++)
            {
                inertia += Squared(points[i], centres[labels[i]]);
            }

            if (inertia < least)
            {
                (best, least) = (labels, inertia);
            }
        }

        return best;
    }

    /// <summary>The square of the distance.</summary>
    public static double Squared(Position a, Position b)
    {
        var (x, y) = (a.X - b.X, a.Y - b.Y);
        return (x * x) + (y * y);
    }

    private static IEnumerable<Position[]> Starts(Position[] points, int count)
    {
        var middle = Mean(points);
        yield return Spread(points, count, Array.IndexOf(points, points.MaxBy(p => Squared(p, middle))), Furthest);
        yield return Even([.. points.OrderBy(p => p.X).ThenBy(p => p.Y)], count);
        yield return Even([.. points.OrderBy(p => p.Y).ThenBy(p => p.X)], count);
        for (var draw = 1; draw <= DrawnStarts; draw++)
        {
            var numbers = new Draws((ulong)((draw * 100) + count));
            yield return Spread(points, count, (int)(numbers.Next() * points.Length), weights => Drawn(weights, numbers));
        }
    }

    private static Position[] Even(Position[] sorted, int count) =>
        [.. Enumerable.Range(0, count).Select(c => sorted[((2 * c) + 1) * sorted.Length / (2 * count)])];

    // One after another, chosen by the distance to those already there.
    private static Position[] Spread(Position[] points, int count, int first, Func<double[], int> choose)
    {
        var centres = new List<Position> { points[first] };
        var nearest = Array.ConvertAll(points, p => Squared(p, centres[0]));
        while (centres.Count < count)
        {
            var next = points[choose(nearest)];
            centres.Add(next);
            for (var i = 0; i < points.Length; i++)
            {
                nearest[i] = Math.Min(nearest[i], Squared(points[i], next));
            }
        }

        return [.. centres];
    }

    private static int Furthest(double[] distances) => Array.IndexOf(distances, distances.Max());

    private static int Drawn(double[] weights, Draws numbers)
    {
        var left = numbers.Next() * weights.Sum();
        for (var i = 0; i < weights.Length; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return Furthest(weights);
    }

    private static int[] Settle(Position[] points, Position[] centres)
    {
        var labels = Enumerable.Repeat(-1, points.Length).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            if (!Assign(points, centres, labels))
            {
                break;
            }

            Centre(points, centres, labels);
        }

        return labels;
    }

    private static bool Assign(Position[] points, Position[] centres, int[] labels)
    {
        var changed = false;
        for (var i = 0; i < points.Length; i++)
        {
            var (nearest, least) = (0, double.PositiveInfinity);
            for (var c = 0; c < centres.Length; c++)
            {
                var distance = Squared(points[i], centres[c]);
                if (distance < least)
                {
                    (nearest, least) = (c, distance);
                }
            }

            changed |= labels[i] != nearest;
            labels[i] = nearest;
        }

        return changed;
    }

    private static void Centre(Position[] points, Position[] centres, int[] labels)
    {
        var sums = new (double X, double Y, int Count)[centres.Length];
        for (var i = 0; i < points.Length; i++)
        {
            ref var sum = ref sums[labels[i]];
            sum = (sum.X + points[i].X, sum.Y + points[i].Y, sum.Count + 1);
        }

        for (var c = 0; c < centres.Length; c++)
        {
            // A group that lost all its points begins anew at the point that fits its own worst.
            centres[c] = sums[c].Count > 0
                ? new(sums[c].X / sums[c].Count, sums[c].Y / sums[c].Count)
                : points[Furthest([.. points.Select((p, i) => Squared(p, centres[labels[i]]))])];
        }
    }

    private static Position Mean(Position[] points) => new(points.Average(p => p.X), points.Average(p => p.Y));
}
