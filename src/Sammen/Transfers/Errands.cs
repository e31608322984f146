using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Transfers;

namespace Sammen.Transfers;

/// <summary>How far an errand has come.</summary>
/// <param name="Done">Things that are written, and not yet saved for good.</param>
/// <param name="Total">Things there are to write.</param>
public sealed record Progress(int Done, int Total);

/// <summary>
/// Takes files in behind the pages: in one transaction, so that all of it is there or nothing. Those that are worked on by this instance tell how far they are
/// and can be stopped; if the instance ends, nothing of them is saved.
/// </summary>
public sealed class Errands(IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime life, ILogger<Errands> log)
{
    private const int AtOnce = 250;

    private static readonly Action<ILogger, Id<Errand>, Exception?> Failed =
        LoggerMessage.Define<Id<Errand>>(LogLevel.Error, new EventId(1, nameof(Failed)), "A file could not be taken in ({Errand}). Nothing of it is saved.");

    private readonly ConcurrentDictionary<Id<Errand>, Work> works = new();

    /// <summary>How far an errand is; null where this instance does not work on it.</summary>
    public Progress? Of(Id<Errand> errand) => works.TryGetValue(errand, out var work) ? work.Progress : null;

    /// <summary>Begins to work on an errand that was begun.</summary>
    public void Start(Id<Errand> errand, Place place, Id<Member> by)
    {
        var work = new Work(life.ApplicationStopping);
        if (works.TryAdd(errand, work))
        {
            work.Task = Task.Run(() => Run(errand, place, by, work));
        }
    }

    /// <summary>Stops it; false where this instance does not work on it.</summary>
    public bool Stop(Id<Errand> errand)
    {
        if (!works.TryGetValue(errand, out var work))
        {
            return false;
        }

        work.Stopping.Cancel();
        return true;
    }

    /// <summary>Waits until this instance is through with an errand.</summary>
    internal Task Finished(Id<Errand> errand) => works.TryGetValue(errand, out var work) ? work.Task : Task.CompletedTask;

    private async Task Run(Id<Errand> id, Place place, Id<Member> by, Work work)
    {
        try
        {
            await TakeIn(id, place, by, work);
        }
        catch (OperationCanceledException) when (work.Stopping.IsCancellationRequested)
        {
            // If the whole program stops, it can be begun again.
            if (!life.ApplicationStopping.IsCancellationRequested)
            {
                await End(id, place, by, e => e.Cancel());
            }
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Failed(log, id, failure);
            await End(id, place, by, e => e.Fail());
        }
        finally
        {
            works.TryRemove(id, out _);
            work.Stopping.Dispose();
        }
    }

    private async Task TakeIn(Id<Errand> id, Place place, Id<Member> by, Work work)
    {
        var stop = work.Stopping.Token;
        await using var scope = scopes.CreateAsyncScope();
        var db = Enter(scope, place, by);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var errand = await db.Set<Errand>().SingleAsync(e => e.Id == id, stop);
        var intake = (await db.Open(errand.List, by, clock.GetUtcNow(), toChange: true, stop)).Take(errand.Lines);
        if (intake.Mark != errand.Mark || intake.Faults.Count > 0)
        {
            // Somebody has changed something since it was shown.
            db.ChangeTracker.Clear();
            (await db.Set<Errand>().SingleAsync(e => e.Id == id, stop)).ShowAgain(intake.Mark);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return;
        }

        errand.Finish(intake);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        var done = 0;
        foreach (var some in intake.Added.Chunk(AtOnce))
        {
            work.Progress = new(done, intake.Added.Count);
            db.AddRange(some);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            done += some.Length;
        }

        work.Progress = new(done, intake.Added.Count);
        await transaction.CommitAsync(stop);
        scope.ServiceProvider.GetRequiredService<Places>().Forget(place);
    }

    private async Task End(Id<Errand> id, Place place, Id<Member> by, Action<Errand> how)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = Enter(scope, place, by);
        if (await db.Set<Errand>().SingleOrDefaultAsync(e => e.Id == id && e.State == ErrandState.Working) is { } errand)
        {
            how(errand);
            await db.SaveChangesAsync();
        }
    }

    private static SammenDb Enter(AsyncServiceScope scope, Place place, Id<Member> by)
    {
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        db.EnterAs(place.Id, by);
        return db;
    }

    private sealed class Work(CancellationToken end)
    {
        public CancellationTokenSource Stopping { get; } = Patient(end);

        public Task Task { get; set; } = Task.CompletedTask;

        public Progress Progress { get; set; } = new(0, 0);

        // Well before others may take it over.
        private static CancellationTokenSource Patient(CancellationToken end)
        {
            var source = CancellationTokenSource.CreateLinkedTokenSource(end);
            source.CancelAfter(Errand.Longest - TimeSpan.FromMinutes(1));
            return source;
        }
    }
}

/// <summary>Forgets the files that were brought, and their lines with them, a month after.</summary>
public sealed class ForgetErrands(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ForgetErrands> log) : EveryHour(clock, log)
{
    /// <inheritdoc/>
    protected override Task Keep(CancellationToken stop) => Keep(scopes, Clock.GetUtcNow(), stop);

    /// <summary>Forgets those that are due in all municipalities.</summary>
    internal static async Task Keep(IServiceScopeFactory scopes, DateTimeOffset now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var last = now.AddDays(-Errand.DaysKept);
        await scope.ServiceProvider.GetRequiredService<SammenDb>().Set<Errand>().IgnoreQueryFilters([Tenancy.Filter])
            .Where(e => e.At < last && e.State != ErrandState.Working).ExecuteDeleteAsync(stop);
    }
}
