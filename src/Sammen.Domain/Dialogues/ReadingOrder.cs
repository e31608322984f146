namespace Sammen.Domain.Dialogues;

/// <summary>
/// Which statement somebody is given to read next, so that each gets a fair number of reads. Of a sample from a few random places,
/// one of the least read is taken, by chance among those that are nearly alike. Taking the best of a few dozen keeps all nearly even without counting all, and
/// no two people get the same row.
/// </summary>
public static class ReadingOrder
{
    /// <summary>From how many random places the sample comes: from one alone, what lies far from it evens out slowly.</summary>
    public const int Places = 4;

    /// <summary>How many from each place, in the order of their random ids.</summary>
    public const int FromEach = 8;

    /// <summary>
    /// How many reads make no difference: whoever sees somebody come in, and reads at once, must not be sure to be given what was written
    /// just now.
    /// </summary>
    public const int Alike = 2;

    /// <summary>The one to read next; null when there is none.</summary>
    /// <param name="sample">Statements that the reader has not marked.</param>
    /// <param name="reads">How many have marked each; nought where it is not among them.</param>
    /// <param name="chance">Decides among equals.</param>
    public static Id<Statement>? Next(IReadOnlyCollection<Id<Statement>> sample, IReadOnlyDictionary<Id<Statement>, int> reads, Random chance)
    {
        if (sample.Count == 0)
        {
            return null;
        }

        var fewest = sample.Min(reads.GetValueOrDefault);
        List<Id<Statement>> least = [.. sample.Where(s => reads.GetValueOrDefault(s) < fewest + Alike)];
        return least[chance.Next(least.Count)];
    }
}
