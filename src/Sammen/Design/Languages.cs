using System.Globalization;
using Sammen.Domain.Method;

namespace Sammen.Design;

/// <summary>The catalogue's texts in the language of the page.</summary>
public static class Languages
{
    /// <summary>The text in the page's language.</summary>
    public static string Here(this Text text) => text.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The culture of a file in the page's language: Danish, or English as it is written in Europe.</summary>
    public static CultureInfo OfPage => CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en-GB" : "da-DK");
}
