using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>Writes the hours of the plan into the business case, because somebody chose to: one line, never two.</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/plan/businesscase")]
[Needs(Right.Write)]
public sealed class WriteCostController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private readonly TimeProvider clock = clock;

    /// <summary>Writes the line, or brings it up to the plan's hours; where it has them already nothing happens.</summary>
    [HttpPost]
    public async Task<IResult> Write()
    {
        var id = Here.Initiative.Id;
        if (await Db.Set<BusinessCase>().AsTracking().SingleOrDefaultAsync(c => c.InitiativeId == id) is not { } found)
        {
            return Onwards(At("kompetencer/plan#timer"), t["Cost.NoCase"]);
        }

        var cost = PlanCost.Of(await All<TrainingActivity>(), id, found);
        if (cost is { Line: not null, HasChanged: false })
        {
            return Onwards(At("kompetencer/plan#timer"), t["Cost.There", cost.Line.Name]);
        }

        var start = (await Find<TrainingPlan>())?.GoLiveOn;
        var result = cost.Write(found, t["Cost.Line"], start, new(Here.Me, found.Version, clock.GetUtcNow()));
        if (result.Accepted(out var kept, out _))
        {
            Db.Add(kept);
        }

        var why = await Commit(result, Db);
        return Onwards(
            At("kompetencer/plan#timer"),
            why.Count == 0 ? t[cost.Line is null ? "Cost.Written" : "Cost.Updated"] : why.Contains(Refusal.Stale) ? t["Changed.Meanwhile"] : ErrorsOf(why).All[0].Message);
    }
}
