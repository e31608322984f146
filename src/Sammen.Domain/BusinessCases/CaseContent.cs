using System.Runtime.CompilerServices;
using Sammen.Domain.Method;

namespace Sammen.Domain.BusinessCases;

/// <summary>What a business case holds at one moment: its six parts (S41), its frame and its lines. It is kept whole with each version.</summary>
public sealed record CaseContent : IKeptWhole
{
    /// <summary>The most lines a case can have.</summary>
    public const int MostLines = 200;

    /// <summary>The most years.</summary>
    public const int MostYears = 75;

    /// <summary>The words of each part that has any.</summary>
    public IReadOnlyDictionary<BusinessCasePart, string> Parts { get; init; } = new Dictionary<BusinessCasePart, string>();

    /// <summary>The case's version in which each part was last changed.</summary>
    public IReadOnlyDictionary<BusinessCasePart, int> PartsChangedIn { get; init; } = new Dictionary<BusinessCasePart, int>();

    /// <summary>The case's version in which its frame was last changed.</summary>
    public int FrameChangedIn { get; init; }

    /// <summary>Who is responsible for the case: a person, a function or a body (S41.6); empty until somebody is.</summary>
    public string Responsible { get; init; } = "";

    /// <summary>Year 0: the calendar year the present value is counted back to.</summary>
    public required int BaseYear { get; init; }

    /// <summary>How many years the case looks ahead, year 0 included.</summary>
    public required int Years { get; init; }

    /// <summary>The price level (p/l): the calendar year whose prices all amounts are in.</summary>
    public required int PriceLevel { get; init; }

    /// <summary>The discount rate's steps, as the municipality's setting was when the version was saved.</summary>
    public required IReadOnlyList<RateStep> Discount { get; init; }

    /// <summary>Hours in a full-time equivalent, likewise.</summary>
    public required int HoursPerFullTime { get; init; }

    /// <summary>The lines, in the order they were written.</summary>
    public IReadOnlyList<EconomyLine> Lines { get; init; } = [];

    /// <summary>The discount rate.</summary>
    public Rates Rates() => new(Discount);

    /// <summary>The first calendar year after the case.</summary>
    public int EndYear => BaseYear + Years;

    /// <summary>The words of a part; empty where nothing is written.</summary>
    public string Part(BusinessCasePart part) => Parts.TryGetValue(part, out var text) ? text : "";

    /// <summary>The lines that are money, as the calculation takes them.</summary>
    public IReadOnlyList<(EconomyLine Line, Flow Flow)> Money() => Reckoned().Money;

    /// <summary>True where a line has an amount in at least one of the case's years.</summary>
    public bool Reaches(EconomyLine line) => line.Reaches(BaseYear, EndYear);

    /// <summary>True where there is money to reckon with in the case's years.</summary>
    public bool HasMoney => Lines.Any(l => l is { IsMoney: true, HasAmount: true } && Reaches(l));

    /// <summary>All figures, reckoned once for each content.</summary>
    public Calculation Calculate() => Reckoned().Figures;

    // Beside the content and not in it: a copy with other lines has other figures.
    private static readonly ConditionalWeakTable<CaseContent, Reckoning> Reckonings = [];

    private Reckoning Reckoned() => Reckonings.GetValue(this, content =>
    {
        List<(EconomyLine, Flow Flow)> money = [.. content.Lines.Where(l => l.IsMoney).Select(l => (l, new Flow(l.Name, l.Kind, l.Area, l.InMoney(content.BaseYear, content.Years))))];
        return new(money, Calculation.Of([.. money.Select(m => m.Flow)], content.Rates()));
    });

    private sealed record Reckoning(IReadOnlyList<(EconomyLine Line, Flow Flow)> Money, Calculation Figures);

    /// <summary>Working time per year of the case, in hundredths of an hour: what is set free, less what is used.</summary>
    /// <param name="asMoney">True for the hours that are also counted as money, false for those that are only time, null for all.</param>
    public IReadOnlyList<ThreePoint> Hours(bool? asMoney = null) => [.. Enumerable.Range(BaseYear, Years).Select(year => HoursIn(year, asMoney))];

    /// <summary>The same in the last year of the case: everything is phased in by then.</summary>
    /// <param name="asMoney">As for all years.</param>
    public ThreePoint HoursAtLast(bool? asMoney = null) => HoursIn(EndYear - 1, asMoney);

    private ThreePoint HoursIn(int year, bool? asMoney)
    {
        var sum = default(ThreePoint);
        foreach (var line in Lines)
        {
            if (line.Unit == LineUnit.Hours && (asMoney is null || line.IsMoney == asMoney))
            {
                sum += line.In(year).EffectOf(line.Kind);
            }
        }

        return sum;
    }

    /// <summary>Hours, in hundredths, as full-time equivalents (årsværk).</summary>
    public decimal FullTime(decimal hundredthsOfHours) => hundredthsOfHours / 100 / HoursPerFullTime;

    /// <summary>
    /// Gains of one benefit that stand twice in the sums of money: its time is counted as money, and so are kroner for the same.
    /// </summary>
    public bool CountsTwice(EconomyLine line) =>
        line is { Kind: LineKind.Gain, IsMoney: true, BenefitId: { } benefit }
        && Lines.Any(other => other.Id != line.Id && other is { Kind: LineKind.Gain, IsMoney: true } && other.BenefitId == benefit && other.Unit != line.Unit);
}
