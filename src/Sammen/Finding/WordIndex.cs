using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Search;

namespace Sammen.Finding;

/// <summary>
/// Asks the index in which subjects the wanted words may stand. Where a word is common, as many rows are read as the page shows; a word that is not
/// written to its end is asked as the words that begin with it, a few of them.
/// </summary>
internal sealed class WordIndex(SammenDb db)
{
    /// <summary>Most words that an unfinished one is taken for, in the order of the letters; who writes one letter more sees the rest.</summary>
    public const int MostBeginnings = 12;

    // Beyond this a word is common, and which of two is the rarer is of no importance.
    private const int Common = 200;

    // Initiatives that a member of a workplace sees, as a rule.
    private const int Few = 500;

    /// <summary>The subjects, named by the words first and then the newest.</summary>
    /// <param name="kind">Kind of subject.</param>
    /// <param name="wanted">What is looked for.</param>
    /// <param name="among">Those that may be seen; null for all.</param>
    /// <param name="skip">How many stand on the pages before.</param>
    /// <param name="take">How many are wanted.</param>
    public async Task<List<Guid>> Find(SubjectKind kind, Wanted wanted, IReadOnlyCollection<Guid>? among, int skip, int take)
    {
        var first = await Rarest(kind, wanted);
        var rest = wanted.Words.Where(w => w != first).ToList();
        var found = new Dictionary<Guid, int>();
        foreach (var stem in first.IsBeginning ? await Beginnings(kind, first.Stem) : [first.Stem])
        {
            var query = Words(kind).Where(w => w.Stem == stem);
            query = among is null ? query : query.Where(w => among.Contains(w.SubjectId));
            foreach (var word in rest)
            {
                var others = Finding(kind, word);
                query = query.Where(w => others.Any(o => o.SubjectId == w.SubjectId));
            }

            // Few are looked up one by one; in the order of the index all that the others have would be passed over on the way.
            query = among is { Count: <= Few } ? query : query.OrderByDescending(w => w.Weight).ThenByDescending(w => w.SubjectId).Take(skip + take);
            foreach (var row in await query.Select(w => new { w.SubjectId, w.Weight }).ToListAsync())
            {
                found[row.SubjectId] = Math.Max(row.Weight, found.GetValueOrDefault(row.SubjectId));
            }
        }

        return [.. found.OrderByDescending(f => f.Value).ThenByDescending(f => f.Key).Skip(skip).Take(take).Select(f => f.Key)];
    }

    /// <summary>In which kinds of texts of each subject any of the words may stand.</summary>
    public async Task<Dictionary<Guid, long>> Places(SubjectKind kind, Wanted wanted, IReadOnlyCollection<Guid> subjects)
    {
        var places = new Dictionary<Guid, long>();
        foreach (var word in wanted.Words)
        {
            foreach (var row in await Finding(kind, word).Where(w => subjects.Contains(w.SubjectId)).Select(w => new { w.SubjectId, w.Places }).ToListAsync())
            {
                places[row.SubjectId] = places.GetValueOrDefault(row.SubjectId) | row.Places;
            }
        }

        return places;
    }

    // What is read in order is the word that fewest have: the others are only looked up.
    private async Task<WantedWord> Rarest(SubjectKind kind, Wanted wanted)
    {
        if (wanted.Words.Count == 1)
        {
            return wanted.Words[0];
        }

        var counts = new Dictionary<WantedWord, int>();
        foreach (var word in wanted.Words)
        {
            // All are of one kind: the order is asked for by name only, and nothing is sorted.
            counts[word] = await Finding(kind, word).OrderBy(w => w.Kind).Take(Common).CountAsync();
        }

        return counts.MinBy(c => (c.Value, c.Key.IsBeginning)).Key;
    }

    private IQueryable<SubjectWord> Words(SubjectKind kind) => db.Set<SubjectWord>().AsNoTracking().Where(w => w.Kind == kind);

    private IQueryable<SubjectWord> Finding(SubjectKind kind, WantedWord word)
    {
        var stem = word.Stem;
        return word.IsBeginning ? Words(kind).BeginningWith(db, stem) : Words(kind).Where(w => w.Stem == stem);
    }

    // From each word the index is asked for the next: however many subjects have a word, one row of it is read. The word itself stands first.
    private Task<List<string>> Beginnings(SubjectKind kind, string beginning)
    {
        var (from, after, before, order) = db.Database.IsNpgsql() ? ("~>=~", "~>~", "~<~", " USING ~<~") : (">=", ">", "<", "");
        var table = $"\"{db.Model.FindEntityType(typeof(SubjectWord))!.GetTableName()}\"";
        string Next(string compare, string bound) =>
            $"(SELECT CAST(\"Stem\" AS text) FROM {table} WHERE \"{Tenancy.Column}\" = {{0}} AND \"Kind\" = {{1}} AND \"Stem\" {compare} {bound} AND \"Stem\" {before} {{3}} ORDER BY \"Stem\"{order} LIMIT 1)";
        var sql = $$"""
            WITH RECURSIVE stems(stem, number) AS (
                SELECT {{Next(from, "{2}")}}, 1
                UNION ALL
                SELECT {{Next(after, "stems.stem")}}, number + 1 FROM stems WHERE stem IS NOT NULL AND number < {4})
            SELECT stem AS "Value" FROM stems WHERE stem IS NOT NULL
            """;
        return db.Database.SqlQueryRaw<string>(sql, db.Municipality!.Value.Value, (int)kind, beginning, beginning + '\uffff', MostBeginnings).ToListAsync();
    }
}
