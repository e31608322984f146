using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;

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

        var calendar = new Calendar { ProductId = "-//Sammen//DA" };
        var stamp = new CalDateTime(clock.GetUtcNow().UtcDateTime, CalDateTime.UtcTzId);
        foreach (var meeting in (await Meetings(committee)).OrderBy(m => m.On))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = meeting.Id.ToString(),
                DtStamp = stamp,
                Summary = t["Calendar.Meeting", found.Name],
                Start = new CalDateTime(meeting.On),
                End = new CalDateTime(meeting.On.AddDays(1)),
                Description = string.Join('\n', new[] { meeting.At, meeting.CancelledBecause }.Where(words => words.Length > 0)),
                Url = new Uri($"{Request.Scheme}://{Request.Host}{At(committee)}"),
                Status = meeting.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
                Sequence = meeting.Version,
            });
        }

        return Results.File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? ""), "text/calendar; charset=utf-8", "moeder.ics");
    }
}
