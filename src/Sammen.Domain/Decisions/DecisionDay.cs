using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Decisions;

/// <summary>A conclusion as it read on the day of a decision. It is the joint words of a dialogue, and no person's.</summary>
/// <param name="Id">Which conclusion.</param>
/// <param name="Question">The key of the question, such as q1.3.</param>
/// <param name="Status">Agreed, two views or open.</param>
/// <param name="Headline">In a few words.</param>
/// <param name="Text">What was agreed, or what was open.</param>
/// <param name="OneView">One of two views.</param>
/// <param name="OtherView">The other view.</param>
/// <param name="Gain">Gains, one a line.</param>
/// <param name="Drawback">Side effects, one a line (S4).</param>
public sealed record ConclusionThen(
    Id<Conclusion> Id, string Question, ConclusionStatus Status, string Headline, string Text, string OneView, string OtherView, string Gain, string Drawback)
{
    /// <summary>As it reads now.</summary>
    public static ConclusionThen Of(Conclusion c) => new(c.Id, c.Question.ToString(), c.Status, c.Headline, c.Text, c.OneView, c.OtherView, c.Gain, c.Drawback);

    /// <summary>True when it has been worded anew since.</summary>
    public bool IsReworded(Conclusion now) => this != Of(now);
}

/// <summary>A request upward as it stood on the day of a decision.</summary>
/// <param name="Id">Which request.</param>
/// <param name="What">What was asked for.</param>
/// <param name="To">Of whom.</param>
/// <param name="Outcome">The answer; null while it waited.</param>
public sealed record RequestThen(Id<UpwardRequest> Id, string What, string To, RequestOutcome? Outcome)
{
    /// <summary>As it stands now.</summary>
    public static RequestThen Of(UpwardRequest r) => new(r.Id, r.What, r.To, r.Outcome);
}

/// <summary>
/// What lay on the table on the day of a decision (S21). It is kept with the decision, so that what is written later does not change what it rested on. Of
/// concerns only which ones are kept: their words belong to those who raised them, and go when they take them back.
/// </summary>
/// <param name="Conclusions">The conclusions it rests on, as they read.</param>
/// <param name="Waiting">Concerns that waited for a reply.</param>
/// <param name="Answered">Concerns that had one.</param>
/// <param name="Requests">Requests upward, with and without an answer.</param>
public sealed record DecisionDay(
    IReadOnlyList<ConclusionThen> Conclusions, IReadOnlyList<Id<Concern>> Waiting, IReadOnlyList<Id<Concern>> Answered, IReadOnlyList<RequestThen> Requests) : IKeptWhole
{
    /// <summary>What lies on the table now, with the conclusions that the decision rests on.</summary>
    public static DecisionDay Of(IEnumerable<Conclusion> restsOn, IReadOnlyCollection<Concern> concerns, IEnumerable<UpwardRequest> requests) => new(
        [.. restsOn.Select(ConclusionThen.Of)],
        [.. concerns.Where(c => c.Waits).Select(c => c.Id)],
        [.. concerns.Where(c => !c.Waits && !c.IsWithdrawn).Select(c => c.Id)],
        [.. requests.Select(RequestThen.Of)]);
}

/// <summary>What was learned of a decision, in a line that the next one can use (S6, S10). Often of a stop; it can be written after any.</summary>
public sealed class DecisionLesson : Written
{
    private DecisionLesson(Id<DecisionLesson> id, Id<Initiative> initiativeId, Id<Decision> decisionId) : base(initiativeId) => (Id, DecisionId) = (id, decisionId);

    /// <summary>Identity.</summary>
    public Id<DecisionLesson> Id { get; private set; }

    /// <summary>Of which decision.</summary>
    public Id<Decision> DecisionId { get; private set; }

    /// <summary>What was learned.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Writes it for the first time.</summary>
    public static Result<DecisionLesson> Write(Decision decision, string? text, Member by, DateOnly today) =>
        new DecisionLesson(Id<DecisionLesson>.Random(), decision.InitiativeId, decision.Id).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<DecisionLesson> Revise(string? text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var words = checks.Required(text, "Text", 300);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Text = words;
        Sign(by, today);
        return this;
    }
}
