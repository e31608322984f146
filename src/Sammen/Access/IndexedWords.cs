using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Experiences;
using Sammen.Domain.Search;

namespace Sammen.Access;

/// <summary>Words in an index, and what is found by those of the shared experiences.</summary>
internal static class IndexedWords
{
    private const string Stem = nameof(SharedExperienceWord.Stem);

    /// <summary>Those whose stem begins with this, alike in both databases: each finds them in its index in its own way.</summary>
    public static IQueryable<T> BeginningWith<T>(this IQueryable<T> words, SammenDb db, string beginning) where T : class
    {
        var behind = beginning + '\uffff';
#pragma warning disable CA1309 // It becomes SQL, which compares by the order of the column.
        return db.Database.IsNpgsql()
            ? words.Where(w => EF.Property<string>(w, Stem).StartsWith(beginning))
            : words.Where(w => string.Compare(EF.Property<string>(w, Stem), beginning) >= 0 && string.Compare(EF.Property<string>(w, Stem), behind) < 0);
#pragma warning restore CA1309
    }

    /// <summary>Those that any of the wanted words finds.</summary>
    public static IQueryable<SharedExperienceWord> AnyOf(this SammenDb db, Wanted wanted)
    {
        var (whole, beginning) = (wanted.Whole, Words(db).BeginningWith(db, wanted.Beginning!));
        return whole.Count == 0 ? beginning : Words(db).Where(w => whole.Contains(w.Stem)).Union(beginning);
    }

    /// <summary>The experiences in which all of the wanted words stand: those whose words tell most of what they are about first, then the newest.</summary>
    public static IQueryable<SharedExperience> InOrder(this SammenDb db, IQueryable<SharedExperience> query, Wanted wanted)
    {
        if (wanted.IsNothing)
        {
            return query.OrderByDescending(e => e.SharedOn).ThenByDescending(e => e.Id);
        }

        foreach (var stem in wanted.Whole)
        {
            query = query.Where(e => db.Set<SharedExperienceWord>().Where(w => w.Stem == stem).Select(w => w.ExperienceId).Contains(e.Id));
        }

        var last = Words(db).BeginningWith(db, wanted.Beginning!).Select(w => w.ExperienceId);
        var weights = db.AnyOf(wanted).GroupBy(w => w.ExperienceId).Select(g => new { Id = g.Key, Weight = g.Sum(w => w.Weight) });
        return query.Where(e => last.Contains(e.Id)).Join(weights, e => e.Id, w => w.Id, (e, w) => new { Experience = e, w.Weight })
            .OrderByDescending(f => f.Weight).ThenByDescending(f => f.Experience.SharedOn).ThenByDescending(f => f.Experience.Id).Select(f => f.Experience);
    }

    private static IQueryable<SharedExperienceWord> Words(SammenDb db) => db.Set<SharedExperienceWord>().AsNoTracking();
}
