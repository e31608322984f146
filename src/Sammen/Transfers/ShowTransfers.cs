using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Transfers;

namespace Sammen.Transfers;

/// <summary>What can be taken out of Sammen and into it, and the files that were brought lately.</summary>
[Route("k/{kommune}/ind-og-ud")]
[AdministratorsOnly]
public sealed class ShowTransfersController(SammenDb db) : PageController
{
    private const int Latest = 10;

    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowTransfers>(new
    {
        Errands = await db.Set<Errand>().AsNoTracking().OrderByDescending(e => e.Id).Take(Latest).Select(e => new ErrandLine(e.Id, e.List, e.FileName, e.State, e.ByName, e.At)).ToListAsync(),
    });
}

/// <summary>A file that was brought.</summary>
public sealed record ErrandLine(Domain.Id<Errand> Id, ListOf List, string FileName, ErrandState State, string ByName, DateTimeOffset At);
