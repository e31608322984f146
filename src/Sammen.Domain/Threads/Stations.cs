using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Trials;

namespace Sammen.Domain.Threads;

/// <summary>How each recorded thing looks as a station. No station names a person.</summary>
internal static class Stations
{
    public static Station Of(Idea i) => new(
        Point.Of(i), i.Problem, i.At.Day(),
        i.Waits ? StationState.Loose : i.Outcome == IdeaOutcome.NotNow ? StationState.Ended : StationState.Happened);

    public static Station Of(Initiative i) => new(
        Point.Of(i), i.Title, i.StartedOn, i.StoppedOn is null ? StationState.Happened : StationState.Ended);

    public static Station Of(Dialogue d) => new(
        Point.Of(d), d.Title, (d.ClosedAt ?? d.OpenedAt).Day(), d.ClosedAt is null ? StationState.Ahead : StationState.Happened);

    public static Station Of(Concern c) => new(
        Point.Of(c), c.Text, c.RaisedOn, c.Waits ? StationState.Loose : StationState.Happened, c.Question);

    public static Station Of(Lift l) => new(
        Point.Of(l), l.Text, l.EndedOn ?? l.LiftedOn,
        l.EndedOn is not null ? StationState.Ended : l.Waits ? StationState.Loose : StationState.Happened, l.Question);

    // What was seen in operation is the newest of it.
    public static Station Of(SideEffect e) => new(Point.Of(e), e.Text, e.Seen?.On ?? e.RaisedOn, StationState.Happened);

    public static Station Of(Trial t) => new(
        Point.Of(t), t.Hypothesis, t.EndedOn ?? t.From, t.Next switch
        {
            null => StationState.Ahead,
            TrialNext.Drop => StationState.Ended,
            _ => StationState.Happened,
        });

    public static Station Of(Conclusion c, Recorded r) => new(
        Point.Of(c), c.Headline, r.Dialogues.FirstOrDefault(d => d.Id == c.DialogueId)?.ClosedAt?.Day(), StationState.Happened, c.Question);

    public static Station Of(Answer a) => new(
        Point.Of(a), a.Text, a.WrittenAt.Day(), a.Status switch
        {
            AnswerStatus.Agreed => StationState.Happened,
            AnswerStatus.NotRelevant => StationState.Ended,
            AnswerStatus.Later => StationState.Ahead,
            _ => StationState.Loose,
        },
        a.Question);

    public static Station Of(Agreement a) => new(
        Point.Of(a), a.What, a.EndedOn ?? a.MadeOn, a.Status switch
        {
            AgreementStatus.Done => StationState.Happened,
            AgreementStatus.Dropped => StationState.Ended,
            _ => StationState.Ahead,
        },
        a.Question);

    public static Station Of(Decision d) => new(
        Point.Of(d), d.Headline, d.DecidedOn, d.Outcome == DecisionOutcome.Stop ? StationState.Ended : StationState.Happened);

    public static Station Of(Benefit b) => new(
        Point.Of(b), b.Title, b.Last?.On ?? b.NamedOn, b.Status switch
        {
            BenefitStatus.Confirmed => StationState.Happened,
            BenefitStatus.GivenUp => StationState.Ended,
            _ => StationState.Ahead,
        });

    public static Station Of(Assumption a, Recorded r) => new(
        Point.Of(a), a.Text, a.EndedOn ?? a.WrittenOn,
        a.EndedOn is not null ? StationState.Ended : r.DoubtsWaiting.Contains(a.Id) ? StationState.Loose : StationState.Happened);

    public static Station Of(BusinessCase c) => new(Point.Of(c), "", null, StationState.Happened);

    public static Station Of(Measurement m, Benefit of) => new(
        Point.Of(m), $"{TypedNumber.Write(m.Value)} {of.Unit}", m.On, StationState.Happened);

    public static Station Of(PaperKind paper, SectionKey section) => new(Point.Of(paper, section), "", null, StationState.Happened);
}
