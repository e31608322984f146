using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Benefits;

public sealed class BenefitBoundsTests
{
    [Fact]
    public void What_is_only_expected_is_not_taken_up_again()
    {
        var benefit = Gains.Aimed();

        Assert.Equal("Benefits.StandsAlready", Assert.Single(Judge(benefit, new(BenefitStatus.Expected, "Fordi", null, null, null)).Refusals).Code);
        Judge(benefit, new(BenefitStatus.GivenUp, "Fordi", null, null, null)).Expect();
        Judge(benefit, new(BenefitStatus.Expected, "Alligevel", null, null, null)).Expect();
        Assert.Equal("Benefits.StandsAlready", Assert.Single(Judge(benefit, new(BenefitStatus.Expected, "Igen", null, null, null)).Refusals).Code);
    }

    [Fact]
    public void Only_an_adjusted_gain_gets_another_target_or_date()
    {
        var benefit = Gains.Aimed("10", "20");

        Judge(benefit, new(BenefitStatus.Confirmed, "Den er her.", "99", new(2030, 1, 1), null)).Expect();

        Assert.Equal((20m, new DateOnly(2027, 12, 31)), (benefit.Target, benefit.TargetOn));
        Assert.Null(benefit.Last!.TargetBefore);
    }

    [Theory]
    [InlineData(1999, false)]
    [InlineData(2000, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void A_target_and_a_first_year_lie_in_our_time(int year, bool isTaken)
    {
        string[] expected = isTaken ? [] : ["Benefits.YearOutOfRange"];
        var (benefit, on) = (Gains.Aimed(), new DateOnly(year, 6, 30));

        Assert.Equal(expected, benefit.Aim(new("Timer", "timer", "1", "2", on), benefit.Version).Refusals.Select(r => r.Code));
        Assert.Equal(expected, Judge(benefit, new(BenefitStatus.Adjusted, "Fordi", "3", on, null)).Refusals.Select(r => r.Code));
        Assert.Equal(expected, benefit.PhaseIn(new(year, "", null), benefit.Version).Refusals.Select(r => r.Code));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void It_is_measured_at_least_every_five_years(int months, bool isTaken) =>
        Assert.Equal(isTaken ? [] : ["MonthsBetween"], Gains.Aimed() is var b ? b.PhaseIn(new(2026, "", months), b.Version).Refusals.Select(r => r.Field) : []);

    [Fact]
    public void A_goal_is_something_else_than_how_it_was()
    {
        var benefit = Gains.Named();

        Assert.Equal("Benefits.NoChange", Assert.Single(benefit.Aim(new("Timer", "timer", "10", "10,0", Given.Today), benefit.Version).Refusals).Code);
        Assert.False(benefit.HasGoal);
    }

    [Fact]
    public void Words_that_were_hidden_do_not_come_back_as_a_gain()
    {
        var dialogue = Given.Dialogue();
        var statement = dialogue.Add(Given.Draft("Fru Jensen får tid til at snakke."), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        var lift = Lift.Of(dialogue, statement, new(Id<Lift>.Random(), LiftKind.Gain, "Mere samvær", Phase.Idea, Given.Member()), [], Given.Today).Expect();
        var benefit = Benefit.Name(Id<Benefit>.Random(), dialogue.InitiativeId, new("Mere samvær", BenefitType.Time, [], "Borgere"), (lift, statement), Given.Today).Expect();
        statement.Hide("Nævner en borger", Given.Member(), Given.Now).Expect();

        Assert.Equal("Benefits.StatementGone", Assert.Single(benefit.Describe(new("Fru Jensen får tid", BenefitType.Time, [], "Borgere"), statement, 1).Refusals).Code);
        benefit.Describe(new("Samvær om aftenen", BenefitType.Time, [], "Borgere"), statement, 1).Expect();
    }

    [Fact]
    public void Words_that_are_gone_go_once()
    {
        var dialogue = Given.Dialogue();
        var statement = dialogue.Add(Given.Draft("Der bliver tid til at snakke."), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        var lift = Lift.Of(dialogue, statement, new(Id<Lift>.Random(), LiftKind.Gain, statement.Text, Phase.Idea, Given.Member()), [], Given.Today).Expect();
        var benefit = Benefit.Name(Id<Benefit>.Random(), dialogue.InitiativeId, new(statement.Text, BenefitType.Time, [], "Borgere"), (lift, statement), Given.Today).Expect();

        benefit.Withdraw("Der bliver tid til at snakke.");
        benefit.Withdraw("Der bliver tid til at snakke.");

        Assert.Equal(2, benefit.Version);
    }

    [Theory]
    [InlineData("999999999999,999999", true)]
    [InlineData("-999999999999,999999", true)]
    [InlineData("1000000000000", false)]
    [InlineData("-1000000000000", false)]
    [InlineData("0,0000001", false)]
    public void A_number_is_kept_that_is_neither_too_large_nor_too_fine(string number, bool isKept) =>
        Assert.Equal(isKept, Measurement.IsKept(decimal.Parse(number.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)));

    private static Result<Benefit> Judge(Benefit benefit, BenefitVerdict verdict) => benefit.Judge(verdict, Given.Member(), benefit.Version, Given.Today);
}
