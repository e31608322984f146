using System.Text.RegularExpressions;

namespace Sammen.Domain;

/// <summary>Collects what is wrong with an input, field by field, so that the person sees all of it at once.</summary>
public sealed partial class Checks
{
    /// <summary>Longest title or name, in characters.</summary>
    public const int TitleLength = 120;

    /// <summary>Longest ordinary text, in characters.</summary>
    public const int TextLength = 4000;

    private readonly List<Refusal> refusals = [];

    /// <summary>True when nothing was wrong.</summary>
    public bool Passed => refusals.Count == 0;

    /// <summary>What was wrong, in the order of the checks.</summary>
    public List<Refusal> Refusals => refusals;

    /// <summary>A text that must be there; answers it trimmed.</summary>
    public string Required(string? text, string field, int most = TextLength)
    {
        var trimmed = Optional(text, field, most);
        if (trimmed.Length == 0)
        {
            refusals.Add(Refusal.Missing(field));
        }

        return trimmed;
    }

    /// <summary>A text that may be empty; answers it trimmed, with line ends as <c>\n</c>.</summary>
    public string Optional(string? text, string field, int most = TextLength)
    {
        // A browser counts a line break as one character and sends it as two.
        var trimmed = Storable(text ?? "").ReplaceLineEndings("\n").Trim();
        if (trimmed.Length > most)
        {
            refusals.Add(Refusal.TooLong(field, most));
        }

        That(!CivilNumber().IsMatch(trimmed), new Refusal("Common.CivilNumber", field));
        return trimmed;
    }

    /// <summary>A day, or none, that is no slip of the hand: at most fifty years from today.</summary>
    public void Near(DateOnly? day, string field, DateOnly today) =>
        That(day is not { } on || Math.Abs(on.Year - today.Year) <= 50, new Refusal("Common.FarDay", field));

    // A Danish civil registration number: a day, a month and a year, then four digits. No text in Sammen is about one person.
    [GeneratedRegex(@"\b(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-?\d{4}\b")]
    private static partial Regex CivilNumber();

    // PostgreSQL takes neither the null character nor half a letter, which a program can send.
    private static string Storable(string text) =>
        text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') || text.Contains('\0', StringComparison.Ordinal)
            ? string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0))
            : text;

    /// <summary>A part with checks of its own; null with its refusals added when it was refused.</summary>
    public T? Take<T>(Result<T> part)
    {
        part.Accepted(out var value, out var why);
        refusals.AddRange(why);
        return value;
    }

    /// <summary>Anything else that must hold.</summary>
    public void That(bool holds, Refusal otherwise)
    {
        if (!holds)
        {
            refusals.Add(otherwise);
        }
    }
}
