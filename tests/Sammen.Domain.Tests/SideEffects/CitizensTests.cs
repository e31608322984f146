using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Tests.SideEffects;

public sealed class CitizensTests
{
    private static readonly Member Lis = Given.Member("Leder Lis");
    private static readonly Id<Domain.Initiatives.Initiative> Initiative = Given.Initiative().Id;

    [Fact]
    public void The_core_task_names_its_users_and_where_the_technology_is_met()
    {
        Assert.Equal(["Users", "Meeting"], CoreTaskFrame.Write(Initiative, new([], "", null, null, ""), Lis, Given.Today).Refusals.Select(r => r.Field));

        var frame = CoreTaskFrame.Write(
            Initiative, new([TaskUser.OtherParts], "", WhereMet.Backstage, [PurposeType.Documentation, PurposeType.Quality], ""), Lis, Given.Today).Expect();
        Assert.False(frame.MeetsCitizens);
        Assert.Equal([PurposeType.Quality, PurposeType.Documentation], frame.Purposes);
    }

    [Fact]
    public void Another_aim_is_said_in_words_and_no_other_aim_stands_alone()
    {
        Assert.Equal("Words", Assert.Single(HonestAims.Say(Initiative, [OtherAim.Savings], "", Lis, Given.Today).Refusals).Field);
        Assert.Equal("SideEffects.NoneAndSome", HonestAims.Say(Initiative, [OtherAim.None, OtherAim.Savings], "x", Lis, Given.Today).Refusals[0].Code);
        Assert.False(HonestAims.Say(Initiative, [OtherAim.None], "", Lis, Given.Today).Expect().HasOthers);
        Assert.True(HonestAims.Say(Initiative, [OtherAim.Savings], "Budgettet er sat ned", Lis, Given.Today).Expect().HasOthers);
    }

    [Fact]
    public void A_group_has_at_least_one_of_better_and_worse()
    {
        var refused = UserSegment.Write(Id<UserSegment>.Random(), Initiative, new("Borgere uden telefon", UserStrength.Weak, "", " ", ""), Lis, Given.Today);
        Assert.Equal("SideEffects.NoEffect", Assert.Single(refused.Refusals).Code);
    }

    [Fact]
    public void An_activity_lies_ahead_until_something_is_learned()
    {
        var activity = CitizenActivity.Write(Id<CitizenActivity>.Random(), Initiative, new(Phase.Assessment, "Kaffe", "Ni borgere", "", ""), Lis, Given.Today).Expect();
        Assert.True(activity is { IsAhead: true, IsEarly: true });

        activity.Revise(new(Phase.Operation, "Kaffe", "Ni borgere", "Lyden var dårlig", "Ny højttaler"), 1, Lis, Given.Today).Expect();
        Assert.True(activity is { IsAhead: false, IsEarly: false });
    }

    [Fact]
    public void A_balance_lies_somewhere_before_and_after_and_says_why()
    {
        Assert.Equal(["Before", "After", "Why"], Balance.Place(Initiative, BalanceKind.SomeOrAll, null, null, "", Lis, Given.Today).Refusals.Select(r => r.Field));
    }

    [Theory]
    [InlineData("http://kitos.dk/1", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://bruger:kode@kitos.dk/1", false)]
    [InlineData("kitos.dk/1", false)]
    [InlineData("https://kitos.dk/1", true)]
    [InlineData("", true)]
    public void The_impact_assessment_is_linked_to_by_https_only(string link, bool accepted) =>
        Assert.Equal(accepted, DataUse.Link(Initiative, link, "", Lis, Given.Today).Refusals.Count == 0);

    [Fact]
    public void Where_data_are_used_the_purpose_is_said()
    {
        Assert.Equal("Purpose", Assert.Single(DataUse.Write(Initiative, new(DataBasis.Consent, "", "", "", ""), Lis, Given.Today).Refusals).Field);
        DataUse.Write(Initiative, new(DataBasis.NoPersonalData, "", "", "", ""), Lis, Given.Today).Expect();
    }

    [Fact]
    public void The_screening_hints_and_never_rules()
    {
        var screening = DpiaScreening.Begin(Initiative, [Yes(DpiaCriterion.Sensitive)], Lis, Given.Today).Expect();
        Assert.Equal(DpiaHint.MayPointTo, screening.Hint);
        Assert.Equal(DpiaHint.Unanswered, DpiaScreening.Begin(Initiative, [new(DpiaCriterion.Sensitive, ScreeningAnswer.No)], Lis, Given.Today).Expect().Hint);

        screening.Answer([Yes(DpiaCriterion.Vulnerable)], 1, Lis, Given.Today).Expect();
        Assert.Equal(DpiaHint.PointsTo, screening.Hint);
        Assert.Equal([DpiaCriterion.Sensitive, DpiaCriterion.Vulnerable], screening.With(ScreeningAnswer.Yes));

        screening.Answer(Enum.GetValues<DpiaCriterion>().Select(c => new Screened(c, ScreeningAnswer.No)), 2, Lis, Given.Today).Expect();
        Assert.Equal(DpiaHint.PointsAway, screening.Hint);
        screening.Answer([new(DpiaCriterion.LargeScale, ScreeningAnswer.NotKnown)], 3, Lis, Given.Today).Expect();
        Assert.Equal(DpiaHint.Unanswered, screening.Hint);
        screening.Answer([Yes(DpiaCriterion.OnTheList)], 4, Lis, Given.Today).Expect();
        Assert.Equal(DpiaHint.PointsTo, screening.Hint);

        static Screened Yes(DpiaCriterion criterion) => new(criterion, ScreeningAnswer.Yes);
    }

    [Fact]
    public void Shipped_entries_on_the_AI_regulation_name_their_source_and_what_is_uncertain() => Assert.All(AiFact.Shipped, fact =>
        Assert.All([fact.Words, fact.Origin, fact.Uncertain, fact.AppliesFrom], text => Assert.True(text.Da.Length > 0 && text.En.Length > 0)));

    [Fact]
    public void Each_side_writes_its_own_view_and_leaves_the_others()
    {
        var staff = Given.Member("TR");
        var ethics = EthicsAssessment.Write(
            Initiative, EthicsPrinciple.Privacy, Side.Leaders, new("Et kamera", "Det er møbler", Touch.Some, "Skilt", "Leder"), Lis, Given.Today).Expect();
        Assert.Equal(EthicsState.Leaders, ethics.State);

        ethics.Revise(Side.Employees, new("Et kamera", "Det er et hjem", Touch.Much, "Skilt", "Leder"), 1, staff, Given.Today).Expect();
        Assert.Equal(EthicsState.Differ, ethics.State);
        Assert.Equal(("Det er møbler", "Det er et hjem"), (ethics.LeadersView, ethics.EmployeesView));

        ethics.Revise(Side.Employees, new("Et kamera", "Det er et hjem", Touch.Some, "Skilt", "Leder"), 2, staff, Given.Today).Expect();
        Assert.Equal(EthicsState.Both, ethics.State);
        Assert.Equal("View", Assert.Single(ethics.Revise(Side.Employees, new("", "", Touch.Some, "", ""), 3, staff, Given.Today).Refusals).Field);
    }

    [Fact]
    public void What_is_published_stays_while_the_text_is_worked_on()
    {
        var statement = EthicsStatement.Write(Initiative, "Vi optager ikke.", Lis, Given.Today).Expect();
        Assert.True(statement.IsDraft);
        statement.Publish(1, Lis, Given.Today).Expect();
        Assert.False(statement.IsDraft);
        statement.Revise("Vi optager aldrig.", 2, Lis, Given.Today).Expect();

        Assert.Equal(("Vi optager ikke.", true), (statement.PublishedText, statement.IsDraft));
        Assert.Equal([Refusal.Stale], statement.Publish(2, Lis, Given.Today).Refusals);
    }
}
