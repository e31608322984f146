using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Dialogues;

/// <summary>What a dialogue came to on a question.</summary>
public enum ConclusionStatus
{
    /// <summary>Still open.</summary>
    Open,

    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Two views, both kept.</summary>
    TwoViews,
}

/// <summary>The words of a conclusion.</summary>
/// <param name="Status">Agreed, two views or open.</param>
/// <param name="Headline">In a few words: how the thread will be named.</param>
/// <param name="Text">What was agreed, or what is open.</param>
/// <param name="OneView">One of two views.</param>
/// <param name="OtherView">The other view.</param>
/// <param name="Gain">Gains that were named, one a line.</param>
/// <param name="Drawback">Side effects that were named, one a line; always shown beside the gains (S4).</param>
public sealed record ConclusionText(
    ConclusionStatus? Status, string? Headline, string? Text, string? OneView, string? OtherView, string? Gain, string? Drawback);

/// <summary>What a dialogue agrees, or disagrees on, about one question (konklusion). It hides no statement.</summary>
public sealed class Conclusion : Versioned
{
    /// <summary>Longest headline, in characters.</summary>
    public const int HeadlineLength = 90;

    private Conclusion(Id<Conclusion> id, Id<Dialogue> dialogueId, Id<Initiative> initiativeId, QuestionKey question)
    {
        Id = id;
        DialogueId = dialogueId;
        InitiativeId = initiativeId;
        Question = question;
    }

    /// <summary>Identity.</summary>
    public Id<Conclusion> Id { get; private set; }

    /// <summary>Of which dialogue.</summary>
    public Id<Dialogue> DialogueId { get; private set; }

    /// <summary>Of which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>On which question.</summary>
    public QuestionKey Question { get; private set; }

    /// <summary>Agreed, two views or open.</summary>
    public ConclusionStatus Status { get; private set; }

    /// <summary>In a few words.</summary>
    public string Headline { get; private set; } = "";

    /// <summary>What was agreed, or what is open.</summary>
    public string Text { get; private set; } = "";

    /// <summary>One of two views.</summary>
    public string OneView { get; private set; } = "";

    /// <summary>The other view.</summary>
    public string OtherView { get; private set; } = "";

    /// <summary>Gains, one a line.</summary>
    public string Gain { get; private set; } = "";

    /// <summary>Side effects, one a line (S4).</summary>
    public string Drawback { get; private set; } = "";

    /// <summary>When it was last written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Concludes on one of the dialogue's questions once its statements can be read.</summary>
    public static Result<Conclusion> Write(Dialogue dialogue, QuestionKey question, ConclusionText text, DateTimeOffset now)
    {
        var conclusion = new Conclusion(Id<Conclusion>.At(now), dialogue.Id, dialogue.InitiativeId, question);
        var checks = conclusion.Take(text, now);
        checks.That(dialogue.ShowsStatements, new Refusal("Dialogues.StillOpen", null, RefusalKind.Conflict));
        checks.That(dialogue.Questions.Contains(question), Refusal.Missing("Question"));
        return checks.Passed ? conclusion : checks.Refusals;
    }

    /// <summary>Writes the conclusion anew.</summary>
    public Result<Conclusion> Revise(ConclusionText text, int version, DateTimeOffset now)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var checks = Take(text, now);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Changed();
        return this;
    }

    private Checks Take(ConclusionText given, DateTimeOffset now)
    {
        var checks = new Checks();
        checks.That(given.Status is { } s && Enum.IsDefined(s), Refusal.Missing("Status"));
        var headline = checks.Required(given.Headline, "Headline", HeadlineLength);
        var two = given.Status == ConclusionStatus.TwoViews;
        var text = given.Status == ConclusionStatus.Agreed ? checks.Required(given.Text, "Text") : checks.Optional(given.Text, "Text");
        var one = two ? checks.Required(given.OneView, "OneView") : checks.Optional(given.OneView, "OneView");
        var other = two ? checks.Required(given.OtherView, "OtherView") : checks.Optional(given.OtherView, "OtherView");
        var gain = checks.Optional(given.Gain, "Gain");
        var drawback = checks.Optional(given.Drawback, "Drawback");
        if (checks.Passed)
        {
            (Status, Headline, Text, OneView, OtherView, Gain, Drawback, WrittenAt) =
                (given.Status!.Value, headline, text, one, other, gain, drawback, now);
        }

        return checks;
    }
}
