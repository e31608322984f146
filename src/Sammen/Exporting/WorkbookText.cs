using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Sammen.Exporting;

/// <summary>Text as a workbook holds it: a character that XML does not know is written _x001F_, and so is what looks like that.</summary>
internal static partial class WorkbookText
{
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                encoded.Append(text[at]).Append(text[++at]);
            }
            else if (!XmlConvert.IsXmlChar(text[at]) || (text[at] == '_' && Escaped().IsMatch(text.AsSpan(at, Math.Min(7, text.Length - at)))))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            }
            else
            {
                encoded.Append(text[at]);
            }
        }

        return encoded.ToString();
    }

    public static string Decode(string text) => !text.Contains("_x", StringComparison.Ordinal)
        ? text
        : Written().Replace(text, m => ((char)int.Parse(m.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("^_x[0-9A-Fa-f]{4}_$")]
    private static partial Regex Escaped();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Written();
}
