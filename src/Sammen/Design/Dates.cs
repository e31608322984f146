using System.Globalization;
using Sammen.Domain;

namespace Sammen.Design;

/// <summary>Dates as people read them, in the language of the page.</summary>
public static class Dates
{
    /// <summary>"23. november 2026" or "23 November 2026".</summary>
    public static string Long(this DateOnly date) => date.ToString(IsEnglish ? "d MMMM yyyy" : "d. MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>"23. november" or "23 November".</summary>
    public static string Short(this DateOnly date) => date.ToString(IsEnglish ? "d MMMM" : "d. MMMM", CultureInfo.CurrentCulture);

    /// <summary>"13.47", as the clock shows in Denmark.</summary>
    public static string Clock(this DateTimeOffset at) => at.TimeOfDay().ToString(IsEnglish ? "H:mm" : "H.mm", CultureInfo.InvariantCulture);

    /// <summary>Today in Denmark.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().Day();

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
