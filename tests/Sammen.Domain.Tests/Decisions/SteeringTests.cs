using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;

namespace Sammen.Domain.Tests.Decisions;

public sealed class SteeringTests
{
    [Fact]
    public void A_level_below_what_the_answers_point_to_is_asked_about_with_the_reason()
    {
        var initiative = Given.Initiative();
        var steering = Steering.Begin(initiative.Id).Set(new("", "", "", Anchoring.Workplace), 0, Given.Member(), Given.Today).Expect();
        Assert.Null(steering.HigherThan(initiative));

        initiative.AnswerSize(Crossing(Level.High), initiative.Version).Expect();
        Assert.Equal([ComplexityFactor.OrganisationalBorders], steering.HigherThan(initiative)!.AnchoringBecause);
        Assert.Equal(Anchoring.Municipality, steering.HigherThan(initiative)!.Choice.Anchoring);

        steering.Set(new("", "", "", Anchoring.Municipality), steering.Version, Given.Member(), Given.Today).Expect();
        Assert.Null(steering.HigherThan(initiative));
    }

    [Fact]
    public void Group_and_mandate_are_said_apart_and_neither_may_be_all_empty()
    {
        var steering = Steering.Begin(Given.Initiative().Id);
        Assert.Equal(["Group"], steering.Set(new(" ", "", "", null), 0, Given.Member(), Given.Today).Refusals.Select(r => r.Field));
        Assert.Equal(["MayDecide"], steering.Mandate("", " ", 0, Given.Member(), Given.Today).Refusals.Select(r => r.Field));

        steering.Mandate("Tempoet", "Køb", 0, Given.Member(), Given.Today).Expect();
        steering.Set(new("Styregruppen", "", "", null), steering.Version, Given.Member(), Given.Today).Expect();
        Assert.Equal(("Tempoet", "Køb", "Styregruppen", 2), (steering.MayDecide, steering.MustAsk, steering.Group, steering.Version));
        Assert.Contains(Refusal.Stale, steering.Mandate("Alt", "", 1, Given.Member(), Given.Today).Refusals);
    }

    [Fact]
    public void A_no_takes_words_and_what_is_answered_is_not_rewritten()
    {
        var request = Asked();
        Assert.Equal(["Words"], request.Record(new(RequestOutcome.No, "", "Chef", Given.Today), request.Version, Given.Member(), Given.Today).Refusals.Select(r => r.Field));
        Assert.Equal(["On"], request.Record(new(RequestOutcome.Given, "", "Chef", Given.Today.AddDays(1)), request.Version, Given.Member(), Given.Today).Refusals.Select(r => r.Field));
        Assert.True(request.Waits);

        request.Record(new(RequestOutcome.Given, "", "Chef", Given.Today), request.Version, Given.Member(), Given.Today).Expect();
        Assert.False(request.Waits);
        Assert.Equal("Decisions.RequestAnswered", Assert.Single(request.Revise(new(RequestKind.Frames, "Andet", "Chef", "", null), request.Version, Given.Member(), Given.Today).Refusals).Code);
    }

    [Fact]
    public void A_request_is_late_the_day_after_and_only_while_it_waits()
    {
        var request = Asked();
        Assert.False(request.IsLate(Given.Today));
        Assert.True(request.IsLate(Given.Today.AddDays(1)));
        request.Record(new(RequestOutcome.TakenBack, "", "Holdet", Given.Today), request.Version, Given.Member(), Given.Today).Expect();
        Assert.False(request.IsLate(Given.Today.AddDays(1)));
    }

    [Fact]
    public void A_change_has_a_reason_and_the_next_review_has_the_same_people()
    {
        var review = Planned(Given.Today);
        Assert.True(review.IsDue(Given.Today));
        Assert.Equal(
            ["Why", "NextOn"],
            review.Hold(new(Given.Today, "Det går", "Færre steder", "", Given.Today), review.Version, Given.Member(), Given.Today).Refusals.Select(r => r.Field));

        review.Hold(new(Given.Today, "Det går", "", "", Given.Today.AddDays(60)), review.Version, Given.Member(), Given.Today).Expect();
        Assert.False(review.IsDue(Given.Today));
        var next = review.Following(Id<ReviewPoint>.Random(), [review], Given.Member(), Given.Today)!;
        Assert.Equal((Given.Today.AddDays(60), "Styregruppen"), (next.On, next.Who));
        Assert.Null(review.Following(Id<ReviewPoint>.Random(), [review, next], Given.Member(), Given.Today));
        Assert.Equal("Decisions.ReviewHeld", Assert.Single(review.Revise(new(Given.Today, "Andre", ""), review.Version, Given.Member(), Given.Today).Refusals).Code);
    }

    [Fact]
    public void Those_who_lead_are_told_of_requests_that_wait_and_of_a_review_whose_day_has_come()
    {
        var recorded = new Recorded(Given.Initiative(), [], [], [], [], [], [], []) { RequestsWaiting = [Asked()], Reviews = [Planned(Given.Today.AddDays(1))] };
        var leading = new Standing(TeamRole.Leader, true, MunicipalityRole.Member);
        Assert.Equal(new(StepKind.ChaseRequests, "S100", 1, 3), WhatNow.For(recorded, [], leading, Given.Today.AddDays(3)).Mine[0]);
        Assert.DoesNotContain(WhatNow.For(recorded, [], leading, Given.Today).Mine, s => s.Kind == StepKind.ReviewPlan);
        Assert.Contains(WhatNow.For(recorded, [], leading, Given.Today.AddDays(1)).Mine, s => s.Kind == StepKind.ReviewPlan);
        var representing = WhatNow.For(recorded, [], new(TeamRole.UnionRepresentative, true, MunicipalityRole.Member), Given.Today.AddDays(1));
        Assert.Equal([StepKind.ChaseRequests, StepKind.ReviewPlan], representing.Others.Take(2).Select(s => s.Kind));
    }

    [Fact]
    public void A_day_keeps_the_words_of_conclusions_and_only_which_concerns_there_were()
    {
        var initiative = Given.Initiative();
        var dialogue = Given.Dialogue(initiative);
        dialogue.Close(Given.Now).Expect();
        var conclusion = Conclusion.Write(dialogue, new(1, 1), new(ConclusionStatus.Agreed, "Ro", "Der bliver ro", "", "", "Ro", "Støv"), Given.Now).Expect();
        var (waiting, answered, gone) = (Raised("Larmer den?"), Raised("Falder nogen?"), Raised("Hvem ser det?"));
        answered.Answer("Nej", Given.Member(), answered.Version, Given.Today).Expect();
        gone.Withdraw();

        var day = DecisionDay.Of([conclusion], [waiting, answered, gone], [Asked()]);
        conclusion.Revise(new(ConclusionStatus.Agreed, "Mere ro", "Der bliver mere ro", "", "", "Ro", ""), conclusion.Version, Given.Now).Expect();

        Assert.Equal(("Ro", "Der bliver ro", "Støv"), (day.Conclusions[0].Headline, day.Conclusions[0].Text, day.Conclusions[0].Drawback));
        Assert.True(day.Conclusions[0].IsReworded(conclusion));
        Assert.Equal([waiting.Id], day.Waiting);
        Assert.Equal([answered.Id], day.Answered);
        Assert.Null(day.Requests[0].Outcome);
        Assert.DoesNotContain("Larmer", System.Text.Json.JsonSerializer.Serialize(day), StringComparison.Ordinal);

        Concern Raised(string words) => Concern.Raise(Id<Concern>.Random(), initiative.Id, words, Given.Member(), Given.Today).Expect();
    }

    [Fact]
    public void Somebody_who_saw_it_otherwise_saw_something()
    {
        var initiative = Given.Initiative();
        var text = new DecisionText(DecisionOutcome.Stop, "Stop", "Chef", Given.Today, "Fordi", "", null, [], null, "Det må chefen", "Medarbejdersiden");
        Assert.Equal(["Dissent"], Decision.Record(initiative, text, initiative.Version, Given.Now).Refusals.Select(r => r.Field));
        var decision = Decision.Record(initiative, text with { Dissent = "Vent" }, initiative.Version, Given.Now).Expect();
        Assert.Equal(("Det må chefen", "Medarbejdersiden"), (decision.Mandate, decision.DissentBy));
    }

    private static UpwardRequest Asked() =>
        UpwardRequest.Make(Id<UpwardRequest>.Random(), Given.Initiative().Id, new(RequestKind.Resources, "To timer", "Chef", "", Given.Today), Given.Member(), Given.Today).Expect();

    private static ReviewPoint Planned(DateOnly on) => ReviewPoint.Plan(Id<ReviewPoint>.Random(), Given.Initiative().Id, new(on, "Styregruppen", ""), Given.Member(), Given.Today).Expect();

    private static SizeAnswers Crossing(Level level) => new(new Dictionary<ComplexityFactor, Level> { [ComplexityFactor.OrganisationalBorders] = level }, new Dictionary<ContextFactor, Level>(), null);
}
