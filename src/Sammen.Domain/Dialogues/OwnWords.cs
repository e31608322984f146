namespace Sammen.Domain.Dialogues;

/// <summary>Tells words that somebody chose from words that were taken over.</summary>
internal static class OwnWords
{
    // Three words in a row are said by many; four are somebody's sentence.
    private const int Run = 4;

    /// <summary>True when the text takes no four words in a row from the source; of a shorter text or source, not all its words.</summary>
    public static bool Are(string text, string source)
    {
        var (mine, theirs) = (WordsOf(text), WordsOf(source));
        var run = Math.Min(Run, Math.Min(mine.Length, theirs.Length));
        return run == 0 || !RunsOf(mine, run).Intersect(RunsOf(theirs, run), StringComparer.Ordinal).Any();
    }

    private static IEnumerable<string> RunsOf(string[] words, int length) =>
        Enumerable.Range(0, words.Length - length + 1).Select(from => string.Join(' ', words[from..(from + length)]));

    private static string[] WordsOf(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
