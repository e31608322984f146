using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>One key: what it covers, when it was used, and closing it.</summary>
[Route("k/{kommune}/noegler/{key}")]
[AdministratorsOnly]
public sealed class CloseKeyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>What is recorded.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<ApiKey> key) => await Find(key) is { } found ? Page<CloseKey>(new { Key = found }) : Results.NotFound();

    /// <summary>Closes it: it opens nothing at the next request.</summary>
    [HttpPost("lukning")]
    public async Task<IResult> Close(Id<ApiKey> key)
    {
        if (await Find(key) is not { } found)
        {
            return Results.NotFound();
        }

        found.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync();
        return Onwards(Here.Path("noegler"), texts["Keys.ClosedSaid", found.Name]);
    }

    private Task<ApiKey?> Find(Id<ApiKey> id) => db.Set<ApiKey>().SingleOrDefaultAsync(k => k.Id == id);
}
