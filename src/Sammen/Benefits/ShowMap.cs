using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;

namespace Sammen.Benefits;

/// <summary>The benefits map of an initiative: drawn, as lists, and where a link is missing (S39).</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinstdiagram")]
[Needs(Right.See)]
public sealed class ShowMapController(SammenDb db) : PageController
{
    /// <summary>The map.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        return Page<ShowMap>(new
        {
            Map = await db.Set<BenefitMap>().AsNoTracking().SingleOrDefaultAsync(m => m.InitiativeId == id) ?? BenefitMap.Of(id),
            Benefits = await db.Set<Benefit>().AsNoTracking().Where(b => b.InitiativeId == id).OrderBy(b => b.NamedOn).ThenBy(b => b.Id).ToListAsync(),
        });
    }
}
