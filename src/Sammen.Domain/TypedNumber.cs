using System.Globalization;

namespace Sammen.Domain;

/// <summary>A number as people type it, in Danish or English notation.</summary>
public static class TypedNumber
{
    /// <summary>Reads it exactly; refuses what is no number, or could be two. A comma alone is a decimal comma; a dot before three digits parts thousands.</summary>
    public static Result<decimal> Read(string? typed, string field)
    {
        var text = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c))).Replace('\u2212', '-');
        if (text.Length == 0)
        {
            return Refusal.Missing(field);
        }

        var (comma, dot) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        var isEnglish = comma < 0
            ? text.Count(c => c == '.') == 1 && text.Length - dot - 1 != 3
            : dot > comma;
        var styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var (point, thousands) = isEnglish ? ('.', ',') : (',', '.');
        return HasRightThousands(text, point, thousands)
            && decimal.TryParse(text.Replace(thousands.ToString(), "", StringComparison.Ordinal).Replace(point, '.'), styles, CultureInfo.InvariantCulture, out var number)
            ? number
            : Refusal.Unread(field);
    }

    private static bool HasRightThousands(string text, char point, char thousands)
    {
        var parts = text.TrimStart('-', '+').Split(point);
        var groups = parts[0].Split(thousands);
        return parts.Length <= 2 && (parts.Length == 1 || !parts[1].Contains(thousands, StringComparison.Ordinal))
            && (groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3)));
    }
}
