using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Portfolio;
using Sammen.Domain.Surveys;

namespace Sammen.Start.Year;

/// <summary>
/// Reads the days that are set, between two days and both included: for one's own overview and calendar, the year wheel and an initiative's calendar alike. Each kind
/// is one query or two, however many initiatives there are.
/// </summary>
internal sealed partial class YearFacts(SammenDb db, Here here, DateOnly today, IStringLocalizer<Texts> t)
{
    private Dictionary<Id<Initiative>, YearInitiative> about = [];
    private List<Id<Initiative>> ids = [], going = [];
    private DateOnly since, until;

    /// <summary>All days of the selection, the first one first.</summary>
    public async Task<IReadOnlyList<YearLine>> Read(YearOf of, DateOnly first, DateOnly last)
    {
        await Begin(of, first, last);
        return InOrder([.. await Committees(of), .. await Decisions(), .. await Talks(), .. await Reviews(), .. await Agreements(), .. await Gains(), .. await Changes()]);
    }

    /// <summary>What a whole municipality looks out for: decisions, what committees discuss and what goes into operation.</summary>
    public async Task<IReadOnlyList<YearLine>> Landmarks(YearOf of, DateOnly first, DateOnly last)
    {
        await Begin(of, first, last);
        return InOrder([.. await Items([]), .. await Decisions(), .. (await Starts()).Select(StartOf)]);
    }

    private async Task Begin(YearOf of, DateOnly first, DateOnly last)
    {
        (since, until) = (first, last);
        about = (await of.Initiatives.Select(i => new YearInitiative(i.Id, i.Title, i.DecisionExpectedOn, i.StoppedOn, i.Version)).ToListAsync()).ToDictionary(i => i.Id);
        ids = [.. about.Keys];
        going = [.. about.Values.Where(i => i.StoppedOn is null).Select(i => i.Id)];
    }

    private static IReadOnlyList<YearLine> InOrder(IEnumerable<YearLine> lines) =>
        [.. lines.OrderBy(l => l.On).ThenBy(l => l.Kind).ThenBy(l => l.Words, StringComparer.CurrentCulture)];

    private bool IsAhead(DateOnly on) => on >= today;

    private async Task<IEnumerable<YearLine>> Committees(YearOf of)
    {
        var meetings = await (
            from meeting in of.Meetings
            join committee in db.Set<Committee>() on meeting.CommitteeId equals committee.Id
            where meeting.On >= since && meeting.On <= until && meeting.CancelledBecause == ""
            select new { Meeting = meeting, committee.Name, Items = db.Set<CommitteeItem>().Count(i => i.MeetingId == meeting.Id && i.WithdrawnBecause == "") }).ToListAsync();
        return
        [
            .. meetings.Select(m => new YearLine(
                m.Meeting.On, YearKind.Meeting, t["Coming.Meeting", m.Name], MeetingPath(m.Meeting),
                (m.Items == 0 ? t["Coming.NoItems"] : t.Counted("Coming.Items", m.Items)).Value
                    + (IsAhead(m.Meeting.On) ? " " + t[m.Meeting.AgendaClosesOn >= today ? "Coming.Closes" : "Coming.Closed", m.Meeting.AgendaClosesOn.Long()] : "")) { Version = m.Meeting.Version }),
            .. await Items(meetings.ConvertAll(m => m.Meeting.Id)),
            .. await Answers(of),
        ];
    }

    // Those of meetings that are told of as a whole are not told of by themselves.
    private async Task<IEnumerable<YearLine>> Items(List<Id<CommitteeMeeting>> told)
    {
        var those = ids.ConvertAll(i => (Id<Initiative>?)i);
        var items = await (
            from item in db.Set<CommitteeItem>().AsNoTracking()
            join meeting in db.Set<CommitteeMeeting>().AsNoTracking() on item.MeetingId equals meeting.Id
            join committee in db.Set<Committee>() on meeting.CommitteeId equals committee.Id
            where meeting.On >= since && meeting.On <= until && meeting.CancelledBecause == "" && item.WithdrawnBecause == "" && those.Contains(item.InitiativeId) && !told.Contains(meeting.Id)
            select new { Item = item, Meeting = meeting, committee.Name }).ToListAsync();
        return items.Where(i => i.Item.IsAhead || !IsAhead(i.Meeting.On)).Select(i => new YearLine(
            i.Meeting.On, YearKind.Meeting, t[i.Item.IsAhead ? "Coming.Item" : "Year.Discussed", i.Item.Title, i.Name], ItemPath(i.Item, i.Meeting), TitleOf(i.Item.InitiativeId))
        {
            // It moves when its meeting does.
            Version = i.Item.Version + i.Meeting.Version,
        });
    }

    private async Task<IEnumerable<YearLine>> Answers(YearOf of)
    {
        var (those, whole) = (ids.ConvertAll(i => (Id<Initiative>?)i), of.Meetings);
        var items = await (
            from item in db.Set<CommitteeItem>().AsNoTracking()
            join meeting in db.Set<CommitteeMeeting>().AsNoTracking() on item.MeetingId equals meeting.Id
            where item.AnswerBy >= since && item.AnswerBy <= until && item.ToAnswer != "" && item.Answer == "" && (those.Contains(item.InitiativeId) || whole.Any(m => m.Id == meeting.Id))
            select new { Item = item, Meeting = meeting }).ToListAsync();
        return items.Select(i => new YearLine(
            i.Item.AnswerBy!.Value, YearKind.Agreement, t["Year.Answer", Short(i.Item.ToAnswer)], ItemPath(i.Item, i.Meeting), TitleOf(i.Item.InitiativeId), !IsAhead(i.Item.AnswerBy.Value))
        {
            Key = ItemPath(i.Item, i.Meeting) + "/svar",
            Version = i.Item.Version,
        });
    }

    private async Task<IEnumerable<YearLine>> Decisions()
    {
        var expected = about.Values.Where(i => i.StoppedOn is null && i.DecisionExpectedOn >= since && i.DecisionExpectedOn <= until).ToList();
        var (must, missed) = await InMed(expected.ConvertAll(i => i.Id));
        var made = await db.Set<Decision>().Where(d => ids.Contains(d.InitiativeId) && d.DecidedOn >= since && d.DecidedOn <= until)
            .Select(d => new { d.Id, d.InitiativeId, d.DecidedOn, d.Headline }).ToListAsync();
        return
        [
            .. expected.Select(i => new YearLine(
                i.DecisionExpectedOn!.Value, YearKind.Decision, t["Coming.Decision"], here.Path(i.Id, must.Contains(i.Id) ? "med" : ""),
                i.Title + (missed.Contains(i.Id) ? ". " + t["Coming.NotInMed"] : ""), missed.Contains(i.Id) || !IsAhead(i.DecisionExpectedOn.Value)) { Version = i.Version }),
            .. made.Select(d => new YearLine(d.DecidedOn, YearKind.Decision, t["Became.Decision", d.Headline], here.Path(d.InitiativeId, $"beslutninger/{d.Id}"), TitleOf(d.InitiativeId))),
        ];
    }

    // What must be discussed, and of that what no meeting has or has had.
    private async Task<(HashSet<Id<Initiative>> Must, HashSet<Id<Initiative>> Missed)> InMed(List<Id<Initiative>> expected)
    {
        var must = expected.Count == 0 ? []
            : (await db.Set<MedMatter>().AsNoTracking().Where(m => expected.Contains(m.InitiativeId)).ToListAsync()).Where(m => m.Duty == MedDuty.Discuss).Select(m => m.InitiativeId).ToHashSet();
        if (must.Count == 0)
        {
            return (must, []);
        }

        var those = must.Select(i => (Id<Initiative>?)i).ToList();
        var had = await (
            from item in db.Set<CommitteeItem>()
            join meeting in db.Set<CommitteeMeeting>() on item.MeetingId equals meeting.Id
            where those.Contains(item.InitiativeId) && item.WithdrawnBecause == "" && (item.Outcome != null || meeting.CancelledBecause == "")
            select item.InitiativeId).ToListAsync();
        return (must, [.. must.Where(i => !had.Contains(i))]);
    }

    private async Task<IEnumerable<YearLine>> Talks()
    {
        var dialogues = await db.Set<Dialogue>().Where(d => going.Contains(d.InitiativeId) && d.ClosedAt == null && d.ClosesOn >= since && d.ClosesOn <= until && d.ClosesOn >= today)
            .Select(d => new { d.Id, d.InitiativeId, d.Title, d.ClosesOn, d.Version }).ToListAsync();
        var surveys = await db.Set<Survey>().Where(s => going.Contains(s.InitiativeId) && s.ClosedOn == null && s.ClosesOn >= since && s.ClosesOn <= until)
            .Select(s => new { s.Id, s.InitiativeId, s.ClosesOn, s.Version }).ToListAsync();
        return
        [
            .. dialogues.Select(d => new YearLine(d.ClosesOn!.Value, YearKind.Dialogue, t["Coming.Dialogue", d.Title], here.Path($"dialoger/{d.Id}"), TitleOf(d.InitiativeId)) { Version = d.Version }),
            .. surveys.Select(s => new YearLine(s.ClosesOn, YearKind.Measurement, t["Year.Survey"], here.Path(s.InitiativeId, $"maalinger/{s.Id}"), TitleOf(s.InitiativeId)) { Version = s.Version }),
        ];
    }

    private async Task<IEnumerable<YearLine>> Agreements()
    {
        var agreements = await db.Set<Agreement>().Where(a => ids.Contains(a.InitiativeId) && a.Status == AgreementStatus.Open && a.DueOn >= since && a.DueOn <= until)
            .Select(a => new { a.Id, a.InitiativeId, a.What, a.DueOn, a.Version }).ToListAsync();
        return agreements.Select(a => new YearLine(
            a.DueOn, YearKind.Agreement, t["Year.Agreement", Short(a.What)], here.Path(a.InitiativeId, $"aftaler/{a.Id}"), TitleOf(a.InitiativeId), !IsAhead(a.DueOn))
        { Version = a.Version });
    }

    private string TitleOf(Id<Initiative>? id) => id is { } known && about.TryGetValue(known, out var initiative) ? initiative.Title : "";

    private string MeetingPath(CommitteeMeeting meeting) => here.Path($"udvalg/{meeting.CommitteeId}/moeder/{meeting.Id}");

    private string ItemPath(CommitteeItem item, CommitteeMeeting meeting) => MeetingPath(meeting) + $"#p{item.Number}";

    private static string Short(string text) => Excerpt.Sentences(text, 120);
}
