using System.Globalization;
using System.Text;

namespace Sammen.Exporting;

/// <summary>Names of files that people take home.</summary>
public static class FileName
{
    private const int Longest = 100;
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>
    /// A name that every system takes, with the letters people write; the browser is told of them as RFC 6266 says. Signs that cannot be seen are
    /// left out: some of them turn the reading direction and hide the real ending.
    /// </summary>
    public static string Of(string name, string ending)
    {
        var clean = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Where(r => r != Rune.ReplacementChar && Rune.GetUnicodeCategory(r) != UnicodeCategory.Format))
        {
            var isBlank = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal));
            if (clean.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            if (!isBlank)
            {
                clean.Append(rune.ToString());
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Trim(' ', '.') + "." + ending;
    }
}
