using System.Globalization;

namespace Sammen.Design;

/// <summary>Amounts as people read and type them, in the language of the page. Money comes in øre, everything else in hundredths.</summary>
public static class Amounts
{
    /// <summary>"1.250.000 kr."; øre only where there are any.</summary>
    public static string Kroner(decimal oere) => Number(oere) + "\u00a0kr.";

    /// <summary>The same in whole kroner, for figures that are estimates.</summary>
    public static string Whole(decimal oere) => Number(Math.Round(oere / 100, MidpointRounding.AwayFromZero) * 100) + "\u00a0kr.";

    /// <summary>"1.250.000", and with two decimals only where there are any.</summary>
    public static string Number(decimal hundredths)
    {
        var whole = Math.Round(hundredths, MidpointRounding.AwayFromZero);
        return (whole / 100).ToString(whole % 100 == 0 ? "N0" : "N2", CultureInfo.CurrentCulture).Replace('-', '−');
    }

    /// <summary>A number with at most that many decimals: "3,25".</summary>
    public static string Short(decimal number, int decimals = 1) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("#,##0." + new string('#', decimals), CultureInfo.CurrentCulture).Replace('-', '−');

    /// <summary>A year, which has no separator.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
