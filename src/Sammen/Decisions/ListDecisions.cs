using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Decisions;

/// <summary>What has been decided about an initiative, phase by phase (S21), with why, who saw it otherwise, and on what basis.</summary>
[Route("k/{kommune}/initiativer/{initiative}/beslutninger")]
[Needs(Right.See)]
public sealed class ListDecisionsController(SammenDb db) : PageController
{
    /// <summary>The list, the latest first.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var decisions = await db.Set<Decision>().AsNoTracking().Where(d => d.InitiativeId == Here.Initiative.Id).ToListAsync();
        var conclusions = await db.Set<Conclusion>().AsNoTracking()
            .Where(c => c.InitiativeId == Here.Initiative.Id).ToDictionaryAsync(c => c.Id, c => c.Headline);
        return Page<ListDecisions>(new
        {
            Decisions = decisions.OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Id.Value).ToList(),
            Conclusions = (IReadOnlyDictionary<Id<Conclusion>, string>)conclusions,
        });
    }
}
