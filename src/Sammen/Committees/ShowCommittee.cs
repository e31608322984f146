using Ical.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
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
    public async Task<IResult> Show(Id<Committee> committee)
    {
        var tree = await Tree();
        if (tree.Find(committee) is not { } found)
        {
            return Results.NotFound();
        }

        var seats = await Seats(committee);
        return Page<ShowCommittee>(new
        {
            Committee = found,
            Tree = tree,
            Seats = seats.OrderBy(s => s.Side).ThenBy(s => s.Function).ThenBy(s => s.Name, StringComparer.CurrentCulture).ToList(),
            Meetings = (await Meetings(committee)).OrderBy(m => m.On).ToList(),
            MayKeep = CommitteeSeat.MayKeep(Here.Me, seats, Today),
            Today,
        });
    }

    /// <summary>Its meetings as a file that a calendar takes. A meeting keeps its id, so that a file fetched again moves what has been moved.</summary>
    [HttpGet("moeder.ics")]
    public async Task<IResult> Calendar(Id<Committee> committee)
    {
        if (await Find(committee) is not { } found)
        {
            return Results.NotFound();
        }

        var calendar = new CalendarFile(clock.GetUtcNow());
        foreach (var meeting in (await Meetings(committee)).OrderBy(m => m.On))
        {
            calendar.Add(
                meeting.Id.ToString(), meeting.Version, meeting.On, t["Calendar.Meeting", found.Name],
                new[] { meeting.At, meeting.CancelledBecause }.Where(words => words.Length > 0), $"{Request.Scheme}://{Request.Host}{At(committee)}",
                meeting.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed);
        }

        return calendar.As("moeder.ics");
    }
}
