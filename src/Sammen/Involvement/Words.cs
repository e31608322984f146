using Microsoft.Extensions.Localization;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Involvement;

/// <summary>The shapes and names of involvement; a word always stands beside a shape.</summary>
internal static class Words
{
    /// <summary>Who, in a word.</summary>
    public static string Name(this PlanRow row, IStringLocalizer t) => row.Group?.Name ?? t[$"Party.{row.Party}"];

    /// <summary>How much influence.</summary>
    public static string SymbolOf(InvolvementLevel level) => level switch
    {
        InvolvementLevel.Information => "info",
        InvolvementLevel.Influence => "samtale",
        _ => "enige",
    };

    /// <summary>How a side sees a principle.</summary>
    public static string SymbolOf(Practice practice) => practice switch
    {
        Practice.WeDo => "enige",
        Practice.InPart => "tosyn",
        Practice.NotYet => "aaben",
        _ => "streg",
    };

    /// <summary>Whether a reply helped.</summary>
    public static string SymbolOf(Helped helped) => helped switch
    {
        Helped.Yes => "enige",
        Helped.Partly => "tosyn",
        _ => "loes",
    };
}
