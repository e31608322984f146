using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Involvement;

public sealed class InvolvementTests
{
    private static readonly Member Lis = Given.Member("Leder Lis");
    private static readonly Member Ane = Given.Member("Ane");

    [Theory]
    [InlineData("Rammen er 100.000 kr., fordi byrådet har vedtaget den", "Rammen er 100.000 kr.", "byrådet har vedtaget den")]
    [InlineData("Robotten er valgt. Fordi rammeaftalen gælder", "Robotten er valgt.", "rammeaftalen gælder")]
    [InlineData("The frame is fixed because the council said so", "The frame is fixed", "the council said so")]
    [InlineData("Ingen afskediges", "Ingen afskediges", "")]
    [InlineData("Fordi vi skal", "Fordi vi skal", "")]
    [InlineData("Det er sådan, fordi", "Det er sådan, fordi", "")]
    public void What_is_fixed_says_why_behind_because(string text, string what, string why)
    {
        var initiative = Given.Initiative();
        initiative.SetFrames(Phase.Idea, text, "", initiative.Version, Given.Now).Expect();
        var frame = Assert.Single(initiative.FramesIn(Phase.Idea, isFixed: true));
        Assert.Equal((text, what, why), (frame.Text, frame.What, frame.Why));
    }

    [Fact]
    public void The_plan_has_the_groups_in_use_and_those_planned_for_and_the_standing_parties()
    {
        var initiative = Given.Initiative();
        var (day, night) = (Group(initiative, "Dag", 0), Group(initiative, "Nat", 1));
        night.Retire(true, night.Version, Lis, Given.Today).Expect();
        Assert.Equal(["Dag", null, null, null, null], PlanRow.Of([night, day], []).Select(r => r.Group?.Name));
        var cell = PlanCell.Plan(initiative.Id, Phase.Idea, new(Party.Group, night), new(InvolvementLevel.Influence, null, null, "", ""), Lis, Given.Today).Expect();
        var rows = PlanRow.Of([night, day], [cell]);
        Assert.Equal(["Dag", "Nat", null, null, null, null], rows.Select(r => r.Group?.Name));
        Assert.Equal(rows[1].Key, cell.Whom);
        Assert.Equal("representatives", rows[3].Key);
    }

    [Fact]
    public void A_cell_takes_a_level_and_telling_MED_is_taken_and_told_of()
    {
        var initiative = Given.Initiative();
        var row = new PlanRow(Party.Committee, null);
        Assert.Equal(["Level", "On"], PlanCell.Plan(initiative.Id, Phase.Idea, row, new(null, null, new(2126, 1, 1), "", ""), Lis, Given.Today).Refusals.Select(r => r.Field));
        var told = PlanCell.Plan(initiative.Id, Phase.Idea, row, new(InvolvementLevel.Information, null, null, "", ""), Lis, Given.Today).Expect();
        Assert.True(told.OnlyTellsCommittee);
        told.Revise(new(InvolvementLevel.Influence, null, null, "", ""), told.Version, Lis, Given.Today).Expect();
        Assert.False(told.OnlyTellsCommittee);
        Assert.Equal([Refusal.Stale], told.Revise(new(InvolvementLevel.Influence, null, null, "", ""), 1, Lis, Given.Today).Refusals);
    }

    [Theory]
    [InlineData(TeamRole.Owner, Side.Leaders)]
    [InlineData(TeamRole.Leader, Side.Leaders)]
    [InlineData(TeamRole.Participant, Side.Employees)]
    [InlineData(TeamRole.WorkEnvironmentRepresentative, Side.Employees)]
    [InlineData(TeamRole.Observer, null)]
    [InlineData(null, null)]
    public void A_part_on_the_team_writes_for_its_side(TeamRole? role, Side? side) => Assert.Equal(side, Sides.Of(role));

    [Fact]
    public void A_view_is_rewritten_by_its_own_side_only()
    {
        var initiative = Given.Initiative(Lis);
        var view = PrincipleView.Write(initiative, InvolvementPrinciple.ClearFrames, TeamRole.Leader, Practice.WeDo, "", Lis, Given.Today).Expect();
        Assert.Equal([Refusal.NotYours], view.Revise(initiative, TeamRole.UnionRepresentative, Practice.NotYet, "", 1, Ane, Given.Today).Refusals);
        Assert.Equal([Refusal.NotYours], PrincipleView.Write(initiative, InvolvementPrinciple.ClearFrames, TeamRole.Observer, Practice.WeDo, "", Ane, Given.Today).Refusals);
        initiative.Enter(Phase.Development);
        view.Revise(initiative, TeamRole.Owner, Practice.InPart, "", 1, Ane, Given.Today).Expect();
        Assert.Equal((Phase.Development, Practice.InPart, "Ane"), (view.Phase, view.Practice, view.WrittenBy));
        Assert.False(PrincipleView.Differ(view, null));
        var other = PrincipleView.Write(initiative, InvolvementPrinciple.ClearFrames, TeamRole.Participant, Practice.InPart, "", Ane, Given.Today).Expect();
        Assert.False(PrincipleView.Differ(view, other));
        other.Revise(initiative, TeamRole.Participant, Practice.NotKnown, "", 1, Ane, Given.Today).Expect();
        Assert.True(PrincipleView.Differ(view, other));
    }

    [Fact]
    public void What_was_told_lies_in_the_past_and_is_corrected_by_its_writer()
    {
        var told = Told.Write(Id<Told>.Random(), Given.Initiative().Id, new(Given.Today, "Natten", "At vi prøver", ""), Lis, Given.Today).Expect();
        Assert.Equal([Refusal.NotYours], told.Correct(new(Given.Today, "x", "y", ""), 1, Ane, Given.Today).Refusals);
        Assert.Equal("Involvement.ToldInFuture", Assert.Single(told.Correct(new(Given.Today.AddDays(1), "x", "y", ""), 1, Lis, Given.Today).Refusals).Code);
        Assert.Equal(["On", "ToWhom", "What"], told.Correct(new(null, "", " ", ""), 1, Lis, Given.Today).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void Nobody_says_something_of_another()
    {
        var initiative = Given.Initiative(Lis);
        Assert.Equal([Refusal.NotYours], SelfView.Say(initiative, new("", null, Outlook.Critical, ""), Ane, Given.Today).Refusals);
        Assert.Equal("Initiatives.SaysNothing", Assert.Single(SelfView.Say(initiative, new(" ", null, null, ""), Lis, Given.Today).Refusals).Code);
        var self = SelfView.Say(initiative, new("", null, Outlook.Critical, ""), Lis, Given.Today).Expect();
        Assert.Equal([Refusal.NotYours], self.Revise(new("", null, Outlook.Eager, ""), 1, Ane, Given.Today).Refusals);
    }

    private static StaffGroup Group(Initiative initiative, string name, int minute) =>
        StaffGroup.Write(Id<StaffGroup>.At(Given.Now.AddMinutes(minute)), initiative.Id, name, "", Lis, Given.Today).Expect();
}
