using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Lifts;

/// <summary>All that was lifted out of an initiative's dialogues, by kind; gains and side effects side by side (S4).</summary>
[Route("k/{kommune}/initiativer/{initiative}/loeftet")]
[Needs(Right.See)]
public sealed class ListLiftsController(SammenDb db) : PageController
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        var lifts = await db.Set<Lift>().AsNoTracking().Where(l => l.InitiativeId == id && !l.IsWithdrawn).ToListAsync();
        var dialogues = await db.Set<Dialogue>().AsNoTracking().Where(d => d.InitiativeId == id).ToDictionaryAsync(d => d.Id, d => d.Title);
        return Page<ListLifts>(new
        {
            Standing = lifts.Where(l => l.Stands).OrderByDescending(l => l.LiftedOn).ThenBy(l => l.Id.Value).ToList(),
            Ended = lifts.Where(l => !l.Stands).OrderByDescending(l => l.EndedOn).ThenBy(l => l.Id.Value).ToList(),
            Dialogues = (IReadOnlyDictionary<Id<Dialogue>, string>)dialogues,
        });
    }
}
