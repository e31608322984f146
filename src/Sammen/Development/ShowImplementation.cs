using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Agreements;
using Sammen.Domain.Competences;
using Sammen.Domain.Development;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;
using Sammen.Writing;

namespace Sammen.Development;

/// <summary>The plan for operation: the change, three tracks with what the plan for learning and the agreements say, and who is told what (S23, S83).</summary>
[Route("k/{kommune}/initiativer/{initiative}")]
[Needs(Right.See)]
public sealed class ShowImplementationController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private readonly TimeProvider clock = clock;

    /// <summary>The page.</summary>
    [HttpGet("implementering")]
    public async Task<IResult> Show()
    {
        var start = (await Find<TrainingPlan>())?.GoLiveOn;
        return Page<ShowImplementation>(new
        {
            Plan = await Find<ChangePlan>(),
            Items = await Items(start),
            GoLive = start,
            Messages = (await All<PlannedMessage>()).OrderBy(m => m.On ?? DateOnly.MaxValue).ThenBy(m => m.Id.Value).ToList(),
            Today,
        });
    }

    /// <summary>What has a day and is not done, as a file that a calendar takes.</summary>
    [HttpGet("implementering.ics")]
    public async Task<IResult> Calendar()
    {
        var calendar = new CalendarFile(clock.GetUtcNow());
        var page = $"{Request.Scheme}://{Request.Host}{At("implementering")}";
        foreach (var item in await Items((await Find<TrainingPlan>())?.GoLiveOn))
        {
            if (item is { Step: { } step, On: { } on, State: RolloutState.Planned })
            {
                calendar.Add(step.Id.ToString(), step.Version, on, step.What, new[] { Here.Initiative.Title, t[$"RolloutRow.{item.Row}"].Value, step.Who }.Where(l => l.Length > 0), page, writtenOn: step.WrittenOn);
            }
        }

        foreach (var message in await All<PlannedMessage>())
        {
            if (message.On is { } on)
            {
                calendar.Add(message.Id.ToString(), message.Version, on, t["Calendar.Tell", message.ToWhom], [Here.Initiative.Title, message.What], page, writtenOn: message.WrittenOn);
            }
        }

        return calendar.As("implementering.ics");
    }

    private async Task<IReadOnlyList<RolloutItem>> Items(DateOnly? start)
    {
        var id = Here.Initiative.Id;
        var agreements = await Db.Set<Agreement>().AsNoTracking().Where(a => a.InitiativeId == id && a.Status == AgreementStatus.Open).ToListAsync();
        return Rollout.InOrder(await All<ImplementationStep>(), await All<TrainingActivity>(), start, agreements);
    }
}
