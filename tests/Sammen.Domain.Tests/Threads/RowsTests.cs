using Sammen.Domain.Agreements;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Questions;
using Sammen.Domain.Threads;

namespace Sammen.Domain.Tests.Threads;

public sealed class RowsTests
{
    private readonly Story story = new();

    private ThreadRow Row => Assert.Single(RedThread.Rows(story.Recorded, story.Counts));

    [Fact]
    public void A_conclusion_without_consequence_is_a_loose_end_with_the_number_of_statements_and_the_day()
    {
        var dialogue = story.Dialogue();
        story.Say(dialogue, "Det tager timer.");
        story.Say(dialogue, "Og ryggen.");
        var conclusion = story.Conclude(dialogue, "Gulvene tager tiden");

        Assert.Equal(conclusion, Row.Conclusion);
        Assert.Equal((2, dialogue.ClosedAt!.Value.Day()), (Row.Statements, Row.SaidOn));
        Assert.Equal(RowState.NotDecided, Row.State);
        Assert.False(Row.IsFinished);
        Assert.Empty(Row.Became);
    }

    [Fact]
    public void A_decision_that_rests_on_it_carries_it_on_with_who_and_when()
    {
        var conclusion = story.Conclude(story.Dialogue(), "Gulvene tager tiden");
        story.Decide(DecisionOutcome.GoOn, "Prøve i seks uger", conclusion);

        var became = Assert.Single(Row.Became);
        Assert.Equal(("Prøve i seks uger", "Centerchefen", story.Today), (became.Station.Words, became.By, became.Station.On!.Value));
        Assert.Equal(RowState.CarriedOn, Row.State);
        Assert.True(Row.IsFinished);
    }

    [Fact]
    public void A_stop_ends_it_openly_with_the_reason()
    {
        var conclusion = story.Conclude(story.Dialogue(), "Også boligerne");
        story.Decide(DecisionOutcome.GoOn, "Prøve", conclusion);
        story.Decide(DecisionOutcome.Stop, "Ikke nu", conclusion);

        Assert.Equal(RowState.EndedOpenly, Row.State);
        Assert.Equal(("Ikke nu", "Fordi."), (Row.Became[0].Station.Words, Row.Became[0].Because));
    }

    [Fact]
    public void After_a_stop_another_decision_opens_the_thread_again()
    {
        var conclusion = story.Conclude(story.Dialogue(), "Også boligerne");
        story.Decide(DecisionOutcome.Stop, "Ikke nu", conclusion);
        story.Decide(DecisionOutcome.Adjust, "Vi prøver igen", conclusion);

        Assert.Equal(RowState.CarriedOn, Row.State);
    }

    [Fact]
    public void A_stop_of_the_initiative_ends_what_was_still_loose_but_not_what_was_agreed()
    {
        var dialogue = story.Dialogue();
        story.Conclude(dialogue, "Løs", Story.Value);
        var kept = story.Conclude(dialogue, "Aftalt", Story.Work);
        story.Agree("Ring til leverandøren", new(kept.Id));
        story.Decide(DecisionOutcome.Stop, "Vi stopper");

        var rows = RedThread.Rows(story.Recorded, story.Counts);

        Assert.Equal([("Løs", RowState.EndedOpenly), ("Aftalt", RowState.CarriedOn)], rows.Select(r => (r.Conclusion.Headline, r.State)));
    }

    [Fact]
    public void An_open_agreement_waits_a_done_one_is_finished_and_a_dropped_one_ends_openly()
    {
        var agreement = story.Agree("Ring", new(story.Conclude(story.Dialogue(), "Hvem ringer").Id));
        Assert.Equal((RowState.CarriedOn, false), (Row.State, Row.IsFinished));
        Assert.Equal(agreement.DueOn, Row.Became[0].Due);

        agreement.End(AgreementStatus.Done, "", agreement.Version, story.Today).Expect();
        Assert.Equal((RowState.CarriedOn, true), (Row.State, Row.IsFinished));

        agreement.End(AgreementStatus.Dropped, "Vi fandt en anden vej.", agreement.Version, story.Today).Expect();
        Assert.Equal((RowState.EndedOpenly, true), (Row.State, Row.IsFinished));
        Assert.Equal("Vi fandt en anden vej.", Row.Became[0].Because);
    }

    [Theory]
    [InlineData(AnswerStatus.Agreed, RowState.CarriedOn, true)]
    [InlineData(AnswerStatus.Later, RowState.CarriedOn, false)]
    [InlineData(AnswerStatus.NotRelevant, RowState.EndedOpenly, true)]
    [InlineData(AnswerStatus.TwoViews, RowState.NotDecided, false)]
    [InlineData(AnswerStatus.Open, RowState.NotDecided, false)]
    public void A_joint_answer_settles_it_only_where_it_says_something(AnswerStatus status, RowState state, bool finished)
    {
        story.Answer(Story.Value, story.Conclude(story.Dialogue(), "Værdi"), status, story.Today.AddDays(60));

        Assert.Equal((state, finished), (Row.State, Row.IsFinished));
    }

    [Fact]
    public void Two_views_are_told()
    {
        story.Conclude(story.Dialogue(), "Snakken forsvinder", twoViews: true);

        Assert.True(Row.HasTwoViews);
    }

    [Fact]
    public void The_newest_dialogue_comes_first_and_its_questions_in_order()
    {
        var first = story.Dialogue();
        story.Conclude(first, "Gammel");
        var second = story.Dialogue();
        story.Conclude(second, "Ny om arbejdet", Story.Work);
        story.Conclude(second, "Ny om værdien", Story.Value);

        Assert.Equal(
            ["Ny om værdien", "Ny om arbejdet", "Gammel"],
            RedThread.Rows(story.Recorded, story.Counts).Select(r => r.Conclusion.Headline));
    }

    [Fact]
    public void No_station_carries_the_name_of_somebody_who_spoke()
    {
        var dialogue = story.Dialogue(naming: Naming.WithName);
        story.Concern(dialogue, "Bliver vi færre?");
        var conclusion = story.Conclude(dialogue, "Tryghed");
        story.Answer(Story.Value, conclusion);
        story.Decide(DecisionOutcome.GoOn, "Videre", conclusion);

        var around = RedThread.Around(story.Recorded, [], Point.Of(dialogue))!;

        Assert.DoesNotContain(Row.Became, b => b.ToString().Contains("Lis", StringComparison.Ordinal));
        Assert.DoesNotContain(around.To.Append(around.Here), s => s.ToString().Contains("Lis", StringComparison.Ordinal));
    }
}
