using System.Globalization;
using Sammen.Domain.Benefits;

namespace Sammen.Benefits;

/// <summary>Numbers as people read them, in the language of the page.</summary>
internal static class Figures
{
    /// <summary>"1.250,5" or "1,250.5": exact, with no more decimals than it has.</summary>
    public static string Shown(this decimal number) => number.ToString("#,0.######", CultureInfo.CurrentCulture);

    /// <summary>The same with at most one decimal, for what is reckoned between two days.</summary>
    public static string About(this decimal number) => decimal.Round(number, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", CultureInfo.CurrentCulture);

    /// <summary>A number as a form shows it again: without thousands marks, and with the comma, which is read alike in both languages.</summary>
    public static string? Typed(this decimal? number) => number is { } n ? MeasurementSheet.NumberOf(n) : null;

    /// <summary>The shape of how a gain stands; a word always stands beside.</summary>
    public static string Symbol(this BenefitStatus status) => status switch
    {
        BenefitStatus.Confirmed => "ok",
        BenefitStatus.GivenUp => "slut",
        BenefitStatus.Adjusted => "ret",
        _ => "forude",
    };
}
