using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Questions;

/// <summary>Where the people stand on a question (S52, S72, S81, S108). None is better than another.</summary>
public enum AnswerStatus
{
    /// <summary>Not settled yet.</summary>
    Open,

    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Disagreed, with both views kept.</summary>
    TwoViews,

    /// <summary>Not relevant, because (S5).</summary>
    NotRelevant,

    /// <summary>To be taken up again on a date (S25).</summary>
    Later,
}

/// <summary>What a joint answer says.</summary>
/// <param name="Status">Where they stand.</param>
/// <param name="Text">What they agree on, or why it is not relevant.</param>
/// <param name="OneView">One of two views.</param>
/// <param name="OtherView">The other; neither stands above the other.</param>
/// <param name="TakeUpOn">When to take it up again.</param>
public sealed record AnswerText(AnswerStatus? Status, string? Text, string? OneView, string? OtherView, DateOnly? TakeUpOn)
{
    /// <summary>A dialogue's conclusion as joint answer (S115). Without a longer text its headline speaks.</summary>
    public static AnswerText From(Conclusion conclusion) => new(
        conclusion.Status switch
        {
            ConclusionStatus.Agreed => AnswerStatus.Agreed,
            ConclusionStatus.TwoViews => AnswerStatus.TwoViews,
            _ => AnswerStatus.Open,
        },
        conclusion.Text.Length > 0 ? conclusion.Text : conclusion.Headline, conclusion.OneView, conclusion.OtherView, null);
}

/// <summary>The joint answer to one of the 4 x 5 questions in one phase (S115). Earlier phases' answers stay as they were.</summary>
public sealed class Answer : Versioned
{
    private Answer(Id<Answer> id, Id<Initiative> initiativeId, Phase phase, QuestionKey question)
    {
        Id = id;
        InitiativeId = initiativeId;
        Phase = phase;
        Question = question;
    }

    /// <summary>Identity.</summary>
    public Id<Answer> Id { get; private set; }

    /// <summary>Of which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>In which phase it was given.</summary>
    public Phase Phase { get; private set; }

    /// <summary>To which question.</summary>
    public QuestionKey Question { get; private set; }

    /// <summary>Where they stand.</summary>
    public AnswerStatus Status { get; private set; }

    /// <summary>What they agree on, or why it is not relevant.</summary>
    public string Text { get; private set; } = "";

    /// <summary>One of two views.</summary>
    public string OneView { get; private set; } = "";

    /// <summary>The other view.</summary>
    public string OtherView { get; private set; } = "";

    /// <summary>When to take it up again (S25); only with <see cref="AnswerStatus.Later"/>.</summary>
    public DateOnly? TakeUpOn { get; private set; }

    /// <summary>The conclusion it was lifted from; null when written directly.</summary>
    public Id<Conclusion>? ConclusionId { get; private set; }

    /// <summary>When it was last written.</summary>
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>True when the day to take it up again has come.</summary>
    public bool IsDue(DateOnly today) => Status == AnswerStatus.Later && TakeUpOn <= today;

    /// <summary>The first joint answer to a question in a phase.</summary>
    public static Result<Answer> Give(
        Id<Initiative> initiative, Phase phase, QuestionKey question, AnswerText text, Id<Conclusion>? from, DateTimeOffset now)
    {
        var answer = new Answer(Id<Answer>.At(now), initiative, phase, question);
        var checks = answer.Take(text, from, now);
        return checks.Passed ? answer : checks.Refusals;
    }

    /// <summary>Another joint answer in the same phase.</summary>
    public Result<Answer> Revise(AnswerText text, Id<Conclusion>? from, int version, DateTimeOffset now)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var checks = Take(text, from, now);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Changed();
        return this;
    }

    private Checks Take(AnswerText given, Id<Conclusion>? from, DateTimeOffset now)
    {
        var checks = new Checks();
        checks.That(given.Status is { } s && Enum.IsDefined(s), Refusal.Missing("Status"));
        var text = given.Status is AnswerStatus.Agreed or AnswerStatus.NotRelevant
            ? checks.Required(given.Text, "Text")
            : checks.Optional(given.Text, "Text");
        var two = given.Status == AnswerStatus.TwoViews;
        var one = two ? checks.Required(given.OneView, "OneView") : checks.Optional(given.OneView, "OneView");
        var other = two ? checks.Required(given.OtherView, "OtherView") : checks.Optional(given.OtherView, "OtherView");
        checks.That(given.Status != AnswerStatus.Later || given.TakeUpOn is not null, Refusal.Missing("TakeUpOn"));
        if (checks.Passed)
        {
            (Status, Text, OneView, OtherView) = (given.Status!.Value, text, one, other);
            TakeUpOn = Status == AnswerStatus.Later ? given.TakeUpOn : null;
            (ConclusionId, WrittenAt) = (from ?? ConclusionId, now);
        }

        return checks;
    }
}
