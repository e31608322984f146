using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Work;

public sealed class InvisibleWorkTests
{
    private const string Said = "Jeg ser i køleskabet om hun har spist i dag";
    private static readonly Member Lis = Given.Member("Leder Lis");
    private static readonly Member Ane = Given.Member("Ane");

    [Fact]
    public void The_writer_rewords_it_until_the_team_has_taken_it_up()
    {
        var work = Written("Jeg ser, hvem der er oppe");
        Assert.Equal([Refusal.NotYours], work.Reword(new("Noget andet", null, "", ""), null, 1, Lis, Given.Today).Refusals);
        work.Reword(new("Jeg hører, hvem der er oppe", null, "", ""), null, 1, Ane, Given.Today).Expect();

        Assert.Equal("Because", Assert.Single(work.TakeUp(new(KeepAnswer.No, "", "", ""), 2, Lis, Given.Today).Refusals).Field);
        work.TakeUp(new(KeepAnswer.Yes, "", "En runde", "Nat"), 2, Lis, Given.Today).Expect();
        Assert.Equal(("Ane", "Leder Lis"), (work.WrittenBy, work.TakenUpBy));
        Assert.False(work.MayBeRewordedBy(Ane));
        Assert.Equal("Work.TakenUp", Assert.Single(work.Reword(new("x", null, "", ""), null, 3, Ane, Given.Today).Refusals).Code);
    }

    [Fact]
    public void Words_that_were_taken_back_leave_it_and_the_teams_own_stay()
    {
        var (lift, statement) = Lifted();
        var work = InvisibleWork.From(lift, statement, Id<InvisibleWork>.Random(), new(Said, null, "", "Hun taber sig"), Lis, Given.Today).Expect();
        work.TakeUp(new(KeepAnswer.Yes, Said, "Begynd i køkkenet", ""), 1, Lis, Given.Today).Expect();

        work.Withdraw(Said);
        Assert.Equal(("", "", "", "Begynd i køkkenet", true), (work.Text, work.Why, work.Because, work.How, work.IsWithdrawn));
        Assert.Equal("Work.Withdrawn", Assert.Single(work.TakeUp(new(KeepAnswer.No, "x", "", ""), work.Version, Lis, Given.Today).Refusals).Code);
    }

    [Fact]
    public void Said_in_the_teams_own_words_it_stays()
    {
        var (lift, statement) = Lifted();
        var work = InvisibleWork.From(lift, statement, Id<InvisibleWork>.Random(), new("Tilsyn med kosten", null, "", ""), Lis, Given.Today).Expect();
        work.Withdraw(Said);
        Assert.False(work.IsWithdrawn);
    }

    [Fact]
    public void A_lift_of_another_kind_becomes_none()
    {
        var (lift, statement) = Lifted(LiftKind.Gain);
        Assert.Equal("Work.LiftGone", Assert.Single(InvisibleWork.From(lift, statement, Id<InvisibleWork>.Random(), new(Said, null, "", ""), Lis, Given.Today).Refusals).Code);
    }

    private static InvisibleWork Written(string text) =>
        InvisibleWork.Write(Id<InvisibleWork>.Random(), Given.Initiative().Id, new(text, null, "", ""), Ane, Given.Today).Expect();

    private static (Lift Lift, Statement Statement) Lifted(LiftKind kind = LiftKind.InvisibleWork)
    {
        var dialogue = Given.Dialogue();
        var statement = dialogue.Add(Given.Draft(Said, StatementKind.InvisibleWork), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        return (Lift.Of(dialogue, statement, new(Id<Lift>.Random(), kind, Said, Phase.Idea, Lis), [], Given.Today).Expect(), statement);
    }
}
