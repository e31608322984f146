using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Committees;

public sealed class CommitteeTests
{
    private static readonly DateOnly Today = Given.Today;
    private static readonly Member Lis = Given.Member("Leder Lis"), Bo = Given.Member("Bo");
    private readonly Committee main = Found("Hovedudvalget", CommitteeLevel.Main, []);
    private readonly Committee local;

    public CommitteeTests() => local = Committee.Found(Id<Committee>.Random(), new("Lokal-MED", CommitteeLevel.Local, main.Id, null), new([main])).Expect();

    [Fact]
    public void There_is_one_main_committee_that_stands_above_the_others_and_nobody_stands_under_itself()
    {
        Assert.Equal(["Committees.HasMain"], Codes(Committee.Found(Id<Committee>.Random(), new("Et til", CommitteeLevel.Main, null, null), new([main]))));
        Assert.Equal(["Committees.UnderItself", "Committees.MainStandsAlone"], Codes(main.Revise(new("Hovedudvalget", CommitteeLevel.Main, local.Id, null), new([main, local]), main.Version)));
        Assert.Contains("Committees.UnderItself", Codes(main.Revise(new("X", CommitteeLevel.Area, local.Id, null), new([main, local]), main.Version)));
        Assert.Equal([(main, 0), (local, 1)], new CommitteeTree([local, main]).InOrder);
    }

    [Fact]
    public void A_committee_with_others_under_it_cannot_be_dissolved_and_one_that_is_keeps_its_past_and_takes_nothing_new()
    {
        Assert.Equal(["Committees.HasBelow"], Codes(main.Dissolve("Slut", new([main, local]), main.Version, Today)));
        local.Dissolve("Lagt sammen", new([main, local]), local.Version, Today).Expect();
        Assert.Equal(["Committees.Dissolved"], Codes(CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), local, new(Today, "", null), [])));
        Assert.Equal(["Committees.Dissolved"], Codes(CommitteeSeat.Take(Id<CommitteeSeat>.Random(), local, Seat("Bo", CommitteeSide.Employees), [])));
        local.Restore(local.Version).Expect();
        Assert.True(local.Stands);
    }

    [Fact]
    public void A_person_sits_once_at_a_time_and_again_after_leaving()
    {
        var seat = Take(Seat("Bo", CommitteeSide.Employees, until: 100), []);
        Assert.Equal(["Committees.SitsAlready"], Codes(CommitteeSeat.Take(Id<CommitteeSeat>.Random(), local, Seat("bo", CommitteeSide.Employees, from: 50), [seat])));
        Take(Seat("Bo", CommitteeSide.Employees, from: 101), [seat]);
        Take(Seat("Bo", CommitteeSide.Employees) with { MemberId = Bo.Id }, [seat]);
        Assert.True(seat.IsHeld(Today.AddDays(100)));
        Assert.False(seat.IsHeld(Today.AddDays(101)));
    }

    [Fact]
    public void A_leader_chairs_an_employee_is_vice_chair_and_each_is_one_at_a_time()
    {
        Assert.Equal(["Committees.LeaderChairs"], Codes(CommitteeSeat.Take(Id<CommitteeSeat>.Random(), local, Seat("Bo", CommitteeSide.Employees, CommitteeFunction.Chair), [])));
        Assert.Equal(["Committees.EmployeeIsVice"], Codes(CommitteeSeat.Take(Id<CommitteeSeat>.Random(), local, Seat("Lis", CommitteeSide.Management, CommitteeFunction.ViceChair), [])));
        var chair = Take(Seat("Lis", CommitteeSide.Management, CommitteeFunction.Chair), []);
        Assert.Equal(["Committees.OneAtATime"], Codes(CommitteeSeat.Take(Id<CommitteeSeat>.Random(), local, Seat("Ida", CommitteeSide.Management, CommitteeFunction.Chair), [chair])));
    }

    [Fact]
    public void What_lay_on_a_cancelled_meeting_goes_on_to_another_with_a_number_of_its_own()
    {
        var (first, second) = (Meeting(10), Meeting(40));
        var before = Item(second, "Økonomi", []);
        var item = Item(first, "Skærme", []);
        first.Cancel("Formanden er syg", first.Version).Expect();
        Assert.Equal(["Committees.AgendaClosed"], Codes(CommitteeItem.Put(Id<CommitteeItem>.Random(), first, null, "Mere", "Tal om det", [item], Lis, Today)));
        item.MoveTo(second, [before, item], item.Version, Today).Expect();
        Assert.Equal((second.Id, 2), (item.MeetingId, item.Number));
    }

    [Fact]
    public void What_is_taken_off_keeps_its_number_and_its_reason_and_is_not_discussed()
    {
        var meeting = Meeting(0);
        var item = Item(meeting, "Skærme", []);
        Assert.Equal(["Common.Missing"], Codes(item.Withdraw(" ", item.Version)));
        item.Withdraw("Er løst på anden måde", item.Version).Expect();
        Assert.Equal(["Committees.Withdrawn"], Codes(item.Revise("Skærme", "Tal", item.Version)));
        Assert.Equal(["Committees.Withdrawn"], Codes(item.Minute(new("", "", ItemOutcome.Agreement, "", null), meeting, item.Version, Today)));
        Assert.Equal(2, Item(meeting, "Økonomi", [item]).Number);
    }

    [Fact]
    public void A_file_that_goes_with_an_item_keeps_its_number_when_it_is_renewed()
    {
        var item = Item(Meeting(10), "Skærme", []);
        var first = ItemAttachment.Add(Id<ItemAttachment>.Random(), item, @"C:\bilag\skærme.docx", [1], [], "Lis", Today).Expect().AsPaper();
        var second = ItemAttachment.Add(Id<ItemAttachment>.Random(), item, "tal.xlsx", [1, 2], [first], "Lis", Today).Expect();
        first.Renew([1, 2, 3], "Bo", Today.AddDays(1));
        Assert.Equal(("skærme.docx", 1, 3L, "Bo", 2), (first.Name, first.Number, first.Size, first.AddedBy, second.Number));
        Assert.Equal(["Common.FileKind"], Codes(ItemAttachment.Add(Id<ItemAttachment>.Random(), item, "program.exe", [1], [], "Lis", Today)));
    }

    [Fact]
    public void A_guideline_holds_when_both_sides_have_agreed_and_new_words_ask_them_both_again()
    {
        var guideline = Guideline.Draft(Id<Guideline>.Random(), local, new("Telefon efter fyraften", "Ingen ringer efter kl. 17."), Lis, Today).Expect();
        guideline.Agree(CommitteeSide.Management, Lis, guideline.Version, Today).Expect();
        Assert.False(guideline.Holds);
        guideline.Agree(CommitteeSide.Employees, Bo, guideline.Version, Today).Expect();
        Assert.True(guideline.Holds);
        guideline.Revise(new("Telefon efter fyraften", "Ingen ringer efter kl. 16."), Bo, guideline.Version, Today).Expect();
        Assert.Equal((false, ""), (guideline.Holds, guideline.Management.By));
        guideline.End("Afløst af en ny", guideline.Version, Today).Expect();
        Assert.Equal(["Committees.GuidelineEnded"], Codes(guideline.Agree(CommitteeSide.Employees, Bo, guideline.Version, Today)));
    }

    [Fact]
    public void An_initiative_is_on_an_agenda_once()
    {
        var (initiative, meeting) = (Given.Initiative(), Meeting(10));
        var item = CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, initiative, "Skærme", "Tal om det", [], Lis, Today).Expect();
        Assert.Equal(["Committees.OnAgenda"], Codes(CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, initiative, "Skærme", "Tal om det", [item], Lis, Today)));
    }

    [Fact]
    public void Minutes_of_a_disagreement_take_both_views_and_a_promise_takes_a_day()
    {
        var meeting = Meeting(0);
        var item = Item(meeting, "Skærme", []);
        Assert.Equal(
            ["EmployeeView", "AnswerBy"],
            item.Minute(new("Vi vil begynde", " ", ItemOutcome.Disagreement, "Hvem dækker vagten?", null), meeting, item.Version, Today).Refusals.Select(r => r.Field));
        item.Minute(new("Vi vil begynde", "Ikke før vagten er dækket", ItemOutcome.Disagreement, "Hvem dækker vagten?", Today.AddDays(14)), meeting, item.Version, Today).Expect();
        Assert.True(item.WaitsForAnswer);
        Assert.Equal(["Committees.HasMinutes"], Codes(item.MoveTo(Meeting(30), [item], item.Version, Today)));
        item.Reply("Vikarkorpset", item.Version, Today).Expect();
        Assert.False(item.WaitsForAnswer);
    }

    [Fact]
    public void There_are_no_minutes_of_a_meeting_that_has_not_been_held()
    {
        var meeting = Meeting(3);
        var item = Item(meeting, "Skærme", []);
        Assert.Equal(["Committees.NotHeld"], Codes(item.Minute(new("", "", ItemOutcome.Agreement, "", null), meeting, item.Version, Today)));
    }

    [Fact]
    public void Two_meetings_of_a_committee_are_not_on_one_day_unless_one_is_cancelled()
    {
        var first = Meeting(10);
        Assert.Equal(["Committees.MeetsThatDay"], Codes(CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), local, new(Today.AddDays(10), "", null), [first])));
        first.Cancel("Flyttet", first.Version).Expect();
        CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), local, new(Today.AddDays(10), "", null), [first]).Expect();
        Assert.Equal(["Committees.AgendaAfterMeeting"], Codes(CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), local, new(Today.AddDays(20), "", Today.AddDays(21)), [])));
    }

    [Fact]
    public void The_four_answers_and_who_decides_are_kept_and_a_save_that_builds_on_an_older_state_is_refused()
    {
        var initiative = Given.Initiative();
        var matter = MedMatter.Answer(initiative, new(Affected.Yes, null, null, null), "Ruterne", Lis, Today).Expect();
        Assert.Equal((MedDuty.Discuss, initiative.UnitId), (matter.Duty, matter.DecidedIn));
        matter.Place(null, true, matter.Version, Bo, Today).Expect();
        Assert.Equal([Refusal.Stale], matter.Revise(new(null, null, null, null), "", 1, Bo, Today).Refusals);
    }

    private static IEnumerable<string> Codes<T>(Result<T> result) => result.Refusals.Select(r => r.Code);

    private static Committee Found(string name, CommitteeLevel level, IReadOnlyList<Committee> others) =>
        Committee.Found(Id<Committee>.Random(), new(name, level, null, null), new(others)).Expect();

    private static SeatText Seat(string name, CommitteeSide side, CommitteeFunction function = CommitteeFunction.Member, int from = 0, int? until = null) =>
        new(name, null, side, function, Today.AddDays(from), until is { } last ? Today.AddDays(last) : null);

    private CommitteeSeat Take(SeatText text, IReadOnlyList<CommitteeSeat> others) => CommitteeSeat.Take(Id<CommitteeSeat>.Random(), local, text, others).Expect();

    private CommitteeMeeting Meeting(int day) => CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), local, new(Today.AddDays(day), "", null), []).Expect();

    private static CommitteeItem Item(CommitteeMeeting meeting, string title, IReadOnlyCollection<CommitteeItem> others) =>
        CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, null, title, "Tal om det", others, Lis, Today).Expect();
}
