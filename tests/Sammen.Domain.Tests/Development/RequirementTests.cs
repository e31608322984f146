using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;

namespace Sammen.Domain.Tests.Development;

public sealed class RequirementTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void It_comes_from_what_was_said_or_its_source_is_named()
    {
        var nothing = Write(new("Slukkes med ét tryk", "", "", RequirementPriority.Must), null);
        Assert.Equal(["Common.Missing"], nothing.Refusals.Select(r => r.Code));
        Assert.Equal("Source", nothing.Refusals[0].Field);

        Assert.Empty(Write(new("Slukkes med ét tryk", "Arbejdsmiljøloven", "", RequirementPriority.Must), null).Refusals);
        var said = Write(new("Slukkes med ét tryk", "", "", RequirementPriority.Must), new(SaidAs.Conclusion, Guid.NewGuid(), "Den larmer")).Expect();
        Assert.Equal((SaidAs.Conclusion, false, "K7"), (said.Said!.Value, said.HasWritersWords, said.Code));
    }

    [Fact]
    public void What_was_seen_has_a_day_that_has_been_and_less_than_all_has_words()
    {
        var requirement = Write(new("Slukkes", "Lov", "", RequirementPriority.Must), null).Expect();
        Assert.Equal(["On"], Check(CheckState.Met, null, "").Select(r => r.Field));
        Assert.Equal(["Development.SeenInFuture"], Check(CheckState.Met, Today.AddDays(1), "").Select(r => r.Code));
        Assert.Equal(["Note"], Check(CheckState.NotMet, Today, " ").Select(r => r.Field));
        Assert.Empty(Check(CheckState.Partly, Today, "Kun om dagen"));
        Assert.Equal((CheckState.Partly, Today), (requirement.State, requirement.CheckedOn!.Value));

        Assert.Empty(Check(CheckState.NotYet, Today, ""));
        Assert.Null(requirement.CheckedOn);

        IReadOnlyList<Refusal> Check(CheckState state, DateOnly? on, string note) =>
            requirement.Check(new("Vi prøver", state, on, note), requirement.Version, Given.Member(), Today).Refusals;
    }

    [Fact]
    public void Left_out_it_says_why_keeps_its_number_and_can_be_taken_up_again()
    {
        var requirement = Write(new("Slukkes", "Lov", "", RequirementPriority.Must), null).Expect();
        Assert.Equal("Because", Assert.Single(requirement.LeaveOut("", requirement.Version, Given.Member(), Today).Refusals).Field);
        requirement.LeaveOut("Det kan ingen af dem", requirement.Version, Given.Member(), Today).Expect();
        Assert.True(requirement.IsLeftOut);
        Assert.Equal(Refusal.Stale, Assert.Single(requirement.TakeUp(1, Given.Member(), Today).Refusals));
        requirement.TakeUp(requirement.Version, Given.Member(), Today).Expect();
        Assert.Equal((false, "", 7), (requirement.IsLeftOut, requirement.LeftOutBecause, requirement.Number));
    }

    [Fact]
    public void The_writers_words_go_with_the_statement_and_the_teams_own_stay()
    {
        const string words = "Man ligger på maven klokken fire om natten for at hente den";
        var statement = Said(words);
        var source = new SaidSource(SaidAs.Lift, Guid.NewGuid(), words) { LiftId = Id<Lift>.Random(), Statement = statement };
        var theirs = Write(new(words, "", "Nattevagten", RequirementPriority.Must), source).Expect();
        Assert.True(theirs.HasWritersWords);
        theirs.Check(new("Vi tæller stop\n" + words, CheckState.NotYet, null, ""), theirs.Version, Given.Member(), Today).Expect();
        theirs.Withdraw(words);
        Assert.Equal(("", true, "Vi tæller stop", "Nattevagten"), (theirs.What, theirs.IsWithdrawn, theirs.HowChecked, theirs.WhoseNeed));
        Assert.Equal("Development.Withdrawn", Assert.Single(theirs.LeaveOut("x", theirs.Version, Given.Member(), Today).Refusals).Code);

        var own = Write(new("Robotten bliver stående stille", "", "", RequirementPriority.Must), source).Expect();
        own.Withdraw(words);
        Assert.Equal(("Robotten bliver stående stille", false), (own.What, own.IsWithdrawn));
    }

    [Fact]
    public void What_the_writer_took_back_does_not_come_back_as_a_requirement()
    {
        const string words = "Man ligger på maven klokken fire om natten for at hente den";
        var statement = Said(words);
        var source = new SaidSource(SaidAs.Lift, Guid.NewGuid(), words) { Statement = statement };
        // It was hidden while somebody wrote; its words are still known.
        statement.Hide("Det handler om en bestemt", Given.Member(), Given.Now).Expect();
        Assert.Equal("Development.StatementGone", Assert.Single(Write(new(words, "", "", RequirementPriority.Must), source).Refusals).Code);
        Assert.Empty(Write(new("Den bliver stående stille", "", "", RequirementPriority.Must), source).Refusals);
    }

    private static Statement Said(string words) => Given.Dialogue().Add(Given.Draft(words, StatementKind.Concern), Given.Now).Expect();

    private static Result<Requirement> Write(RequirementText text, SaidSource? from) =>
        Requirement.Write(Id<Requirement>.Random(), Given.Initiative().Id, 7, text, from, Given.Member(), Today);
}
