using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.NextSteps;

/// <summary>What kind of step is proposed; the wording and the page it leads to belong to the kind.</summary>
public enum StepKind
{
    /// <summary>Concerns wait for a reply (S95).</summary>
    ReplyToConcerns,

    /// <summary>A closed dialogue has questions without a conclusion (S115).</summary>
    ConcludeDialogue,

    /// <summary>Agreements have passed their date.</summary>
    FollowUpAgreements,

    /// <summary>It is time to measure gains (S39, S40).</summary>
    MeasureBenefits,

    /// <summary>Doubts about assumptions wait for an answer (S88).</summary>
    AnswerDoubts,

    /// <summary>The business case is to be looked at again (S40).</summary>
    ReviewBusinessCase,

    /// <summary>Requests upward wait for an answer (S100).</summary>
    ChaseRequests,

    /// <summary>It is time to look at the plan (S85).</summary>
    ReviewPlan,

    /// <summary>A trial is over, and nobody has said what came of it (S86).</summary>
    FinishTrials,

    /// <summary>Questions were to be taken up again by now (S25).</summary>
    TakeUpAgain,

    /// <summary>Gains or side effects are missing in the description (S4).</summary>
    NameBothSides,

    /// <summary>No size has been chosen (S13).</summary>
    SizeUp,

    /// <summary>A seller's claim has not been checked (S29).</summary>
    CheckClaim,

    /// <summary>No alternatives are written (S20).</summary>
    LookForAlternatives,

    /// <summary>No representative is on the team (S93, S94).</summary>
    BringInRepresentative,

    /// <summary>Only leaders are on the team (S89, S93).</summary>
    BringInEmployees,

    /// <summary>Nobody has said what is fixed and open in this phase (S82).</summary>
    SetFrames,

    /// <summary>No dialogue has been held in this phase (S115).</summary>
    OpenDialogue,

    /// <summary>Two views stand unsettled and no committee paper has been made (S96).</summary>
    BringToCommittee,

    /// <summary>A decision lies ahead, and nobody has said whether it must be discussed in MED (S96).</summary>
    AnswerMed,

    /// <summary>It must be discussed in MED before the decision, and no meeting ahead has it (S96).</summary>
    PutOnAgenda,

    /// <summary>The decision date is missing (S21).</summary>
    SetDecisionDate,

    /// <summary>The expected decision date has passed (S21).</summary>
    RecordDecision,

    /// <summary>An earlier phase left questions open (S25).</summary>
    RevisitOpenQuestions,

    /// <summary>Another initiative turns the same wheel, and the two have not talked (S102).</summary>
    TalkAboutShared,

    /// <summary>It is over or has come far, and nobody has written what others can learn (S10).</summary>
    WriteExperience,
}

/// <summary>A step that the recorded facts call for. The people decide whether it makes sense (S5).</summary>
/// <param name="Kind">What.</param>
/// <param name="Ref">The element of the method it comes from, such as "S95".</param>
/// <param name="Count">How many things it concerns; 0 where a number means nothing.</param>
/// <param name="Days">How many days they have waited, or 0.</param>
/// <param name="TargetId">The dialogue or the gain, when it is about one.</param>
public sealed record NextStep(StepKind Kind, string Ref, int Count = 0, int Days = 0, Guid? TargetId = null)
{
    /// <summary>The right it takes; for those without it the step waits for whoever has it.</summary>
    public Right Needs => Kind switch
    {
        StepKind.FollowUpAgreements or StepKind.MeasureBenefits or StepKind.ReviewBusinessCase or StepKind.FinishTrials or StepKind.TakeUpAgain or StepKind.RevisitOpenQuestions
            or StepKind.TalkAboutShared or StepKind.AnswerMed or StepKind.WriteExperience => Right.Write,
        _ => Right.Lead,
    };
}

/// <summary>"What now?" as one person sees it: everybody is told the same, but only some can take a step.</summary>
/// <param name="Mine">What that person has the right to do.</param>
/// <param name="Others">What waits for others.</param>
public sealed record Steps(IReadOnlyList<NextStep> Mine, IReadOnlyList<NextStep> Others);

/// <summary>A proposed step that the people put aside, with the reason; it can be taken out again (S5).</summary>
public sealed class Dismissal
{
    private Dismissal(Id<Dismissal> id, Id<Initiative> initiativeId, StepKind kind, Method.Phase phase, string because, string byName, DateOnly on)
    {
        Id = id;
        InitiativeId = initiativeId;
        Kind = kind;
        Phase = phase;
        Because = because;
        ByName = byName;
        On = on;
    }

    /// <summary>Identity.</summary>
    public Id<Dismissal> Id { get; private set; }

    /// <summary>In which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>Which step.</summary>
    public StepKind Kind { get; private set; }

    /// <summary>It is put aside for this phase; the next phase asks anew (S25).</summary>
    public Method.Phase Phase { get; private set; }

    /// <summary>Why it is not relevant.</summary>
    public string Because { get; private set; }

    /// <summary>Who said so.</summary>
    public string ByName { get; private set; }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Puts a step aside: "not relevant, because".</summary>
    public static Result<Dismissal> Of(Initiative initiative, StepKind kind, string? because, Member by, DateTimeOffset now)
    {
        var checks = new Checks();
        var reason = checks.Required(because, "Because", 300);
        checks.That(Enum.IsDefined(kind), Refusal.Missing("Kind"));
        return checks.Passed
            ? new Dismissal(Id<Dismissal>.At(now), initiative.Id, kind, initiative.Phase, reason, by.Name, now.Day())
            : checks.Refusals;
    }
}
