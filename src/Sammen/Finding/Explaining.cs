using Sammen.Data;
using Sammen.Data.Finding;
using Sammen.Domain.Search;

namespace Sammen.Finding;

/// <summary>One place where words that were looked for stand.</summary>
/// <param name="Thing">What it is, and where it is read.</param>
/// <param name="Name">What it is called, with the words marked; empty where it has no name or its name is shown above.</param>
/// <param name="Text">What is written there, with the words marked; empty where they stand in the name.</param>
public sealed record Reason(SearchedThing Thing, IReadOnlyList<Piece> Name, IReadOnlyList<Piece> Text);

/// <summary>A subject that was found, and why.</summary>
/// <param name="Thing">The subject itself.</param>
/// <param name="Name">What it is called, with the words marked.</param>
/// <param name="Reasons">The places that tell most; none where its name says all of it.</param>
/// <param name="More">How many places there are beyond those.</param>
public sealed record FoundSubject(SearchedThing Thing, IReadOnlyList<Piece> Name, IReadOnlyList<Reason> Reasons, int More);

/// <summary>Reads what the index points at: what does not stand there any longer, or may not be read, is no reason, and without one nothing is shown.</summary>
internal sealed class Explaining(SammenDb db, CancellationToken stop)
{
    private const int MostReasons = 3;
    private const int LongestPassage = 220;
    private const int LongestName = 160;

    /// <summary>Those of the subjects in which all of the words stand, in their order.</summary>
    public async Task<List<FoundSubject>> Explain(SubjectKind kind, IReadOnlyList<Guid> subjects, Wanted wanted)
    {
        if (subjects.Count == 0)
        {
            return [];
        }

        var things = (await Read(kind, subjects, wanted)).ToLookup(t => t.Subject);
        return [.. subjects.Select(s => Of([.. things[s]], wanted)).OfType<FoundSubject>()];
    }

    private async Task<List<SearchedThing>> Read(SubjectKind kind, IReadOnlyList<Guid> subjects, Wanted wanted)
    {
        var places = await new WordIndex(db).Places(kind, wanted, subjects);
        var things = new List<SearchedThing>();
        foreach (var source in Searchables.In(db.Mappings).Of(kind))
        {
            var of = source.IsSubject ? subjects : [.. subjects.Where(s => (places.GetValueOrDefault(s) & source.Place) != 0)];
            if (of.Count > 0)
            {
                things.AddRange(await source.Read(db, of, stop));
            }
        }

        return things;
    }

    private static FoundSubject? Of(List<SearchedThing> things, Wanted wanted)
    {
        if (things.Find(t => t.Source.IsSubject) is not { } subject)
        {
            return null;
        }

        var name = Passage.In(subject.Name, wanted, LongestName);
        var reasons = things.Select(thing => Seen.In(thing, wanted)).OfType<Seen>().ToList();
        if (reasons.SelectMany(r => r.Words).Concat(name?.Words ?? Enumerable.Empty<int>()).Distinct().Count() < wanted.Words.Count)
        {
            return null;
        }

        var shown = Best(reasons, name?.Words ?? new HashSet<int>());
        return new(subject, name?.Pieces ?? [new(subject.Name, false)], [.. shown.Select(s => s.Reason)], reasons.Count - shown.Count);
    }

    // First what tells of words that nothing shown so far tells of, then what tells of most.
    private static List<Seen> Best(List<Seen> reasons, IReadOnlySet<int> told)
    {
        var (left, shown, known) = (reasons.ToList(), new List<Seen>(), told.ToHashSet());
        while (left.Count > 0 && shown.Count < MostReasons)
        {
            var next = left.MaxBy(r => (r.Words.Count(w => !known.Contains(w)), r.Whole, r.Words.Count))!;
            left.Remove(next);
            shown.Add(next);
            known.UnionWith(next.Words);
        }

        return shown;
    }

    private sealed record Seen(Reason Reason, IReadOnlySet<int> Words, int Whole)
    {
        public static Seen? In(SearchedThing thing, Wanted wanted)
        {
            // The subject's own name stands above all of them.
            var name = thing.Source.IsSubject ? null : Passage.In(thing.Name, wanted, LongestName);
            var text = thing.Texts.Select(t => Passage.In(t, wanted, LongestPassage)).OfType<Passage>().ToList();
            if (name is null && text.Count == 0)
            {
                return null;
            }

            IReadOnlyList<Piece> called = name?.Pieces ?? (thing.Source.IsSubject || thing.Name.Length == 0 ? [] : [new(thing.Name, false)]);
            return new(new(thing, called, text.MaxBy(t => (t.Words.Count, t.Whole))?.Pieces ?? []), text.SelectMany(t => t.Words).Concat(name?.Words ?? Enumerable.Empty<int>()).ToHashSet(),
                text.Select(t => t.Whole).Append(name?.Whole ?? 0).Max());
        }
    }
}
