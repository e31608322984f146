using Sammen.Domain.Webhooks;
using Sammen.Hosting;

namespace Sammen.Webhooks;

/// <summary>How other programs are reached; set under <c>Webhooks</c> in the configuration.</summary>
public sealed class WebhookSettings
{
    /// <summary>True in an installation inside the municipality's own net, whose receivers stand there too.</summary>
    public bool AllowPrivate { get; set; }

    /// <summary>The proxy that leads out; empty where there is none. What the environment says of proxies is not asked.</summary>
    public string Proxy { get; set; } = "";

    /// <summary>True where the program itself is tried out: receivers on this machine are reached, and without https.</summary>
    public bool TryOnLoopback { get; set; }

    /// <summary>Which addresses may be told.</summary>
    internal ReachRule Rule => new(AllowPrivate, TryOnLoopback);
}

/// <summary>What telling other programs needs.</summary>
public static class WebhookServices
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddWebhooks(this IServiceCollection services, Settings settings)
    {
        services.AddOptions<WebhookSettings>().BindConfiguration("Webhooks")
            .Validate(w => w.Proxy.Length == 0 || Uri.TryCreate(w.Proxy, UriKind.Absolute, out _), "Webhooks:Proxy must be an address, such as http://proxy:3128.")
            .Validate(w => !w.TryOnLoopback || settings.ListensOnLoopback, "Webhooks:TryOnLoopback is for trials on this machine only.")
            .ValidateOnStart();
        services.AddSingleton<Outward>();
        services.AddSingleton<Courier>();
        services.AddHostedService<SendDeliveries>();
        services.AddHostedService<SweepDeliveries>();
        return services;
    }
}
