using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Start;

/// <summary>One thing of the overview.</summary>
/// <param name="On">Its day.</param>
/// <param name="Words">What it is.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="About">What it is about.</param>
/// <param name="Presses">True where a day has passed, or the order of things is wrong.</param>
public sealed record OverviewLine(DateOnly On, string Words, string Path, string About, bool Presses = false);

/// <summary>What is coming, what is still open, and what became of what was said.</summary>
public sealed record OverviewView(IReadOnlyList<OverviewLine> Coming, IReadOnlyList<OverviewLine> Open, IReadOnlyList<OverviewLine> Became);

/// <summary>
/// At a glance, for those who speak for others and for everybody else: what is coming, what is still open, and what became of what was said (S94), across the
/// initiatives that concern one and the committees one sits in. It counts nobody, and both sides see theirs in the same way.
/// </summary>
[Route("k/{kommune}/overblik")]
[AnyMember]
public sealed class OverviewController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    private const int DaysBack = 90;
    private Dictionary<Id<Initiative>, string> titles = [];

    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var (today, mine) = (clock.Today(), await Mine.Initiatives(db, Here));
        titles = mine.ToDictionary(i => i.Id, i => i.Title);
        var ids = mine.ConvertAll(i => i.Id);
        var items = await Items(ids, today);
        var concerns = await db.Set<Concern>().AsNoTracking().Where(c => ids.Contains(c.InitiativeId) && !c.IsWithdrawn && (c.Reply == "" || c.Helped == Helped.No || c.RepliedOn >= today.AddDays(-DaysBack))).ToListAsync();
        return Page<Overview>(new
        {
            View = new OverviewView(
                [.. (await Coming(mine, items, today)).OrderBy(l => l.On)],
                [.. (await Open(ids, concerns, items, today)).OrderBy(l => l.On)],
                [.. (await Became(ids, concerns, items, today)).OrderByDescending(l => l.On).Take(20)]),
        });
    }

    private sealed record ItemAt(CommitteeItem Item, CommitteeMeeting Meeting, string Committee);

    // Items about the initiatives, and those of the committees that one sits in.
    private Task<List<ItemAt>> Items(List<Id<Initiative>> ids, DateOnly today)
    {
        var (seats, since) = (db.Set<CommitteeSeat>().HeldBy(Here.Me.Id, today), today.AddDays(-DaysBack));
        var about = ids.Select(i => (Id<Initiative>?)i).ToList();
        return (
            from item in db.Set<CommitteeItem>().AsNoTracking()
            join meeting in db.Set<CommitteeMeeting>().AsNoTracking() on item.MeetingId equals meeting.Id
            join committee in db.Set<Committee>() on meeting.CommitteeId equals committee.Id
            where item.WithdrawnBecause == "" && (meeting.On >= since || item.Outcome == null || (item.ToAnswer != "" && item.Answer == ""))
                && (about.Contains(item.InitiativeId)
                    || seats.Any(s => s.CommitteeId == committee.Id))
            select new ItemAt(item, meeting, committee.Name)).ToListAsync();
    }

    private async Task<IEnumerable<OverviewLine>> Coming(List<MyInitiative> mine, List<ItemAt> items, DateOnly today)
    {
        var ids = mine.ConvertAll(i => i.Id);
        var meetings = (await Mine.Meetings(db, Here, today)).Where(m => !m.Meeting.IsCancelled).ToList();
        var dialogues = await db.Set<Dialogue>().AsNoTracking().Where(d => ids.Contains(d.InitiativeId) && d.ClosedAt == null && d.ClosesOn >= today).ToListAsync();
        var must = (await db.Set<MedMatter>().AsNoTracking().Where(m => ids.Contains(m.InitiativeId)).ToListAsync()).Where(m => m.Duty == MedDuty.Discuss).Select(m => m.InitiativeId).ToHashSet();
        var seen = meetings.ConvertAll(m => m.Meeting.Id);
        return
        [
            .. meetings.Select(m => new OverviewLine(
                m.Meeting.On, t["Coming.Meeting", m.Committee], MeetingPath(m.Meeting),
                (m.Items == 0 ? t["Coming.NoItems"] : t.Counted("Coming.Items", m.Items)) + " " + t[m.Meeting.AgendaClosesOn >= today ? "Coming.Closes" : "Coming.Closed", m.Meeting.AgendaClosesOn.Long()])),
            .. items.Where(i => i.Item.IsAhead && !i.Meeting.IsCancelled && i.Meeting.On >= today && !seen.Contains(i.Meeting.Id)).Select(i => new OverviewLine(
                i.Meeting.On, t["Coming.Item", i.Item.Title, i.Committee], ItemPath(i), About(i))),
            .. mine.Where(i => i.StoppedOn is null && i.DecisionExpectedOn >= today).Select(i => new OverviewLine(
                i.DecisionExpectedOn!.Value, t["Coming.Decision"], Here.Path(i.Id, must.Contains(i.Id) ? "med" : ""),
                i.Title + (IsMissed(i.Id) ? ". " + t["Coming.NotInMed"] : ""), IsMissed(i.Id))),
            .. dialogues.Select(d => new OverviewLine(d.ClosesOn!.Value, t["Coming.Dialogue", d.Title], Here.Path($"dialoger/{d.Id}"), titles[d.InitiativeId])),
        ];

        // It must be discussed, and no meeting has it or has had it.
        bool IsMissed(Id<Initiative> id) => must.Contains(id) && !items.Exists(i => i.Item.InitiativeId == id && !(i.Item.IsAhead && i.Meeting.IsCancelled));
    }

    private async Task<IEnumerable<OverviewLine>> Open(List<Id<Initiative>> ids, List<Concern> concerns, List<ItemAt> items, DateOnly today)
    {
        var doubts = await db.Set<Challenge>().AsNoTracking().Where(c => ids.Contains(c.InitiativeId) && c.Answer == "").ToListAsync();
        return
        [
            .. concerns.Where(c => c.Waits).Select(c => new OverviewLine(c.RaisedOn, Short(c.Text), Here.Path(c.InitiativeId, $"bekymringer/{c.Id}"), t["Open.Concern", titles[c.InitiativeId]])),
            .. doubts.Select(c => new OverviewLine(c.RaisedOn, Short(c.Reason), Here.Path(c.InitiativeId, $"businesscase/forudsaetninger/{c.AssumptionId}#udfordringer"), t["Open.Doubt", titles[c.InitiativeId]])),
            .. items.Where(i => i.Item.WaitsForAnswer).Select(i => new OverviewLine(
                i.Item.AnswerBy!.Value, Short(i.Item.ToAnswer), ItemPath(i), t[i.Item.AnswerBy < today ? "Open.AnswerLate" : "Open.Answer", i.Committee], i.Item.AnswerBy < today)),
            .. items.Where(i => i.Item.IsAhead && i.Meeting.IsCancelled).Select(i => new OverviewLine(i.Meeting.On, i.Item.Title, ItemPath(i), t["Open.Stranded", i.Committee], true)),
        ];
    }

    private async Task<IEnumerable<OverviewLine>> Became(List<Id<Initiative>> ids, List<Concern> concerns, List<ItemAt> items, DateOnly today)
    {
        var since = today.AddDays(-DaysBack);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(d => ids.Contains(d.InitiativeId) && d.DecidedOn >= since).ToListAsync();
        return
        [
            .. concerns.Where(c => !c.Waits).Select(c => new OverviewLine(c.RepliedOn!.Value, t["Became.Reply", Short(c.Text)], Here.Path(c.InitiativeId, $"bekymringer/{c.Id}"), titles[c.InitiativeId])),
            .. items.Where(i => i.Item.Outcome is not null && i.Meeting.On >= since).Select(i => new OverviewLine(i.Meeting.On, t["Became.Item", i.Item.Title], ItemPath(i), t[$"Outcome.{i.Item.Outcome}", i.Committee])),
            .. items.Where(i => i.Item.AnsweredOn >= since).Select(i => new OverviewLine(i.Item.AnsweredOn!.Value, t["Became.Answer", Short(i.Item.ToAnswer)], ItemPath(i), i.Committee)),
            .. decisions.Select(d => new OverviewLine(d.DecidedOn, t["Became.Decision", d.Headline], Here.Path(d.InitiativeId, "beslutninger"), titles[d.InitiativeId])),
        ];
    }

    private string About(ItemAt at) => at.Item.InitiativeId is { } id && titles.TryGetValue(id, out var title) ? title : "";

    private string MeetingPath(CommitteeMeeting meeting) => Here.Path($"udvalg/{meeting.CommitteeId}/moeder/{meeting.Id}");

    private string ItemPath(ItemAt at) => MeetingPath(at.Meeting) + $"#p{at.Item.Number}";

    private static string Short(string text) => Excerpt.Sentences(text, 160);
}
