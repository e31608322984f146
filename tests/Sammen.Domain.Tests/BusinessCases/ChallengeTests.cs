using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class ChallengeTests
{
    private static readonly Member Lis = Given.Member("Leder Lis"), Sosu = Given.Member("Svend Sosu");
    private static readonly DateOnly Later = Given.Today.AddDays(3);

    private readonly Assumption assumption = Assumption.Write(Id<Assumption>.Random(), Given.Initiative().Id, new("Alle ser den.", null, null, []), null, Lis, Given.Today).Expect();

    [Fact]
    public void A_doubt_has_a_reason_and_keeps_the_words_that_were_doubted()
    {
        var doubt = Raise(" Nattevagten går aldrig forbi. ");
        assumption.Change(new("De fleste ser den.", null, null, []), null, Lis, 1, Later).Expect();

        Assert.Equal(("Alle ser den.", "Nattevagten går aldrig forbi.", "Svend Sosu", Given.Today), (doubt.Of, doubt.Reason, doubt.RaisedBy, doubt.RaisedOn));
        Assert.Equal((assumption.Id, assumption.InitiativeId), (doubt.AssumptionId, doubt.InitiativeId));
        Assert.True(doubt is { Waits: true, AnsweredOn: null });
        Assert.Equal(["Reason"], Challenge.Raise(Id<Challenge>.Random(), assumption, "", Sosu, Later).Refusals.Select(r => r.Field));
        Assert.Equal("Common.TooLong", Assert.Single(Challenge.Raise(Id<Challenge>.Random(), assumption, new('x', 2001), Sosu, Later).Refusals).Code);
    }

    [Fact]
    public void What_has_ended_is_doubted_no_more()
    {
        assumption.End("Skærmen er taget ned.", Lis, 1, Given.Today).Expect();

        var refusal = Assert.Single(Challenge.Raise(Id<Challenge>.Random(), assumption, "Nej", Sosu, Later).Refusals);
        Assert.Equal(("BusinessCases.AssumptionEnded", RefusalKind.Conflict), (refusal.Code, refusal.Kind));
    }

    [Fact]
    public void It_is_answered_with_what_was_changed_and_can_be_answered_anew()
    {
        var doubt = Raise("Nattevagten går aldrig forbi.");

        doubt.Reply(" Det er rigtigt. ", " Skærmen flyttes. ", Lis, 1, Later).Expect();
        Assert.Equal(("Det er rigtigt.", "Skærmen flyttes.", "Leder Lis", Later, false, 2), (doubt.Answer, doubt.Changes, doubt.AnsweredBy, doubt.AnsweredOn, doubt.Waits, doubt.Version));

        doubt.Reply("Den er flyttet.", null, Sosu, 2, Later.AddDays(1)).Expect();
        Assert.Equal(("Den er flyttet.", "", "Svend Sosu", Later.AddDays(1)), (doubt.Answer, doubt.Changes, doubt.AnsweredBy, doubt.AnsweredOn));
    }

    [Fact]
    public void An_answer_has_words_and_does_not_overwrite_another()
    {
        var doubt = Raise("Nattevagten går aldrig forbi.");
        Assert.Equal(["Answer Common.Missing", "Changes Common.TooLong"], doubt.Reply(" ", new('x', 2001), Lis, 1, Later).Refusals.Select(r => $"{r.Field} {r.Code}"));
        Assert.True(doubt.Waits);

        doubt.Reply("Det er rigtigt.", "", Lis, 1, Later).Expect();

        Assert.Equal([Refusal.Stale], doubt.Reply("Nej.", "", Sosu, 1, Later).Refusals);
        Assert.Equal("Det er rigtigt.", doubt.Answer);
    }

    [Fact]
    public void Words_that_are_the_writers_are_not_kept_beside_the_doubt()
    {
        var dialogue = Given.Dialogue();
        var statement = dialogue.Add(Given.Draft("Alle ser den hver dag."), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        var lift = Lift.Of(dialogue, statement, new(Id<Lift>.Random(), LiftKind.Condition, statement.Text, Phase.Idea, Lis), [], Given.Today).Expect();
        var theirs = Assumption.Write(Id<Assumption>.Random(), dialogue.InitiativeId, new(statement.Text, null, null, []), (lift, statement), Lis, Given.Today).Expect();

        Assert.Equal("", Challenge.Raise(Id<Challenge>.Random(), theirs, "Nej", Sosu, Later).Expect().Of);
        theirs.Withdraw(statement.Text);
        Assert.Equal("BusinessCases.AssumptionEnded", Assert.Single(Challenge.Raise(Id<Challenge>.Random(), theirs, "Nej", Sosu, Later).Refusals).Code);
    }

    private Challenge Raise(string reason) => Challenge.Raise(Id<Challenge>.Random(), assumption, reason, Sosu, Given.Today).Expect();
}
