using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;

namespace Sammen.Start.Year;

/// <summary>Whose days are told of.</summary>
/// <param name="Initiatives">The initiatives, with what is said, tried, agreed and followed up in them.</param>
/// <param name="Meetings">The meetings that are told of as a whole; what others discuss of the initiatives is told by itself.</param>
internal sealed record YearOf(IQueryable<Initiative> Initiatives, IQueryable<CommitteeMeeting> Meetings)
{
    /// <summary>Those that concern the member who asks.</summary>
    public static YearOf Mine(SammenDb db, Here here, DateOnly today)
    {
        var seats = db.Set<CommitteeSeat>().HeldBy(here.Me.Id, today);
        return new(Start.Mine.Those(db, here), AllMeetings(db).Where(m => seats.Any(s => s.CommitteeId == m.CommitteeId)));
    }

    /// <summary>The whole municipality, as far as the member who asks may see.</summary>
    public static YearOf All(SammenDb db, Here here) =>
        new(db.Set<Initiative>().AsNoTracking().VisibleTo(here).Where(i => i.ArchivedOn == null), AllMeetings(db));

    /// <summary>One initiative.</summary>
    public static YearOf One(SammenDb db, Id<Initiative> initiative) =>
        new(db.Set<Initiative>().AsNoTracking().Where(i => i.Id == initiative), AllMeetings(db).Where(m => false));

    /// <summary>One committee, with the initiatives that have been on its agenda, as far as the member who asks may see.</summary>
    public static YearOf Of(SammenDb db, Here here, Id<Committee> committee)
    {
        var meetings = AllMeetings(db).Where(m => m.CommitteeId == committee);
        return new(
            db.Set<Initiative>().AsNoTracking().VisibleTo(here)
                .Where(i => i.ArchivedOn == null && db.Set<CommitteeItem>().Any(x => x.InitiativeId == i.Id && x.WithdrawnBecause == "" && meetings.Any(m => m.Id == x.MeetingId))),
            meetings);
    }

    private static IQueryable<CommitteeMeeting> AllMeetings(SammenDb db) => db.Set<CommitteeMeeting>().AsNoTracking();
}
