using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

/// <summary>One receiver: how it goes with its messages, a trial, sending again, closing and opening.</summary>
[Route("k/{kommune}/beskeder-ud/{subscription}")]
[AdministratorsOnly]
public sealed class ShowSubscriptionController(SammenDb db, Courier courier, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    private const int Latest = 20;

    /// <summary>What is recorded.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Subscription> subscription) =>
        await Find(subscription) is { } found ? Page<ShowSubscription>(new { Subscription = found, Deliveries = await LatestOf(found) }) : Results.NotFound();

    /// <summary>Sends a message that says that nothing happened, and tells at once how it went.</summary>
    [HttpPost("proeve")]
    public async Task<IResult> Try(Id<Subscription> subscription)
    {
        if (await Find(subscription) is not { } found)
        {
            return Results.NotFound();
        }

        if (!found.IsOpen)
        {
            return Onwards(PathOf(found), texts["IsClosed"]);
        }

        var trial = Delivery.Of(found, EventKind.Trial, found.Id.Value, clock.GetUtcNow());
        db.Add(trial);
        await db.SaveChangesAsync();
        return await Carry(found, trial.Id);
    }

    /// <summary>Sends one once more, with the same id.</summary>
    [HttpPost("beskeder/{delivery}/igen")]
    public async Task<IResult> SendAgain(Id<Subscription> subscription, Id<Delivery> delivery)
    {
        if (await Find(subscription) is not { } found || !await db.Set<Delivery>().AnyAsync(d => d.Id == delivery && d.SubscriptionId == subscription))
        {
            return Results.NotFound();
        }

        if (!found.IsOpen)
        {
            return Onwards(PathOf(found), texts["IsClosed"]);
        }

        var now = clock.GetUtcNow();
        var which = db.Set<Delivery>().Where(d => d.Id == delivery);
        // What is through begins anew; what waits for its next try has it now.
        if (await which.Where(d => d.NextTryAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, now).SetProperty(d => d.Tries, 0).SetProperty(d => d.ReceivedAt, d => null)) == 0)
        {
            await which.Where(d => d.NextTryAt > now).ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, now));
        }

        return await Carry(found, delivery);
    }

    /// <summary>Closes it: what waits is not sent.</summary>
    [HttpPost("lukning")]
    public async Task<IResult> Close(Id<Subscription> subscription)
    {
        if (await Find(subscription) is not { } found)
        {
            return Results.NotFound();
        }

        found.Close(clock.Today());
        await db.SaveChangesAsync();
        await Courier.Drop(db, found.Id, HttpContext.RequestAborted);
        return Onwards(PathOf(found), texts["ClosedSaid", found.Name]);
    }

    /// <summary>Opens it again.</summary>
    [HttpPost("genaabning")]
    public async Task<IResult> Reopen(Id<Subscription> subscription)
    {
        if (await Find(subscription) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.Reopen(await db.Set<Subscription>().CountAsync(s => s.ClosedOn == null)), db);
        return why.Count > 0
            ? Again<ShowSubscription>(new { Subscription = found, Deliveries = await LatestOf(found), Errors = ErrorsOf(why) }, why)
            : Onwards(PathOf(found), texts["ReopenedSaid", found.Name]);
    }

    private async Task<IResult> Carry(Subscription to, Id<Delivery> delivery)
    {
        var answered = await courier.Carry(Here.Place.Id, delivery, HttpContext.RequestAborted);
        return Onwards(PathOf(to), answered is not { } how ? texts["Sent"] : how.IsReceived ? texts["Sent.Received", how.Status!] : texts["Sent.Failed", texts.Why(how.Status, how.Trouble)]);
    }

    private Task<Subscription?> Find(Id<Subscription> id) => db.Set<Subscription>().SingleOrDefaultAsync(s => s.Id == id);

    private Task<List<Delivery>> LatestOf(Subscription of) =>
        db.Set<Delivery>().AsNoTracking().Where(d => d.SubscriptionId == of.Id).OrderByDescending(d => d.At).ThenBy(d => d.Id).Take(Latest).ToListAsync();

    private string PathOf(Subscription of) => Here.Path($"beskeder-ud/{of.Id}");
}
