using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>The plan for learning, step by step, and what it costs in hours (S79, S80).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/plan")]
[Needs(Right.See)]
public sealed class ShowPlanController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>The plan.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var (start, activities) = ((await Find<TrainingPlan>())?.GoLiveOn, await All<TrainingActivity>());
        var found = await RecordedFacts.WholeCase(Db, Here.Initiative.Id);
        var (groups, needs) = (await All<StaffGroup>(), await All<CompetenceNeed>());
        var map = HeatMap.Of(needs, groups, await OwnViews.Of(Db, Here.Initiative.Id));
        return Page<ShowPlan>(new
        {
            Groups = groups,
            Needs = needs,
            Unmet = TrainingPlan.Unmet(map.Rows.SelectMany(r => r.Cells.SelectMany(c => c)), activities),
            Activities = TrainingPlan.InOrder(activities, start),
            GoLive = start,
            HasCase = found is not null,
            Cost = PlanCost.Of(activities, Here.Initiative.Id, found),
        });
    }
}

/// <summary>The plan's words.</summary>
internal static class PlanWords
{
    /// <summary>"2 uger før start", a day, or that nobody has said when.</summary>
    public static string When(IStringLocalizer<Texts> t, TrainingActivity activity, DateOnly? goLive) =>
        activity.On is { } on ? on.Long()
        : activity.Weeks is not { } weeks ? t["When.NotSaid"]
        : (weeks == 0 ? t["When.AtStart"].Value : t.Counted(weeks < 0 ? "When.Before" : "When.After", Math.Abs(weeks)).Value)
            + (goLive is { } start ? ", " + t["When.About", start.AddDays(7 * weeks).Long()].Value : "");
}
