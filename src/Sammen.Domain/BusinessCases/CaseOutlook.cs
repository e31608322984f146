namespace Sammen.Domain.BusinessCases;

/// <summary>What one gain in the register is worth in a case.</summary>
/// <param name="BenefitId">The gain.</param>
/// <param name="ByYear">In øre, from the case's base year.</param>
public sealed record GainOutlook(Guid BenefitId, IReadOnlyList<long> ByYear);

/// <summary>
/// What a case expects year by year, in øre by its likely figures and in its own price level: as much of it as somebody who adds up many cases needs, so
/// that two hundred lines each are not read for it. It is kept beside the case and follows every save.
/// </summary>
/// <param name="BaseYear">The first calendar year.</param>
/// <param name="Gains">All gains that are money.</param>
/// <param name="Costs">All costs, as figures above zero.</param>
/// <param name="ByBenefit">The gains that are tied to one in the register, and so can be measured.</param>
public sealed record CaseOutlook(int BaseYear, IReadOnlyList<long> Gains, IReadOnlyList<long> Costs, IReadOnlyList<GainOutlook> ByBenefit)
{
    /// <summary>Of what a case holds.</summary>
    public static CaseOutlook Of(CaseContent content)
    {
        var money = content.Money();
        return new(
            content.BaseYear,
            ByYear(money.Where(m => m.Line.Kind == LineKind.Gain)),
            ByYear(money.Where(m => m.Line.Kind == LineKind.Cost)),
            [
                .. money.Where(m => m.Line is { Kind: LineKind.Gain, BenefitId: not null })
                    .GroupBy(m => m.Line.BenefitId!.Value).Select(g => new GainOutlook(g.Key, ByYear(g))),
            ]);
    }

    /// <summary>A figure of a calendar year, in øre; 0 outside the case.</summary>
    public long In(int year, IReadOnlyList<long> figures) => figures.ElementAtOrDefault(year - BaseYear);

    // Zeros at the end are left out: a case of one outlay has one year.
    private static long[] ByYear(IEnumerable<(EconomyLine Line, Flow Flow)> those)
    {
        var sums = new List<decimal>();
        foreach (var (year, amount) in those.SelectMany(m => m.Flow.Amounts))
        {
            while (sums.Count <= year)
            {
                sums.Add(0);
            }

            sums[year] += amount.Likely;
        }

        return [.. sums.Take(sums.FindLastIndex(s => s != 0) + 1).Select(s => (long)Oere.Round(s))];
    }
}
