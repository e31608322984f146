using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Exporting;
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
        var calendar = new CalendarFile(clock.GetUtcNow());
        var (plan, groups) = (await Find<TrainingPlan>(), await All<StaffGroup>());
        var goLive = plan?.GoLiveOn;
        foreach (var activity in TrainingPlan.InOrder(await All<TrainingActivity>(), goLive))
        {
            if (activity.DayFrom(goLive) is { } day)
            {
                // By weeks it moves with the day it goes live.
                calendar.Add(
                    activity.Id.ToString(), activity.Version + (activity.On is null ? plan!.Version : 0), day, activity.On is null ? t["Calendar.About", activity.Name] : activity.Name, Told(activity, groups),
                    $"{Request.Scheme}://{Request.Host}{At("kompetencer/plan")}", writtenOn: activity.WrittenOn);
            }
        }

        return calendar.As("kompetenceplan.ics");
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
