using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>The steps of the plan that have a day, as a file that a calendar takes.</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/plan.ics")]
[Needs(Right.See)]
public sealed class FetchCalendarController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private readonly TimeProvider clock = clock;

    /// <summary>The file. A step keeps its id, so that a file fetched again moves what has been moved.</summary>
    [HttpGet]
    public async Task<IResult> Fetch()
    {
        var calendar = new Calendar { ProductId = "-//Sammen//DA" };
        var stamp = new CalDateTime(clock.GetUtcNow().UtcDateTime, CalDateTime.UtcTzId);
        foreach (var activity in (await All<TrainingActivity>()).Where(a => a.On is not null).OrderBy(a => a.On).ThenBy(a => a.Id.Value))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = activity.Id.ToString(),
                DtStamp = stamp,
                Summary = activity.Name,
                Start = new CalDateTime(activity.On!.Value),
                End = new CalDateTime(activity.On!.Value.AddDays(1)),
                Description = activity.Support.Length > 0 ? $"{t["ActivityHelp.Support.Short"].Value}: {activity.Support}" : null,
                Sequence = activity.Version,
            });
        }

        return Results.File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? ""), "text/calendar; charset=utf-8", "kompetenceplan.ics");
    }
}
