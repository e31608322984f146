using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Development;

/// <summary>The three tracks of putting a technology into operation (S23).</summary>
public enum ImplementationTrack
{
    /// <summary>Routines and work processes are laid anew.</summary>
    Routines,

    /// <summary>The technology is fitted in.</summary>
    Technology,

    /// <summary>People learn what they need.</summary>
    Competences,
}

/// <summary>What became of a step.</summary>
public enum RolloutState
{
    /// <summary>To be done.</summary>
    Planned,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Openly given up, with the reason.</summary>
    GivenUp,
}

/// <summary>A step in words.</summary>
/// <param name="Track">On which track.</param>
/// <param name="What">What is done.</param>
/// <param name="Who">Who does it: a function.</param>
/// <param name="On">By when; null where nobody has said.</param>
public sealed record ImplementationText(ImplementationTrack? Track, string? What, string? Who, DateOnly? On);

/// <summary>A step of the plan for putting a technology into operation (S23).</summary>
public sealed class ImplementationStep : Written
{
    private ImplementationStep(Id<ImplementationStep> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<ImplementationStep> Id { get; private set; }

    /// <summary>On which track.</summary>
    public ImplementationTrack Track { get; private set; }

    /// <summary>What is done.</summary>
    public string What { get; private set; } = "";

    /// <summary>Who does it; may be empty.</summary>
    public string Who { get; private set; } = "";

    /// <summary>By when; null where nobody has said.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>What became of it.</summary>
    public RolloutState State { get; private set; }

    /// <summary>What came of it, or why it was given up; may be empty while it is planned or done.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>The day it was done or given up; null while it is planned.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>True when its day has passed and nobody has said what became of it.</summary>
    public bool IsOverdue(DateOnly today) => State == RolloutState.Planned && On < today;

    /// <summary>Writes a step.</summary>
    public static Result<ImplementationStep> Write(Id<ImplementationStep> id, Id<Initiative> initiative, ImplementationText text, Member by, DateOnly today) =>
        new ImplementationStep(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<ImplementationStep> Revise(ImplementationText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Track is { } track && Enum.IsDefined(track), Refusal.Missing("Track"));
        var what = checks.Required(text.What, "What", 300);
        var who = checks.Optional(text.Who, "Who", Checks.TitleLength);
        checks.Near(text.On, "On", today);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Track, What, Who, On) = (text.Track!.Value, what, who, text.On);
        Sign(by, today);
        return this;
    }

    /// <summary>Says what became of it. Giving it up takes a reason; planned again it has no end.</summary>
    public Result<ImplementationStep> End(RolloutState? state, string? outcome, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(state is { } s && Enum.IsDefined(s), Refusal.Missing("State"));
        var words = state == RolloutState.GivenUp ? checks.Required(outcome, "Outcome", 1000) : checks.Optional(outcome, "Outcome", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        EndedOn = state == RolloutState.Planned ? null : state == State ? EndedOn : today;
        (State, Outcome) = (state!.Value, words);
        Sign(by, today);
        return this;
    }
}
