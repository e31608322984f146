namespace Sammen.Domain.BusinessCases;

/// <summary>How an amount stands in a municipality's budget.</summary>
public enum MunicipalKind
{
    /// <summary>Varige ændringer: every year from some year on.</summary>
    Lasting,

    /// <summary>Engangsbeløb: once.</summary>
    OneOff,

    /// <summary>Investering: what anlæg costs once.</summary>
    Investment,
}

/// <summary>A column: one calendar year, or several folded into one.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year, with it.</param>
public readonly record struct MunicipalColumn(int From, int To)
{
    /// <summary>True where it stands for one year.</summary>
    public bool IsOneYear => From == To;
}

/// <summary>A row, exact.</summary>
/// <param name="Area">Service, anlæg or overførsler; null for the sum of all.</param>
/// <param name="Kind">Which kind; null for a sum.</param>
/// <param name="Oere">Øre of each calendar year: a cost as plus, a gain as minus.</param>
public sealed record MunicipalRow(BudgetArea? Area, MunicipalKind? Kind, IReadOnlyDictionary<int, decimal> Oere)
{
    /// <summary>What a column holds, in øre, not rounded.</summary>
    public decimal Of(MunicipalColumn column) => Oere.Where(y => y.Key >= column.From && y.Key <= column.To).Sum(y => y.Value);
}

/// <summary>
/// The likely figures as municipalities put them before a committee: 1,000 kroner in one price level, by area and kind, a cost as plus
/// and a gain as minus. Each cell is rounded once, half away from zero, and a sum is rounded from the exact figures: rounded cells need
/// not add up.
/// </summary>
public sealed record MunicipalTable
{
    /// <summary>How many years have a column each: the budget year and the three after it.</summary>
    public const int BudgetYears = 4;

    /// <summary>The rows that can be, in their order.</summary>
    public static IReadOnlyList<(BudgetArea Area, MunicipalKind Kind)> Everything { get; } =
    [
        (BudgetArea.Service, MunicipalKind.Lasting), (BudgetArea.Service, MunicipalKind.OneOff),
        (BudgetArea.Capital, MunicipalKind.Lasting), (BudgetArea.Capital, MunicipalKind.OneOff), (BudgetArea.Capital, MunicipalKind.Investment),
        (BudgetArea.Transfers, MunicipalKind.Lasting), (BudgetArea.Transfers, MunicipalKind.OneOff),
    ];

    /// <summary>Whose prices: a calendar year.</summary>
    public required int PriceLevel { get; init; }

    /// <summary>Earlier years folded, where there are any; four years; later years folded, where there are any.</summary>
    public required IReadOnlyList<MunicipalColumn> Columns { get; init; }

    /// <summary>All years of the case in one.</summary>
    public required MunicipalColumn AllYears { get; init; }

    /// <summary>The rows that have a line.</summary>
    public required IReadOnlyList<MunicipalRow> Rows { get; init; }

    /// <summary>All rows in one.</summary>
    public required MunicipalRow Total { get; init; }

    /// <summary>Simple payback in years from year 0; null if never.</summary>
    public required decimal? PaybackYears { get; init; }

    /// <summary>One column for each year of the case.</summary>
    public IReadOnlyList<MunicipalColumn> EveryYear => [.. Enumerable.Range(AllYears.From, AllYears.To - AllYears.From + 1).Select(y => new MunicipalColumn(y, y))];

    /// <summary>True where the cells of a row or a column, as they are shown, do not add up to the sum that is shown.</summary>
    public bool HasRoundingGaps =>
        Columns.Append(AllYears).Any(c => Rows.Sum(r => Thousands(r.Of(c))) != Thousands(Total.Of(c)))
        || Rows.Append(Total).Any(r => Columns.Sum(c => Thousands(r.Of(c))) != Thousands(r.Of(AllYears)));

    /// <summary>The table of a case.</summary>
    /// <param name="content">The case.</param>
    /// <param name="firstBudgetYear">The first calendar year with a column of its own; kept within the case.</param>
    public static MunicipalTable Of(CaseContent content, int firstBudgetYear)
    {
        var all = new MunicipalColumn(content.BaseYear, content.EndYear - 1);
        var first = Math.Clamp(firstBudgetYear, all.From, Math.Max(all.From, all.To - BudgetYears + 1));
        var last = Math.Min(first + BudgetYears - 1, all.To);
        List<MunicipalColumn> columns = [.. Enumerable.Range(first, last - first + 1).Select(y => new MunicipalColumn(y, y))];
        if (first > all.From)
        {
            columns.Insert(0, new(all.From, first - 1));
        }

        if (last < all.To)
        {
            columns.Add(new(last + 1, all.To));
        }

        var money = content.Money();
        return new()
        {
            PriceLevel = content.PriceLevel,
            Columns = columns,
            AllYears = all,
            Rows = [.. Everything.Select(row => (row, Lines: money.Where(m => m.Line.Area == row.Area && KindOf(m.Line) == row.Kind).ToList())).Where(r => r.Lines.Count > 0)
                .Select(r => new MunicipalRow(r.row.Area, r.row.Kind, PerYear(r.Lines.Select(l => l.Flow), content.BaseYear)))],
            Total = new(null, null, PerYear(money.Select(m => m.Flow), content.BaseYear)),
            PaybackYears = content.Calculate().Payback.Simple,
        };
    }

    /// <summary>How a line stands in the budget.</summary>
    public static MunicipalKind KindOf(EconomyLine line) =>
        line.Recurrence == Recurrence.Lasting ? MunicipalKind.Lasting
        : line is { Area: BudgetArea.Capital, Kind: LineKind.Cost } ? MunicipalKind.Investment
        : MunicipalKind.OneOff;

    /// <summary>Øre in thousands of kroner, rounded half away from zero.</summary>
    public static long Thousands(decimal oere) => (long)Math.Round(oere / 100_000, MidpointRounding.AwayFromZero);

    private static Dictionary<int, decimal> PerYear(IEnumerable<Flow> flows, int baseYear) => flows
        .SelectMany(f => f.Amounts.Select(a => (Year: a.Year + baseYear, Oere: -a.Amount.EffectOf(f.Kind).Likely)))
        .GroupBy(a => a.Year).ToDictionary(g => g.Key, g => g.Sum(a => a.Oere));
}
