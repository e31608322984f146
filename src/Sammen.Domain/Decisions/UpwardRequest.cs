using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Decisions;

/// <summary>What is asked for (S100).</summary>
public enum RequestKind
{
    /// <summary>Frames: what is fixed and what is open.</summary>
    Frames,

    /// <summary>Time, money or people.</summary>
    Resources,

    /// <summary>Freedom to do it in one's own way.</summary>
    Freedom,

    /// <summary>That somebody stands behind it.</summary>
    Backing,
}

/// <summary>What the answer was.</summary>
public enum RequestOutcome
{
    /// <summary>Given.</summary>
    Given,

    /// <summary>Given in part.</summary>
    Partly,

    /// <summary>Not given.</summary>
    No,

    /// <summary>The team took the request back.</summary>
    TakenBack,
}

/// <summary>A request in words.</summary>
/// <param name="Kind">What kind of thing is asked for.</param>
/// <param name="What">What is asked for.</param>
/// <param name="To">Of whom: a function or a body.</param>
/// <param name="Why">Why it is needed.</param>
/// <param name="By">By which day an answer is needed.</param>
public sealed record RequestText(RequestKind? Kind, string? What, string? To, string? Why, DateOnly? By);

/// <summary>An answer in words.</summary>
/// <param name="Outcome">Given, in part, or not.</param>
/// <param name="Words">What was said.</param>
/// <param name="By">Who answered: a function or a body.</param>
/// <param name="On">When; not in the future.</param>
public sealed record RequestAnswer(RequestOutcome? Outcome, string? Words, string? By, DateOnly? On);

/// <summary>A request upward (anmodning opad): what the project asks for of those above it, and what they answered (S100).</summary>
public sealed class UpwardRequest : Written
{
    private UpwardRequest(Id<UpwardRequest> id, Id<Initiative> initiativeId, DateOnly askedOn) : base(initiativeId) => (Id, AskedOn) = (id, askedOn);

    /// <summary>Identity.</summary>
    public Id<UpwardRequest> Id { get; private set; }

    /// <summary>The day it was made.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>What kind of thing is asked for.</summary>
    public RequestKind Kind { get; private set; }

    /// <summary>What is asked for.</summary>
    public string What { get; private set; } = "";

    /// <summary>Of whom.</summary>
    public string To { get; private set; } = "";

    /// <summary>Why; may be empty.</summary>
    public string Why { get; private set; } = "";

    /// <summary>By which day an answer is needed; null where none is set.</summary>
    public DateOnly? By { get; private set; }

    /// <summary>What the answer was; null while it waits.</summary>
    public RequestOutcome? Outcome { get; private set; }

    /// <summary>What was said.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>Who answered.</summary>
    public string AnsweredBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>True while nobody has answered.</summary>
    public bool Waits => Outcome is null;

    /// <summary>True where it waits and the day has passed.</summary>
    public bool IsLate(DateOnly today) => Waits && By < today;

    /// <summary>Makes one.</summary>
    public static Result<UpwardRequest> Make(Id<UpwardRequest> id, Id<Initiative> initiative, RequestText text, Member by, DateOnly today) =>
        new UpwardRequest(id, initiative, today).Revise(text, 0, by, today);

    /// <summary>Writes it anew. What has an answer is not rewritten: refused as Decisions.RequestAnswered.</summary>
    public Result<UpwardRequest> Revise(RequestText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(Waits, new Refusal("Decisions.RequestAnswered", null, RefusalKind.Conflict));
        checks.That(text.Kind is { } kind && Enum.IsDefined(kind), Refusal.Missing("Kind"));
        var what = checks.Required(text.What, "What", 1000);
        var to = checks.Required(text.To, "To", Checks.TitleLength);
        var why = checks.Optional(text.Why, "Why", 1000);
        checks.Near(text.By, "By", today);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Kind, What, To, Why, By) = (text.Kind!.Value, what, to, why, text.By);
        Sign(by, today);
        return this;
    }

    /// <summary>Records the answer, or records it anew. A no, and half a yes, take words.</summary>
    public Result<UpwardRequest> Record(RequestAnswer answer, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(answer.Outcome is { } outcome && Enum.IsDefined(outcome), Refusal.Missing("Outcome"));
        var words = answer.Outcome is RequestOutcome.No or RequestOutcome.Partly ? checks.Required(answer.Words, "Words", 1000) : checks.Optional(answer.Words, "Words", 1000);
        var who = checks.Required(answer.By, "By", Checks.TitleLength);
        checks.That(answer.On is not null, Refusal.Missing("On"));
        checks.That(answer.On is not { } on || on <= today, new Refusal("Decisions.AnsweredInFuture", "On"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Outcome, Answer, AnsweredBy, AnsweredOn) = (answer.Outcome!.Value, words, who, answer.On!.Value);
        Sign(by, today);
        return this;
    }
}
