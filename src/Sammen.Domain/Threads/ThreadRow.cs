using Sammen.Domain.Agreements;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Domain.Threads;

/// <summary>What became of a conclusion, all in all.</summary>
public enum RowState
{
    /// <summary>Nothing yet: a loose end.</summary>
    NotDecided,

    /// <summary>A decision, an agreement or a joint answer carries it on.</summary>
    CarriedOn,

    /// <summary>Openly ended, and the reason is written down (S6).</summary>
    EndedOpenly,
}

/// <summary>One thing that a conclusion became.</summary>
/// <param name="Station">What, and how it stands.</param>
/// <param name="By">Who decided, or who does it; empty for an answer.</param>
/// <param name="Due">By when an open agreement is due, or when an answer is taken up again.</param>
/// <param name="Because">Why it was stopped or dropped, or is not relevant; empty otherwise.</param>
public sealed record Became(Station Station, string By, DateOnly? Due, string Because);

/// <summary>A row of the red thread: what was said, and what became of it.</summary>
/// <param name="Conclusion">What was said: headline, question, agreed or two views.</param>
/// <param name="Dialogue">Where.</param>
/// <param name="Statements">How many statements it rests on; those taken back are not counted.</param>
/// <param name="SaidOn">The day the dialogue closed.</param>
/// <param name="Became">Decisions, agreements and answers, most weighty first and newest first among equals.</param>
/// <param name="State">All in all.</param>
public sealed record ThreadRow(
    Conclusion Conclusion, Dialogue Dialogue, int Statements, DateOnly SaidOn, IReadOnlyList<Became> Became, RowState State)
{
    /// <summary>The gains that were lifted at the same question, each by its last measurement; where it has none, or was given up, by itself.</summary>
    public IReadOnlyList<(Benefits.Benefit Benefit, Station Station)> Measured { get; init; } = [];

    /// <summary>True when both views stand.</summary>
    public bool HasTwoViews => Conclusion.Status == ConclusionStatus.TwoViews;

    /// <summary>True when nothing in it waits for anybody: it may fold away.</summary>
    public bool IsFinished => State != RowState.NotDecided && Became.All(b => b.Station.State != StationState.Ahead);

    internal static ThreadRow Of(Conclusion conclusion, Dialogue dialogue, int statements, NextSteps.Recorded r)
    {
        List<Became> became =
        [
            .. r.Decisions.Where(d => d.Basis.Contains(conclusion.Id)).OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Id.Value).Select(Of),
            .. r.Agreements.Where(a => a.ConclusionId == conclusion.Id).OrderBy(a => a.Status).ThenBy(a => a.DueOn).Select(Of),
            .. r.Answers.Where(a => a.ConclusionId == conclusion.Id).OrderByDescending(a => a.Phase).Select(Of),
        ];

        // On a stopped initiative nobody will decide any more; the stop is where the thread ends.
        if (!became.Exists(Carries) && r.Initiative.StoppedOn is not null && !became.Exists(b => b.Station.Point.Kind == PointKind.Decision)
            && r.Decisions.Where(d => d.Outcome == DecisionOutcome.Stop).MaxBy(d => d.DecidedOn) is { } stop)
        {
            became.Insert(0, Of(stop));
        }

        return new(conclusion, dialogue, statements, dialogue.ClosedAt!.Value.Day(), became, StateOf(became)) { Measured = MeasuredOf(conclusion, r) };
    }

    private static IReadOnlyList<(Benefits.Benefit Benefit, Station Station)> MeasuredOf(Conclusion conclusion, NextSteps.Recorded r)
    {
        var lifts = r.Lifts.Where(l => l.Stands && l.DialogueId == conclusion.DialogueId && l.Question == conclusion.Question).Select(l => (Id<Lift>?)l.Id).ToHashSet();
        return
        [
            .. from benefit in r.Benefits
               where benefit.LiftId is not null && lifts.Contains(benefit.LiftId) && !benefit.IsWithdrawn
               let last = benefit.Status == Benefits.BenefitStatus.GivenUp ? null : r.Measurements.Where(m => m.BenefitId == benefit.Id && !m.IsTakenBack).MaxBy(m => m.On)
               select (benefit, last is null ? Stations.Of(benefit) : Stations.Of(last, benefit)),
        ];
    }

    private static RowState StateOf(List<Became> became)
    {
        // The newest decision counts: after a stop another one can open the thread again.
        var newest = became.Find(b => b.Station.Point.Kind == PointKind.Decision);
        if (newest is not null)
        {
            return newest.Station.State == StationState.Ended ? RowState.EndedOpenly : RowState.CarriedOn;
        }

        return became.Exists(Carries) ? RowState.CarriedOn
            : became.Exists(b => b.Station.State == StationState.Ended) ? RowState.EndedOpenly
            : RowState.NotDecided;
    }

    private static bool Carries(Became b) => b.Station.State is StationState.Happened or StationState.Ahead;

    private static Became Of(Decision d) => new(
        Stations.Of(d), d.DecidedBy, null, d.Outcome == DecisionOutcome.Stop ? d.Why : "");

    private static Became Of(Agreement a) => new(
        Stations.Of(a), a.Owner, a.Status == AgreementStatus.Open ? a.DueOn : null, a.Status == AgreementStatus.Dropped ? a.Outcome : "");

    private static Became Of(Questions.Answer a) => new(
        Stations.Of(a), "", a.TakeUpOn, a.Status == Questions.AnswerStatus.NotRelevant ? a.Text : "");
}
