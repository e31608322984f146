using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Involvement;

/// <summary>All concerns about an initiative: those that wait for a reply first, the oldest at the top (S95).</summary>
[Route("k/{kommune}/initiativer/{initiative}/bekymringer")]
[Needs(Right.See)]
public sealed class ListConcernsController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        var concerns = await db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == id && !c.IsWithdrawn).ToListAsync();
        var dialogues = await db.Set<Dialogue>().AsNoTracking().Where(d => d.InitiativeId == id).ToDictionaryAsync(d => d.Id, d => d.Title);
        return Page<ListConcerns>(new
        {
            Waiting = concerns.Where(c => c.Waits).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id.Value).ToList(),
            Answered = concerns.Where(c => !c.Waits).OrderByDescending(c => c.RepliedOn).ThenBy(c => c.Id.Value).ToList(),
            Dialogues = (IReadOnlyDictionary<Id<Dialogue>, string>)dialogues,
            Today = clock.Today(),
        });
    }
}
