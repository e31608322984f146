namespace Sammen.Domain.Search;

/// <summary>A part of a passage.</summary>
/// <param name="Text">The words as they were written.</param>
/// <param name="IsFound">True for a word that was looked for.</param>
public sealed record Piece(string Text, bool IsFound);

/// <summary>A short part of a text in which the words that were looked for are marked, each as a whole.</summary>
/// <param name="Pieces">The part, cut up; put together they are the part itself.</param>
/// <param name="Words">Which of the wanted words stand anywhere in the text, by their number in <see cref="Wanted.Words"/>.</param>
/// <param name="Whole">How many of them stand there as they were typed, and not only as the beginning of a longer word.</param>
public sealed record Passage(IReadOnlyList<Piece> Pieces, IReadOnlySet<int> Words, int Whole)
{
    // So much of what is shown stands before the first word that is found.
    private const int Before = 4;

    // Places in a long text that are weighed against each other.
    private const int Tried = 100;

    /// <summary>The part where most of the words stand, at most about <paramref name="longest"/> signs; null where none stands in the text.</summary>
    public static Passage? In(string text, Wanted wanted, int longest)
    {
        var line = DanishWords.AsOne(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        // Most texts hold none of them, which is seen much faster than which words they are made of.
        if (!wanted.Words.Any(w => line.Contains(w.Stem, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var found = (from word in DanishWords.In(line) let of = Found(word.Word, wanted) where of.Count > 0 select (At: word, Of: of)).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var best = found.Take(Tried).MaxBy(first => found.Where(f => f.At.Start >= first.At.Start && f.At.Start + f.At.Length <= first.At.Start + longest - (longest / Before))
            .SelectMany(f => f.Of).Distinct().Count());
        var (start, end) = Around(line, best.At, longest);
        return new([.. Cut(line, start, end, [.. found.Select(f => f.At).Where(w => w.Start >= start && w.Start + w.Length <= end)])], found.SelectMany(f => f.Of).ToHashSet(), found.SelectMany(f => f.Of.Where(n => wanted.Words[n].Stem == DanishWords.Stem(f.At.Word))).Distinct().Count());
    }

    // A stem is always the beginning of its word.
    private static List<int> Found(string word, Wanted wanted) =>
        [.. Enumerable.Range(0, wanted.Words.Count).Where(n => word.StartsWith(wanted.Words[n].Stem, StringComparison.Ordinal) && wanted.Words[n].Finds(DanishWords.Stem(word)))];

    // From between two words to between two words; the word itself is always whole.
    private static (int Start, int End) Around(string line, WordAt word, int longest)
    {
        if (line.Length <= longest)
        {
            return (0, line.Length);
        }

        var start = Math.Max(0, word.Start - (longest / Before));
        if (start > 0)
        {
            var space = line.IndexOf(' ', start, word.Start - start);
            start = space < 0 ? word.Start : space + 1;
        }

        var end = Math.Min(line.Length, start + longest);
        if (end < line.Length)
        {
            end = Math.Max(line.LastIndexOf(' ', end), word.Start + word.Length);
        }

        return (start, end);
    }

    private static IEnumerable<Piece> Cut(string line, int start, int end, List<WordAt> words)
    {
        var at = start;
        foreach (var word in words)
        {
            if (word.Start > at || (at == start && start > 0))
            {
                yield return new((at == start && start > 0 ? "… " : "") + line[at..word.Start], false);
            }

            yield return new(line.Substring(word.Start, word.Length), true);
            at = word.Start + word.Length;
        }

        if (at < end || end < line.Length)
        {
            yield return new(line[at..end] + (end < line.Length ? " …" : ""), false);
        }
    }
}
