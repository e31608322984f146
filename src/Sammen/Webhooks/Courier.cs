using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

/// <summary>Carries one message to its receiver and notes how it went. Several servers may try the same; whoever moves its time on has it alone.</summary>
public sealed class Courier(IServiceScopeFactory scopes, Outward outward, TimeProvider clock)
{
    /// <summary>Carries it when it is due.</summary>
    /// <returns>What was answered; null where it is not due, or somebody else has it.</returns>
    internal async Task<Answered?> Carry(Id<Municipality> municipality, Id<Delivery> id, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        db.EnterAs(municipality, null);
        if (await Take(db, id, stop) is not { } delivery)
        {
            return null;
        }

        var to = await db.Set<Subscription>().AsNoTracking().SingleAsync(s => s.Id == delivery.SubscriptionId, stop);
        if (!to.IsOpen || delivery.Tries >= Delivery.MostTries)
        {
            // Tried that often without a word of how it went: something in it stops the server each time.
            await Drop(to.IsOpen ? db.Set<Delivery>().Where(d => d.Id == id) : WaitingFor(db, to.Id), stop);
            return null;
        }

        var slug = await db.Set<Municipality>().Where(m => m.Id == municipality).Select(m => m.Slug).SingleAsync(stop);
        var answered = await outward.Send(to, delivery.Id.ToString(), await Letter.Write(db, delivery, slug, stop), stop);
        // It has been sent: that is noted also when the server is about to stop.
        await Note(db, delivery, answered, CancellationToken.None);
        return answered;
    }

    /// <summary>What waits for a closed subscription is not sent any more.</summary>
    internal static Task<int> Drop(SammenDb db, Id<Subscription> of, CancellationToken stop) => Drop(WaitingFor(db, of), stop);

    private static IQueryable<Delivery> WaitingFor(SammenDb db, Id<Subscription> of) => db.Set<Delivery>().Where(d => d.SubscriptionId == of && d.NextTryAt != null);

    private static Task<int> Drop(IQueryable<Delivery> deliveries, CancellationToken stop) =>
        deliveries.ExecuteUpdateAsync(set => set.SetProperty(d => d.NextTryAt, d => null), stop);

    private async Task<Delivery?> Take(SammenDb db, Id<Delivery> id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var until = now + Delivery.Lease;
        var found = await db.Set<Delivery>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        return found is not null
            && await Of(db, found, found.Tries).Where(d => d.NextTryAt <= now)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.Tries, d => d.Tries + 1).SetProperty(d => d.NextTryAt, until), stop) == 1
            ? found
            : null;
    }

    private async Task Note(SammenDb db, Delivery taken, Answered answered, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var tries = taken.Tries + 1;
        DateTimeOffset? received = answered.IsReceived ? now : null;
        var next = answered.IsReceived || answered.IsGone ? null : now + Delivery.PauseAfter(tries);
        await Of(db, taken, tries).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.NextTryAt, next).SetProperty(d => d.ReceivedAt, received).SetProperty(d => d.Answer, answered.Status).SetProperty(d => d.Trouble, answered.Trouble), stop);
        var to = db.Set<Subscription>().Where(s => s.Id == taken.SubscriptionId);
        if (answered.IsReceived)
        {
            await to.ExecuteUpdateAsync(set => set.SetProperty(s => s.ReceivedAt, now), stop);
            return;
        }

        await to.ExecuteUpdateAsync(
            set => set.SetProperty(s => s.FailedAt, now).SetProperty(s => s.FailedAnswer, answered.Status).SetProperty(s => s.FailedTrouble, answered.Trouble), stop);
        if (answered.IsGone)
        {
            (await to.SingleAsync(stop)).Leave(now.Day());
            await db.SaveChangesAsync(stop);
            await Drop(db, taken.SubscriptionId, stop);
        }
    }

    // Only as it was when it was taken: should this server have slept over its time, another has it now.
    private static IQueryable<Delivery> Of(SammenDb db, Delivery delivery, int tries) => db.Set<Delivery>().Where(d => d.Id == delivery.Id && d.Tries == tries);
}
