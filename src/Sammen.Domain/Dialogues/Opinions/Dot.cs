namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>A participant on the map, by group and place alone.</summary>
/// <param name="Group">The group's place in its grouping.</param>
/// <param name="X">From the left, 0 to <see cref="Width"/>.</param>
/// <param name="Y">From the top, 0 to <see cref="Height"/>.</param>
public sealed record Dot(int Group, int X, int Y)
{
    /// <summary>How wide the map is.</summary>
    public const int Width = 1000;

    /// <summary>How high it is.</summary>
    public const int Height = 560;

    /// <summary>More dots than these make a map no clearer.</summary>
    public const int Most = 500;

    private const int FewestOfGroup = 5;

    /// <summary>
    /// The dots of a grouping, thinned so that the groups keep their proportions. They come by their places, which tells nothing of
    /// the order in which anybody came or marked.
    /// </summary>
    public static IReadOnlyList<Dot> Map(Grouping grouping)
    {
        var grouped = grouping.GroupOf.Select((group, i) => (Group: group, At: grouping.Positions[i])).Where(p => p.Group >= 0).ToList();
        if (grouped.Count == 0)
        {
            return [];
        }

        var (left, right) = (grouped.Min(p => p.At.X), grouped.Max(p => p.At.X));
        var (low, high) = (grouped.Min(p => p.At.Y), grouped.Max(p => p.At.Y));
        // One scale both ways: what looks far apart is far apart.
        var scale = Math.Min(Width / Math.Max(right - left, 1e-9), Height / Math.Max(high - low, 1e-9));
        var dots = grouped.Select(p => new Dot(p.Group, Place(p.At.X, left, right, Width), Height - Place(p.At.Y, low, high, Height)));
        var groups = dots.GroupBy(d => d.Group).Select(group => group.OrderBy(d => d.X).ThenBy(d => d.Y).ToList()).OrderBy(group => group.Count).ToList();
        // What the smallest get beyond their part is taken from the largest.
        var kept = groups.Select(group => grouped.Count <= Most ? group.Count
            : Math.Max((int)((long)Most * group.Count / grouped.Count), Math.Min(FewestOfGroup, group.Count))).ToList();
        kept[^1] -= Math.Max(0, kept.Sum() - Most);
        return [.. groups.SelectMany((group, i) => Thin(group, kept[i])).OrderBy(d => d.X).ThenBy(d => d.Y).ThenBy(d => d.Group)];

        int Place(double at, double from, double to, int size) => (int)Math.Round((size / 2.0) + ((at - ((from + to) / 2)) * scale));
    }

    private static IEnumerable<Dot> Thin(List<Dot> dots, int kept) =>
        Enumerable.Range(0, kept).Select(i => dots[(int)((long)i * dots.Count / kept)]);
}
