using Sammen.Hosting;

namespace Sammen.Live;

/// <summary>What live pages are given.</summary>
public static class LiveServices
{
    /// <summary>Registers <see cref="Rooms"/>, and what joins the instances that share a PostgreSQL.</summary>
    public static IServiceCollection AddLive(this IServiceCollection services, Settings settings)
    {
        services.AddOptions<Limits>().BindConfiguration("Live").Validate(l => l.PerAddress > 0 && l.PerRoom > 0, "Live:PerAddress and Live:PerRoom must be above 0.").ValidateOnStart();
        services.AddSingleton<Rooms>();
        services.AddSingleton<RoomCache>();
        if (settings.Postgres is not null)
        {
            services.AddSingleton<Outbox>();
            services.AddHostedService<OtherInstances>();
        }

        return services;
    }
}
