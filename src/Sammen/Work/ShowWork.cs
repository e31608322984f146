using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>A measurement of the good work, in short.</summary>
public sealed record MeasuredWork(Moment Moment, DateOnly ClosesOn, DateOnly? ClosedOn);

/// <summary>All that is written about the work.</summary>
public sealed record WorkView(
    IReadOnlyList<StaffGroup> Groups, IReadOnlyList<WorkTask> Tasks, IReadOnlyList<WayOfWorking> Ways, IReadOnlyList<TraitMark> Traits,
    IReadOnlyList<ProfessionView> Professions, IReadOnlyList<Relation> Relations, IReadOnlyList<InvisibleWork> Invisible, int Lifts,
    IReadOnlyList<BreakdownWeek> Weeks, AvailabilityAgreement? Availability, IReadOnlyList<StaffDataUse> Data, NoStaffData? None, IReadOnlyList<MeasuredWork> Measured)
{
    /// <summary>True while nobody has written anything.</summary>
    public bool IsEmpty => Tasks.Count + Ways.Count + Traits.Count + Professions.Count + Relations.Count + Invisible.Count + Lifts + Data.Count == 0
        && Weeks.All(w => w.Times == 0) && Availability is null && None is null;
}

/// <summary>What the technology does to the work: craft, relations and work environment (S58).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet")]
[Needs(Right.See)]
public sealed class ShowWorkController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>The overview.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        var invisible = (await All<InvisibleWork>()).Where(w => !w.IsWithdrawn).OrderBy(w => w.IsTakenUp).ThenBy(w => w.Id.Value).ToList();
        var taken = invisible.Select(w => w.LiftId).ToHashSet();
        var lifts = await Db.Set<Lift>().Where(l => l.InitiativeId == id && l.Kind == LiftKind.InvisibleWork && !l.IsWithdrawn && l.EndedOn == null).Select(l => l.Id).ToListAsync();
        return Page<ShowWork>(new
        {
            View = new WorkView(
                [.. (await All<StaffGroup>()).OrderBy(g => g.Id.Value)],
                [.. (await All<WorkTask>()).OrderBy(x => x.Id.Value)],
                [.. (await All<WayOfWorking>()).OrderBy(w => w.Id.Value)],
                [.. (await All<TraitMark>()).OrderBy(m => m.Trait)],
                [.. (await All<ProfessionView>()).OrderBy(v => v.Id.Value)],
                [.. (await All<Relation>()).OrderBy(r => r.State == RelationState.Loose ? 0 : 1).ThenBy(r => r.To).ThenBy(r => r.Id.Value)],
                invisible,
                lifts.Count(l => !taken.Contains(l)),
                BreakdownWeek.Of(await Db.Set<Breakdown>().AsNoTracking().Where(b => b.InitiativeId == id).ToListAsync(), Today),
                await Find<AvailabilityAgreement>(),
                [.. (await All<StaffDataUse>()).Where(u => u.IsInUse).OrderBy(u => u.Id.Value)],
                await Find<NoStaffData>(),
                await Db.Set<Survey>().Where(s => s.InitiativeId == id && s.Kind == SurveyKind.GoodWork).OrderByDescending(s => s.OpenedOn)
                    .Select(s => new MeasuredWork(s.Moment, s.ClosesOn, s.ClosedOn)).ToListAsync()),
        });
    }
}
