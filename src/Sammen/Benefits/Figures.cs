using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;

namespace Sammen.Benefits;

/// <summary>Numbers as people read them, in the language of the page.</summary>
internal static class Figures
{
    /// <summary>"1.250,5" or "1,250.5": exact, with no more decimals than it has.</summary>
    public static string Shown(this decimal number) => Amounts.Short(number, 6);

    /// <summary>The same with at most one decimal, for what is reckoned between two days.</summary>
    public static string About(this decimal number) => Amounts.Short(number);

    /// <summary>A number as a form shows it again: without thousands marks, and with the comma, which is read alike in both languages.</summary>
    public static string? Typed(this decimal? number) => number is { } n ? TypedNumber.Write(n) : null;

    /// <summary>The shape of how a gain stands; a word always stands beside.</summary>
    public static string Symbol(this BenefitStatus status) => status switch
    {
        BenefitStatus.Confirmed => "ok",
        BenefitStatus.GivenUp => "slut",
        BenefitStatus.Adjusted => "ret",
        _ => "forude",
    };
}
