namespace Sammen.Domain.BusinessCases;

/// <summary>A year's net: gains less costs, in øre.</summary>
/// <param name="Year">Counted from year 0.</param>
/// <param name="Net">Low combines low gains with high costs, high the reverse.</param>
public readonly record struct NetOfYear(int Year, ThreePoint Net);

/// <summary>What one line moves: the net present values, in øre, with this line at its ends and all others likely.</summary>
/// <param name="Line">The line's place among the flows.</param>
/// <param name="Name">Its name.</param>
/// <param name="Low">With the line unfavourable.</param>
/// <param name="High">With the line favourable.</param>
public readonly record struct Swing(int Line, string Name, decimal Low, decimal High)
{
    /// <summary>How far apart the ends are.</summary>
    public decimal Width => High - Low;
}

/// <summary>How long until the money is back, in years counted from year 0, by the likely figures; null if never.</summary>
/// <param name="Simple">Of amounts as they are.</param>
/// <param name="Discounted">Of discounted amounts.</param>
/// <param name="BreakEvenYear">The first year from which the accumulated, undiscounted net stays at or above zero.</param>
public readonly record struct Payback(decimal? Simple, decimal? Discounted, int? BreakEvenYear);

/// <summary>
/// The figures of a business case (S37, S40): fixed prices, exact until the end. Nothing is rounded here; <see cref="Oere.Round"/> rounds
/// what is shown, once.
/// </summary>
/// <param name="NetPresentValue">Nettonutidsværdi, in øre.</param>
/// <param name="Total">The sum of all years, not discounted, in øre.</param>
/// <param name="ByYear">Every year from 0 to the last that a line has.</param>
/// <param name="Payback">Tilbagebetalingstid.</param>
/// <param name="Tornado">What moves the result most first.</param>
public sealed record Calculation(
    ThreePoint NetPresentValue, ThreePoint Total, IReadOnlyList<NetOfYear> ByYear, Payback Payback, IReadOnlyList<Swing> Tornado)
{
    /// <summary>All figures from the lines. The page, the workbook and the API share it.</summary>
    public static Calculation Of(IReadOnlyList<Flow> flows, Rates rates)
    {
        var years = flows.Max(f => f.Amounts.Max(a => (int?)a.Year + 1)) ?? 0;
        var byYear = new ThreePoint[years];
        foreach (var flow in flows)
        {
            foreach (var (year, amount) in flow.Amounts)
            {
                byYear[year] += amount.EffectOf(flow.Kind);
            }
        }

        var effects = flows.Select(f => f.PresentEffect(rates)).ToList();
        var present = Sum(effects);
        return new(
            present, Sum(byYear), [.. byYear.Select((net, year) => new NetOfYear(year, net))], PaybackOf(byYear, rates),
            [.. flows.Select((flow, i) => SwingOf(i, flow.Name, effects[i], present.Likely)).OrderByDescending(s => s.Width)]);
    }

    /// <summary>
    /// What several lines move together: the net present values, in øre, with all of them unfavourable and all of them favourable. It
    /// tells which assumption matters most (S88.8).
    /// </summary>
    public static (decimal Low, decimal High) Together(IReadOnlyCollection<Flow> those, decimal likelyNetPresentValue, Rates rates)
    {
        var sum = Sum(those.Select(f => f.PresentEffect(rates)));
        return (likelyNetPresentValue - sum.Likely + sum.Low, likelyNetPresentValue - sum.Likely + sum.High);
    }

    private static ThreePoint Sum(IEnumerable<ThreePoint> figures) => figures.Aggregate(default(ThreePoint), (sum, f) => sum + f);

    private static Swing SwingOf(int line, string name, ThreePoint effect, decimal likely) =>
        new(line, name, likely - effect.Likely + effect.Low, likely - effect.Likely + effect.High);

    private static Payback PaybackOf(ThreePoint[] byYear, Rates rates)
    {
        var (simple, year) = Back(byYear, _ => 1);
        return new(simple, Back(byYear, rates.Factor).Years, year);
    }

    // From the end: the year after the last in which the accumulated net is below zero, linear within it.
    private static (decimal? Years, int? First) Back(ThreePoint[] byYear, Func<int, decimal> factor)
    {
        var accumulated = new decimal[byYear.Length];
        var sum = 0m;
        for (var year = 0; year < byYear.Length; year++)
        {
            accumulated[year] = sum += byYear[year].Likely * factor(year);
        }

        var last = Array.FindLastIndex(accumulated, a => a < 0);
        return accumulated.Length == 0 || last == accumulated.Length - 1 ? (null, null)
            : last < 0 ? (0, 0)
            : (last + (-accumulated[last] / (accumulated[last + 1] - accumulated[last])), last + 1);
    }
}
