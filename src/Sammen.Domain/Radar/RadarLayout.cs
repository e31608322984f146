using Sammen.Domain.Method;

namespace Sammen.Domain.Radar;

/// <summary>Where a technology's mark stands in the drawing, seen from the middle of it; y grows downwards.</summary>
/// <param name="Blip">What it is of.</param>
/// <param name="X">To the right of the middle.</param>
/// <param name="Y">Below the middle.</param>
public sealed record RadarMark(RadarBlip Blip, double X, double Y)
{
    /// <summary>How far from the middle.</summary>
    public double FromMiddle => Math.Sqrt((X * X) + (Y * Y));
}

/// <summary>
/// Places the marks of a radar: nine segments of the same width, four rings as wide as their fullest segment needs. The further along, the nearer the
/// middle. The same radar is always drawn alike, and no two marks touch.
/// </summary>
public sealed class RadarLayout
{
    /// <summary>Room that a mark takes from its middle, with the sign of its movement.</summary>
    public const double MarkRadius = 17;

    /// <summary>Room along the outer edge of each ring for its name.</summary>
    public const double NameRoom = 20;

    private const double Apart = (2 * MarkRadius) + 2, Middle = 36;
    private static readonly int Segments = Enum.GetValues<Technology>().Length;
    private static readonly double Segment = 2 * Math.PI / Segments;

    private RadarLayout(IReadOnlyList<RadarMark> marks, IReadOnlyDictionary<RadarRing, double> edges) => (Marks, Edges) = (marks, edges);

    /// <summary>The marks, by their numbers.</summary>
    public IReadOnlyList<RadarMark> Marks { get; }

    /// <summary>How far from the middle each ring ends.</summary>
    public IReadOnlyDictionary<RadarRing, double> Edges { get; }

    /// <summary>How far from the middle the radar ends.</summary>
    public double Radius => Edges[RadarRing.Wait];

    /// <summary>Where a segment begins, in radians clockwise from the right; the first begins at the top.</summary>
    public static double AngleOf(Technology kind) => ((int)kind * Segment) - (Math.PI / 2);

    /// <summary>The middle of a segment.</summary>
    public static double MiddleOf(Technology kind) => AngleOf(kind) + (Segment / 2);

    /// <summary>Places the marks.</summary>
    public static RadarLayout Of(IReadOnlyCollection<RadarBlip> blips)
    {
        var (marks, edges, from) = (new List<RadarMark>(), new Dictionary<RadarRing, double>(), Middle);
        foreach (var ring in Enum.GetValues<RadarRing>().Reverse())
        {
            var cells = blips.Where(b => b.Assessment.Ring == ring).GroupBy(b => b.Technology.Kind).ToList();
            var rows = RowsFor(cells.Select(c => c.Count()).DefaultIfEmpty().Max(), from);
            marks.AddRange(cells.SelectMany(cell => Place(cell, rows)));
            from = rows[^1] + MarkRadius + NameRoom;
            edges[ring] = from;
        }

        return new([.. marks.OrderBy(m => m.Blip.Number)], edges);
    }

    // How far from the middle each row lies; as many as the fullest segment needs, and two where there is anything at all, so that further in can be seen.
    private static List<double> RowsFor(int most, double from)
    {
        var rows = new List<double>();
        for (var room = 0; rows.Count < (most > 0 ? 2 : 1) || room < most; room += Capacity(rows[^1]))
        {
            rows.Add(rows.Count == 0 ? from + MarkRadius + 1 : rows[^1] + Apart);
        }

        return rows;
    }

    private static IEnumerable<RadarMark> Place(IEnumerable<RadarBlip> cell, List<double> rows)
    {
        var placed = rows.ConvertAll(_ => new List<RadarBlip>());
        foreach (var blip in cell.OrderByDescending(Within).ThenBy(b => b.Number))
        {
            // The row it belongs to, else the next one further out that has room, else one further in.
            var wanted = (int)((1 - Within(blip)) * rows.Count) is var row && row < rows.Count ? row : rows.Count - 1;
            var free = Enumerable.Range(wanted, rows.Count - wanted).Concat(Enumerable.Range(0, wanted).Reverse()).First(r => placed[r].Count < Capacity(rows[r]));
            placed[free].Add(blip);
        }

        return placed.SelectMany((blips, row) => Spread(blips, rows[row]));
    }

    private static IEnumerable<RadarMark> Spread(List<RadarBlip> blips, double fromMiddle)
    {
        var between = blips.Count > 1 ? Math.Min(Usable(fromMiddle) / (blips.Count - 1), 1.8 * Step(fromMiddle)) : 0;
        foreach (var (index, blip) in blips.OrderBy(b => b.Number).Index())
        {
            var angle = MiddleOf(blip.Technology.Kind) + ((index - ((blips.Count - 1) / 2.0)) * between);
            yield return new(blip, Math.Cos(angle) * fromMiddle, Math.Sin(angle) * fromMiddle);
        }
    }

    // A ring alone says nothing of where in it: then it stands halfway.
    private static double Within(RadarBlip blip) =>
        blip.Assessment is { Position: { } position, Deviates: false } ? RadarRule.WithinRing(position) : 0.5;

    private static int Capacity(double fromMiddle) => Usable(fromMiddle) is >= 0 and var usable ? 1 + (int)((usable + 1e-9) / Step(fromMiddle)) : 0;

    // The angle that is left of a segment when its outermost marks keep clear of its edges.
    private static double Usable(double fromMiddle) => Segment - (2 * Math.Asin(Math.Min(1, Apart / 2 / fromMiddle)));

    private static double Step(double fromMiddle) => 2 * Math.Asin(Math.Min(1, Apart / 2 / fromMiddle));
}
