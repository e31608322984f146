using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>An item about an initiative, with where it is discussed.</summary>
public sealed record OnAgenda(CommitteeItem Item, CommitteeMeeting Meeting, Committee Committee);

/// <summary>What committees have of one initiative, and where a member sits, for the pages that tell of it.</summary>
public static class MedFacts
{
    /// <summary>Where it is and was on an agenda, the latest meeting first; nothing tracked.</summary>
    public static Task<List<OnAgenda>> Items(SammenDb db, Id<Initiative> initiative) => (
        from item in db.Set<CommitteeItem>().AsNoTracking()
        join meeting in db.Set<CommitteeMeeting>().AsNoTracking() on item.MeetingId equals meeting.Id
        join committee in db.Set<Committee>().AsNoTracking() on meeting.CommitteeId equals committee.Id
        where item.InitiativeId == initiative && item.WithdrawnBecause == ""
        orderby meeting.On descending
        select new OnAgenda(item, meeting, committee)).ToListAsync();

    /// <summary>The seats that a member has on a day.</summary>
    public static IQueryable<CommitteeSeat> HeldBy(this IQueryable<CommitteeSeat> seats, Id<Member> member, DateOnly on) =>
        seats.Where(s => s.MemberId == member && s.From <= on && (s.Until == null || s.Until >= on));

    /// <summary>How it stands with MED.</summary>
    public static async Task<MedStanding> Standing(SammenDb db, Id<Initiative> initiative)
    {
        var matter = await db.Set<MedMatter>().AsNoTracking().SingleOrDefaultAsync(m => m.InitiativeId == initiative);
        var items = await Items(db, initiative);
        return new(
            matter?.Duty, items.Exists(i => i.Item.IsAhead && !i.Meeting.IsCancelled), items.Find(i => i.Item.Outcome is not null)?.Meeting.On);
    }
}
