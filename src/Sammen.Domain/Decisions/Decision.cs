using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Decisions;

/// <summary>What was decided about a phase (S21). All three are honourable (S6).</summary>
public enum DecisionOutcome
{
    /// <summary>Go on to the next phase.</summary>
    GoOn,

    /// <summary>Adjust, and stay in or go back to a phase.</summary>
    Adjust,

    /// <summary>Stop.</summary>
    Stop,
}

/// <summary>The words of a decision.</summary>
/// <param name="Outcome">Go on, adjust or stop.</param>
/// <param name="Headline">What was decided, in a few words.</param>
/// <param name="DecidedBy">By whom: a person, a function or a body.</param>
/// <param name="DecidedOn">When; not in the future.</param>
/// <param name="Why">Why.</param>
/// <param name="Dissent">Who saw it otherwise, and why; may be empty.</param>
/// <param name="BackTo">With adjust: the phase to work in; null stays where it is.</param>
/// <param name="Basis">The conclusions it rests on.</param>
/// <param name="CaseVersion">The version of the business case it rests on; null for none.</param>
/// <param name="Mandate">With what right those who decided could decide it (S100); may be empty.</param>
/// <param name="DissentBy">Which side or whose function saw it otherwise; may be empty.</param>
/// <param name="Med">What MED said (S96); may be empty.</param>
public sealed record DecisionText(
    DecisionOutcome? Outcome, string? Headline, string? DecidedBy, DateOnly? DecidedOn, string? Why, string? Dissent, Phase? BackTo,
    IReadOnlyCollection<Id<Conclusion>> Basis, int? CaseVersion = null, string? Mandate = null, string? DissentBy = null, string? Med = null);

/// <summary>A decision on a phase: by whom, on what basis, with dissent (beslutning). It is not rewritten; another one follows it.</summary>
public sealed class Decision
{
    private Decision(Id<Decision> id, Id<Initiative> initiativeId, Phase phase, DecisionOutcome outcome, DateOnly decidedOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        Phase = phase;
        Outcome = outcome;
        DecidedOn = decidedOn;
    }

    /// <summary>Identity.</summary>
    public Id<Decision> Id { get; private set; }

    /// <summary>About which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>The phase that was decided on.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Go on, adjust or stop.</summary>
    public DecisionOutcome Outcome { get; private set; }

    /// <summary>What was decided, in a few words.</summary>
    public string Headline { get; private set; } = "";

    /// <summary>By whom.</summary>
    public string DecidedBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>Why.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Who saw it otherwise; empty when nobody did.</summary>
    public string Dissent { get; private set; } = "";

    /// <summary>The conclusions it rests on.</summary>
    public IReadOnlyList<Id<Conclusion>> Basis { get; private set; } = [];

    /// <summary>The number of the version of the business case it rests on (S40); null where it rests on none. What the case becomes later is no part of it.</summary>
    public int? CaseVersion { get; private set; }

    /// <summary>With what right those who decided could decide it (S100); empty where nobody has said.</summary>
    public string Mandate { get; private set; } = "";

    /// <summary>Which side or whose function saw it otherwise; empty where nobody has said.</summary>
    public string DissentBy { get; private set; } = "";

    /// <summary>What MED said (S96); empty where nobody has said.</summary>
    public string Med { get; private set; } = "";

    /// <summary>What lay on the table that day; null for a decision recorded before that was kept.</summary>
    public DecisionDay? Day { get; private set; }

    /// <summary>
    /// Records a decision on the initiative's present phase and moves it: on, back or to a stop. After a stop, another decision
    /// can open it again. <paramref name="day"/> is what lies on the table, kept as it reads.
    /// </summary>
    public static Result<Decision> Record(Initiative initiative, DecisionText text, int version, DateTimeOffset now, DecisionDay? day = null)
    {
        var today = now.Day();
        var checks = new Checks();
        checks.That(text.Outcome is { } o && Enum.IsDefined(o), Refusal.Missing("Outcome"));
        var headline = checks.Required(text.Headline, "Headline", Checks.TitleLength);
        var by = checks.Required(text.DecidedBy, "DecidedBy", Checks.TitleLength);
        checks.That(text.DecidedOn is not null, Refusal.Missing("DecidedOn"));
        checks.That(text.DecidedOn is not { } on || on <= today, new Refusal("Decisions.InFuture", "DecidedOn"));
        var why = checks.Required(text.Why, "Why");
        var dissent = checks.Optional(text.Dissent, "Dissent");
        var mandate = checks.Optional(text.Mandate, "Mandate");
        var dissentBy = checks.Optional(text.DissentBy, "DissentBy", Checks.TitleLength);
        checks.That(dissentBy.Length == 0 || dissent.Length > 0, Refusal.Missing("Dissent"));
        var med = checks.Optional(text.Med, "Med");
        checks.That(initiative.IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var decision = new Decision(Id<Decision>.At(now), initiative.Id, initiative.Phase, text.Outcome!.Value, text.DecidedOn!.Value)
        {
            Headline = headline,
            DecidedBy = by,
            Why = why,
            Dissent = dissent,
            Basis = [.. text.Basis.Distinct()],
            CaseVersion = text.CaseVersion,
            Mandate = mandate,
            DissentBy = dissentBy,
            Med = med,
            Day = day,
        };
        decision.Move(initiative, text.BackTo);
        return decision;
    }

    private void Move(Initiative initiative, Phase? backTo)
    {
        switch (Outcome)
        {
            case DecisionOutcome.GoOn:
                initiative.Enter(Phase == Phase.Operation ? Phase.Operation : Phase + 1);
                break;
            case DecisionOutcome.Adjust:
                initiative.Enter(backTo is { } phase && phase <= Phase ? phase : Phase);
                break;
            default:
                initiative.Stop(DecidedOn);
                break;
        }
    }
}
