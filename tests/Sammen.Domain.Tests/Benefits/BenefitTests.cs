using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;

namespace Sammen.Domain.Tests.Benefits;

public sealed class BenefitTests
{
    [Fact]
    public void A_gain_says_what_kind_it_is_and_for_whom()
    {
        var refused = Benefit.Name(Id<Benefit>.Random(), Given.Initiative().Id, new(" ", null, [], ""), null, Given.Today);

        Assert.Equal(["Title", "ForWhom", "Type"], refused.Refusals.Select(r => r.Field));
    }

    [Fact]
    public void How_a_citizen_notices_it_belongs_to_citizen_value_only()
    {
        BenefitText With(BenefitType type) => new("Kortere vej", type, [CitizenValueKind.Dialogue, CitizenValueKind.Waiting, CitizenValueKind.Waiting], "Borgere");
        var benefit = Benefit.Name(Id<Benefit>.Random(), Given.Initiative().Id, With(BenefitType.CitizenValue), null, Given.Today).Expect();
        Assert.Equal([CitizenValueKind.Waiting, CitizenValueKind.Dialogue], benefit.CitizenValues);

        benefit.Describe(With(BenefitType.Time), null, benefit.Version).Expect();

        Assert.Empty(benefit.CitizenValues);
    }

    [Fact]
    public void A_gain_can_be_given_up_openly_with_a_reason_and_taken_up_again()
    {
        var benefit = Gains.Aimed();
        var leader = Given.Member();
        Assert.Equal("Reason", Assert.Single(benefit.Judge(new(BenefitStatus.GivenUp, "", null, null, null), leader, benefit.Version, Given.Today).Refusals).Field);

        benefit.Judge(new(BenefitStatus.GivenUp, "Tiden går til vejledning.", null, null, "Regn med vejledning."), leader, benefit.Version, Given.Today).Expect();
        Assert.Equal((BenefitStatus.GivenUp, "Tiden går til vejledning.", "Leder", "Regn med vejledning."), (benefit.Status, benefit.Last!.Reason, benefit.Last.By, benefit.Lesson));
        Assert.Equal("Benefits.StandsAlready", Assert.Single(benefit.Judge(new(BenefitStatus.GivenUp, "Igen", null, null, null), leader, benefit.Version, Given.Today).Refusals).Code);

        benefit.Judge(new(BenefitStatus.Expected, "Ny vagtplan.", null, null, null), leader, benefit.Version, Given.Today).Expect();
        Assert.Equal(BenefitStatus.Expected, benefit.Status);
        Assert.Equal(2, benefit.History.Count);
        Assert.Equal("Regn med vejledning.", benefit.Lesson);
    }

    [Fact]
    public void An_adjusted_gain_keeps_the_target_it_had()
    {
        var benefit = Gains.Aimed("10", "20");

        benefit.Judge(new(BenefitStatus.Adjusted, "Færre sagde ja.", "15,5", new(2028, 6, 30), null), Given.Member(), benefit.Version, Given.Today).Expect();
        benefit.Judge(new(BenefitStatus.Adjusted, "Og færre endnu.", "14", null, null), Given.Member(), benefit.Version, Given.Today).Expect();

        Assert.Equal((14m, new DateOnly(2028, 6, 30)), (benefit.Target, benefit.TargetOn));
        Assert.Equal([20m, 15.5m], benefit.History.Select(h => h.TargetBefore!.Value));
        Assert.Equal([new(2027, 12, 31), new DateOnly(2028, 6, 30)], benefit.History.Select(h => h.TargetOnBefore!.Value));
    }

    [Theory]
    [InlineData("20", "Benefits.NothingAdjusted")]
    [InlineData("10", "Benefits.NoChange")]
    [InlineData("mange", "Common.Unread")]
    [InlineData("", "Common.Missing")]
    public void A_new_target_is_another_number(string target, string code) => Assert.Equal(
        code, Gains.Aimed("10", "20") is var b ? Assert.Single(b.Judge(new(BenefitStatus.Adjusted, "Fordi", target, null, null), Given.Member(), b.Version, Given.Today).Refusals).Code : "");

    [Fact]
    public void Once_something_is_decided_the_target_changes_by_adjusting_only()
    {
        var benefit = Gains.Aimed("10", "20");
        benefit.Judge(new(BenefitStatus.Confirmed, "Det mærkes.", null, null, null), Given.Member(), benefit.Version, Given.Today).Expect();

        var refused = benefit.Aim(new("Timer", "timer", "10", "12", new(2027, 12, 31)), benefit.Version);
        Assert.Equal("Benefits.AdjustInstead", Assert.Single(refused.Refusals).Code);

        benefit.Aim(new("Timer i døgnet", "timer", "10", "20", new(2027, 12, 31)), benefit.Version).Expect();
        Assert.Equal("Timer i døgnet", benefit.Indicator);
    }

    [Fact]
    public void The_writers_words_go_with_the_statement_and_own_words_stay()
    {
        var (dialogue, statement, lift) = Lifted("Der bliver god tid til at snakke om aftenen.");
        Benefit From(string title) =>
            Benefit.Name(Id<Benefit>.Random(), dialogue.InitiativeId, new(title, BenefitType.Time, [], "Borgere"), (lift, statement), Given.Today).Expect();
        var (theirs, own) = (From("God tid til at snakke"), From("Flere timer til samvær"));

        own.Aim(new("Timer", "timer", "10", "12", new(2027, 12, 31)), own.Version).Expect();
        own.PlanWay(new("Leder", "Læg planen om\nDer bliver god tid til at snakke om aftenen", "", ""), own.Version).Expect();
        theirs.Withdraw(statement.Text);
        own.Withdraw(statement.Text);

        Assert.Equal(("", true), (theirs.Title, theirs.IsWithdrawn));
        Assert.Equal(("Flere timer til samvær", false), (own.Title, own.IsWithdrawn));
        Assert.Equal(("Borgere", "Timer", "Læg planen om"), (own.ForWhom, own.Indicator, own.Steps));
        theirs.Describe(new("Samvær om aftenen", BenefitType.Time, [], "Borgere"), statement, theirs.Version).Expect();
        Assert.False(theirs.IsWithdrawn);
    }

    [Fact]
    public void From_a_lift_that_was_taken_back_no_gain_grows()
    {
        var (dialogue, statement, lift) = Lifted("Der bliver ro.");
        lift.TakeBack("Sagt to gange", Given.Member(), lift.Version, Given.Today).Expect();

        var refused = Benefit.Name(Id<Benefit>.Random(), dialogue.InitiativeId, new("Ro", BenefitType.Quality, [], "Borgere"), (lift, statement), Given.Today);

        Assert.Equal("Benefits.LiftEnded", Assert.Single(refused.Refusals).Code);
    }

    [Fact]
    public void It_is_due_a_year_after_its_first_year_began_and_then_after_each_measurement()
    {
        var benefit = Gains.Aimed(firstYear: 2026);
        Assert.Equal(new DateOnly(2027, 1, 1), benefit.MeasureNextOn(null));
        Assert.Equal(new DateOnly(2027, 5, 4), benefit.MeasureNextOn(new(2026, 5, 4)));

        benefit.PhaseIn(new(2027, "", 3), benefit.Version).Expect();
        Assert.Equal(new DateOnly(2027, 4, 1), benefit.MeasureNextOn(null));
        Assert.True(benefit.IsMeasurementDue(null, new(2027, 4, 1)));
        Assert.False(benefit.IsMeasurementDue(null, new(2027, 3, 31)));

        benefit.PhaseIn(new(Given.Today.Year, "", 3), benefit.Version).Expect();
        Assert.Equal(new DateOnly(2027, 1, 1), benefit.MeasureNextOn(null));

        benefit.Judge(new(BenefitStatus.GivenUp, "Fordi", null, null, null), Given.Member(), benefit.Version, Given.Today).Expect();
        Assert.Null(benefit.MeasureNextOn(null));
        Assert.Null(Gains.Named().MeasureNextOn(null));
    }

    [Fact]
    public void A_stale_save_is_refused_everywhere()
    {
        var benefit = Gains.Aimed();

        Assert.All(
            [
                benefit.Describe(new("A", BenefitType.Time, [], "B"), null, 1), benefit.Aim(new("A", "B", "1", "2", Given.Today), 1), benefit.PhaseIn(new(2026, "", null), 1),
                benefit.PlanWay(new("A", "", "", ""), 1), benefit.Judge(new(BenefitStatus.Confirmed, "A", null, null, null), Given.Member(), 1, Given.Today), benefit.Threaten([], 1),
            ],
            refused => Assert.Contains(Refusal.Stale, refused.Refusals));
    }

    private static (Dialogue Dialogue, Statement Statement, Lift Lift) Lifted(string words)
    {
        var dialogue = Given.Dialogue();
        var statement = dialogue.Add(Given.Draft(words), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        var lift = Lift.Of(dialogue, statement, new(Id<Lift>.Random(), LiftKind.Gain, words, Domain.Method.Phase.Idea, Given.Member()), [], Given.Today).Expect();
        return (dialogue, statement, lift);
    }
}
