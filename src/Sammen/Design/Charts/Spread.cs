namespace Sammen.Design.Charts;

/// <summary>From where to where the bars of a chart reach, so that all of them share one scale; zero is always within it.</summary>
public sealed record Spread(decimal From, decimal To)
{
    private const int Width = 1000;

    /// <summary>The spread of figures.</summary>
    public static Spread Of(IEnumerable<decimal> figures)
    {
        var (from, to) = (0m, 0m);
        foreach (var figure in figures)
        {
            (from, to) = (Math.Min(from, figure), Math.Max(to, figure));
        }

        return new(from, to == from ? from + 1 : to);
    }

    /// <summary>A spread that needs no zero: that of the figures alone.</summary>
    public static Spread Around(IReadOnlyCollection<decimal> figures)
    {
        var (from, to) = figures.Count == 0 ? (0, 1) : (figures.Min(), figures.Max());
        return new(from, to == from ? from + 1 : to);
    }

    /// <summary>True when zero lies within it.</summary>
    public bool HoldsZero => From <= 0 && To >= 0;

    /// <summary>Where a figure lies, in thousandths of the width.</summary>
    public int At(decimal figure) => (int)Math.Round((figure - From) / (To - From) * Width);
}
