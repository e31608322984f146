using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases.Sheets;

/// <summary>The table that municipalities put before a committee: 1,000 kroner by area, kind and year.</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/tabel")]
[Needs(Right.See)]
public sealed class ShowMunicipalTableController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var found = await db.Set<BusinessCase>().AsNoTracking().SingleOrDefaultAsync(c => c.InitiativeId == Here.Initiative.Id);
        return found is null
            ? Results.NotFound()
            : Page<ShowMunicipalTable>(new { Table = MunicipalTable.Of(found.Content, clock.Today().Year), found.Version });
    }
}
