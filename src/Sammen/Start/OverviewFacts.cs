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
using Sammen.Start.Year;

namespace Sammen.Start;

/// <summary>Reads what is coming, what is open and what became of things, for the one whom <see cref="Here"/> names.</summary>
internal sealed class OverviewFacts(SammenDb db, Here here, DateOnly today, IStringLocalizer<Texts> t)
{
    private const int DaysBack = 90;
    private Dictionary<Id<Initiative>, string> titles = [];

    /// <summary>All of it.</summary>
    public async Task<OverviewView> Read()
    {
        var (mine, items) = await Begin();
        var ids = mine.ConvertAll(i => i.Id);
        var concerns = await db.Set<Concern>().AsNoTracking().Where(c => ids.Contains(c.InitiativeId) && !c.IsWithdrawn && (c.Reply == "" || c.Helped == Helped.No || c.RepliedOn >= today.AddDays(-DaysBack))).ToListAsync();
        return new(
            [.. await Coming()],
            [.. (await Open(ids, concerns, items)).OrderBy(l => l.On)],
            [.. (await Became(ids, concerns, items)).OrderByDescending(l => l.On).Take(20)]);
    }

    // What is further off than a year stands on the year wheel.
    private async Task<IEnumerable<OverviewLine>> Coming() =>
        (await new YearFacts(db, here, today, t).Read(YearOf.Mine(db, here, today), today, today.AddYears(1))).Select(l => new OverviewLine(l.On, l.Words, l.Path, l.About, l.Presses));

    private async Task<(List<MyInitiative> Mine, List<ItemAt> Items)> Begin()
    {
        var mine = await Mine.Initiatives(db, here);
        titles = mine.ToDictionary(i => i.Id, i => i.Title);
        return (mine, await Items(mine.ConvertAll(i => i.Id)));
    }

    private sealed record ItemAt(CommitteeItem Item, CommitteeMeeting Meeting, string Committee);

    // Items about the initiatives, and those of the committees that one sits in.
    private Task<List<ItemAt>> Items(List<Id<Initiative>> ids)
    {
        var (seats, since) = (db.Set<CommitteeSeat>().HeldBy(here.Me.Id, today), today.AddDays(-DaysBack));
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

    private async Task<IEnumerable<OverviewLine>> Open(List<Id<Initiative>> ids, List<Concern> concerns, List<ItemAt> items)
    {
        var doubts = await db.Set<Challenge>().AsNoTracking().Where(c => ids.Contains(c.InitiativeId) && c.Answer == "").ToListAsync();
        return
        [
            .. concerns.Where(c => c.Waits).Select(c => new OverviewLine(c.RaisedOn, Short(c.Text), here.Path(c.InitiativeId, $"bekymringer/{c.Id}"), t["Open.Concern", titles[c.InitiativeId]])),
            .. doubts.Select(c => new OverviewLine(c.RaisedOn, Short(c.Reason), here.Path(c.InitiativeId, $"businesscase/forudsaetninger/{c.AssumptionId}#udfordringer"), t["Open.Doubt", titles[c.InitiativeId]])),
            .. items.Where(i => i.Item.WaitsForAnswer).Select(i => new OverviewLine(
                i.Item.AnswerBy!.Value, Short(i.Item.ToAnswer), ItemPath(i), t[i.Item.AnswerBy < today ? "Open.AnswerLate" : "Open.Answer", i.Committee], i.Item.AnswerBy < today)),
            .. items.Where(i => i.Item.IsAhead && i.Meeting.IsCancelled).Select(i => new OverviewLine(i.Meeting.On, i.Item.Title, ItemPath(i), t["Open.Stranded", i.Committee], true)),
        ];
    }

    private async Task<IEnumerable<OverviewLine>> Became(List<Id<Initiative>> ids, List<Concern> concerns, List<ItemAt> items)
    {
        var since = today.AddDays(-DaysBack);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(d => ids.Contains(d.InitiativeId) && d.DecidedOn >= since).ToListAsync();
        return
        [
            .. concerns.Where(c => !c.Waits).Select(c => new OverviewLine(c.RepliedOn!.Value, t["Became.Reply", Short(c.Text)], here.Path(c.InitiativeId, $"bekymringer/{c.Id}"), titles[c.InitiativeId])),
            .. items.Where(i => i.Item.Outcome is not null && i.Meeting.On >= since).Select(i => new OverviewLine(i.Meeting.On, t["Became.Item", i.Item.Title], ItemPath(i), t[$"Outcome.{i.Item.Outcome}", i.Committee])),
            .. items.Where(i => i.Item.AnsweredOn >= since).Select(i => new OverviewLine(i.Item.AnsweredOn!.Value, t["Became.Answer", Short(i.Item.ToAnswer)], ItemPath(i), i.Committee)),
            .. decisions.Select(d => new OverviewLine(d.DecidedOn, t["Became.Decision", d.Headline], here.Path(d.InitiativeId, "beslutninger"), titles[d.InitiativeId])),
        ];
    }

    private string About(ItemAt at) => at.Item.InitiativeId is { } id && titles.TryGetValue(id, out var title) ? title : "";

    private string MeetingPath(CommitteeMeeting meeting) => here.Path($"udvalg/{meeting.CommitteeId}/moeder/{meeting.Id}");

    private string ItemPath(ItemAt at) => MeetingPath(at.Meeting) + $"#p{at.Item.Number}";

    private static string Short(string text) => Excerpt.Sentences(text, 160);
}
