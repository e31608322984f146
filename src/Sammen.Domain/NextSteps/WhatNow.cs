using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;
using Sammen.Domain.Trials;

namespace Sammen.Domain.NextSteps;

/// <summary>What is recorded about an initiative, as the rules and the papers need it.</summary>
public sealed record Recorded(
    Initiative Initiative,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<Dialogue> Dialogues,
    IReadOnlyList<Conclusion> Conclusions,
    IReadOnlyList<Concern> Concerns,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<PaperKind> EditedPapers)
{
    /// <summary>What was lifted out of its dialogues, without what its writers have taken back.</summary>
    public IReadOnlyList<Lift> Lifts { get; init; } = [];

    /// <summary>The gains that are followed up.</summary>
    public IReadOnlyList<Benefit> Benefits { get; init; } = [];

    /// <summary>What was measured of them, the earliest first, with what was taken back.</summary>
    public IReadOnlyList<Measurement> Measurements { get; init; } = [];

    /// <summary>The gains that it is time to measure.</summary>
    public IEnumerable<Benefit> ToMeasure(DateOnly today) =>
        Benefits.Where(b => b.IsMeasurementDue(Measurements.Where(m => m.BenefitId == b.Id && !m.IsTakenBack).Select(m => (DateOnly?)m.On).Max(), today));
    /// <summary>The business case, as far as a home tells of it; null while there is none.</summary>
    public CaseInBrief? CaseInBrief { get; init; }

    /// <summary>All of the case. Only where a point of the thread is looked at or a paper is laid out; null elsewhere.</summary>
    public BusinessCase? Case { get; init; }

    /// <summary>The assumption of each doubt that nobody has answered (S88.8).</summary>
    public IReadOnlyList<Id<Assumption>> DoubtsWaiting { get; init; } = [];

    /// <summary>What must be true, the earliest first. Only where a point of the thread is looked at; empty elsewhere.</summary>
    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    /// <summary>The gains that lines were about in the versions of the case that decisions rest on; likewise.</summary>
    public IReadOnlyList<(int Version, Guid Benefit)> GainsDecidedOn { get; init; } = [];

    /// <summary>The register of side effects, without those whose words went with a statement (S46).</summary>
    public IReadOnlyList<SideEffect> SideEffects { get; init; } = [];

    /// <summary>The latest measurement that is closed, as it may be shown (S66). Only where a paper is laid out; null elsewhere and where there is none.</summary>
    public (Survey Survey, SurveyResult Shown)? Measured { get; init; }

    /// <summary>Everyday work and learning. Only where a paper is laid out; nothing elsewhere.</summary>
    public EverydayWork Everyday { get; init; } = EverydayWork.Nothing;

    /// <summary>Requests upward that wait for an answer (S100). Only where a home is shown; empty elsewhere.</summary>
    public IReadOnlyList<UpwardRequest> RequestsWaiting { get; init; } = [];

    /// <summary>Days on which the plan is to be looked at, that are not held yet (S85). Only where a home is shown; empty elsewhere.</summary>
    public IReadOnlyList<ReviewPoint> Reviews { get; init; } = [];

    /// <summary>The trials, the earliest first (S86).</summary>
    public IReadOnlyList<Trial> Trials { get; init; } = [];

    /// <summary>What grew out of them.</summary>
    public IReadOnlyList<Outgrowth> Outgrowths { get; init; } = [];

    /// <summary>
    /// Wheels that another initiative turns too, and nobody has said that the two have talked (S102). Only where a home is shown; 0 elsewhere.
    /// </summary>
    public int SharedUntalked { get; init; }

    /// <summary>How it stands with MED (S96). Only where a home is shown; null elsewhere.</summary>
    public MedStanding? Med { get; init; }

    /// <summary>Whether somebody has written what others can learn, and shared it (S10). Only where a home is shown; null elsewhere.</summary>
    public ExperienceInBrief? Experience { get; init; }

    /// <summary>Other aims than the core task, openly said; to be shown to MED (S33). Null until anybody has said whether there are any.</summary>
    public HonestAims? Aims { get; init; }
}

/// <summary>
/// "What now?": at most five steps to take, by plain rules from what is recorded. People who wait for an answer come first, then what
/// was promised, then what the method asks for at this point. No rule closes anything (S5).
/// </summary>
public static class WhatNow
{
    /// <summary>Most steps shown at once, of those to take and of those that wait for others.</summary>
    public const int Most = 5;

    /// <summary>The steps as somebody of that standing sees them, most pressing first, without those put aside in this phase.</summary>
    public static Steps For(Recorded recorded, IReadOnlyCollection<Dismissal> dismissed, Standing standing, DateOnly today)
    {
        var steps = Of(recorded, dismissed, today).ToLookup(s => standing.May(s.Needs));
        return new([.. steps[true].Take(Most)], [.. steps[false].Take(Most)]);
    }

    private static IEnumerable<NextStep> Of(Recorded recorded, IReadOnlyCollection<Dismissal> dismissed, DateOnly today)
    {
        var initiative = recorded.Initiative;
        var aside = dismissed.Where(d => d.Phase == initiative.Phase).Select(d => d.Kind).ToHashSet();
        if (initiative.StoppedOn is not null || initiative.ArchivedOn is not null)
        {
            return PeopleWaiting(recorded, today).Concat(ToLearn(recorded).Where(s => !aside.Contains(s.Kind)));
        }

        var steps = PeopleWaiting(recorded, today)
            .Concat(Promised(recorded, today))
            .Concat(BothSides(initiative))
            .Concat(initiative.IsLight ? [] : FullTrack(recorded))
            .Concat(TowardsDecision(recorded, today))
            .Concat(ToLearn(recorded));
        return steps.Where(s => !aside.Contains(s.Kind)).DistinctBy(s => (s.Kind, s.TargetId));
    }

    private static IEnumerable<NextStep> PeopleWaiting(Recorded r, DateOnly today)
    {
        var waiting = r.Concerns.Where(c => c.Waits).ToList();
        if (waiting.Count > 0)
        {
            yield return new(StepKind.ReplyToConcerns, "S95", waiting.Count, today.DayNumber - waiting.Min(c => c.WaitsSince).DayNumber);
        }

        if (r.DoubtsWaiting.Count > 0)
        {
            yield return new(StepKind.AnswerDoubts, "S88", r.DoubtsWaiting.Count);
        }

        foreach (var dialogue in r.Dialogues.Where(d => d.ClosedAt is not null))
        {
            var missing = dialogue.Questions.Count - r.Conclusions.Count(c => c.DialogueId == dialogue.Id);
            if (missing > 0)
            {
                yield return new(StepKind.ConcludeDialogue, "S115", missing, 0, dialogue.Id.Value);
            }
        }
    }

    private static IEnumerable<NextStep> Promised(Recorded r, DateOnly today)
    {
        var overdue = r.Agreements.Count(a => a.IsOverdue(today));
        if (overdue > 0)
        {
            yield return new(StepKind.FollowUpAgreements, "S85", overdue);
        }

        var asked = r.RequestsWaiting;
        if (asked.Count > 0)
        {
            yield return new(StepKind.ChaseRequests, "S100", asked.Count, today.DayNumber - asked.Min(a => a.AskedOn).DayNumber);
        }

        if (r.Reviews.Any(p => p.IsDue(today)))
        {
            yield return new(StepKind.ReviewPlan, "S85");
        }

        var over = r.Trials.Where(t => t.At(today) == TrialState.Over).ToList();
        if (over.Count > 0)
        {
            yield return new(StepKind.FinishTrials, "S86", over.Count, 0, over.Count == 1 ? over[0].Id.Value : null);
        }

        if (r.SharedUntalked > 0)
        {
            yield return new(StepKind.TalkAboutShared, "S102", r.SharedUntalked);
        }

        var toMeasure = r.ToMeasure(today).ToList();
        if (toMeasure.Count > 0)
        {
            yield return new(StepKind.MeasureBenefits, "S40", toMeasure.Count, 0, toMeasure.Count == 1 ? toMeasure[0].Id.Value : null);
        }

        if (r.CaseInBrief?.ReviewOn <= today)
        {
            yield return new(StepKind.ReviewBusinessCase, "S40");
        }

        var due = r.Answers.Count(a => a.IsDue(today) && IsLatest(a, r.Answers));
        if (due > 0)
        {
            yield return new(StepKind.TakeUpAgain, "S25", due);
        }
    }

    private static IEnumerable<NextStep> BothSides(Initiative initiative)
    {
        if (initiative.Gain.Length == 0 || initiative.Drawback.Length == 0)
        {
            yield return new(StepKind.NameBothSides, "S4");
        }
    }

    private static IEnumerable<NextStep> FullTrack(Recorded r)
    {
        var initiative = r.Initiative;
        if (initiative.Chosen is null)
        {
            yield return new(StepKind.SizeUp, "S13");
        }

        if (initiative.HasUncheckedClaim)
        {
            yield return new(StepKind.CheckClaim, "S29");
        }

        if (!initiative.Team.Any(t => t.Role.IsRepresentative()))
        {
            yield return new(StepKind.BringInRepresentative, "S94");
        }

        if (initiative.Team.All(t => t.Role.IsLeading() || t.Role.IsRepresentative()))
        {
            yield return new(StepKind.BringInEmployees, "S89");
        }

        if (!initiative.Frames.Any(f => f.Phase == initiative.Phase))
        {
            yield return new(StepKind.SetFrames, "S82");
        }

        if (!r.Dialogues.Any(d => d.Phase == initiative.Phase))
        {
            yield return new(StepKind.OpenDialogue, "S115");
        }

        if (initiative.Phase == Phase.Idea && initiative.Alternatives.Length == 0)
        {
            yield return new(StepKind.LookForAlternatives, "S20");
        }
    }

    private static IEnumerable<NextStep> ToLearn(Recorded r) => ExperienceInBrief.IsMissing(r) ? [new(StepKind.WriteExperience, "S10")] : [];

    private static IEnumerable<NextStep> TowardsDecision(Recorded r, DateOnly today)
    {
        var initiative = r.Initiative;
        var twoViews = r.Answers.Count(a => a.Status == AnswerStatus.TwoViews && IsLatest(a, r.Answers));
        if (twoViews > 0 && !r.EditedPapers.Contains(PaperKind.AgendaItem))
        {
            yield return new(StepKind.BringToCommittee, "S96", twoViews);
        }

        if (r.Med is { } med && initiative.DecisionExpectedOn >= today)
        {
            if (med.Duty is null && !initiative.IsLight)
            {
                yield return new(StepKind.AnswerMed, "S96");
            }
            else if (med is { Duty: MedDuty.Discuss, IsOnAgenda: false } && !(med.DiscussedOn > r.Decisions.Select(d => d.DecidedOn).DefaultIfEmpty().Max()))
            {
                yield return new(StepKind.PutOnAgenda, "S96");
            }
        }

        if (initiative.DecisionExpectedOn is not { } expected)
        {
            // In operation there is no next phase to decide about; the measurements ask instead.
            if (initiative.Phase != Phase.Operation)
            {
                yield return new(StepKind.SetDecisionDate, "S21");
            }
        }
        else if (expected < today)
        {
            yield return new(StepKind.RecordDecision, "S21", 0, today.DayNumber - expected.DayNumber);
        }

        var leftOpen = r.Answers.Count(a => a.Status == AnswerStatus.Open && a.Phase < initiative.Phase && IsLatest(a, r.Answers));
        if (leftOpen > 0)
        {
            yield return new(StepKind.RevisitOpenQuestions, "S25", leftOpen);
        }
    }

    private static bool IsLatest(Answer answer, IReadOnlyList<Answer> all) =>
        !all.Any(other => other.Question == answer.Question && other.Phase > answer.Phase);
}
