using System.Buffers;
using System.Collections.Frozen;

namespace Sammen.Domain.Search;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, in signs.</param>
/// <param name="Length">How long it is there, in signs.</param>
/// <param name="Word">The word in lower case, cut where it is longer than <see cref="DanishWords.Longest"/>.</param>
public readonly record struct WordAt(int Start, int Length, string Word);

/// <summary>
/// The words of a Danish text as they are searched for: in lower case, without those that stand in every text, and without their endings,
/// so that "robotter" finds "robotten". The endings go as the published Snowball rules for Danish say.
/// </summary>
public static class DanishWords
{
    /// <summary>Longest word that is kept, in characters; what is longer is cut.</summary>
    public const int Longest = 60;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæåø");

    // The letters that a plain s can stand behind as an ending.
    private const string BeforeS = "abcdfghjklmnoprtvyzå";

    private static readonly string[] Endings =
    [
        "erendes", "erende", "hedens", "ethed", "erede", "heden", "heder", "endes", "ernes", "erens", "erets", "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret",
        "hed", "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e", "s",
    ];

    private static readonly string[] Pairs = ["gd", "dt", "gt", "kt"];

    private static readonly string[] Others = ["elig", "løst", "lig", "els", "ig"];

    private static readonly FrozenSet<string> Everywhere =
        """
        ad af alle alt and anden andet andre at bare begge blev blive bliver burde bør da de dem den denne der deres det dette dig din dine disse dit dog du efter eller en end endnu er et
        få får fik for fordi fra før gør gøre ham han hans har havde have hen hende hendes her hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan hvorfor hvornår igen ikke ind ingen ingenting
        ja jeg jer jeres jo kan kom komme kommer kun kunne lige man mange med meget mellem men mens mig min mine mit mod måske må måtte ned nej nogen noget nogle nok nu når nær og også om op os over
        på samt selv ses sig sin sine sit skal skulle som så sådan sådanne thi til ud uden under undtagen var ved vi via vil ville vor vore vores være været
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a text in lower case, in their order. Numbers are words; a letter on its own is none.</summary>
    public static IEnumerable<string> Of(string text) => In(AsOne(text)).Select(word => word.Word);

    /// <summary>
    /// The words of a text with where they stand in it. Letters that are written as two signs are no letters here: the text is to be as <see cref="AsOne"/> gives it.
    /// </summary>
    public static IEnumerable<WordAt> In(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            if (at - start > 1 || (at - start == 1 && char.IsDigit(text[start])))
            {
                yield return new(start, at - start, text.Substring(start, Math.Min(at - start, Longest)).ToLowerInvariant());
            }

            start = at + 1;
        }
    }

    /// <summary>The text with each letter as one sign, whichever way it was typed. Halves of a sign, which no keyboard writes, are left out.</summary>
    public static string AsOne(string text)
    {
        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            return string.Concat(text.Where(sign => !char.IsSurrogate(sign))).Normalize();
        }
    }

    /// <summary>The words of a text that say what it is about: without those that stand in every text.</summary>
    public static IEnumerable<string> Telling(string text) => Of(text).Where(word => !Everywhere.Contains(word));

    /// <summary>The stems of a text, each once, in the order they come first.</summary>
    public static IEnumerable<string> Stems(string text) => Telling(text).Select(Stem).Distinct(StringComparer.Ordinal);

    /// <summary>A word in lower case without its endings. It is always a beginning of the word.</summary>
    public static string Stem(string word)
    {
        if (word.Any(char.IsDigit))
        {
            return word;
        }

        var from = WhereEndingsBegin(word);
        return WithoutDouble(WithoutOther(WithoutPair(WithoutEnding(word, from), from), from), from);
    }

    // Behind the first consonant that follows a vowel, and never before the fourth letter.
    private static int WhereEndingsBegin(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        var consonant = vowel < 0 || word.Length < 3 ? -1 : word.AsSpan(vowel).IndexOfAnyExcept(Vowels);
        return consonant < 0 ? word.Length : Math.Max(3, vowel + consonant + 1);
    }

    private static string WithoutEnding(string word, int from) => Find(word, from, Endings) switch
    {
        null => word,
        "s" => word.Length > 1 && BeforeS.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word,
        var ending => word[..^ending.Length],
    };

    private static string WithoutPair(string word, int from) => Find(word, from, Pairs) is null ? word : word[..^1];

    private static string WithoutOther(string word, int from)
    {
        var rest = word.EndsWith("igst", StringComparison.Ordinal) ? word[..^2] : word;
        return Find(rest, from, Others) switch
        {
            null => rest,
            "løst" => rest[..^1],
            var ending => WithoutPair(rest[..^ending.Length], from),
        };
    }

    private static string WithoutDouble(string word, int from) =>
        word.Length > Math.Max(from, 1) && !Vowels.Contains(word[^1]) && word[^1] == word[^2] ? word[..^1] : word;

    // The longest that the word ends in and that lies behind where endings begin; the lists stand with the longest first.
    private static string? Find(string word, int from, string[] endings) =>
        Array.Find(endings, ending => word.Length - ending.Length >= from && word.EndsWith(ending, StringComparison.Ordinal));
}
