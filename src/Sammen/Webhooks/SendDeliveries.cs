using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

/// <summary>Looks every few seconds whether messages are to be sent. A receiver that is slow or down holds up none but its own.</summary>
public sealed class SendDeliveries(IServiceScopeFactory scopes, Courier courier, TimeProvider clock, ILogger<SendDeliveries> log)
    : Regularly(TimeSpan.FromSeconds(10), clock, log)
{
    private const int AtOnce = 8;
    private const int MostInARound = 50;
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    protected override Task Keep(CancellationToken stop) => Keep(scopes, courier, Clock, log, stop);

    /// <summary>Sends what is due in all municipalities.</summary>
    internal static async Task Keep(IServiceScopeFactory scopes, Courier courier, TimeProvider clock, ILogger log, CancellationToken stop)
    {
        await using var looking = scopes.CreateAsyncScope();
        var db = looking.ServiceProvider.GetRequiredService<SammenDb>();
        var now = clock.GetUtcNow();
        var due = db.Set<Delivery>().IgnoreQueryFilters([Tenancy.Filter]).Where(d => d.NextTryAt <= now);
        var receivers = await due.Select(d => new { d.SubscriptionId, Municipality = EF.Property<Id<Municipality>>(d, Tenancy.Column) }).Distinct().ToListAsync(stop);
        var rounds = new List<(Id<Municipality> Municipality, List<Id<Delivery>> Deliveries)>();
        foreach (var receiver in receivers)
        {
            rounds.Add((receiver.Municipality, await due.Where(d => d.SubscriptionId == receiver.SubscriptionId)
                .OrderBy(d => d.NextTryAt).Take(MostInARound).Select(d => d.Id).ToListAsync(stop)));
        }

        await Parallel.ForEachAsync(rounds, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (round, stopping) =>
        {
            try
            {
                await Carry(courier, round.Municipality, round.Deliveries, clock, stopping);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(log, failure);
            }
        });
    }

    private static async Task Carry(Courier courier, Id<Municipality> municipality, IEnumerable<Id<Delivery>> deliveries, TimeProvider clock, CancellationToken stop)
    {
        var begun = clock.GetTimestamp();
        foreach (var delivery in deliveries)
        {
            // Who did not take one, or takes long, is left alone until the next time with what else waits.
            if (await courier.Carry(municipality, delivery, stop) is { IsReceived: false } || clock.GetElapsedTime(begun) > LongestRound)
            {
                return;
            }
        }
    }

    private static readonly Action<ILogger, Exception?> Failed =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, nameof(Failed)), "A message to another program could not be sent for a reason that lies here. It is tried again.");
}

/// <summary>Deletes messages a month after they were made, once nothing more happens to them.</summary>
public sealed class SweepDeliveries(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepDeliveries> log) : EveryHour(clock, log)
{
    /// <inheritdoc/>
    protected override Task Keep(CancellationToken stop) => Keep(scopes, Clock.GetUtcNow(), stop);

    /// <summary>Deletes what is due in all municipalities.</summary>
    internal static async Task Keep(IServiceScopeFactory scopes, DateTimeOffset now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var last = now.AddDays(-Delivery.DaysKept);
        await scope.ServiceProvider.GetRequiredService<SammenDb>().Set<Delivery>().IgnoreQueryFilters([Tenancy.Filter])
            .Where(d => d.NextTryAt == null && d.At < last).ExecuteDeleteAsync(stop);
    }
}
