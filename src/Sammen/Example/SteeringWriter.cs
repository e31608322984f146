using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Trials;

namespace Sammen.Example;

/// <summary>Writes down how one initiative is steered and what it tried, each thing by its Domain call.</summary>
internal sealed class SteeringWriter(Chronicle chronicle, Calendar when)
{
    private int written;

    private Id<Initiative> Initiative => chronicle.Initiative.Id;

    public void Steer(int day, Member by, string group, string members, string often, Anchoring level, string mayDecide, string mustAsk)
    {
        var steering = Steering.Begin(Initiative).Set(new(group, members, often, level), 0, by, when.Day(day)).Expect();
        chronicle.Keep(steering.Mandate(mayDecide, mustAsk, steering.Version, by, when.Day(day)).Expect());
    }

    public void Own(int day, Member by, OwnerQuestion question, string words) => chronicle.Keep(OwnerMark.Write(Initiative, question, words, by, when.Day(day)).Expect());

    public UpwardRequest Ask(int day, Member by, RequestKind kind, string what, string to, string why, int? needed = null) => chronicle.Keep(
        UpwardRequest.Make(New<UpwardRequest>(day), Initiative, new(kind, what, to, why, needed is { } d ? when.Day(d) : null), by, when.Day(day)).Expect());

    public void Answer(UpwardRequest request, int day, Member by, RequestOutcome outcome, string words) =>
        request.Record(new(outcome, words, request.To, when.Day(day)), request.Version, by, when.Day(day)).Expect();

    public ReviewPoint Review(int planned, int on, Member by, string who, string about) =>
        chronicle.Keep(ReviewPoint.Plan(New<ReviewPoint>(planned), Initiative, new(when.Day(on), who, about), by, when.Day(planned)).Expect());

    public void Hold(ReviewPoint review, int day, Member by, string saw, string change, string why, int next)
    {
        review.Hold(new(when.Day(day), saw, change, why, when.Day(next)), review.Version, by, when.Day(day)).Expect();
        chronicle.Keep(review.Following(New<ReviewPoint>(day), [], by, when.Day(day))!);
    }

    public void Choose(int day, Member by, Approach approach, string because) => chronicle.Keep(ApproachChoice.Make(chronicle.Initiative, approach, because, by, when.Day(day)).Expect());

    public Trial Try(int day, Member by, TrialText text, Assumption? assumption = null, Concern? concern = null) =>
        chronicle.Keep(Trial.Plan(New<Trial>(day), Initiative, text, new(concern, assumption), by, when.Day(day)).Expect());

    public void Finish(Trial trial, int day, Member by, TrialNext next, string saw, string learned, string change) =>
        trial.Finish(new(when.Day(day), saw, learned, change, next), trial.Version, by, when.Day(day)).Expect();

    public void Learn(Decision decision, int day, Member by, string words) => chronicle.Keep(DecisionLesson.Write(decision, words, by, when.Day(day)).Expect());

    // A minute apart, so that what is written on one day stands in the order it was written.
    private Id<T> New<T>(int day) => Id<T>.At(when.At(day).AddMinutes(written++));
}
