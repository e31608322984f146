using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Sammen.Domain;
using Sammen.Domain.Webhooks;
using Sammen.Webhooks;

namespace Sammen.Tests.Webhooks;

/// <summary>
/// A municipality that tells a receiver on this machine. The tests move the clock and say themselves when it is looked whether anything is to be sent, and so have
/// an app of their own.
/// </summary>
internal sealed class ToldStory : IAsyncDisposable
{
    private ToldStory(SammenApp app, Receiver receiver, Village village) => (App, Receiver, Village) = (app, receiver, village);

    public SammenApp App { get; }

    public Receiver Receiver { get; }

    public Village Village { get; }

    public static async Task<ToldStory> Begin(bool reachesLoopback = true)
    {
        var app = await Start(reachesLoopback);
        return new(app, await Receiver.Start(), await Village.Found(app));
    }

    public static async Task<SammenApp> Start(bool reachesLoopback, SammenApp? beside = null)
    {
        var app = new SammenApp
        {
            Beside = beside,
            With = services =>
            {
                services.Configure<WebhookSettings>(w => w.TryOnLoopback = reachesLoopback);
                services.Remove(services.Single(s => s.ImplementationType == typeof(SendDeliveries)));
            },
        };
        await app.InitializeAsync();
        return app;
    }

    /// <summary>A subscription to the receiver; to everything unless events are named.</summary>
    public Task<Subscription> Subscribe(params EventKind[] events) => SubscribeAt(Receiver.Address, events);

    public Task<Subscription> SubscribeAt(string address, params EventKind[] events) => Village.Keep(() => Subscription.Make(
        new("ESDH", address, [.. (events is [] ? EventKinds.ToChoose : events).Select(e => e.Name())]), new(true, true), 0, App.Clock.GetUtcNow()).Expect());

    /// <summary>Looks whether anything is due, as the server does every few seconds.</summary>
    public Task Look(SammenApp? at = null) => SendDeliveries.Keep(
        (at ?? App).Services.GetRequiredService<IServiceScopeFactory>(), (at ?? App).Services.GetRequiredService<Courier>(), App.Clock, NullLogger.Instance, TestContext.Current.CancellationToken);

    public Task<List<Delivery>> Deliveries() => App.In(Village.Municipality.Id, db => db.Set<Delivery>().AsNoTracking().ToListAsync());

    public Task<Subscription> Stored() => App.In(Village.Municipality.Id, db => db.Set<Subscription>().AsNoTracking().SingleAsync());

    public JsonElement[] Bodies => [.. Receiver.Received.Select(r => JsonDocument.Parse(r.Body).RootElement)];

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
