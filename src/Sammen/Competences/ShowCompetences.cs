using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>All that is written about competences.</summary>
public sealed record CompetenceView(
    IReadOnlyList<StaffGroup> Groups, IReadOnlyList<CompetenceNeed> Needs, OwnView Own, GapScreening? Screening, IReadOnlyList<FadingCompetence> Fading,
    IReadOnlyList<HelpOffer> Offers, IReadOnlyList<TrainingActivity> Activities, DateOnly? GoLive)
{
    /// <summary>True while nobody has written anything.</summary>
    public bool IsEmpty => Needs.Count + Fading.Count + Offers.Count + Activities.Count == 0 && Screening is null;
}

/// <summary>How people see themselves.</summary>
internal static class OwnViews
{
    /// <summary>From an initiative's measurements, as the municipality's limit is now.</summary>
    public static async Task<OwnView> Of(SammenDb db, Id<Initiative> initiative) => OwnView.Of(
        await db.Set<Survey>().AsNoTracking().Where(s => s.InitiativeId == initiative && s.Kind == SurveyKind.Competences).ToListAsync(), await db.SmallestGroup());
}

/// <summary>What one needs to be able to do, what there is less use for, who offers to help, and how it is learned (S73 to S80).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer")]
[Needs(Right.See)]
public sealed class ShowCompetencesController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>What stands on the overview has no page of its own: an address cut off leads there.</summary>
    [HttpGet("mindre-brug")]
    public IResult Fading() => Results.LocalRedirect(At("kompetencer#mindre-brug"));

    /// <summary>Likewise.</summary>
    [HttpGet("tilbud")]
    public IResult Offers() => Results.LocalRedirect(At("kompetencer#hjaelp"));

    /// <summary>The overview.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var start = (await Find<TrainingPlan>())?.GoLiveOn;
        return Page<ShowCompetences>(new
        {
            View = new CompetenceView(
                [.. (await All<StaffGroup>()).OrderBy(g => g.Id.Value)],
                await All<CompetenceNeed>(),
                await OwnViews.Of(Db, Here.Initiative.Id),
                await Find<GapScreening>(),
                [.. (await All<FadingCompetence>()).OrderBy(f => f.Id.Value)],
                [.. (await All<HelpOffer>()).OrderBy(o => o.Id.Value)],
                TrainingPlan.InOrder(await All<TrainingActivity>(), start),
                start),
        });
    }
}
