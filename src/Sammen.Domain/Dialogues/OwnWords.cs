namespace Sammen.Domain.Dialogues;

/// <summary>Tells words that somebody chose from words that were taken over.</summary>
internal static class OwnWords
{
    // Three words in a row are said by many; four are somebody's sentence.
    private const int Run = 4;

    // So many in a row are no chance, even among hundreds of sentences.
    private const int Sentence = 6;

    /// <summary>True when the text takes no four words in a row from the source; of a shorter text or source, not all its words.</summary>
    public static bool Are(string text, string source)
    {
        var (mine, theirs) = (WordsOf(text), WordsOf(source));
        var run = Math.Min(Run, Math.Min(mine.Length, theirs.Length));
        return run == 0 || !RunsOf(mine, run).Intersect(RunsOf(theirs, run), StringComparer.Ordinal).Any();
    }

    /// <summary>The text without the lines that say the source's sentence again. A few words that many use are nobody's sentence.</summary>
    public static string Without(string text, string source)
    {
        var theirs = WordsOf(source);
        return theirs.Length > 0 && Lines.Of(text).Any(Repeats) ? string.Join('\n', Lines.Of(text).Where(l => !Repeats(l))) : text;

        bool Repeats(string line) => WordsOf(line) is var mine && (mine.Length >= Run && theirs.Length >= Run ? !Are(line, source) : mine.SequenceEqual(theirs));
    }

    /// <summary>
    /// The words in a row that a text has from the sources, one run for each source. A text that is the team's own may share fewer than six words in a row with a
    /// sentence by chance; all of a sentence of four or five it has from there.
    /// </summary>
    public static IEnumerable<string> Taken(string text, IEnumerable<string> sources)
    {
        var mine = WordsOf(text);
        var runs = new Dictionary<int, HashSet<string>>();
        foreach (var source in sources)
        {
            var theirs = WordsOf(source);
            var run = Math.Min(Sentence, theirs.Length);
            if (run < Run || run > mine.Length)
            {
                continue;
            }

            if (!runs.TryGetValue(run, out var known))
            {
                runs[run] = known = [.. RunsOf(mine, run)];
            }

            if (RunsOf(theirs, run).FirstOrDefault(known.Contains) is { } taken)
            {
                yield return taken.ToLowerInvariant();
            }
        }
    }

    private static IEnumerable<string> RunsOf(string[] words, int length) =>
        Enumerable.Range(0, words.Length - length + 1).Select(from => string.Join(' ', words[from..(from + length)]));

    private static string[] WordsOf(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
