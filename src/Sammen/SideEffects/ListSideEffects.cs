using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects;

/// <summary>The register: what gets better and what gets worse side by side, seen by all or by one (S46, S51).</summary>
[Route("k/{kommune}/initiativer/{initiative}/bivirkninger")]
[Needs(Right.See)]
public sealed class ListSideEffectsController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>The part of the address that names whose eyes one sees with.</summary>
    internal static readonly IReadOnlyList<(string Slug, Perspective Perspective)> Eyes =
        [("borger", Perspective.Citizen), ("medarbejder", Perspective.Employee), ("leder", Perspective.Leader)];

    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] string? set)
    {
        Perspective? by = Eyes.FirstOrDefault(e => e.Slug == set) is { Slug: not null } eyes ? eyes.Perspective : null;
        var all = (await All<SideEffect>()).Where(e => !e.IsWithdrawn).OrderBy(e => e.RaisedOn).ThenBy(e => e.Id.Value).ToList();
        var taken = all.Select(e => e.LiftId).ToHashSet();
        var lifts = await Db.Set<Lift>().AsNoTracking()
            .Where(l => l.InitiativeId == Here.Initiative.Id && l.Kind == LiftKind.SideEffect && !l.IsWithdrawn && l.EndedOn == null).ToListAsync();
        return Page<ListSideEffects>(new
        {
            All = all,
            By = by,
            Lifts = lifts.Where(l => !taken.Contains(l.Id)).OrderBy(l => l.LiftedOn).ThenBy(l => l.Id.Value).ToList(),
            Types = (await All<TypeMark>()).Count,
        });
    }
}
