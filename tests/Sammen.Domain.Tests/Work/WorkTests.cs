using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Work;

public sealed class WorkTests
{
    private static readonly Member Lis = Given.Member("Leder Lis"), Bo = Given.Member("Bo");
    private static readonly Id<Initiative> Initiative = Given.Initiative().Id;

    [Theory]
    [InlineData("", null, null)]
    [InlineData("12", 12, null)]
    [InlineData("1.250", 1250, null)]
    [InlineData("tolv", null, "Common.Unread")]
    [InlineData("-1", null, "Work.Outside")]
    [InlineData("100.000", null, "Work.Outside")]
    public void A_group_may_leave_out_how_many_it_is(string typed, int? people, string? refused)
    {
        var result = StaffGroup.Write(Id<StaffGroup>.Random(), Initiative, "Nattevagten", typed, Lis, Given.Today);
        Assert.Equal(refused, result.Refusals.SingleOrDefault()?.Code);
        if (refused is null)
        {
            Assert.Equal(people, result.Expect().HowMany);
        }
    }

    [Fact]
    public void A_group_that_is_no_longer_used_stays_and_can_be_used_again()
    {
        var group = Group("Nattevagten");
        group.Retire(true, 1, Lis, Given.Today).Expect();
        Assert.True(group.IsRetired);
        Assert.Equal([Refusal.Stale], group.Retire(false, 1, Lis, Given.Today).Refusals);
        Assert.False(group.Retire(false, 2, Lis, Given.Today).Expect().IsRetired);
    }

    [Fact]
    public void A_task_of_another_initiatives_group_is_refused()
    {
        var elsewhere = StaffGroup.Write(Id<StaffGroup>.Random(), Given.Initiative().Id, "De andre", "", Lis, Given.Today).Expect();
        Assert.Equal(["Change", "Group"], WorkTask.Write(Id<WorkTask>.Random(), Initiative, new("Gulve", null, elsewhere, "", ""), Lis, Given.Today).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void Hours_stand_side_by_side_only_where_both_are_known()
    {
        var task = Task("Gulve", TaskChange.Changed);
        Assert.False(task.IsTimed);
        Assert.Equal("Per", Assert.Single(task.Time(new("30", "2", "", "", null), 1, Lis, Given.Today).Refusals).Field);

        task.Time(new("30", "2", "15", "", Rhythm.EveryDay), 1, Lis, Given.Today).Expect();
        Assert.Equal((7m, null), (task.HoursBefore, task.HoursAfter));
        Assert.False(task.IsTimed);

        task.Time(new("30", "2", "15", "2", Rhythm.EveryWeekday), 2, Lis, Given.Today).Expect();
        Assert.Equal((5m, 2.5m), (task.HoursBefore, task.HoursAfter));
        task.Time(new("60", "13", "60", "0", Rhythm.Month), 3, Lis, Given.Today).Expect();
        Assert.Equal((3m, 0m), (decimal.Round(task.HoursBefore!.Value, 9), task.HoursAfter));
    }

    [Fact]
    public void A_new_task_took_no_time_before_and_one_that_is_gone_takes_none_after()
    {
        Assert.Equal(0, Task("Tømme", TaskChange.New).HoursBefore);
        Assert.Equal(0, Task("Moppe", TaskChange.Gone).HoursAfter);
        Assert.Null(Task("Moppe", TaskChange.Gone).HoursBefore);
    }

    [Fact]
    public void Groups_hours_are_told_with_how_many_tasks_nobody_has_timed_and_never_added_up()
    {
        var (night, day) = (Group("Nat"), Group("Dag"));
        var timed = Task("Gulve", TaskChange.Smaller, night);
        timed.Time(new("60", "3", "60", "1", Rhythm.Week), 1, Lis, Given.Today).Expect();
        var tasks = new[] { timed, Task("Runden", TaskChange.Changed, night), Task("Andet", TaskChange.Gone) };

        Assert.Equal(
            [new(night.Id, 3, 1, 1, 1), new(null, 0, 0, 0, 1)],
            GroupHours.Of(tasks, [day, night]));
    }

    [Fact]
    public void Steps_that_stand_in_both_are_joined_and_the_others_vanish_or_come()
    {
        var way = Way("Læs\nKør\nGiv medicinen\n- Snak", "Læs.\nRing\nsnak\nSkriv");
        Assert.Equal(
            [("Læs.", StepFate.Stays), ("Kør", StepFate.Vanishes), ("Giv medicinen", StepFate.Vanishes), ("Ring", StepFate.Comes), ("snak", StepFate.Stays), ("Skriv", StepFate.Comes)],
            way.Expect().Steps.Select(s => (s.Text, s.Fate)));
        Assert.Equal([StepFate.Comes], Way("", "Ring").Expect().Steps.Select(s => s.Fate));
    }

    [Fact]
    public void A_way_of_working_has_steps_and_not_too_many()
    {
        Assert.Equal("Common.Missing", Assert.Single(Way("", " ").Refusals).Code);
        Assert.Equal("Work.TooManySteps", Assert.Single(Way(string.Join('\n', Enumerable.Range(1, 13)), "").Refusals).Code);
        Assert.Equal("Work.StepTooLong", Assert.Single(Way(new string('x', 121), "").Refusals).Code);
    }

    [Fact]
    public void A_trait_says_at_least_one_side()
    {
        Assert.Equal("Gain", Assert.Single(TraitMark.Mark(Initiative, Trait.Standardisation, new("", "", "", ""), Lis, Given.Today).Refusals).Field);
        Assert.Equal("Action", Assert.Single(TraitMark.Mark(Initiative, Trait.Standardisation, new("Ens", "", "", "Lis"), Lis, Given.Today).Refusals).Field);
        TraitMark.Mark(Initiative, Trait.Standardisation, new("", "Mindre skøn", "", ""), Lis, Given.Today).Expect();
    }

    [Fact]
    public void Each_trait_has_its_three_sentences_in_both_languages() => Assert.All(Enum.GetValues<Trait>(), trait =>
    {
        var (what, gain, risk) = TraitMark.SidesOf(trait);
        Assert.All([what.Da, what.En, gain.Da, gain.En, risk.Da, risk.En], sentence =>
        {
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain(". ", sentence, StringComparison.Ordinal);
        });
    });

    [Fact]
    public void A_profession_is_named_says_one_side_and_what_is_not_answered_has_not_been_talked_about()
    {
        var refused = ProfessionView.Write(Id<ProfessionView>.Random(), Initiative, new(null, "", "", "", "Hvem er vi?"), Lis, Given.Today);
        Assert.Equal(["Profession", "Supports"], refused.Refusals.Select(r => r.Field));

        var view = ProfessionView.Write(Id<ProfessionView>.Random(), Initiative, new(Group("Nat"), "", "", "Stjålen tid", ""), Lis, Given.Today).Expect();
        view.Test(new(TestAnswer.No, null, TestAnswer.Partly, ""), 1, Lis, Given.Today).Expect();
        Assert.Equal((TestAnswer.No, TestAnswer.NotTalked, TestAnswer.Partly), (view.Meaningful, view.Justified, view.Influenceable));
    }

    [Fact]
    public void A_loss_is_loose_until_somebody_says_how_it_is_kept()
    {
        var relation = Relation.Write(Id<Relation>.Random(), Initiative, new(null, "Alle", RelationTo.Citizen, "Besøg", "Opkald"), Lis, Given.Today).Expect();
        Assert.Equal(RelationState.NothingLost, relation.State);
        Assert.Equal("Lost", Assert.Single(relation.Lose("", "Et fast besøg", 1, Lis, Given.Today).Refusals).Field);
        Assert.Equal(RelationState.Loose, relation.Lose("Blikket", "", 1, Lis, Given.Today).Expect().State);
        Assert.Equal(RelationState.Kept, relation.Lose("Blikket", "Et fast besøg", 2, Lis, Given.Today).Expect().State);
    }

    [Fact]
    public void An_agreement_says_when_one_is_free_and_who_agreed() => Assert.Equal(
        ["NotReachable", "AgreedBy"],
        AvailabilityAgreement.Write(Initiative, new("Altid", "", "", "", null), Lis, Given.Today).Refusals.Select(r => r.Field));

    [Fact]
    public void No_data_about_staff_cannot_be_said_while_some_are_registered()
    {
        Assert.Equal(
            ["Which", "Purpose", "Never", "WhoSees", "HowLong"],
            StaffDataUse.Write(Id<StaffDataUse>.Random(), Initiative, new("", "", "", "", ""), Lis, Given.Today).Refusals.Select(r => r.Field));
        var log = StaffDataUse.Write(Id<StaffDataUse>.Random(), Initiative, new("Log", "Fejl", "Kontrol", "Drift", "30 dage"), Lis, Given.Today).Expect();
        Assert.Equal("Work.HasStaffData", Assert.Single(NoStaffData.Say(Initiative, "Spurgt", [log], Lis, Given.Today).Refusals).Code);

        Assert.Equal("Because", Assert.Single(log.End(" ", 1, Bo, Given.Today).Refusals).Field);
        log.End("Leverandøren har slået det fra", 1, Bo, Given.Today).Expect();
        Assert.Equal(("Leder Lis", "Bo"), (log.WrittenBy, log.EndedBy));
        NoStaffData.Say(Initiative, "Spurgt", [log], Lis, Given.Today).Expect();
    }

    private static StaffGroup Group(string name) => StaffGroup.Write(Id<StaffGroup>.Random(), Initiative, name, "", Lis, Given.Today).Expect();

    private static WorkTask Task(string what, TaskChange change, StaffGroup? group = null) =>
        WorkTask.Write(Id<WorkTask>.Random(), Initiative, new(what, change, group, "", ""), Lis, Given.Today).Expect();

    private static Result<WayOfWorking> Way(string before, string after) =>
        WayOfWorking.Write(Id<WayOfWorking>.Random(), Initiative, new("Medicin", null, before, after), Lis, Given.Today);
}
