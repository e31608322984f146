using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Sammen.Data;
using Sammen.Hosting;
using Sammen.Tests;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SammenApp))]
// A test waits for its server, its disk or a clock: with two on two cores, a third of the time nobody works.
[assembly: Parallelization(MaxThreads = 3)]

namespace Sammen.Tests;

/// <summary>
/// The real server on a free port with its own database: SQLite, or PostgreSQL where SAMMEN_TEST_POSTGRES names a server. Tests share
/// it and keep apart by each having a municipality of its own.
/// </summary>
public sealed class SammenApp : IAsyncLifetime
{
    /// <summary>The collection of tests that count municipalities made by fill, and so take turns.</summary>
    public const string Filling = "fill";

    private readonly string folder = Directory.CreateTempSubdirectory("sammen-test").FullName;
    private WebApplication? app;

    /// <summary>
    /// A Monday morning in Denmark, in a year to come: HttpClient drops cookies whose date has passed in its own time. Stands still
    /// until a test with an app of its own moves it.
    /// </summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2040, 11, 26, 8, 0, 0, TimeSpan.Zero));

    public Uri Address => new(app!.Urls.First());

    public IServiceProvider Services => app!.Services;

    public string Folder => folder;

    /// <summary>Connection string of its own database; null on SQLite.</summary>
    public string? Postgres { get; private set; }

    /// <summary>As if started with the worked example; what is in it is the test's own business.</summary>
    public bool WithExample { get; init; }

    /// <summary>As if started by the bench.</summary>
    public bool Measured { get; init; }

    /// <summary>Another instance whose database this one shares; only on PostgreSQL.</summary>
    public SammenApp? Beside { get; init; }

    /// <summary>What else the server is given.</summary>
    public Action<IServiceCollection>? With { get; init; }

    public async ValueTask InitializeAsync()
    {
        Postgres = Beside is null ? await EmptyDatabase.In(folder) : Beside.Postgres;
        app = Server.Build(new Settings(folder, "http://127.0.0.1:0", WithExample, Postgres, Measured), services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            // Slow hashing protects real passwords; here it would only be waiting.
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
            With?.Invoke(services);
        });
        await Server.Migrate(app.Services, CancellationToken.None);
        await app.StartAsync();
    }

    /// <summary>Stops as when the process is asked to.</summary>
    public Task Stop() => app!.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        if (Beside is null && Postgres is not null)
        {
            // Its connections would lie idle for five minutes, and one server has so many for all tests.
            await using var connection = new NpgsqlConnection(Postgres);
            NpgsqlConnection.ClearPool(connection);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Somebody with a browser that has never been here.</summary>
    public Visitor Visitor() => new(Address);

    /// <summary>The database as the program itself sees it from within a municipality.</summary>
    public async Task<T> In<T>(Domain.Id<Domain.Municipalities.Municipality> municipality, Func<SammenDb, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        db.EnterAs(municipality, null);
        return await act(db);
    }
}
