using System.Text.RegularExpressions;
using Sammen.Domain.Dialogues;

namespace Sammen.Domain.Experiences;

/// <summary>What kind of thing stands in a text that must not leave the municipality.</summary>
public enum TraceKind
{
    /// <summary>The name of one of the municipality's people.</summary>
    Name,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>Words that somebody said in a dialogue.</summary>
    Statement,
}

/// <summary>Something in a text that leads to a person.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Words">The words themselves, so that they can be found and said otherwise.</param>
/// <param name="Field">In which field they stand; null in a gathered fact.</param>
public sealed record Trace(TraceKind Kind, string Words, string? Field);

/// <summary>Looks for what leads to a person before a text is shared with other municipalities.</summary>
public sealed partial class Watch
{
    private readonly IReadOnlyList<string> names;
    private readonly IReadOnlyList<string> statements;

    /// <summary>Watches for these.</summary>
    /// <param name="members">The names of the municipality's members. A name of one word may as well be a role, and is not looked for.</param>
    /// <param name="statements">What was said in the initiative's dialogues, also what was hidden.</param>
    public Watch(IEnumerable<string> members, IEnumerable<string> statements)
    {
        names = [.. members.SelectMany(FormsOf).Distinct(StringComparer.OrdinalIgnoreCase)];
        this.statements = [.. statements.Where(s => s.Length > 0)];
    }

    /// <summary>True when nothing in the text leads to a person.</summary>
    public bool IsFree(string text) => !Look(text, null).Any();

    /// <summary>What in the text leads to a person.</summary>
    public IEnumerable<Trace> Look(string text, string? field)
    {
        var words = Plain(text);
        foreach (var name in names.Where(n => words.Contains($" {Plain(n).Trim()} ", StringComparison.OrdinalIgnoreCase) || words.Contains($" {Plain(n).Trim()}s ", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(TraceKind.Name, name, field);
        }

        foreach (Match mail in MailAddress().Matches(text))
        {
            yield return new(TraceKind.Mail, mail.Value, field);
        }

        foreach (Match phone in PhoneNumber().Matches(text))
        {
            yield return new(TraceKind.Phone, phone.Value.Trim(), field);
        }

        foreach (var said in OwnWords.Taken(text, statements))
        {
            yield return new(TraceKind.Statement, said, field);
        }
    }

    // "Anne Marie Holm" is also called "Anne Holm".
    private static IEnumerable<string> FormsOf(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !Array.TrueForAll(parts, p => char.IsUpper(p[0]) && p.All(c => char.IsLetter(c) || c is '-' or '.' or '\'')))
        {
            return [];
        }

        return parts.Length > 2 ? [name, $"{parts[0]} {parts[^1]}"] : [name];
    }

    private static string Plain(string text) =>
        $" {string.Join(' ', string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";

    [GeneratedRegex(@"[^\s@<>(),;]+@[^\s@<>(),;]+\.[^\s@<>(),;.]+")]
    private static partial Regex MailAddress();

    // Eight digits, together or two by two.
    [GeneratedRegex(@"(?<![\d.,])(\+45 ?)?(\d{8}|\d\d( \d\d){3})(?![\d.,]\d|\d| (kr|kroner)\b)")]
    private static partial Regex PhoneNumber();
}
