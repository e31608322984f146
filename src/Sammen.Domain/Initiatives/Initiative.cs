using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>How the technology of an initiative works (S12).</summary>
public enum TechnologyNature
{
    /// <summary>Software, data, screens.</summary>
    Digital,

    /// <summary>A thing: a lift, an oven, a tool.</summary>
    NonDigital,

    /// <summary>Both.</summary>
    Mixed,
}

/// <summary>Where the initiative comes from (S87).</summary>
public enum Origin
{
    /// <summary>It began at the workplace.</summary>
    Local,

    /// <summary>It came from the municipality's own centre.</summary>
    Central,

    /// <summary>It came from outside: law, state, a joint municipal solution.</summary>
    Outside,
}

/// <summary>
/// One technology on its way through the four phases (S19): what problem it is to solve for whom, how large it is, who is on
/// the team, and what is fixed and open. What is said, agreed and decided about it stands in its own aggregates.
/// </summary>
public sealed partial class Initiative : Versioned
{
    private readonly List<TeamMember> team = [];
    private readonly List<Frame> frames = [];

    private Initiative(Id<Initiative> id, Id<Unit>? unitId, string title, DateOnly startedOn)
    {
        Id = id;
        UnitId = unitId;
        Title = title;
        StartedOn = startedOn;
    }

    /// <summary>Identity.</summary>
    public Id<Initiative> Id { get; private set; }

    /// <summary>The unit it belongs to; null for the whole municipality.</summary>
    public Id<Unit>? UnitId { get; private set; }

    /// <summary>Short name.</summary>
    public string Title { get; private set; }

    /// <summary>The day it was begun.</summary>
    public DateOnly StartedOn { get; private set; }

    /// <summary>The phase it is in (S19). Phases can be reopened.</summary>
    public Phase Phase { get; private set; }

    /// <summary>When a decision on the phase is expected; null when nobody has said.</summary>
    public DateOnly? DecisionExpectedOn { get; private set; }

    /// <summary>Set while the initiative is stopped: the day it was decided (S6).</summary>
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>Set while the initiative is out of the daily lists; nothing in it is lost.</summary>
    public DateOnly? ArchivedOn { get; private set; }

    /// <summary>Who has which part in it (S93, S109).</summary>
    public IReadOnlyList<TeamMember> Team => team;

    /// <summary>What is fixed and what is open, per phase (S82).</summary>
    public IReadOnlyList<Frame> Frames => frames;

    /// <summary>Begins an initiative: the problem before the technology (S20). Its maker leads it until the team says otherwise.</summary>
    public static Result<Initiative> Begin(ProblemDescription problem, Id<Member> by, Id<Unit>? unitId, DateTimeOffset now)
    {
        var initiative = new Initiative(Id<Initiative>.At(now), unitId, "", now.Day());
        var checks = initiative.Take(problem);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        initiative.team.Add(new TeamMember(by, TeamRole.Leader));
        return initiative;
    }

    /// <summary>Says when a decision on the phase is expected (S21), or that nobody knows.</summary>
    public void ExpectDecision(DateOnly? on)
    {
        DecisionExpectedOn = on;
        Changed();
    }

    /// <summary>The same for somebody who saw <paramref name="version"/>. A new date may not lie before today.</summary>
    public Result<Initiative> ExpectDecision(DateOnly? on, int version, DateOnly today) => Revise(version, () =>
    {
        var checks = new Checks();
        checks.That(on is null || on >= today || on == DecisionExpectedOn, new Refusal("Decisions.ExpectedInPast", "DecisionExpectedOn"));
        if (checks.Passed)
        {
            DecisionExpectedOn = on;
        }

        return checks;
    });

    /// <summary>Moves to a phase after a decision (S19, S25): onwards, back, or the same once more.</summary>
    public void Enter(Phase phase)
    {
        Phase = phase;
        DecisionExpectedOn = null;
        StoppedOn = null;
        Changed();
    }

    /// <summary>Stops it openly: as honourable as going on (S6).</summary>
    public void Stop(DateOnly on)
    {
        StoppedOn = on;
        DecisionExpectedOn = null;
        Changed();
    }

    /// <summary>Takes it out of the daily lists.</summary>
    public void Archive(DateOnly on)
    {
        ArchivedOn ??= on;
        Changed();
    }

    /// <summary>Takes it back into the daily lists.</summary>
    public void Unarchive()
    {
        ArchivedOn = null;
        Changed();
    }
}
