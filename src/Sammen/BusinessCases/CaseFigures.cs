using Microsoft.Extensions.Localization;
using Sammen.Design;

namespace Sammen.BusinessCases;

/// <summary>Figures in words.</summary>
internal static class CaseFigures
{
    /// <summary>"3,2 år", "straks" or "ikke i perioden".</summary>
    public static string Years(decimal? years, IStringLocalizer<Texts> texts) => years switch
    {
        null => texts["Years.Never"],
        0 => texts["Years.AtOnce"],
        { } known => texts["Years.Count", Amounts.Short(known)],
    };
}
