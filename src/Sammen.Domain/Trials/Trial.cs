using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Trials;

/// <summary>What comes after a trial. All three are honourable (S6, S86).</summary>
public enum TrialNext
{
    /// <summary>Go on with it.</summary>
    GoOn,

    /// <summary>Try again in another way.</summary>
    TryAgain,

    /// <summary>Drop it: found out cheaply.</summary>
    Drop,
}

/// <summary>Where a trial is.</summary>
public enum TrialState
{
    /// <summary>Its first day has not come.</summary>
    Planned,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>Its last day has passed, and nobody has said what was seen.</summary>
    Over,

    /// <summary>It is said what was seen and what comes next.</summary>
    Finished,
}

/// <summary>A trial in words.</summary>
/// <param name="Hypothesis">What is believed: "we believe that …".</param>
/// <param name="Test">The small thing that is tried.</param>
/// <param name="LookAt">What will be looked at.</param>
/// <param name="Who">Who tries it: functions, not persons.</param>
/// <param name="Until">The last day of it; null where it is not set.</param>
public sealed record TrialText(string? Hypothesis, string? Test, string? LookAt, string? Who, DateOnly? Until);

/// <summary>What came of a trial.</summary>
/// <param name="EndedOn">The day it ended.</param>
/// <param name="Saw">What was seen.</param>
/// <param name="Learned">What was learned.</param>
/// <param name="Change">What is changed because of it.</param>
/// <param name="Next">What comes next.</param>
public sealed record TrialResult(DateOnly? EndedOn, string? Saw, string? Learned, string? Change, TrialNext? Next);

/// <summary>What a trial is to find out about: a concern, an assumption, or nothing that is written down.</summary>
public sealed record TrialOrigin(Concern? Concern = null, Assumption? Assumption = null);

/// <summary>A trial (prøvehandling): an assumption is tried out on a small scale, so that a mistake is cheap and what works shows soon (S86).</summary>
public sealed class Trial : Written
{
    private Trial(Id<Trial> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<Trial> Id { get; private set; }

    /// <summary>What is believed.</summary>
    public string Hypothesis { get; private set; } = "";

    /// <summary>The small thing that is tried.</summary>
    public string Test { get; private set; } = "";

    /// <summary>What will be looked at; may be empty.</summary>
    public string LookAt { get; private set; } = "";

    /// <summary>Who tries it; may be empty.</summary>
    public string Who { get; private set; } = "";

    /// <summary>The first day of it.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day of it; null where it is not set.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The concern it is to find out about; null where it is none.</summary>
    public Id<Concern>? ConcernId { get; private set; }

    /// <summary>The assumption it tries out; null where it is none that is written down.</summary>
    public Id<Assumption>? AssumptionId { get; private set; }

    /// <summary>What was seen; empty until it is finished.</summary>
    public string Saw { get; private set; } = "";

    /// <summary>What was learned; may be empty.</summary>
    public string Learned { get; private set; } = "";

    /// <summary>What is changed because of it; may be empty.</summary>
    public string Change { get; private set; } = "";

    /// <summary>What comes next; null until it is finished.</summary>
    public TrialNext? Next { get; private set; }

    /// <summary>The day it ended; null until it is finished.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>True once it is said what was seen and what comes next.</summary>
    public bool IsFinished => Next is not null;

    /// <summary>Where it is on that day.</summary>
    public TrialState At(DateOnly today) => IsFinished ? TrialState.Finished : today < From ? TrialState.Planned : Until < today ? TrialState.Over : TrialState.Running;

    /// <summary>Plans one; it begins today until another first day is set.</summary>
    public static Result<Trial> Plan(Id<Trial> id, Id<Initiative> initiative, TrialText text, TrialOrigin origin, Member by, DateOnly today) =>
        new Trial(id, initiative) { From = today, ConcernId = origin.Concern?.Id, AssumptionId = origin.Assumption?.Id }.Revise(text, 0, by, today);

    /// <summary>Writes it anew. What was tried is not rewritten once it is said what came of it: refused as Trials.Finished.</summary>
    public Result<Trial> Revise(TrialText text, int version, Member by, DateOnly today)
    {
        var checks = Unfinished(version);
        var hypothesis = checks.Required(text.Hypothesis, "Hypothesis", 1000);
        var test = checks.Required(text.Test, "Test", 1000);
        var look = checks.Optional(text.LookAt, "LookAt", 1000);
        var who = checks.Optional(text.Who, "Who", Checks.TitleLength);
        checks.Near(text.Until, "Until", today);
        checks.That(text.Until is not { } until || until >= From, new Refusal("Trials.EndsBeforeItBegins", "Until"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Hypothesis, Test, LookAt, Who, Until) = (hypothesis, test, look, who, text.Until);
        Sign(by, today);
        return this;
    }

    /// <summary>Sets its first and last day.</summary>
    public Result<Trial> Time(DateOnly? from, DateOnly? until, int version, Member by, DateOnly today)
    {
        var checks = Unfinished(version);
        checks.That(from is not null, Refusal.Missing("From"));
        checks.Near(from, "From", today);
        checks.Near(until, "Until", today);
        checks.That(from is null || until is null || until >= from, new Refusal("Trials.EndsBeforeItBegins", "Until"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (From, Until) = (from!.Value, until);
        Sign(by, today);
        return this;
    }

    /// <summary>Says what came of it, or says it anew. To drop it needs no other reason than what was seen.</summary>
    public Result<Trial> Finish(TrialResult result, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var saw = checks.Required(result.Saw, "Saw");
        var learned = checks.Optional(result.Learned, "Learned");
        var change = checks.Optional(result.Change, "Change");
        checks.That(result.Next is { } next && Enum.IsDefined(next), Refusal.Missing("Next"));
        checks.That(result.EndedOn is not null, Refusal.Missing("EndedOn"));
        checks.That(result.EndedOn is not { } ended || (ended >= From && ended <= today), new Refusal("Trials.EndedOutside", "EndedOn"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Saw, Learned, Change, Next, EndedOn) = (saw, learned, change, result.Next!.Value, result.EndedOn!.Value);
        Sign(by, today);
        return this;
    }

    private Checks Unfinished(int version)
    {
        var checks = Begin(version);
        checks.That(!IsFinished, new Refusal("Trials.Finished", null, RefusalKind.Conflict));
        return checks;
    }
}
