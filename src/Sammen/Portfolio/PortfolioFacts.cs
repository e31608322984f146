using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;
using Sammen.Domain.Trials;

namespace Sammen.Portfolio;

/// <summary>Reads what a portfolio tells of many initiatives, in a fixed number of queries.</summary>
internal static class PortfolioFacts
{
    /// <summary>
    /// The initiatives in daily use that the one who asks sees in a portfolio: all of them for those who read portfolios by their role and for both sides of the
    /// Hovedudvalg; else those that one may open.
    /// </summary>
    public static async Task<(IQueryable<Initiative> Those, bool AreAll)> Seen(SammenDb db, Here here, DateOnly today)
    {
        var all = db.Set<Initiative>().AsNoTracking().Where(i => i.ArchivedOn == null);
        return here.Me.Role != MunicipalityRole.Member || await IsInMainCommittee(db, here, today) ? (all, true) : (all.VisibleTo(here), false);
    }

    /// <summary>The initiatives with what a portfolio tells of each, by name.</summary>
    public static async Task<List<PortfolioItem>> Items(SammenDb db, IQueryable<Initiative> those)
    {
        var ids = those.Select(i => i.Id);
        var items = await those
            .Select(i => new PortfolioItem(i.Id, i.Title, i.Phase, i.Field, i.Technology, i.UnitId, i.StartedOn, i.DecisionExpectedOn, i.StoppedOn)).ToListAsync();
        var concerns = await db.Set<Concern>().Where(c => ids.Contains(c.InitiativeId) && !c.IsWithdrawn && (c.Reply == "" || c.Helped == Helped.No))
            .GroupBy(c => c.InitiativeId).Select(g => new { g.Key, Count = g.Count(), Since = g.Min(c => c.RaisedOn) }).ToDictionaryAsync(g => g.Key);
        var outlooks = await Outlooks(db, ids);
        var gains = await Gains(db, ids);
        var changes = await Changes(db, ids);
        return
        [
            .. items.OrderBy(i => i.Title, StringComparer.CurrentCulture).ThenBy(i => i.Id.Value).Select(i => i with
            {
                ConcernsWaiting = concerns.GetValueOrDefault(i.Id)?.Count ?? 0,
                WaitingSince = concerns.GetValueOrDefault(i.Id)?.Since,
                Outlook = outlooks.GetValueOrDefault(i.Id),
                Gains = [.. gains[i.Id]],
                Changes = [.. changes[i.Id]],
            }),
        ];
    }

    /// <summary>Decisions, meetings of committees and starts from <paramref name="today"/> on, the nearest first.</summary>
    public static async Task<List<AheadLine>> Ahead(SammenDb db, IReadOnlyCollection<PortfolioItem> items, IQueryable<Initiative> those, DateOnly today)
    {
        var ids = those.Select(i => (Id<Initiative>?)i.Id);
        var titles = items.ToDictionary(i => i.Id, i => i.Title);
        var med = await (
            from item in db.Set<CommitteeItem>()
            join meeting in db.Set<CommitteeMeeting>() on item.MeetingId equals meeting.Id
            join committee in db.Set<Committee>() on meeting.CommitteeId equals committee.Id
            where meeting.On >= today && meeting.CancelledBecause == "" && item.WithdrawnBecause == "" && item.Outcome == null && ids.Contains(item.InitiativeId)
            select new { meeting.On, item.InitiativeId, MeetingId = meeting.Id, CommitteeId = committee.Id, committee.Name }).ToListAsync();
        return
        [
            .. items.Where(i => i.StoppedOn is null && i.DecisionExpectedOn >= today).Select(i => new AheadLine(i.DecisionExpectedOn!.Value, AheadKind.Decision, i.Id, i.Title))
                .Concat(items.Where(i => i.StoppedOn is null).SelectMany(i => i.Changes.Where(c => c.Kind == ChangeKind.Start && c.From >= today).Select(c => new AheadLine(c.From, AheadKind.Start, i.Id, i.Title))))
                .Concat(med.Select(m => new AheadLine(m.On, AheadKind.Med, m.InitiativeId!.Value, titles[m.InitiativeId.Value], (m.CommitteeId, m.MeetingId), m.Name)))
                .OrderBy(l => l.On).ThenBy(l => l.Kind).ThenBy(l => l.AboutTitle, StringComparer.CurrentCulture),
        ];
    }

    private static Task<bool> IsInMainCommittee(SammenDb db, Here here, DateOnly today) =>
        db.Set<CommitteeSeat>().HeldBy(here.Me.Id, today)
            .AnyAsync(s => db.Set<Committee>().Any(c => c.Id == s.CommitteeId && c.Level == CommitteeLevel.Main && c.DissolvedOn == null));

    // A case that was last saved before its outlook was kept beside it is read whole.
    private static async Task<Dictionary<Id<Initiative>, CaseOutlook>> Outlooks(SammenDb db, IQueryable<Id<Initiative>> ids)
    {
        var cases = db.Set<BusinessCase>().AsNoTracking().Where(c => ids.Contains(c.InitiativeId));
        var outlooks = await cases.Where(c => c.Outlook != null).Select(c => new { c.InitiativeId, c.Outlook }).ToDictionaryAsync(c => c.InitiativeId, c => c.Outlook!);
        foreach (var old in await cases.Where(c => c.Outlook == null).ToListAsync())
        {
            outlooks.Add(old.InitiativeId, CaseOutlook.Of(old.Content));
        }

        return outlooks;
    }

    private static async Task<ILookup<Id<Initiative>, PortfolioGain>> Gains(SammenDb db, IQueryable<Id<Initiative>> ids)
    {
        var benefits = db.Set<Benefit>().AsNoTracking().Where(b => ids.Contains(b.InitiativeId) && !b.IsWithdrawn);
        var gains = await benefits.Select(b => new { b.Id, b.InitiativeId, b.Status, b.TargetOn, b.Baseline, b.Target }).ToListAsync();
        var of = benefits.Select(b => b.Id);
        var measured = (await db.Set<Measurement>().Where(m => !m.IsTakenBack && of.Contains(m.BenefitId)).OrderBy(m => m.On)
            .Select(m => new { m.BenefitId, m.On, m.Value }).ToListAsync()).ToLookup(m => m.BenefitId);
        return gains.ToLookup(b => b.InitiativeId, b => new PortfolioGain(
            b.Id, b.Status, b.TargetOn, b.Baseline, b.Target, [.. measured[b.Id].Select(m => (m.On, m.Value))]));
    }

    private static async Task<ILookup<Id<Initiative>, ChangeTime>> Changes(SammenDb db, IQueryable<Id<Initiative>> ids)
    {
        var trials = await db.Set<Trial>().Where(t => ids.Contains(t.InitiativeId)).Select(t => new { t.InitiativeId, t.From, Until = t.EndedOn ?? t.Until }).ToListAsync();
        var starts = await db.Set<TrainingPlan>().Where(p => p.GoLiveOn != null && ids.Contains(p.InitiativeId)).Select(p => new { p.InitiativeId, On = p.GoLiveOn!.Value }).ToListAsync();
        var learning = (await db.Set<TrainingActivity>().Where(a => ids.Contains(a.InitiativeId) && (a.On != null || a.Weeks != null))
            .Select(a => new { a.InitiativeId, a.On, a.Weeks }).ToListAsync()).ToLookup(a => a.InitiativeId);
        return trials.Select(t => (t.InitiativeId, Time: ChangeTime.OfTrial(t.From, t.Until)))
            .Concat(starts.Select(s => (s.InitiativeId, Time: ChangeTime.OfStart(s.On))))
            .Concat(starts.SelectMany(s => learning[s.InitiativeId].Select(a => a.On ?? s.On.AddDays(7 * a.Weeks!.Value)).Order().Take(1)
                .Where(first => first < s.On).Select(first => (s.InitiativeId, Time: new ChangeTime(ChangeKind.Learning, first, s.On.AddDays(-1))))))
            .ToLookup(c => c.InitiativeId, c => c.Time);
    }
}
