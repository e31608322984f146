using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Transfers;

namespace Sammen.Transfers;

/// <summary>A file that was brought: what it would do, how far it is, what it did.</summary>
[Route("k/{kommune}/ind-og-ud/fil/{errand}")]
[AdministratorsOnly]
public sealed class ShowErrandController(SammenDb db, Errands errands, TimeProvider clock) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Errand> errand, CancellationToken stop) => await Find(errand) is { } found ? await Look(found, [], stop) : Results.NotFound();

    /// <summary>Takes it in.</summary>
    [HttpPost("indlaesning")]
    public async Task<IResult> Begin(Id<Errand> errand, CancellationToken stop)
    {
        if (await Find(errand) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.Begin(clock.GetUtcNow()), db);
        if (why.Count > 0)
        {
            return await Look((await Find(errand))!, why, stop);
        }

        errands.Start(errand, Here.Place, Here.Me.Id);
        return Onwards(PathOf(errand));
    }

    /// <summary>Stops it.</summary>
    [HttpPost("afbrydelse")]
    public async Task<IResult> Cancel(Id<Errand> errand)
    {
        if (await Find(errand) is not { } found)
        {
            return Results.NotFound();
        }

        if (!errands.Stop(errand) && (found.Waits || (found.State == ErrandState.Working && !found.IsWorkedOn(clock.GetUtcNow()))))
        {
            found.Cancel();
            await Commit<Errand>(found, db);
        }

        return Onwards(PathOf(errand));
    }

    private async Task<IResult> Look(Errand errand, IReadOnlyList<Refusal> why, CancellationToken stop)
    {
        var intake = errand.Waits ? (await db.Open(errand.List, Here.Me.Id, clock.GetUtcNow(), toChange: false, stop)).Take(errand.Lines) : null;
        if (intake is not null && intake.Mark != errand.Mark)
        {
            errand.ShowAgain(intake.Mark);
            await Commit<Errand>(errand, db);
        }

        var page = new { Errand = errand, Intake = intake, Progress = errands.Of(errand.Id), IsWorkedOn = errand.IsWorkedOn(clock.GetUtcNow()), Errors = ErrorsOf(why) };
        return why.Count == 0 ? Page<ShowErrand>(page) : Again<ShowErrand>(page, why);
    }

    private Task<Errand?> Find(Id<Errand> errand)
    {
        db.ChangeTracker.Clear();
        return db.Set<Errand>().SingleOrDefaultAsync(e => e.Id == errand);
    }

    private string PathOf(Id<Errand> errand) => Here.Path($"ind-og-ud/fil/{errand}");
}
