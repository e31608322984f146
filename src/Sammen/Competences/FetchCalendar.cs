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
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>The steps of the plan that have a day, by themselves or by the day it goes live, as a file that a calendar takes.</summary>
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
        var (goLive, groups) = ((await Find<TrainingPlan>())?.GoLiveOn, await All<StaffGroup>());
        foreach (var activity in TrainingPlan.InOrder(await All<TrainingActivity>(), goLive))
        {
            if (activity.DayFrom(goLive) is not { } day)
            {
                continue;
            }

            calendar.Events.Add(new CalendarEvent
            {
                Uid = activity.Id.ToString(),
                DtStamp = stamp,
                Summary = activity.On is null ? t["Calendar.About", activity.Name] : activity.Name,
                Start = new CalDateTime(day),
                End = new CalDateTime(day.AddDays(1)),
                Description = string.Join('\n', Told(activity, groups)),
                Url = new Uri($"{Request.Scheme}://{Request.Host}{At("kompetencer/plan")}"),
                Sequence = activity.Version,
            });
        }

        return Results.File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? ""), "text/calendar; charset=utf-8", "kompetenceplan.ics");
    }

    private IEnumerable<string> Told(TrainingActivity activity, IReadOnlyList<StaffGroup> groups)
    {
        yield return Here.Initiative.Title;
        yield return groups.Name(activity.GroupId) ?? t["Group.All"].Value;
        if (activity.HoursEach is { } hours)
        {
            yield return t["Calendar.Hours", Look.Hours(hours)].Value;
        }

        if (activity.Support.Length > 0)
        {
            yield return $"{t["ActivityHelp.Support.Short"].Value}: {activity.Support}";
        }
    }
}
