using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;

namespace Sammen.Agreements;

/// <summary>Who does what by when in an initiative; what has ended stays readable.</summary>
[Route("k/{kommune}/initiativer/{initiative}/aftaler")]
[Needs(Right.See)]
public sealed class ListAgreementsController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var all = await db.Set<Agreement>().AsNoTracking().Where(a => a.InitiativeId == Here.Initiative.Id).ToListAsync();
        return Page<ListAgreements>(new
        {
            Open = all.Where(a => a.Status == AgreementStatus.Open).OrderBy(a => a.DueOn).ThenBy(a => a.Id.Value).ToList(),
            Ended = all.Where(a => a.Status != AgreementStatus.Open).OrderByDescending(a => a.EndedOn).ThenBy(a => a.Id.Value).ToList(),
            Today = clock.Today(),
        });
    }
}
