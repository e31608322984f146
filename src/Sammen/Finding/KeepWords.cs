using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Data.Finding;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Search;

namespace Sammen.Finding;

/// <summary>
/// Goes through the words of what was changed, so that those that stand nowhere any longer leave the index, and of what is not in it yet: a database
/// from before the index, or things that are searched from now on.
/// </summary>
public sealed class KeepWords(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeepWords> log) : EveryHour(clock, log)
{
    // While these are gone through, who writes in them waits.
    private const int AtOnce = 5;

    /// <inheritdoc/>
    protected override Task Keep(CancellationToken stop) => All(scopes, stop);

    /// <summary>In all municipalities.</summary>
    internal static async Task All(IServiceScopeFactory scopes, CancellationToken stop)
    {
        List<Id<Municipality>> municipalities;
        await using (var scope = scopes.CreateAsyncScope())
        {
            municipalities = await scope.ServiceProvider.GetRequiredService<SammenDb>().Set<Municipality>().AsNoTracking().Select(m => m.Id).ToListAsync(stop);
        }

        foreach (var municipality in municipalities)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
            db.EnterAs(municipality, null);
            foreach (var kind in Enum.GetValues<SubjectKind>())
            {
                foreach (var some in (await Due(db, kind, stop)).Chunk(AtOnce))
                {
                    await Renew(db, kind, some, stop);
                }
            }
        }
    }

    private static async Task<List<Guid>> Due(SammenDb db, SubjectKind kind, CancellationToken stop)
    {
        var searched = Searchables.In(db.Mappings);
        var places = searched.PlacesOf(kind);
        var changed = await db.Set<ChangedSubject>().AsNoTracking().Where(c => c.Kind == kind).Select(c => c.SubjectId).Distinct().ToListAsync(stop);
        var whole = await db.Set<SubjectWord>().AsNoTracking().Where(w => w.Kind == kind && w.Stem == SubjectWord.All && w.Weight == SubjectWord.Rules && w.Places == places)
            .Select(w => w.SubjectId).ToListAsync(stop);
        var subjects = await searched.Of(kind).Single(s => s.IsSubject).Subjects(db, stop);
        return [.. changed.Union(subjects.Except(whole))];
    }

    private static async Task Renew(SammenDb db, SubjectKind kind, IReadOnlyList<Guid> subjects, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // What is changed from here on is gone through the next time.
        var seen = await db.Set<ChangedSubject>().AsNoTracking().Where(c => c.Kind == kind && subjects.Contains(c.SubjectId)).Select(c => c.Id).ToListAsync(stop);
        var words = new SavedWords();
        words.Renew(kind, subjects);
        await words.Write(db, stop);
        await db.Set<ChangedSubject>().Where(c => seen.Contains(c.Id)).ExecuteDeleteAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
