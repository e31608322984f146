using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.SideEffects;

namespace Sammen.Dialogues.Periods;

/// <summary>Deletes statements and marks on the day that was promised before the first word.</summary>
public sealed class KeepDeletionPromise(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeepDeletionPromise> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        try
        {
            do
            {
                await Try(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private async Task Try(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await Delete(scope.ServiceProvider.GetRequiredService<SammenDb>(), clock.Today(), stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure);
        }
    }

    /// <summary>
    /// Deletes what is due in all municipalities. A statement's row stays without words and name, as one that was taken back: a concern
    /// points at it.
    /// </summary>
    internal static async Task Delete(SammenDb db, DateOnly today, CancellationToken stop)
    {
        var due = db.Set<Dialogue>().Where(d => d.Period!.DeletesOn <= today);
        await using var all = await db.Database.BeginTransactionAsync(stop);
        await db.Set<Statement>().IgnoreQueryFilters([Tenancy.Filter]).Where(s => !s.IsWithdrawn && due.Any(d => d.Id == s.DialogueId))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Text, "").SetProperty(s => s.AuthorName, "").SetProperty(s => s.AuthorId, s => null)
                .SetProperty(s => s.Theme, "").SetProperty(s => s.IsWithdrawn, true), stop);
        await LetGo(db, due, stop);
        await db.Set<Vote>().IgnoreQueryFilters([Tenancy.Filter]).Where(v => due.Any(d => d.Id == v.DialogueId)).ExecuteDeleteAsync(stop);
        await db.Set<Participant>().IgnoreQueryFilters([Tenancy.Filter]).Where(p => due.Any(d => d.Id == p.DialogueId)).ExecuteDeleteAsync(stop);
        await db.Set<PersonalLink>().IgnoreQueryFilters([Tenancy.Filter]).Where(l => due.Any(d => d.Id == l.DialogueId)).ExecuteDeleteAsync(stop);
        await all.CommitAsync(stop);
    }

    // Words that were taken over from a statement go with it, wherever they were carried; a concern is owed a reply and stays.
    private static async Task LetGo(SammenDb db, IQueryable<Dialogue> due, CancellationToken stop)
    {
        var lifts = From<Lift>().Where(l => due.Any(d => d.Id == l.DialogueId));
        await From<Benefit>().Where(b => !b.IsWithdrawn && !b.IsOwnWords && lifts.Any(l => l.Id == b.LiftId))
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Title, "").SetProperty(b => b.IsWithdrawn, true), stop);
        await From<SideEffect>().Where(e => !e.IsWithdrawn && e.HasWritersWords && lifts.Any(l => l.Id == e.LiftId))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Text, "").SetProperty(e => e.Group, "").SetProperty(e => e.IsWithdrawn, true), stop);
        await From<Assumption>().Where(a => !a.IsWithdrawn && a.IsWritersWords && lifts.Any(l => l.Id == a.LiftId))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Text, "").SetProperty(a => a.IsWithdrawn, true), stop);
        await lifts.Where(l => !l.IsWithdrawn && !l.IsOwnWords)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Text, "").SetProperty(l => l.IsWithdrawn, true), stop);

        IQueryable<T> From<T>() where T : class => db.Set<T>().IgnoreQueryFilters([Tenancy.Filter]);
    }

    private static readonly Action<ILogger, Exception?> Failed =
        LoggerMessage.Define(LogLevel.Error, new EventId(1, nameof(Failed)), "What was to be deleted today is not deleted yet. It is tried again.");
}
