using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;

namespace Sammen.Hosting;

/// <summary>
/// Lets SQLite count what its tables and indexes hold, so that it knows that a municipality has thousands of rows and a key one: without, some who are named by
/// their keys are looked for among all of the municipality. It looks at a few hundred rows of each index and only where much was changed; PostgreSQL counts by itself.
/// </summary>
public sealed class KeepStatistics(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeepStatistics> log) : EveryHour(clock, log)
{
    /// <inheritdoc/>
    protected override async Task Keep(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Count(scope.ServiceProvider.GetRequiredService<SammenDb>(), stop);
    }

    /// <summary>Counts, where it is due.</summary>
    internal static async Task Count(SammenDb db, CancellationToken stop)
    {
        if (db.Database.IsSqlite())
        {
            // All tables, also those that this connection has not asked (0x10000), and for real (0x02).
            await db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit = 400; PRAGMA optimize = 0x10002;", stop);
        }
    }
}
