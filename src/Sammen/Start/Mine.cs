using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;

namespace Sammen.Start;

/// <summary>An initiative that concerns me, and whether I lead it.</summary>
public sealed record MyInitiative(Id<Initiative> Id, string Title, Domain.Method.Phase Phase, DateOnly? DecisionExpectedOn, DateOnly? StoppedOn, TeamRole? Role);

/// <summary>A meeting of a committee that I sit in, with how many items its agenda has.</summary>
public sealed record MyMeeting(CommitteeMeeting Meeting, string Committee, int Items);

/// <summary>What concerns the member who asks: the initiatives of the own workplace and team, and the committees one sits in.</summary>
internal static class Mine
{
    private const int Most = 50;

    /// <summary>The initiatives that are not archived, the latest first.</summary>
    public static IQueryable<Initiative> Those(SammenDb db, Here here)
    {
        var me = here.Me.Id;
        var units = here.UnitsAbove.Select(u => (Id<Domain.Municipalities.Unit>?)u).ToList();
        var all = db.Set<Initiative>().AsNoTracking();
        var teamed = all.Teamed(me);
        return all.Where(i => i.ArchivedOn == null && (teamed.Contains(i.Id) || (i.UnitId != null && units.Contains(i.UnitId))))
            .OrderByDescending(i => i.StartedOn).Take(Most);
    }

    /// <summary>The same, with the part that the member has in each.</summary>
    public static Task<List<MyInitiative>> Initiatives(SammenDb db, Here here)
    {
        var me = here.Me.Id;
        return Those(db, here)
            .Select(i => new MyInitiative(
                i.Id, i.Title, i.Phase, i.DecisionExpectedOn, i.StoppedOn,
                i.Team.Where(t => t.MemberId == me).Select(t => (TeamRole?)t.Role).FirstOrDefault()))
            .ToListAsync();
    }

    /// <summary>The meetings ahead of the committees that one sits in, the nearest first.</summary>
    public static Task<List<MyMeeting>> Meetings(SammenDb db, Here here, DateOnly today)
    {
        var seats = db.Set<CommitteeSeat>().HeldBy(here.Me.Id, today);
        return (
            from meeting in db.Set<CommitteeMeeting>().AsNoTracking()
            join committee in db.Set<Committee>() on meeting.CommitteeId equals committee.Id
            where meeting.On >= today && seats.Any(s => s.CommitteeId == committee.Id)
            orderby meeting.On, committee.Name
            select new MyMeeting(meeting, committee.Name, db.Set<CommitteeItem>().Count(i => i.MeetingId == meeting.Id && i.WithdrawnBecause == ""))).Take(20).ToListAsync();
    }
}
