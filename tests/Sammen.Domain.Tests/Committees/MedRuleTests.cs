using Sammen.Domain.Committees;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Committees;

public sealed class MedRuleTests
{
    private static readonly DateOnly Today = Given.Today;
    private static readonly Affected?[] Answers = [null, Affected.Yes, Affected.No];
    private readonly Unit health, north, home;
    private readonly UnitTree units;

    public MedRuleTests()
    {
        health = Unit.Create("Ældre og Sundhed", UnitKind.Administration, null, Given.Now).Expect();
        north = Unit.Create("Hjemmepleje Nord", UnitKind.Centre, health.Id, Given.Now).Expect();
        home = Unit.Create("Åbrinken", UnitKind.Workplace, north.Id, Given.Now).Expect();
        units = new([health, north, home]);
    }

    /// <summary>Every answer to each of the four questions.</summary>
    public static TheoryData<Affected?, Affected?, Affected?, Affected?> EveryAnswer() =>
    [
        .. from work in Answers from staff in Answers from cooperation in Answers from environment in Answers select (work, staff, cooperation, environment),
    ];

    [Theory]
    [MemberData(nameof(EveryAnswer))]
    public void One_yes_makes_it_a_duty_and_only_four_noes_take_it_away(Affected? work, Affected? staff, Affected? cooperation, Affected? environment)
    {
        Affected?[] all = [work, staff, cooperation, environment];
        var expected = all.Contains(Affected.Yes) ? MedDuty.Discuss : all.All(a => a == Affected.No) ? MedDuty.NoDuty : MedDuty.NotKnown;
        Assert.Equal(expected, new MedQuestions(work, staff, cooperation, environment).Duty);
    }

    /// <summary>Every pattern of committees that stand at the main level, the administration, the centre and the workplace; who decides; and whether it is a principle.</summary>
    public static TheoryData<int, int, bool> EveryPlace() => [.. from stands in Enumerable.Range(0, 16) from decides in Enumerable.Range(0, 4) from principle in new[] { false, true } select (stands, decides, principle)];

    [Theory]
    [MemberData(nameof(EveryPlace))]
    public void The_committee_is_at_the_level_of_the_one_who_decides_or_the_nearest_above(int stands, int decides, bool principle)
    {
        // From the top: the whole municipality, the administration, the centre, the workplace.
        Id<Unit>?[] places = [null, health.Id, north.Id, home.Id];
        List<Committee?> at = [];
        List<Committee> all = [];
        for (var level = 0; level < 4; level++)
        {
            var committee = (stands & (1 << level)) == 0 ? null : Found($"Udvalg {level}", (CommitteeLevel)level, places[level], all);
            at.Add(committee);
            all.AddRange(committee is null ? [] : [committee]);
        }

        var found = MedRule.Where(new(all), units, places[decides], principle);

        var from = principle ? 0 : decides;
        var expected = Enumerable.Range(0, from + 1).Reverse().Select(level => at[level]).FirstOrDefault(c => c is not null);
        Assert.Equal(expected, found.Committee);
        Assert.Equal(
            expected is null ? CommitteeReason.None
            : principle ? CommitteeReason.Principle
            : decides == 0 ? CommitteeReason.WholeMunicipality
            : expected == at[decides] ? CommitteeReason.DecidersLevel
            : CommitteeReason.NearestAbove,
            found.Reason);
    }

    [Fact]
    public void A_dissolved_committee_is_not_proposed()
    {
        var local = Found("Lokal-MED", CommitteeLevel.Local, home.Id, []);
        var area = Found("Område-MED", CommitteeLevel.Area, health.Id, [local]);
        local.Dissolve("Lagt sammen med område-MED", new([local, area]), local.Version, Today).Expect();
        Assert.Equal(new(area, CommitteeReason.NearestAbove), MedRule.Where(new([local, area]), units, home.Id, false));
    }

    [Theory]
    [InlineData(10, null, MeetingTiming.NoDecisionDate)]
    [InlineData(10, 9, MeetingTiming.AfterDecision)]
    [InlineData(10, 10, MeetingTiming.AfterDecision)]
    [InlineData(10, 11, MeetingTiming.Late)]
    [InlineData(10, 23, MeetingTiming.Late)]
    [InlineData(10, 24, MeetingTiming.InTime)]
    [InlineData(null, 24, MeetingTiming.NoMeeting)]
    [InlineData(null, null, MeetingTiming.NoMeeting)]
    public void A_meeting_lies_in_time_late_or_after(int? meeting, int? decision, MeetingTiming timing)
    {
        var committee = Found("Lokal-MED", CommitteeLevel.Local, home.Id, []);
        List<CommitteeMeeting> meetings = meeting is { } day ? [Meeting(committee, day)] : [];
        Assert.Equal(timing, MedRule.When(meetings, decision is { } on ? Today.AddDays(on) : null, Today).Timing);
    }

    [Fact]
    public void A_cancelled_meeting_one_that_is_past_and_one_whose_agenda_is_closed_take_nothing()
    {
        var committee = Found("Lokal-MED", CommitteeLevel.Local, home.Id, []);
        var (past, closed, cancelled, open) = (Meeting(committee, -3), Meeting(committee, 5, -1), Meeting(committee, 7), Meeting(committee, 21));
        cancelled.Cancel("For få kan komme", cancelled.Version).Expect();
        var found = MedRule.When([open, cancelled, closed, past], Today.AddDays(60), Today);
        Assert.Equal(new(open, MeetingTiming.InTime), found);
    }

    [Fact]
    public void When_the_decision_is_moved_the_same_meeting_is_late()
    {
        var committee = Found("Lokal-MED", CommitteeLevel.Local, home.Id, []);
        var meeting = Meeting(committee, 20);
        Assert.Equal(MeetingTiming.InTime, MedRule.When([meeting], Today.AddDays(40), Today).Timing);
        Assert.Equal(MeetingTiming.Late, MedRule.When([meeting], Today.AddDays(25), Today).Timing);
        Assert.Equal(MeetingTiming.AfterDecision, MedRule.When([meeting], Today.AddDays(15), Today).Timing);
    }

    private static Committee Found(string name, CommitteeLevel level, Id<Unit>? unit, IReadOnlyList<Committee> others) =>
        Committee.Found(Id<Committee>.Random(), new(name, level, null, unit), new(others)).Expect();

    private static CommitteeMeeting Meeting(Committee committee, int day, int? closes = null) =>
        CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(Today.AddDays(day), "kl. 9, mødelokale 2", closes is { } c ? Today.AddDays(c) : null), []).Expect();
}
