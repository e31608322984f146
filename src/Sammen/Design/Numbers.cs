using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Sammen.Design;

/// <summary>Words that go with a number.</summary>
public static class Numbers
{
    /// <summary>The text of this key for so many: "4 udsagn"; where it is one, the text of the key with ".One".</summary>
    public static LocalizedString Counted(this IStringLocalizer texts, string key, int count) => texts[count == 1 ? key + ".One" : key, count];

    /// <summary>How much a file fills: "120 kB", "1,4 MB".</summary>
    public static string Bytes(this long bytes) => bytes < 1024 * 1024
        ? $"{Math.Max(1, bytes / 1024).ToString("N0", CultureInfo.CurrentCulture)} kB"
        : $"{(bytes / 1024m / 1024m).ToString("N1", CultureInfo.CurrentCulture)} MB";
}
