using System.Globalization;
using System.Text.RegularExpressions;

namespace Sammen.Domain;

/// <summary>Reads a number as a person types it, with Danish or English separators: 1.250,5 and 1,250.5 are the same.</summary>
public static partial class TypedNumber
{
    private const int MostDigits = 15, MostCharacters = 64;

    /// <summary>
    /// The number. A single separator before exactly three digits is read the Danish way: "1.250" is twelve hundred and fifty, and
    /// "1,250" is one and a quarter, unless so many decimals cannot be; then it, too, separates thousands.
    /// </summary>
    /// <param name="typed">What was typed; a unit or "kr." after it is let go.</param>
    /// <param name="field">The input's name.</param>
    /// <param name="decimals">Most decimals there can be.</param>
    /// <returns>The number; refused as missing, unreadable or with too many decimals.</returns>
    public static Result<decimal> Read(string? typed, string field, int decimals = 6)
    {
        if (typed?.Length > MostCharacters)
        {
            return Refusal.Unread(field);
        }

        var text = Kroner().Replace(Spaces().Replace(typed ?? "", ""), "").Replace('−', '-');
        if (text.Length == 0)
        {
            return Refusal.Missing(field);
        }

        if (Plain(text, decimals) is not { } plain || plain.Count(char.IsAsciiDigit) > MostDigits
            || !decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Refusal.Unread(field);
        }

        return plain.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && plain.Length - point - 1 > decimals
            ? new Refusal(decimals == 0 ? "Common.Whole" : "Common.Decimals", field, RefusalKind.Invalid, decimals)
            : number;
    }

    /// <summary>Writes a number so that it is read back alike in both languages: no thousands mark, a decimal comma, and no noughts at the end.</summary>
    public static string Write(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    // With a point for decimals and nothing between thousands; null where the separators contradict each other.
    private static string? Plain(string text, int decimals)
    {
        var (point, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        return (point >= 0, comma >= 0) switch
        {
            (false, false) => Digits().IsMatch(text) ? text : null,
            (true, true) => point > comma ? Grouped(text, ',', '.') : Grouped(text, '.', ','),
            (true, false) => Thousands(text, '.') ?? Grouped(text, ',', '.'),
            (false, true) => decimals < 3 || text.IndexOf(',', StringComparison.Ordinal) != comma ? Thousands(text, ',') ?? Grouped(text, '.', ',') : Grouped(text, '.', ','),
        };
    }

    private static string? Thousands(string text, char group) =>
        (group == '.' ? Points() : Commas()).IsMatch(text) ? text.Replace(group.ToString(), "", StringComparison.Ordinal) : null;

    private static string? Grouped(string text, char group, char point)
    {
        var parts = text.Split(point);
        if (parts.Length != 2 || !parts[1].All(char.IsAsciiDigit) || parts[1].Length == 0)
        {
            return null;
        }

        var whole = Digits().IsMatch(parts[0]) ? parts[0] : Thousands(parts[0], group);
        return whole is null ? null : $"{whole}.{parts[1]}";
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(kr\.?|DKK)$", RegexOptions.IgnoreCase)]
    private static partial Regex Kroner();

    [GeneratedRegex(@"^-?[0-9]+$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(\.[0-9]{3})+$")]
    private static partial Regex Points();

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(,[0-9]{3})+$")]
    private static partial Regex Commas();
}
