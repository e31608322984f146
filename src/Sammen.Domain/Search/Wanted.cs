namespace Sammen.Domain.Search;

/// <summary>One word that is looked for.</summary>
/// <param name="Typed">As it was typed, in lower case.</param>
/// <param name="Stem">What is compared.</param>
/// <param name="IsBeginning">True for the last one: it may not be written to its end, so whatever begins with it is found too.</param>
public sealed record WantedWord(string Typed, string Stem, bool IsBeginning)
{
    /// <summary>True where an indexed stem is found by it.</summary>
    public bool Finds(string stem) => IsBeginning ? stem.StartsWith(Stem, StringComparison.Ordinal) : stem == Stem;
}

/// <summary>What somebody looks for. All of the words must be there.</summary>
/// <param name="Words">The words; empty where nothing that tells anything was typed.</param>
public sealed record Wanted(IReadOnlyList<WantedWord> Words)
{
    /// <summary>Most words that are looked for; what is typed beyond them is left out.</summary>
    public const int Most = 8;

    /// <summary>True where everything is wanted.</summary>
    public bool IsNothing => Words.Count == 0;

    /// <summary>The stems that must be there as they are.</summary>
    public IReadOnlyList<string> Whole => [.. Words.Where(w => !w.IsBeginning).Select(w => w.Stem)];

    /// <summary>How a stem must begin; null where nothing is wanted.</summary>
    public string? Beginning => Words.FirstOrDefault(w => w.IsBeginning)?.Stem;

    /// <summary>Reads what was typed.</summary>
    public static Wanted Of(string? typed)
    {
        var words = DanishWords.Telling(typed ?? "").Select(word => (Word: word, Stem: DanishWords.Stem(word))).Take(Most).ToList();
        return new([.. words.Select((w, at) => new WantedWord(w.Word, w.Stem, at == words.Count - 1)).DistinctBy(w => (w.Stem, w.IsBeginning))]);
    }
}
