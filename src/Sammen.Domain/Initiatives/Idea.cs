using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>What became of an idea.</summary>
public enum IdeaOutcome
{
    /// <summary>It became an initiative.</summary>
    Initiative,

    /// <summary>It is talked about in a dialogue or a meeting.</summary>
    Dialogue,

    /// <summary>Not now, with the reason.</summary>
    NotNow,
}

/// <summary>
/// Something that bothers in everyday work, put in by anybody (S20, S9). One need not know the solution, and the leader must answer.
/// </summary>
public sealed class Idea : Versioned
{
    private Idea(Id<Idea> id, string problem, string wish, bool asksForDialogue, Id<Member> by, Id<Unit>? unitId, DateTimeOffset at)
    {
        Id = id;
        Problem = problem;
        Wish = wish;
        AsksForDialogue = asksForDialogue;
        By = by;
        UnitId = unitId;
        At = at;
    }

    /// <summary>Identity.</summary>
    public Id<Idea> Id { get; private set; }

    /// <summary>What bothers.</summary>
    public string Problem { get; private set; }

    /// <summary>What could be better; may be empty.</summary>
    public string Wish { get; private set; }

    /// <summary>True when a dialogue is asked for (S9).</summary>
    public bool AsksForDialogue { get; private set; }

    /// <summary>Who put it in.</summary>
    public Id<Member> By { get; private set; }

    /// <summary>Whose workplace it is about; the leaders there answer.</summary>
    public Id<Unit>? UnitId { get; private set; }

    /// <summary>The initiative it is about, when it asks for a dialogue on one that exists.</summary>
    public Id<Initiative>? AboutId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The leader's answer; empty while it waits.</summary>
    public string Reply { get; private set; } = "";

    /// <summary>What became of it; null while it waits.</summary>
    public IdeaOutcome? Outcome { get; private set; }

    /// <summary>Who answered.</summary>
    public Id<Member>? RepliedBy { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? RepliedAt { get; private set; }

    /// <summary>The initiative it became.</summary>
    public Id<Initiative>? BecameId { get; private set; }

    /// <summary>True while the leader has not answered.</summary>
    public bool Waits => Outcome is null;

    /// <summary>Puts in an idea, or asks for a dialogue on an initiative that exists.</summary>
    public static Result<Idea> PutIn(
        Id<Idea> id, string? problem, string? wish, bool asksForDialogue, Member by, Id<Initiative>? about, DateTimeOffset now)
    {
        var checks = new Checks();
        problem = checks.Required(problem, "Problem");
        wish = checks.Optional(wish, "Wish");
        return checks.Passed
            ? new Idea(id, problem, wish, asksForDialogue, by.Id, by.UnitId, now) { AboutId = about }
            : checks.Refusals;
    }

    /// <summary>The leader answers: with a reason, whatever the outcome.</summary>
    public Result<Idea> Answer(IdeaOutcome? outcome, string? reply, Id<Member> by, int version, DateTimeOffset now)
    {
        var checks = new Checks();
        checks.That(outcome is { } o && Enum.IsDefined(o), Refusal.Missing("Outcome"));
        reply = checks.Required(reply, "Reply");
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Outcome, Reply, RepliedBy, RepliedAt) = (outcome, reply, by, now);
        Changed();
        return this;
    }

    /// <summary>Remembers the initiative that the idea became, so that the thread begins with the one who said it.</summary>
    public void Became(Id<Initiative> initiative)
    {
        BecameId = initiative;
        Changed();
    }
}
