using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Xunit;

namespace Sammen.Domain.Tests.Initiatives;

public class TeamTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly Id<Member> Leader = Id<Member>.Random();

    [Fact]
    public void The_last_one_who_leads_neither_leaves_nor_steps_down()
    {
        var initiative = Begun();

        Assert.Equal("Initiatives.LastLeader", Assert.Single(initiative.Release(Leader).Refusals).Code);
        Assert.Equal("Initiatives.LastLeader", Assert.Single(initiative.Assign(Leader, TeamRole.Observer).Refusals).Code);

        initiative.Assign(Id<Member>.Random(), TeamRole.Owner).Expect();
        initiative.Release(Leader).Expect();
        Assert.DoesNotContain(initiative.Team, t => t.MemberId == Leader);
    }

    [Fact]
    public void A_member_has_one_part_which_can_change()
    {
        var initiative = Begun();
        var member = Id<Member>.Random();

        initiative.Assign(member, TeamRole.Participant).Expect();
        initiative.Assign(member, TeamRole.Superuser).Expect();

        Assert.Equal(TeamRole.Superuser, Assert.Single(initiative.Team, t => t.MemberId == member).Role);
    }

    [Fact]
    public void A_part_that_does_not_exist_is_refused() =>
        Assert.Equal("Role", Assert.Single(Begun().Assign(Id<Member>.Random(), (TeamRole)99).Refusals).Field);

    [Fact]
    public void The_team_asks_for_the_voices_it_lacks()
    {
        var initiative = Begun();
        Assert.Equal([MissingVoice.OnlyLeaders], initiative.MissingVoices);

        initiative.Assign(Id<Member>.Random(), TeamRole.Observer).Expect();
        Assert.Equal([MissingVoice.OnlyLeaders], initiative.MissingVoices);

        initiative.Assign(Id<Member>.Random(), TeamRole.UnionRepresentative).Expect();
        Assert.Equal([MissingVoice.Work], initiative.MissingVoices);

        initiative.Assign(Id<Member>.Random(), TeamRole.Participant).Expect();
        Assert.Empty(initiative.MissingVoices);
    }

    [Fact]
    public void Frames_keep_the_order_in_which_they_were_written()
    {
        var initiative = Begun();
        var lines = Enumerable.Range(1, 20).Select(n => $"Punkt {n}").ToList();

        initiative.SetFrames(Domain.Method.Phase.Idea, string.Join('\n', lines), "- åbent\n\n* også åbent", initiative.Version, Now).Expect();

        Assert.Equal(lines, initiative.FramesIn(Domain.Method.Phase.Idea, isFixed: true).Select(f => f.Text));
        Assert.Equal(["åbent", "også åbent"], initiative.FramesIn(Domain.Method.Phase.Idea, isFixed: false).Select(f => f.Text));
        Assert.Empty(initiative.FramesIn(Domain.Method.Phase.Operation, isFixed: true));
    }

    [Fact]
    public void A_decision_is_not_newly_expected_in_the_past()
    {
        var initiative = Begun();
        var today = Now.Day();
        initiative.ExpectDecision(today.AddDays(-1));

        initiative.ExpectDecision(today.AddDays(-1), initiative.Version, today).Expect();
        Assert.Equal("DecisionExpectedOn", Assert.Single(initiative.ExpectDecision(today.AddDays(-2), initiative.Version, today).Refusals).Field);
        initiative.ExpectDecision(today, initiative.Version, today).Expect();
        Assert.Equal(Refusal.Stale, Assert.Single(initiative.ExpectDecision(null, 1, today).Refusals));
    }

    private static Initiative Begun() =>
        Initiative.Begin(new ProblemDescription("Skærmbesøg", "Kørslen tager tid.", "", "", []), Leader, null, Now).Expect();
}
