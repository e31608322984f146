using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Portfolio;

/// <summary>A calendar year of all the business cases together, in øre.</summary>
/// <param name="Year">The year.</param>
/// <param name="Expected">Gains that the cases expect, by their likely figures.</param>
/// <param name="Costs">Costs that they expect.</param>
/// <param name="Tied">How much of the gains is tied to something that is measured.</param>
/// <param name="Measured">How much of that the measurements show by the end of the year; null where nothing was measured by then, or the year has not begun.</param>
public sealed record YearOfGains(int Year, long Expected, long Costs, long Tied, long? Measured);

/// <summary>Gains with a goal in a calendar year, money or not: of equal rank (S37).</summary>
/// <param name="Year">The year of the goals.</param>
/// <param name="ByStatus">How many stand how.</param>
public sealed record YearOfGoals(int Year, IReadOnlyDictionary<BenefitStatus, int> ByStatus);

/// <summary>
/// What the initiatives expect and what was measured, year by year (S8, S40). Money is added up from the cases; of what is measured in hours, percent or words
/// the number of goals is told, since they cannot be added. What a stopped initiative expected is not expected any more.
/// </summary>
/// <param name="Money">Each year from the first to the last that has any.</param>
/// <param name="Goals">Each year that a gain has a goal in.</param>
/// <param name="WithoutGoal">Gains that nobody has set a day for.</param>
public sealed record GainsOverYears(IReadOnlyList<YearOfGains> Money, IReadOnlyList<YearOfGoals> Goals, int WithoutGoal)
{
    /// <summary>The most years that are told: what lies further off is a guess.</summary>
    public const int MostYears = 10;

    /// <summary>Of these initiatives, from the year before <paramref name="thisYear"/> on.</summary>
    public static GainsOverYears Of(IReadOnlyCollection<PortfolioItem> items, int thisYear)
    {
        var going = items.Where(i => i.StoppedOn is null).ToList();
        var outlooks = going.Where(i => i.Outlook is not null).ToList();
        var last = outlooks.Max(i => (int?)LastYear(i.Outlook!)) ?? 0;
        var money = Enumerable.Range(thisYear - 1, MostYears).Where(y => y <= last).Select(year => InYear(outlooks, year, thisYear)).ToList();
        var gains = going.SelectMany(i => i.Gains).ToList();
        return new(
            [.. money.SkipWhile(y => y is { Expected: 0, Costs: 0 })],
            [
                .. gains.Where(g => g.TargetOn is not null).GroupBy(g => g.TargetOn!.Value.Year).OrderBy(g => g.Key)
                    .Select(g => new YearOfGoals(g.Key, g.CountBy(gain => gain.Status).ToDictionary())),
            ],
            gains.Count(g => g.TargetOn is null));
    }

    private static int LastYear(CaseOutlook outlook) => outlook.BaseYear + Math.Max(outlook.Gains.Count, outlook.Costs.Count) - 1;

    private static YearOfGains InYear(IEnumerable<PortfolioItem> items, int year, int thisYear)
    {
        var (expected, costs, tied, measured) = (0L, 0L, 0L, (decimal?)null);
        foreach (var item in items)
        {
            var outlook = item.Outlook!;
            expected += outlook.In(year, outlook.Gains);
            costs += outlook.In(year, outlook.Costs);
            foreach (var gain in outlook.ByBenefit)
            {
                var worth = outlook.In(year, gain.ByYear);
                tied += worth;
                if (year <= thisYear && item.Gains.FirstOrDefault(g => g.Id.Value == gain.BenefitId)?.ShareBy(year) is { } share)
                {
                    measured = (measured ?? 0) + (worth * share);
                }
            }
        }

        return new(year, expected, costs, tied, measured is { } sum ? (long)Oere.Round(sum) : null);
    }
}
