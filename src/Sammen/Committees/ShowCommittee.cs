using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Municipalities;
using Sammen.Exporting;

namespace Sammen.Committees;

/// <summary>A committee: where it stands, who sits in it, and when it meets. Every member of the municipality sees it.</summary>
[Route("k/{kommune}/udvalg/{committee}")]
[AnyMember]
public sealed class ShowCommitteeController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    private readonly TimeProvider clock = clock;

    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowCommittee>(new
    {
        Committee,
        Tree = await Tree(),
        Seats = Seats.OrderBy(s => s.Side).ThenBy(s => s.Function).ThenBy(s => s.Name, StringComparer.CurrentCulture).ToList(),
        Meetings = (await Meetings()).OrderBy(m => m.On).ToList(),
        Items = await ItemCounts(),
        Guidelines = (await Db.Set<Guideline>().AsNoTracking().Where(g => g.CommitteeId == Committee.Id).ToListAsync()).Count(g => g.Holds),
        Gone = await Gone(),
        MayKeep,
        Today,
    });

    /// <summary>Its meetings as a file that a calendar takes. A meeting keeps its id, so that a file fetched again moves what has been moved.</summary>
    [HttpGet("moeder.ics")]
    public async Task<IResult> Calendar()
    {
        var calendar = new CalendarFile(clock.GetUtcNow());
        foreach (var meeting in (await Meetings()).OrderBy(m => m.On))
        {
            Enter(calendar, meeting, t);
        }

        return calendar.As("moeder.ics");
    }

    // Members whose access is closed and who still have a seat.
    private async Task<HashSet<Id<Member>>> Gone()
    {
        var members = Seats.Where(s => s.IsHeld(Today)).Select(s => s.MemberId).OfType<Id<Member>>().ToList();
        return [.. await Db.Set<Member>().Where(m => members.Contains(m.Id) && m.DeactivatedAt != null).Select(m => m.Id).ToListAsync()];
    }

    private async Task<Dictionary<Id<CommitteeMeeting>, int>> ItemCounts()
    {
        var committee = Committee.Id;
        return await Db.Set<CommitteeItem>().Where(i => i.WithdrawnBecause == "" && Db.Set<CommitteeMeeting>().Any(m => m.Id == i.MeetingId && m.CommitteeId == committee))
            .GroupBy(i => i.MeetingId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }
}
