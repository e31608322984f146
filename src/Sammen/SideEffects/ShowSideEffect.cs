using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects;

/// <summary>A change that others can see: when, by whom, and which parts.</summary>
public sealed record SideEffectChange(DateOnly On, string By, IReadOnlyList<string> Parts);

/// <summary>One side effect: what is said about it, how it is judged, what is done, what was seen, and its history.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bivirkninger/{effect}")]
[Needs(Right.See)]
public sealed class ShowSideEffectController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    // In the order of the pages.
    private static readonly (string Part, string[] Fields)[] Parts =
    [
        ("Words", ["Text", "Direction", "Type", "SeenBy", "Group"]),
        ("Judgement", ["Users", "Intention", "Likelihood", "Weight"]),
        ("Action", ["Action", "Responsible"]),
        ("Seen", ["Observations"]),
    ];

    /// <summary>The side effect.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<SideEffect> effect) => await Find<SideEffect>(e => e.Id == effect) is { } found
        ? Page<ShowSideEffect>(new { Effect = found, History = await History(found) })
        : Results.NotFound();

    // The audit trail knows when and by whom; the words before are not kept.
    private async Task<IReadOnlyList<SideEffectChange>> History(SideEffect effect)
    {
        var changes = await Db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.SubjectId == effect.Id.Value && e.Action == "Modified").OrderBy(e => e.Id).ToListAsync();
        var who = changes.Select(e => e.MemberId).OfType<Id<Member>>().Distinct().ToList();
        var names = await Db.Set<Member>().AsNoTracking().Where(m => who.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name);
        return
        [
            .. from change in changes
               let fields = change.Fields.Split(' ')
               let parts = Parts.Where(p => p.Fields.Intersect(fields, StringComparer.Ordinal).Any()).Select(p => p.Part).ToList()
               where parts.Count > 0
               select new SideEffectChange(change.At.Day(), change.MemberId is { } id ? names[id] : "", parts),
        ];
    }
}
