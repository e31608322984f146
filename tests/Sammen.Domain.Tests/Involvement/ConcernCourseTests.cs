using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Involvement;

public sealed class ConcernCourseTests
{
    private static readonly Member Lis = Given.Member("Leder Lis");
    private static readonly Member Ane = Given.Member("Ane");
    private static readonly Member Tove = Given.Member("TR Tove");

    [Fact]
    public void A_reply_is_put_right_until_something_is_written_to_it()
    {
        var concern = Signed();
        concern.Answer("Nej", Lis, 1, Given.Today).Expect();
        concern.Answer("Nej.", Lis, 2, Given.Today).Expect();
        Assert.Equal(["Nej."], concern.Course.Select(n => n.Words));
        concern.FollowUp(Given.Today, "Vi ringede.", Lis, 3, Given.Today).Expect();
        concern.Answer("Nej, aldrig.", Lis, 4, Given.Today).Expect();
        concern.Answer("Aldrig.", Lis, 5, Given.Today).Expect();
        Assert.Equal(["Nej.", "Vi ringede.", "Aldrig."], concern.Course.Select(n => n.Words));
    }

    [Fact]
    public void A_no_opens_it_again_and_both_words_stand()
    {
        var concern = Signed();
        Assert.Equal("Involvement.NoReplyYet", Assert.Single(concern.Judge(Helped.Yes, "", Ane, null, 1, Given.Today).Refusals).Code);
        concern.Answer("Nej.", Lis, 1, Given.Today).Expect();
        Assert.Equal(["Why"], concern.Judge(Helped.No, " ", Ane, null, 2, Given.Today).Refusals.Select(r => r.Field));
        concern.Judge(Helped.No, "Hvad med næste år?", Ane, null, 2, Given.Today.AddDays(3)).Expect();
        Assert.True(concern.Waits);
        Assert.Equal(Given.Today.AddDays(3), concern.WaitsSince);
        concern.Answer("Heller ikke da.", Lis, 3, Given.Today.AddDays(4)).Expect();
        Assert.False(concern.Waits);
        Assert.Null(concern.Helped);
        Assert.Equal(["Nej.", "Hvad med næste år?", "Heller ikke da."], concern.Course.Select(n => n.Words));
        Assert.Equal("Heller ikke da.", concern.Reply);
    }

    [Fact]
    public void Who_raised_it_judges_and_a_representative_for_one_without_name()
    {
        var signed = Signed();
        signed.Answer("Nej.", Lis, 1, Given.Today).Expect();
        Assert.True(signed.MayBeJudgedBy(Ane, null));
        Assert.False(signed.MayBeJudgedBy(Tove, TeamRole.UnionRepresentative));
        Assert.Equal([Refusal.NotYours], signed.Judge(Helped.Yes, "", Lis, TeamRole.Leader, 2, Given.Today).Refusals);

        var nameless = Nameless();
        nameless.Answer("Nej.", Lis, 1, Given.Today).Expect();
        Assert.Null(nameless.RaisedById);
        Assert.False(nameless.MayBeJudgedBy(Ane, TeamRole.Participant));
        nameless.Judge(Helped.Partly, "Om dagen.", Tove, TeamRole.UnionRepresentative, 2, Given.Today).Expect();
        Assert.True(nameless.Course[^1].OnBehalf);
        Assert.False(nameless.Waits);
    }

    [Fact]
    public void Taken_back_nobodys_word_on_whether_it_helped_stays()
    {
        var concern = Signed();
        concern.Answer("Nej.", Lis, 1, Given.Today).Expect();
        concern.Judge(Helped.No, "Bliver vi færre næste år?", Ane, null, 2, Given.Today).Expect();
        concern.Withdraw();
        Assert.DoesNotContain(concern.Course, n => n.Kind == NoteKind.Helped);
        Assert.Null(concern.RaisedById);
        Assert.False(concern.MayBeJudgedBy(Ane, TeamRole.UnionRepresentative));
    }

    [Fact]
    public void What_happened_afterwards_lies_between_the_concern_and_today()
    {
        var concern = Signed();
        concern.Answer("Nej.", Lis, 1, Given.Today).Expect();
        Assert.Equal("Involvement.ToldInFuture", Assert.Single(concern.FollowUp(Given.Today.AddDays(1), "x", Lis, 2, Given.Today).Refusals).Code);
        Assert.Equal("Involvement.BeforeRaised", Assert.Single(concern.FollowUp(Given.Today.AddDays(-1), "x", Lis, 2, Given.Today).Refusals).Code);
        Assert.Equal([Refusal.Stale], concern.FollowUp(Given.Today, "x", Lis, 1, Given.Today).Refusals);
    }

    private static Concern Signed() => Concern.Raise(Id<Concern>.Random(), Given.Initiative().Id, "Bliver vi færre?", Ane, Given.Today).Expect();

    private static Concern Nameless()
    {
        var dialogue = Given.Dialogue();
        return Concern.From(dialogue.Add(Given.Draft("Larmer den?", StatementKind.Concern, Ane), Given.Now).Expect(), dialogue);
    }
}
