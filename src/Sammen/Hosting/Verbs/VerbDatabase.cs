using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Hosting.Verbs;

/// <summary>The database as a verb uses it, also while a server runs on it.</summary>
internal sealed class VerbDatabase : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly AsyncServiceScope scope;

    private VerbDatabase(WebApplication app, Settings settings)
    {
        this.app = app;
        scope = app.Services.CreateAsyncScope();
        Address = ServedAddress.In(settings.DataFolder) ?? settings.Address;
    }

    /// <summary>Where the server of this database answers: the one that runs, or where it would.</summary>
    public string Address { get; }

    public SammenDb Db => Get<SammenDb>();

    public static async Task<VerbDatabase> Open(DirectoryInfo data, CancellationToken stop)
    {
        data.Create();
        var settings = new Settings(data.FullName, "http://127.0.0.1:5080", WithExample: false);
        var app = Server.Build(settings);
        await Server.Migrate(app.Services, stop);
        return new VerbDatabase(app, settings);
    }

    /// <summary>Enters a municipality, for reading and writing in it.</summary>
    public async Task Enter(string slug, CancellationToken stop)
    {
        var municipality = await Db.Set<Municipality>().SingleOrDefaultAsync(m => m.Slug == slug, stop)
            ?? throw new VerbException($"--municipality: kommunen {slug} findes ikke.");
        Db.EnterAs(municipality.Id, null);
    }

    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await app.DisposeAsync();
    }
}
