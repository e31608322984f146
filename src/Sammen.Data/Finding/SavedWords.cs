using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sammen.Domain.Search;

namespace Sammen.Data.Finding;

/// <summary>
/// The words that a save brings to the index: found in what is about to be saved, and written in the same transaction. A word that was changed stays until
/// its subject is gone through; what is taken back or hidden takes its words with it at once.
/// </summary>
public sealed class SavedWords
{
    private const string Alone = "SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))";
    private const string Together = "SELECT pg_advisory_xact_lock_shared(hashtextextended({0}, 0))";

    private readonly SortedDictionary<(SubjectKind Kind, Guid Subject), SortedDictionary<string, (int Weight, long Places)>> subjects = [];
    private readonly SortedSet<(SubjectKind Kind, Guid Subject)> renewed = [];
    private readonly List<(Searched Source, object Key, Guid Subject)> opened = [];

    /// <summary>True where there is nothing to write.</summary>
    public bool IsEmpty => subjects.Count + renewed.Count + opened.Count == 0;

    /// <summary>Goes through all that is written in some subjects, as it stands when the words are written.</summary>
    public void Renew(SubjectKind kind, IEnumerable<Guid> all) => renewed.UnionWith(all.Select(subject => (kind, subject)));

    /// <summary>Writes them, within a transaction of the caller's. Words that are there already are left alone: two who write at once do not wait for each other.</summary>
    public async Task Write(SammenDb db, CancellationToken stop)
    {
        await ReadRenewed(db, stop);
        foreach (var (source, key, subject) in opened)
        {
            foreach (var texts in await source.Opened(db, key, stop))
            {
                Add(source, subject, "", texts);
            }
        }

        var (sql, here) = (Insert(db), db.Municipality!.Value.Value);
        foreach (var ((kind, subject), stems) in subjects)
        {
            if (!renewed.Contains((kind, subject)))
            {
                await Hold(db, subject, Together, stop);
            }

            var words = JsonSerializer.Serialize(stems.Select(s => new object[] { s.Key, s.Value.Weight, s.Value.Places }), Conversions.Json);
            await db.Database.ExecuteSqlRawAsync(sql, [here, (int)kind, subject, words], stop);
        }
    }

    /// <summary>Looks through what is about to be saved; subjects in which words are changed are noted, to be gone through.</summary>
    internal static SavedWords Of(SammenDb db)
    {
        var (words, searched) = (new SavedWords(), Searchables.In(db.Mappings));
        var all = db.ChangeTracker.Entries().ToList();
        var openers = searched.All.Where(s => s.CanBeOpened).ToList();
        var (taken, changed) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new HashSet<(SubjectKind, Guid)>());
        foreach (var entry in all.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            var held = OwnerOf(entry, all);
            if (searched.Of(held.Metadata.ClrType) is { } source && HasNewWords(entry) && source.SubjectOf(held, db) is { } subject)
            {
                var isGone = held.State == EntityState.Modified && !source.IsShown(held.Entity);
                if (isGone)
                {
                    words.renewed.Add((source.Kind, subject));
                }
                else if (entry.State != EntityState.Added)
                {
                    changed.Add((source.Kind, subject));
                }

                if (taken.Add(held.Entity) && held.State != EntityState.Deleted && source.IsShown(held.Entity))
                {
                    words.Take(held, source, subject, searched);
                }
            }

            words.opened.AddRange(from s in openers let opens = s.OpenedBy(entry) where opens is not null select (s, opens.Value.Key, opens.Value.Subject));
        }

        db.AddRange(changed.Except(words.renewed).Select(c => ChangedSubject.Of(c.Item1, c.Item2)));
        return words;
    }

    private async Task ReadRenewed(SammenDb db, CancellationToken stop)
    {
        var searched = Searchables.In(db.Mappings);
        foreach (var of in renewed.GroupBy(r => r.Kind, r => r.Subject))
        {
            foreach (var subject in of)
            {
                await Hold(db, subject, Alone, stop);
            }

            foreach (var source in searched.Of(of.Key))
            {
                foreach (var thing in await source.Read(db, [.. of], stop))
                {
                    Add(source, thing.Subject, thing.Name, thing.Texts);
                    if (source.IsSubject)
                    {
                        Put(of.Key, thing.Subject, SubjectWord.All, SubjectWord.Rules, searched.PlacesOf(of.Key));
                    }
                }
            }

            // All its rows are written anew, together: one by one they would tell in which order the words came.
            var (kind, ids) = (of.Key, of.ToList());
            await db.Set<SubjectWord>().Where(w => w.Kind == kind && ids.Contains(w.SubjectId)).ExecuteDeleteAsync(stop);
        }
    }

    // Who goes through a subject waits for those who write words in it, and they for that; SQLite has one writer at a time.
    private static async Task Hold(SammenDb db, Guid subject, string how, CancellationToken stop)
    {
        if (db.IsPostgres)
        {
            await db.Database.ExecuteSqlRawAsync(how, [subject.ToString()], stop);
        }
    }

    private void Take(EntityEntry entry, Searched source, Guid subject, Searchables searched)
    {
        var (name, texts) = source.WordsOf(entry.Entity);
        Add(source, subject, name, texts);
        if (source.IsSubject && entry.State == EntityState.Added)
        {
            Put(source.Kind, subject, SubjectWord.All, SubjectWord.Rules, searched.PlacesOf(source.Kind));
        }
    }

    private void Add(Searched source, Guid subject, string name, IReadOnlyList<string> texts)
    {
        foreach (var stem in DanishWords.Stems(name))
        {
            Put(source.Kind, subject, stem, source.IsSubject ? SubjectWord.InName : SubjectWord.InText, source.Place);
        }

        foreach (var stem in texts.SelectMany(DanishWords.Stems))
        {
            Put(source.Kind, subject, stem, SubjectWord.InText, source.Place);
        }
    }

    private void Put(SubjectKind kind, Guid subject, string stem, int weight, long places)
    {
        if (!subjects.TryGetValue((kind, subject), out var stems))
        {
            // In one order everywhere, so that two who write the same words cannot hold each other up.
            subjects[(kind, subject)] = stems = new(StringComparer.Ordinal);
        }

        stems[stem] = stems.TryGetValue(stem, out var known) ? (Math.Max(known.Weight, weight), known.Places | places) : (weight, places);
    }

    // What is kept in rows of its own within a thing, as the frame of an initiative, is a part of it.
    private static EntityEntry OwnerOf(EntityEntry entry, List<EntityEntry> all) =>
        entry.Metadata.FindOwnership() is { } ownership && entry.Property(ownership.Properties[0].Name).CurrentValue is { } key
            ? all.Find(e => e.Metadata == ownership.PrincipalEntityType && key.Equals(e.Property(ownership.PrincipalKey.Properties[0].Name).CurrentValue)) ?? entry
            : entry;

    // Figures, days and choices have no words; that something is taken back is a yes or no.
    private static bool HasNewWords(EntityEntry entry) =>
        entry.State != EntityState.Modified || entry.Properties.Any(p => p.IsModified && (!p.Metadata.ClrType.IsValueType || p.Metadata.ClrType == typeof(bool)));

    private static string Insert(SammenDb db)
    {
        var table = db.Model.FindEntityType(typeof(SubjectWord))!.GetTableName();
        var (rows, stem, weight, places) = db.IsPostgres
            ? ("jsonb_array_elements({3}::jsonb)", "v.value->>0", "(v.value->>1)::int", "(v.value->>2)::bigint")
            : ("json_each({3})", "v.value->>0", "v.value->>1", "v.value->>2");
        return $$"""
            INSERT INTO "{{table}}" ("{{Tenancy.Column}}", "Kind", "SubjectId", "Stem", "Weight", "Places")
            SELECT {0}, {1}, {2}, {{stem}}, {{weight}}, {{places}} FROM {{rows}} AS v
            WHERE NOT EXISTS (SELECT 1 FROM "{{table}}" AS w WHERE w."{{Tenancy.Column}}" = {0} AND w."Kind" = {1} AND w."SubjectId" = {2} AND w."Stem" = {{stem}}
                AND w."Weight" >= {{weight}} AND (w."Places" | {{places}}) = w."Places")
            ON CONFLICT ("{{Tenancy.Column}}", "Kind", "SubjectId", "Stem") DO UPDATE SET
                "Weight" = CASE WHEN excluded."Weight" > "{{table}}"."Weight" THEN excluded."Weight" ELSE "{{table}}"."Weight" END,
                "Places" = "{{table}}"."Places" | excluded."Places"
            """;
    }
}
