namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>Chooses how many groups there are: several divisions are made, and the one that stands apart best is taken.</summary>
internal static class Clusters
{
    private const int Most = 5;

    /// <summary>Each point's group, numbered from 0, and the mean silhouette; one group and null where nothing tells the points apart.</summary>
    public static (int[] Labels, double? Silhouette) Best(Position[] points, int smallest, CancellationToken stop)
    {
        // As many groups as points would be no groups.
        var most = Math.Min(Most, Math.Min(points.Length - 1, points.Distinct().Take(Most).Count()));
        var divisions = new List<int[]>();
        for (var count = 2; count <= most; count++)
        {
            var labels = Merge(points, KMeans.Divide(points, count, stop), smallest);
            if (labels.Contains(1))
            {
                divisions.Add(labels);
            }
        }

        if (divisions.Count == 0)
        {
            return (new int[points.Length], null);
        }

        var silhouettes = Silhouettes.Of(points, divisions, stop);
        var best = 0;
        for (var i = 1; i < divisions.Count; i++)
        {
            best = silhouettes[i] > silhouettes[best] ? i : best;
        }

        return (divisions[best], silhouettes[best]);
    }

    // The smallest first, until none is too small; numbered anew without gaps.
    private static int[] Merge(Position[] points, int[] labels, int smallest)
    {
        while (true)
        {
            var groups = Enumerable.Range(0, points.Length).GroupBy(i => labels[i]).OrderBy(g => g.Key).Select(g => (
                Label: g.Key, Size: g.Count(), Centre: new Position(g.Average(i => points[i].X), g.Average(i => points[i].Y)))).ToList();
            var small = groups.MinBy(g => g.Size);
            if (small.Size >= smallest || groups.Count == 1)
            {
                return [.. labels.Select(label => groups.FindIndex(g => g.Label == label))];
            }

            var nearest = groups.Where(g => g.Label != small.Label).MinBy(g => KMeans.Squared(g.Centre, small.Centre));
            labels = [.. labels.Select(label => label == small.Label ? nearest.Label : label)];
        }
    }
}
