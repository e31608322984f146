using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases;

/// <summary>A discount rate in words: "3,5 % fra år 0".</summary>
internal static class RateWords
{
    public static IEnumerable<string> Of(IEnumerable<RateStep> steps, IStringLocalizer<Texts> texts) =>
        steps.OrderBy(s => s.FromYear).Select(s => texts["Rate.From", Amounts.Short(s.Rate * 100, 4), Amounts.Year(s.FromYear)].Value);
}
