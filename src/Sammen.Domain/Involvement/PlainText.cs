using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Involvement;

/// <summary>What happens in a phase, brought down to earth: a few sentences without a technical word (S84). One for each phase.</summary>
public sealed class PlainText : Written
{
    /// <summary>Longest plain text, in characters: what does not fit is not plain.</summary>
    public const int MaxLength = 1000;

    private PlainText(Id<PlainText> id, Id<Initiative> initiativeId, Phase phase) : base(initiativeId) => (Id, Phase) = (id, phase);

    /// <summary>Identity.</summary>
    public Id<PlainText> Id { get; private set; }

    /// <summary>About which phase.</summary>
    public Phase Phase { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Writes the text of a phase.</summary>
    public static Result<PlainText> Write(Id<Initiative> initiative, Phase phase, string? text, Member by, DateOnly today) =>
        new PlainText(Id<PlainText>.Random(), initiative, phase).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<PlainText> Revise(string? text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var words = checks.Required(text, "Summary", MaxLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Text = words;
        Sign(by, today);
        return this;
    }
}

/// <summary>A word that is used about the initiative, and what it means (ord og forklaring, S84).</summary>
public sealed class GlossaryWord : Written
{
    private GlossaryWord(Id<GlossaryWord> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<GlossaryWord> Id { get; private set; }

    /// <summary>The word.</summary>
    public string Word { get; private set; } = "";

    /// <summary>What it means, as one would say it to a colleague.</summary>
    public string Meaning { get; private set; } = "";

    /// <summary>Explains a word.</summary>
    public static Result<GlossaryWord> Write(Id<GlossaryWord> id, Id<Initiative> initiative, string? word, string? meaning, Member by, DateOnly today) =>
        new GlossaryWord(id, initiative).Revise(word, meaning, 0, by, today);

    /// <summary>Explains it anew.</summary>
    public Result<GlossaryWord> Revise(string? word, string? meaning, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var name = checks.Required(word, "Word", Checks.TitleLength);
        var what = checks.Required(meaning, "Meaning", 500);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Word, Meaning) = (name, what);
        Sign(by, today);
        return this;
    }
}
