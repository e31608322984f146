using Sammen.Domain.BusinessCases;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Competences;

public sealed class CompetenceTests
{
    private static readonly Member Lis = Given.Member("Leder Lis"), Bo = Given.Member("Bo");
    private static readonly Initiative Initiative = Given.Initiative();

    [Theory]
    [InlineData(CompetenceLevel.Know, TodayLevel.NotYet, Distance.OneStep)]
    [InlineData(CompetenceLevel.Know, TodayLevel.Master, Distance.OnLevel)]
    [InlineData(CompetenceLevel.Use, TodayLevel.Use, Distance.OnLevel)]
    [InlineData(CompetenceLevel.Use, TodayLevel.Know, Distance.OneStep)]
    [InlineData(CompetenceLevel.Master, TodayLevel.Know, Distance.MoreSteps)]
    [InlineData(CompetenceLevel.Use, TodayLevel.NotYet, Distance.MoreSteps)]
    public void A_group_is_on_level_or_some_steps_short(CompetenceLevel required, TodayLevel today, Distance distance)
    {
        var need = Need(Competence.UserSkills, required: required);
        Assert.Equal(Distance.NotJudged, new NeedToday(need, null).Distance);
        need.Judge(today, "", need.Version, Lis, Given.Today).Expect();
        Assert.Equal(distance, new NeedToday(need, null).Distance);
    }

    [Theory]
    [InlineData(new[] { 5, 0, 0, 0 }, 0)]
    [InlineData(new[] { 3, 0, 3, 0 }, 0)]
    [InlineData(new[] { 3, 0, 4, 0 }, 2)]
    [InlineData(new[] { 1, 2, 3, 9 }, 3)]
    [InlineData(new[] { 2, 6, 3, 1 }, 1)]
    public void More_than_half_have_reached_the_level_in_the_middle(int[] counts, int middle) => Assert.Equal(middle, Cut.Middle(counts));

    [Fact]
    public void What_people_say_themselves_stands_where_it_is_not_judged_together()
    {
        var need = Need(Competence.UserSkills, required: CompetenceLevel.Use);
        var own = new NeedToday(need, [1, 6, 2, 0]);
        Assert.Equal((true, TodayLevel.Know, Distance.OneStep), (own.IsOwn, own.Level, own.Distance));
        need.Judge(TodayLevel.Use, "", need.Version, Lis, Given.Today).Expect();
        Assert.Equal((false, TodayLevel.Use, Distance.OnLevel), (own.IsOwn, own.Level, own.Distance));
    }

    [Fact]
    public void A_need_is_one_of_the_wheels_or_in_own_words_and_not_both()
    {
        Assert.Equal(["Competences.WhichCompetence"], Codes(new(null, " ", null, Horizon.Now, CompetenceLevel.Use)));
        Assert.Equal(["Competences.OneOfTwo"], Codes(new(Competence.Innovation, "At læse", null, Horizon.Now, CompetenceLevel.Use)));
        Assert.Equal(["Common.Missing", "Common.Missing"], Codes(new(Competence.Innovation, "", null, null, null)));
    }

    [Fact]
    public void The_same_need_is_named_once_for_a_group_and_a_time()
    {
        var first = Need(null, "At læse");
        Assert.Equal(["Competences.NamedAlready"], Codes(new(null, "at LÆSE", null, Horizon.Now, CompetenceLevel.Master), first));
        Assert.Empty(Codes(new(null, "At læse", null, Horizon.Later, CompetenceLevel.Master), first));
        Assert.Empty(Codes(new(null, "At læse", Group("Nattevagten"), Horizon.Now, CompetenceLevel.Master), first));
        Assert.Empty(first.Revise(new(null, "At læse", null, Horizon.Now, CompetenceLevel.Know), [first], first.Version, Lis, Given.Today).Refusals);
    }

    [Fact]
    public void A_need_of_another_group_is_judged_anew()
    {
        var need = Need(Competence.UserSkills);
        need.Judge(TodayLevel.Know, "Talt om", need.Version, Lis, Given.Today).Expect();
        need.Revise(new(Competence.UserSkills, "", null, Horizon.Later, CompetenceLevel.Master), [need], need.Version, Lis, Given.Today).Expect();
        Assert.Equal(TodayLevel.Know, need.Today);
        need.Revise(new(Competence.UserSkills, "", Group("Nattevagten"), Horizon.Later, CompetenceLevel.Master), [need], need.Version, Lis, Given.Today).Expect();
        Assert.Equal((null, ""), (need.Today, need.HowJudged));
    }

    [Fact]
    public void The_map_has_the_order_of_the_method_and_of_the_groups()
    {
        var (night, day, gone) = (Group("Nattevagten"), Group("Dagvagten"), Group("De gamle"));
        gone.Retire(true, gone.Version, Lis, Given.Today).Expect();
        var read = Need(null, "At læse", night, Horizon.Later);
        var innovation = Need(Competence.Innovation, group: night);
        var skills = Need(Competence.UserSkills);
        var soon = Need(null, "at læse", night, Horizon.Now);
        var map = HeatMap.Of([read, innovation, skills, soon], [night, day, gone], OwnView.None);
        Assert.Equal([skills, innovation], map.Competences.Take(2));
        Assert.Equal(3, map.Competences.Count);
        Assert.Equal([null, night, day], map.Rows.Select(r => r.Group));
        Assert.Equal([soon, read], map.Rows[1].Cells[2].Select(c => c.Need));
        Assert.All(map.Rows[2].Cells, Assert.Empty);
        Assert.Equal(12, WheelField.Of([skills]).Count);
        Assert.Equal([skills], WheelField.Of([skills])[0].Now);
    }

    [Fact]
    public void A_need_that_no_step_is_about_is_told_unless_the_group_is_there()
    {
        var (skills, innovation, read) = (Need(Competence.UserSkills), Need(Competence.Innovation), Need(null, "At læse"));
        read.Judge(TodayLevel.Master, "", read.Version, Lis, Given.Today).Expect();
        var step = TrainingActivity.Write(Id<TrainingActivity>.Random(), Initiative.Id, new("Slukke", ActivityKind.Peers, TrainingStep.Minimum, null, [skills]), Lis, Given.Today).Expect();
        Assert.Equal([innovation], TrainingPlan.Unmet([new(skills, null), new(innovation, null), new(read, null)], [step]).Select(n => n.Need));
    }

    [Fact]
    public void A_step_has_the_day_that_its_weeks_lead_to()
    {
        var step = Step(ActivityKind.Peers, TrainingStep.Practice);
        Assert.Null(step.DayFrom(Given.Today));
        step.Time(new("", "", "2", StartSide.Before, null), step.Version, Lis, Given.Today).Expect();
        Assert.Equal(Given.Today.AddDays(-14), step.DayFrom(Given.Today));
        Assert.Null(step.DayFrom(null));
        Assert.Equal(["On"], step.Time(new("", "", "", null, new(1900, 1, 1)), step.Version, Lis, Given.Today).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void One_offers_only_oneself()
    {
        var offer = HelpOffer.Write(Id<HelpOffer>.Random(), Initiative.Id, new(HelpRole.Superuser, "At tømme den", null), Bo, Given.Today).Expect();
        Assert.Equal([Refusal.NotYours], offer.Revise(new(HelpRole.Enthusiast, "Alt", null), offer.Version, Lis, Given.Today).Refusals);
        Assert.Equal("Alt", offer.Revise(new(HelpRole.Enthusiast, "Alt", null), offer.Version, Bo, Given.Today).Expect().With);
    }

    [Fact]
    public void A_group_that_nobody_has_offered_to_help_is_there_with_nobody()
    {
        var (night, day) = (Group("Nattevagten"), Group("Dagvagten"));
        var offer = HelpOffer.Write(Id<HelpOffer>.Random(), Initiative.Id, new(HelpRole.Superuser, "At tømme den", night), Bo, Given.Today).Expect();
        var help = GroupHelp.Of([offer], [night, day]);
        Assert.Equal([night, day], help.Select(h => h.Group));
        Assert.Equal([1, 0], help.Select(h => h.Offers.Count));
    }

    [Fact]
    public void A_step_has_a_day_or_weeks_on_one_side_of_the_start()
    {
        var step = Step(ActivityKind.Peers, TrainingStep.Practice);
        Assert.Equal(["Side"], step.Time(new("1", "4", "2", null, null), step.Version, Lis, Given.Today).Refusals.Select(r => r.Field));
        Assert.Equal(["Competences.DayOrWeeks"], step.Time(new("1", "4", "2", StartSide.Before, Given.Today), step.Version, Lis, Given.Today).Refusals.Select(r => r.Code));
        step.Time(new("1,5", "4", "2", StartSide.Before, null), step.Version, Lis, Given.Today).Expect();
        Assert.Equal((6m, -14), (step.Hours, step.DaysFrom(null)));
        step.Time(new("1,5", "", "", null, Given.Today), step.Version, Lis, Given.Today).Expect();
        Assert.Equal((null, null, 3), (step.Hours, step.DaysFrom(null), step.DaysFrom(Given.Today.AddDays(-3))));
    }

    [Fact]
    public void It_is_said_when_all_there_is_before_the_start_is_a_course()
    {
        var (course, practice) = (Step(ActivityKind.Course, TrainingStep.Minimum), Step(ActivityKind.AtWorkplace, TrainingStep.Practice));
        course.Time(new("7", "40", "1", StartSide.Before, null), course.Version, Lis, Given.Today).Expect();
        Assert.True(TrainingPlan.IsCourseAlone([course], null));
        Assert.False(TrainingPlan.IsCourseAlone([course, practice], null));
        practice.Time(new("7", "40", "1", StartSide.After, null), practice.Version, Lis, Given.Today).Expect();
        Assert.True(TrainingPlan.IsCourseAlone([course, practice], null));
        Assert.False(TrainingPlan.IsCourseAlone([], null));
    }

    [Fact]
    public void The_hours_become_one_line_and_the_same_line_again()
    {
        var now = new DateTimeOffset(2040, 1, 1, 12, 0, 0, TimeSpan.Zero);
        var (found, _) = BusinessCase.Begin(Initiative, EconomySettings.AsDelivered(), Lis, now);
        var step = Step(ActivityKind.Peers, TrainingStep.Practice);
        Assert.Equal(["Competences.NoHours"], Cost().Write(found, "Oplæring", null, Saving()).Refusals.Select(r => r.Code));
        Hours("2");
        Cost().Write(found, "Oplæring", new DateOnly(2041, 3, 1), Saving()).Expect();
        Assert.Equal((2041, new Estimate(800, 800, 800)), (Cost().Line!.FirstYear, Cost().Line!.Full));
        Assert.False(Cost().HasChanged);

        Hours("3");
        Assert.True(Cost().HasChanged);
        Cost().Write(found, "Oplæring", null, Saving()).Expect();
        Assert.Equal(new Estimate(1200, 1200, 1200), Assert.Single(found.Content.Lines).Full);

        found.Put(found.Content.Lines[0] with { Full = new(1000, 1200, 2000) }, Saving()).Expect();
        Hours("4");
        Cost().Write(found, "Oplæring", null, Saving()).Expect();
        Assert.Equal(new Estimate(1000, 1600, 2000), Assert.Single(found.Content.Lines).Full);

        found.Put(found.Content.Lines[0] with { Own = [new(2041, new(1, 2, 3))] }, Saving()).Expect();
        Assert.Equal(["Competences.ByHand"], Cost().Write(found, "Oplæring", null, Saving()).Refusals.Select(r => r.Code));

        PlanCost Cost() => PlanCost.Of([step], Initiative.Id, found);
        Saving Saving() => new(Lis, found.Version, now);
        void Hours(string each) => step.Time(new(each, "4", "", null, null), step.Version, Lis, Given.Today).Expect();
    }

    private static IEnumerable<string> Codes(NeedText text, params CompetenceNeed[] others) =>
        CompetenceNeed.Write(Id<CompetenceNeed>.Random(), Initiative.Id, text, others, Lis, Given.Today).Refusals.Select(r => r.Code);

    private static CompetenceNeed Need(
        Competence? competence, string other = "", StaffGroup? group = null, Horizon horizon = Horizon.Now, CompetenceLevel required = CompetenceLevel.Use) =>
        CompetenceNeed.Write(Id<CompetenceNeed>.At(new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(++made)), Initiative.Id, new(competence, other, group, horizon, required), [], Lis, Given.Today).Expect();

    private static int made;

    private static StaffGroup Group(string name) => StaffGroup.Write(Id<StaffGroup>.Random(), Initiative.Id, name, "", Lis, Given.Today).Expect();

    private static TrainingActivity Step(ActivityKind kind, TrainingStep step) =>
        TrainingActivity.Write(Id<TrainingActivity>.Random(), Initiative.Id, new("Et skridt", kind, step, null), Lis, Given.Today).Expect();
}
