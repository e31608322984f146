using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Dialogues.Lifts;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Search;

namespace Sammen.Dialogues.Periods;

/// <summary>Deletes statements and marks on the day that was promised before the first word.</summary>
public sealed class KeepDeletionPromise(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeepDeletionPromise> log) : EveryHour(clock, log)
{
    /// <inheritdoc/>
    protected override async Task Keep(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        await Delete(scope.ServiceProvider.GetRequiredService<SammenDb>(), Clock.Today(), stop);
    }

    /// <summary>
    /// Deletes what is due in all municipalities. A statement's row stays without words and name, as one that was taken back: a concern
    /// points at it.
    /// </summary>
    internal static async Task Delete(SammenDb db, DateOnly today, CancellationToken stop)
    {
        var due = db.Set<Dialogue>().Where(d => d.Period!.DeletesOn <= today);
        await using var all = await db.Database.BeginTransactionAsync(stop);
        var searched = (await db.Set<Statement>().IgnoreQueryFilters([Tenancy.Filter]).Where(s => !s.IsWithdrawn).Join(due, s => s.DialogueId, d => d.Id, (s, d) => d.InitiativeId).Distinct().ToListAsync(stop))
            .ConvertAll(i => i.Value);
        var lifts = db.Set<Lift>().IgnoreQueryFilters([Tenancy.Filter]).Where(l => due.Any(d => d.Id == l.DialogueId));
        var lifted = await lifts.Join(db.Set<Statement>().IgnoreQueryFilters([Tenancy.Filter]).Where(s => !s.IsWithdrawn), l => l.StatementId, s => s.Id, (l, s) => new LiftedWords(l.Id, s.Text)).ToListAsync(stop);
        await db.Set<Statement>().IgnoreQueryFilters([Tenancy.Filter]).Where(s => !s.IsWithdrawn && due.Any(d => d.Id == s.DialogueId))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Text, "").SetProperty(s => s.AuthorName, "").SetProperty(s => s.AuthorId, s => null)
                .SetProperty(s => s.Theme, "").SetProperty(s => s.IsWithdrawn, true), stop);
        // Words that were taken over from a statement go with it, wherever they were carried; a concern is owed a reply and stays.
        await db.LetGoOf(lifted, stop);
        await lifts.Where(l => !l.IsWithdrawn && !l.IsOwnWords)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Text, "").SetProperty(l => l.IsWithdrawn, true), stop);
        await db.Set<Vote>().IgnoreQueryFilters([Tenancy.Filter]).Where(v => due.Any(d => d.Id == v.DialogueId)).ExecuteDeleteAsync(stop);
        await db.Set<Participant>().IgnoreQueryFilters([Tenancy.Filter]).Where(p => due.Any(d => d.Id == p.DialogueId)).ExecuteDeleteAsync(stop);
        await db.Set<PersonalLink>().IgnoreQueryFilters([Tenancy.Filter]).Where(l => due.Any(d => d.Id == l.DialogueId)).ExecuteDeleteAsync(stop);
        // The search has no words of these initiatives until they have been gone through again.
        await db.Set<SubjectWord>().IgnoreQueryFilters([Tenancy.Filter]).Where(w => w.Kind == SubjectKind.Initiative && searched.Contains(w.SubjectId)).ExecuteDeleteAsync(stop);
        await all.CommitAsync(stop);
    }
}
