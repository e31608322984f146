using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>All that is written about competences.</summary>
public sealed record CompetenceView(
    IReadOnlyList<StaffGroup> Groups, IReadOnlyList<CompetenceNeed> Needs, GapScreening? Screening, IReadOnlyList<FadingCompetence> Fading,
    IReadOnlyList<HelpOffer> Offers, IReadOnlyList<TrainingActivity> Activities, DateOnly? GoLive)
{
    /// <summary>True while nobody has written anything.</summary>
    public bool IsEmpty => Needs.Count + Fading.Count + Offers.Count + Activities.Count == 0 && Screening is null;
}

/// <summary>What one needs to be able to do, what there is less use for, who offers to help, and how it is learned (S73 to S80).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer")]
[Needs(Right.See)]
public sealed class ShowCompetencesController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
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
                await Find<GapScreening>(),
                [.. (await All<FadingCompetence>()).OrderBy(f => f.Id.Value)],
                [.. (await All<HelpOffer>()).OrderBy(o => o.Id.Value)],
                TrainingPlan.InOrder(await All<TrainingActivity>(), start),
                start),
        });
    }
}
