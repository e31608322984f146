namespace Sammen.Domain;

/// <summary>Makes running text of what was typed.</summary>
public static class Excerpt
{
    /// <summary>The points of a text as sentences on one line, cut where it is longer than <paramref name="longest"/>.</summary>
    public static string Sentences(string text, int longest) => Cut(string.Join(' ', Lines.Of(text).Select(Sentence)), longest);

    /// <summary>The text on one line, cut where it is longer than <paramref name="longest"/>; for a point in a list.</summary>
    public static string Point(string text, int longest) => Cut(string.Join(' ', Lines.Of(text)), longest);

    /// <summary>Ends with a mark, which may stand within closing quotation marks or brackets.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 || text.TrimEnd('"', '”', '“', '»', '«', '\'', '’', ')') is [.., '.' or '?' or '!' or ':' or '…'] ? text : text + ".";

    // Behind a whole sentence where one ends late enough, else between two words.
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var sentence = text.LastIndexOfAny(['.', '?', '!'], longest - 3);
        while (sentence > longest / 2 && text[sentence + 1] != ' ')
        {
            sentence = text.LastIndexOfAny(['.', '?', '!'], sentence - 1);
        }

        if (sentence > longest / 2)
        {
            return text[..(sentence + 1)] + " …";
        }

        var word = text.LastIndexOf(' ', longest - 2);
        var at = word > longest / 2 ? word : longest - 2;
        return text[..(char.IsHighSurrogate(text[at - 1]) ? at - 1 : at)].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
