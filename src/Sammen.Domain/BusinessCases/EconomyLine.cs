namespace Sammen.Domain.BusinessCases;

/// <summary>What a line is counted in.</summary>
public enum LineUnit
{
    /// <summary>Kroner.</summary>
    Kroner,

    /// <summary>Hours of work: time set free, or the staff's own time.</summary>
    Hours,
}

/// <summary>Whether a line comes once or stays.</summary>
public enum Recurrence
{
    /// <summary>Engangs.</summary>
    OneOff,

    /// <summary>Varig: every year from the first, until the last if one is named.</summary>
    Lasting,
}

/// <summary>Three estimates in hundredths of the line's unit: øre, or hundredths of an hour.</summary>
public readonly record struct Estimate(long Low, long Likely, long High)
{
    /// <summary>As the calculation takes it.</summary>
    public ThreePoint Figure => new(Low, Likely, High);

    /// <summary>Low, likely and high as typed. Left empty, low and high are the likely figure, which is never below zero: a line is a cost or a gain.</summary>
    /// <param name="low">Lowest.</param>
    /// <param name="likely">Likely; must be there.</param>
    /// <param name="high">Highest.</param>
    /// <param name="checks">Where refusals go, at the fields Low, Likely and High.</param>
    public static Estimate Read(string? low, string? likely, string? high, Checks checks)
    {
        var middle = checks.Take(Oere.Hundredths(likely, "Likely"));
        var estimate = new Estimate(Or(low, "Low"), middle, Or(high, "High"));
        var isRead = checks.Passed;
        checks.That(estimate.Likely >= 0, new Refusal("BusinessCases.BelowZero", "Likely"));
        checks.That(estimate.Low <= estimate.Likely || !isRead, new Refusal("BusinessCases.LowAboveLikely", "Low"));
        checks.That(estimate.High >= estimate.Likely || !isRead, new Refusal("BusinessCases.HighBelowLikely", "High"));
        return estimate;

        long Or(string? typed, string field) => string.IsNullOrWhiteSpace(typed) ? middle : checks.Take(Oere.Hundredths(typed, field));
    }
}

/// <summary>A year's own estimate, where the years do not follow a pattern.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Amount">In hundredths of the line's unit.</param>
public readonly record struct OwnYear(int Year, Estimate Amount);

/// <summary>Somebody has said that hours are to be counted as money.</summary>
/// <param name="Rate">What an hour is worth, in øre.</param>
/// <param name="SaidBy">Who said so: a person, a function or a body.</param>
/// <param name="Because">Why the time becomes money here.</param>
public sealed record Valuation(long Rate, string SaidBy, string Because);

/// <summary>A line of cost or gain (økonomilinje) in fixed prices, with three estimates.</summary>
public sealed record EconomyLine
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameLength = 80;

    /// <summary>Identity within the case.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>Cost or gain.</summary>
    public required LineKind Kind { get; init; }

    /// <summary>Kroner or hours.</summary>
    public required LineUnit Unit { get; init; }

    /// <summary>Which part of the budget.</summary>
    public required BudgetArea Area { get; init; }

    /// <summary>The account or budget it stands on; may be empty.</summary>
    public string Account { get; init; } = "";

    /// <summary>Once, or every year.</summary>
    public Recurrence Recurrence { get; init; } = Recurrence.Lasting;

    /// <summary>What it is at full effect in one year; in hundredths of the unit.</summary>
    public Estimate Full { get; init; }

    /// <summary>The first calendar year.</summary>
    public int FirstYear { get; init; }

    /// <summary>The last calendar year of a lasting line; null until the case ends.</summary>
    public int? LastYear { get; init; }

    /// <summary>Indfasning: percent of the full amount in the first year, the second and so on; the last one stays. Empty is 100 from the first year.</summary>
    public IReadOnlyList<int> Phasing { get; init; } = [];

    /// <summary>Amounts year by year; where there are any, they are what counts.</summary>
    public IReadOnlyList<OwnYear> Own { get; init; } = [];

    /// <summary>Where hours are to be counted as money; null leaves them hours.</summary>
    public Valuation? Valued { get; init; }

    /// <summary>The gain in the register that the line is about; null for none.</summary>
    public Guid? BenefitId { get; init; }

    /// <summary>The case's version in which the line was last changed.</summary>
    public int ChangedIn { get; init; }

    /// <summary>True where the line stands in the sums of money: kroner, and hours that somebody has said are money.</summary>
    public bool IsMoney => Unit == LineUnit.Kroner || Valued is not null;

    /// <summary>True once somebody has said how much it is.</summary>
    public bool HasAmount => Full != default || Own.Count > 0;

    /// <summary>What it is in the year it is largest, in hundredths of the unit.</summary>
    public Estimate Largest => Own.Count > 0 ? Own.MaxBy(o => o.Amount.Likely).Amount : Full;

    /// <summary>What it amounts to in each year of the case, in hundredths of its unit.</summary>
    /// <param name="baseYear">The case's year 0.</param>
    /// <param name="years">How many years the case has.</param>
    public IReadOnlyList<YearAmount> InUnits(int baseYear, int years)
    {
        var inCase = Own.Count > 0
            ? Own.Where(o => o.Year >= baseYear && o.Year < baseYear + years).Select(o => new YearAmount(o.Year - baseYear, o.Amount.Figure))
            : Enumerable.Range(baseYear, years).Where(Runs).Select(year => new YearAmount(year - baseYear, In(year)));
        return inCase.ToArray();
    }

    /// <summary>The same in øre; empty for hours that are not money.</summary>
    public IReadOnlyList<YearAmount> InMoney(int baseYear, int years)
    {
        if (Unit == LineUnit.Kroner)
        {
            return InUnits(baseYear, years);
        }

        var rate = Valued?.Rate / 100m;
        return rate is { } valued ? [.. InUnits(baseYear, years).Select(a => a with { Amount = a.Amount * valued })] : [];
    }

    /// <summary>What it amounts to in a calendar year, in hundredths of its unit.</summary>
    public ThreePoint In(int year)
    {
        foreach (var own in Own)
        {
            if (own.Year == year)
            {
                return own.Amount.Figure;
            }
        }

        var percent = Own.Count > 0 ? 0 : PercentIn(year);
        return percent == 100 ? Full.Figure : Full.Figure * (percent / 100m);
    }

    /// <summary>Percent of the full amount in a calendar year; 0 where the line does not run.</summary>
    public int PercentIn(int year) =>
        !Runs(year) ? 0
        : Recurrence == Recurrence.OneOff || Phasing.Count == 0 ? 100
        : Phasing[Math.Min(year - FirstYear, Phasing.Count - 1)];

    /// <summary>True where it has an amount in a year from the first to the last of these calendar years, the last not counted.</summary>
    public bool Reaches(int from, int to) => Own.Count > 0 ? Own.Any(o => o.Year >= from && o.Year < to) : Enumerable.Range(from, to - from).Any(Runs);

    private bool Runs(int year) => Recurrence == Recurrence.OneOff ? year == FirstYear : year >= FirstYear && year <= (LastYear ?? int.MaxValue);
}
