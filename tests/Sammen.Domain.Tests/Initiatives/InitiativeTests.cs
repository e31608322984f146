using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Initiatives;

public sealed class InitiativeTests
{
    [Fact]
    public void It_begins_with_a_problem_and_a_name_and_its_maker_leads()
    {
        var leader = Given.Member();

        var initiative = Given.Initiative(leader);

        Assert.Equal(Phase.Idea, initiative.Phase);
        Assert.Equal((leader.Id, TeamRole.Leader), (initiative.Team[0].MemberId, initiative.Team[0].Role));
    }

    [Fact]
    public void Without_a_problem_it_does_not_begin_and_all_that_is_missing_is_told_at_once()
    {
        var refused = Initiative.Begin(new ProblemDescription(" ", null, null, new string('x', 4001), []), Given.Member().Id, null, Given.Now);

        Assert.Equal(["Title", "Problem", "WhoseNeed"], refused.Refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_line_break_of_the_browser_counts_as_one_character()
    {
        var text = string.Join("\r\n", Enumerable.Repeat(new string('x', 99), 40));

        var initiative = Given.Initiative();

        Assert.True(initiative.Describe(new ProblemDescription("Navn", text, "", "", []), initiative.Version).Accepted(out _, out _));
        Assert.DoesNotContain('\r', initiative.Problem);
    }

    [Fact]
    public void A_save_on_an_older_version_is_stale_and_changes_nothing()
    {
        var initiative = Given.Initiative();
        var seen = initiative.Version;
        initiative.Describe(new ProblemDescription("Navn", "Først", "", "", []), seen).Expect();

        var refused = initiative.Describe(new ProblemDescription("Navn", "Sidst", "", "", []), seen);

        Assert.Equal(Refusal.Stale, Assert.Single(refused.Refusals));
        Assert.Equal("Først", initiative.Problem);
    }

    [Fact]
    public void Another_claim_has_not_been_checked()
    {
        var initiative = Given.Initiative();
        initiative.Describe(new PurposeDescription("", "", [], "Halverer tiden", ""), initiative.Version).Expect();
        Assert.True(initiative.HasUncheckedClaim);
        initiative.CheckClaim("Målt til en tredjedel", initiative.Version).Expect();
        initiative.Describe(new PurposeDescription("Tid", "", [], "Halverer tiden", ""), initiative.Version).Expect();
        Assert.False(initiative.HasUncheckedClaim);

        initiative.Describe(new PurposeDescription("Tid", "", [], "Fjerner al kørsel", ""), initiative.Version).Expect();

        Assert.True(initiative.HasUncheckedClaim);
    }

    [Fact]
    public void The_last_one_who_leads_can_neither_leave_nor_step_down()
    {
        var leader = Given.Member();
        var initiative = Given.Initiative(leader);

        Assert.Equal("Initiatives.LastLeader", initiative.Release(leader.Id).Refusals[0].Code);
        Assert.Equal("Initiatives.LastLeader", initiative.Assign(leader.Id, TeamRole.Observer).Refusals[0].Code);

        initiative.Assign(Given.Member("Ejer").Id, TeamRole.Owner).Expect();
        initiative.Release(leader.Id).Expect();
        Assert.Single(initiative.Team);
    }

    [Fact]
    public void What_is_fixed_and_open_is_set_per_phase_one_a_line()
    {
        var initiative = Given.Initiative();

        initiative.SetFrames(Phase.Idea, "- Ingen afskediges\n\nRammen er 100.000 kr.", "Hvilke rum", initiative.Version, Given.Now).Expect();
        initiative.SetFrames(Phase.Assessment, "", "Hvornår", initiative.Version, Given.Now).Expect();
        initiative.SetFrames(Phase.Idea, "Ingen afskediges", "Hvilke rum", initiative.Version, Given.Now).Expect();

        Assert.Equal(
            [(Phase.Assessment, false, "Hvornår"), (Phase.Idea, true, "Ingen afskediges"), (Phase.Idea, false, "Hvilke rum")],
            initiative.Frames.Select(f => (f.Phase, f.IsFixed, f.Text)));
    }
}
