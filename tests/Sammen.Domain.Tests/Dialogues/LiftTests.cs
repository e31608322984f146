using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Dialogues;

public sealed class LiftTests
{
    private const string Words = "Hvem tømmer den? Det er os, der ligger på knæ.";
    private static readonly Member Lis = Given.Member("Lis");
    private readonly Dialogue dialogue = Given.Dialogue();
    private readonly Statement statement;

    public LiftTests()
    {
        statement = dialogue.Add(Given.Draft(Words, by: Given.Member("Ida")), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
    }

    [Fact]
    public void It_tells_where_it_comes_from_and_who_lifted_it_but_not_who_wrote_it()
    {
        var lift = Lifted();

        Assert.Equal((dialogue.InitiativeId, dialogue.Id, statement.Id, statement.Question), (lift.InitiativeId, lift.DialogueId, lift.StatementId, lift.Question));
        Assert.Equal((LiftKind.SideEffect, Words, Phase.Assessment, "Lis", Given.Today), (lift.Kind, lift.Text, lift.Phase, lift.LiftedBy, lift.LiftedOn));
        Assert.DoesNotContain(typeof(Lift).GetProperties(), p => Equals(p.GetValue(lift), "Ida"));
    }

    [Fact]
    public void A_statement_can_be_several_things_but_each_of_them_once()
    {
        var first = Lifted();

        Assert.Empty(Lift(LiftKind.Gain, before: first).Refusals);
        Assert.Equal([("Dialogues.LiftedAlready", "Into")], Why(Lift(before: first)));
        first.TakeBack("Det hører til et andet sted.", Lis, first.Version, Given.Today).Expect();
        Assert.Empty(Lift(before: first).Refusals);
    }

    [Fact]
    public void What_and_in_which_words_must_be_said()
    {
        Assert.Equal([("Common.Missing", "Into"), ("Common.Missing", "Text")], Why(Lift(null, " ")));
        Assert.Equal([("Common.Missing", "Into"), ("Common.TooLong", "Text")], Why(Lift((LiftKind)99, new string('x', Checks.TextLength + 1))));
    }

    [Fact]
    public void Nothing_is_lifted_before_all_can_read_it_together()
    {
        var meeting = Dialogue.Open(
            Given.Initiative(), new("Møde", Situation.Workplace, [new(1, 1)], Naming.WithoutName, null, [5, 5, 5, 5, 5]), Given.Now).Expect();
        meeting.GoTo(MeetingStep.Write, meeting.Version, Given.Now).Expect();
        var said = meeting.Add(Given.Draft(Words), Given.Now).Expect();

        foreach (var step in new[] { MeetingStep.Write, MeetingStep.Read })
        {
            meeting.GoTo(step, meeting.Version, Given.Now).Expect();
            Assert.Equal("Dialogues.NotLiftedYet", Domain.Dialogues.Lift.WhyNot(meeting, said)?.Code);
            Assert.Equal([("Dialogues.NotLiftedYet", null)], Why(Concern.Lift(said, meeting, Given.Today)));
        }

        meeting.GoTo(MeetingStep.Talk, meeting.Version, Given.Now).Expect();
        Assert.Null(Domain.Dialogues.Lift.WhyNot(meeting, said));
        Assert.Equal("Dialogues.NotLiftedYet", Domain.Dialogues.Lift.WhyNot(Given.Dialogue(), said)?.Code);
    }

    [Fact]
    public void What_is_hidden_or_taken_back_cannot_be_lifted()
    {
        statement.Hide("Nævner en beboer.", Lis, Given.Now).Expect();
        Assert.Equal([("Dialogues.StatementGone", null)], Why(Lift()));
        Assert.Equal([("Dialogues.StatementGone", null)], Why(Concern.Lift(statement, dialogue, Given.Today)));

        statement.Show(Lis, Given.Now);
        statement.Withdraw("hemmelig", null).Expect();
        Assert.Equal([("Dialogues.StatementGone", null)], Why(Lift()));
    }

    [Theory]
    [InlineData(Words, false)]
    [InlineData("hvem TØMMER den - det gør vi", false)]
    [InlineData("Hvem tømmer den om natten?", true)]
    [InlineData("Nattevagten siger: det er os, der skal i gang", false)]
    [InlineData("Tømning er en ny opgave på hver vagt", true)]
    [InlineData("Hvem tømmer", false)]
    [InlineData("Tømning", true)]
    public void Words_are_the_lifters_own_when_they_take_no_four_in_a_row(string text, bool own) =>
        Assert.Equal(own, Lift(text: text).Expect().IsOwnWords);

    [Fact]
    public void The_writers_words_go_with_the_statement_and_the_lifters_stay()
    {
        var (taken, own) = (Lifted(), Lift(LiftKind.Condition, "Tømning er en ny opgave").Expect());

        taken.Withdraw();
        own.Withdraw();

        Assert.Equal(("", true, false), (taken.Text, taken.IsWithdrawn, taken.Stands));
        Assert.Equal(("Tømning er en ny opgave", false, true, 1), (own.Text, own.IsWithdrawn, own.Stands, own.Version));
        Assert.Equal([("Dialogues.LiftEnded", null)], Why(taken.Reword("Tømning", statement, taken.Version)));
    }

    [Fact]
    public void Said_in_other_words_and_back_again_it_follows_the_statement_again()
    {
        var lift = Lifted();

        lift.Reword("Tømning er en ny opgave", statement, 1).Expect();
        Assert.Equal((true, 2), (lift.IsOwnWords, lift.Version));
        Assert.Equal([("Common.Stale", null)], Why(lift.Reword("Noget andet", statement, 1)));
        lift.Reword(Words, statement, 2).Expect();
        Assert.False(lift.IsOwnWords);
    }

    [Fact]
    public void Hidden_words_do_not_come_back_by_rewording()
    {
        var lift = Lift(text: "Tømning er en ny opgave").Expect();
        statement.Hide("Nævner en beboer.", Lis, Given.Now).Expect();

        Assert.Equal([("Dialogues.StatementGone", "Text")], Why(lift.Reword(Words, statement, lift.Version)));
        Assert.Empty(lift.Reword("Tømning tager ti minutter", statement, lift.Version).Refusals);
    }

    [Fact]
    public void It_is_taken_back_with_a_reason_and_stays_readable()
    {
        var lift = Lifted();

        Assert.Equal([("Common.Missing", "Because")], Why(lift.TakeBack("", Lis, 1, Given.Today)));
        lift.TakeBack("Det hører til et andet sted.", Lis, 1, Given.Today).Expect();

        Assert.Equal((false, Words, "Det hører til et andet sted.", "Lis", Given.Today), (lift.Stands, lift.Text, lift.Because, lift.EndedBy, lift.EndedOn));
        Assert.Equal([("Dialogues.LiftEnded", null)], Why(lift.TakeBack("Igen", Lis, 2, Given.Today)));
    }

    [Fact]
    public void A_question_for_later_waits_until_somebody_answers()
    {
        var lift = Lift(LiftKind.QuestionForLater).Expect();
        Assert.True(lift.Waits);

        Assert.Equal([("Common.Missing", "Reply")], Why(lift.Answer(" ", Lis, 1, Given.Today)));
        lift.Answer("Aftenvagten tømmer den.", Lis, 1, Given.Today).Expect();

        Assert.Equal((false, true, "Lis", Given.Today), (lift.Waits, lift.Stands, lift.RepliedBy, lift.RepliedOn));
        Assert.Equal([("Dialogues.NoQuestionToAnswer", null)], Why(Lifted().Answer("Svar", Lis, 1, Given.Today)));
    }

    [Fact]
    public void Lifted_into_a_concern_it_keeps_the_writers_words_and_waits_from_today()
    {
        var concern = Concern.Lift(statement, dialogue, Given.Today.AddDays(9)).Expect();

        Assert.Equal((Words, "", true, Given.Today.AddDays(9), statement.Id), (concern.Text, concern.RaisedBy, concern.Waits, concern.RaisedOn, concern.StatementId));
    }

    private Lift Lifted() => Lift().Expect();

    private Result<Lift> Lift(LiftKind? into = LiftKind.SideEffect, string text = Words, params Lift[] before) =>
        Domain.Dialogues.Lift.Of(dialogue, statement, new(Id<Lift>.Random(), into, text, Phase.Assessment, Lis), before, Given.Today);

    private static (string, string?)[] Why<T>(Result<T> result) => [.. result.Refusals.Select(r => (r.Code, r.Field))];
}
