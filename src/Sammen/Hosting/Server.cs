using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Example;

namespace Sammen.Hosting;

/// <summary>The web server as the command line starts it.</summary>
public static class Server
{
    /// <summary>Migrates, loads the example where asked, serves until stopped.</summary>
    public static async Task<int> Run(Settings settings, CancellationToken stop)
    {
        if ((settings.WithExample || settings.Measured) && !settings.ListensOnLoopback)
        {
            throw new VerbException($"{(settings.WithExample ? "Eksemplet" : "Målingen")} er kun til denne maskine, og {settings.Address} kan nås udefra.");
        }

        Directory.CreateDirectory(settings.DataFolder);
        await using var app = Build(settings);
        await Migrate(app.Services, stop);
        if (settings.WithExample)
        {
            await WorkedExample.Load(app.Services, stop);
        }

        await app.StartAsync(stop);
        var address = app.Urls.First();
        using var served = new ServedAddress(settings.DataFolder, address);
        Console.WriteLine($"Sammen: {address}");
        Greeting.Say(settings, address);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    /// <summary>The server, not yet started.</summary>
    public static WebApplication Build(Settings settings, Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Also when another program hosts it, as the tests do.
            ApplicationName = typeof(Server).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(settings.Address);
        builder.Services.AddSammen(settings with { Postgres = settings.Postgres ?? builder.Configuration.GetConnectionString("Postgres") });
        if (settings.Measured)
        {
            Measuring.Add(builder.Services);
        }

        more?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseSammen();
        if (settings.Measured)
        {
            app.UseMeasuring();
        }

        return app;
    }

    /// <summary>Brings the database up to the newest form.</summary>
    public static async Task Migrate(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        await db.Database.MigrateAsync(stop);
        // Before any question is asked: each connection learns it when it is opened.
        await KeepStatistics.Count(db, stop);
    }
}
