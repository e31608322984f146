using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.NextSteps;

namespace Sammen.NextSteps;

/// <summary>Puts a proposed step aside with a reason, and takes it out again (S5).</summary>
[Route("k/{kommune}/initiativer/{initiative}/naeste-skridt/{kind}")]
[Needs(Right.Write)]
public sealed class PutAsideController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>"Not relevant, because …".</summary>
    [HttpPost("fravalg")]
    public async Task<IResult> PutAside(StepKind kind, [FromForm] string? because)
    {
        if (!ModelState.IsValid)
        {
            return Results.NotFound();
        }

        var result = Dismissal.Of(Here.Initiative, kind, because, Here.Me, clock.GetUtcNow());
        if (!result.Accepted(out var dismissal, out var why))
        {
            return Again<PutAside>(new { Kind = kind, Because = because, Errors = ErrorsOf(why), Here.Initiative }, why);
        }

        if (!await Of(kind).AnyAsync())
        {
            db.Add(dismissal);
        }

        await db.SaveChangesAsync();
        return Onwards(Here.Path(Here.Initiative.Id) + "#nu");
    }

    /// <summary>Takes it out again.</summary>
    [HttpPost("fremtagning")]
    public async Task<IResult> TakeOut(StepKind kind)
    {
        if (!ModelState.IsValid)
        {
            return Results.NotFound();
        }

        db.RemoveRange(await Of(kind).ToListAsync());
        await db.SaveChangesAsync();
        return Onwards(Here.Path(Here.Initiative.Id) + "#nu");
    }

    private IQueryable<Dismissal> Of(StepKind kind)
    {
        var (id, phase) = (Here.Initiative.Id, Here.Initiative.Phase);
        return db.Set<Dismissal>().Where(d => d.InitiativeId == id && d.Phase == phase && d.Kind == kind);
    }
}
