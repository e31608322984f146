namespace Sammen.Domain.Surveys;

/// <summary>To which side answers on the good work lean: what more than half of those who answer an item see. It is a word and no measure.</summary>
public static class Lean
{
    /// <summary>1 where more than half see it better, -1 where more than half see it worse, otherwise 0: unchanged to most, or none has a majority.</summary>
    public static int Of(IReadOnlyList<int> counts) => Split.Of(counts).Majority ?? 0;

    /// <summary>The same of one person's choice.</summary>
    public static int Of(int mark) => Math.Sign(mark - (int)Change.Unchanged);
}

/// <summary>How many see a feature of the good work better, unchanged and worse, however much.</summary>
/// <param name="Better">How many see it a little or much better.</param>
/// <param name="Unchanged">How many see it unchanged.</param>
/// <param name="Worse">How many see it a little or much worse.</param>
public sealed record Split(int Better, int Unchanged, int Worse)
{
    /// <summary>How many have answered.</summary>
    public int Answered => Better + Unchanged + Worse;

    /// <summary>What more than half see: 1 better, 0 unchanged, -1 worse; null where no more than half see the same.</summary>
    public int? Majority => 2 * Better > Answered ? 1 : 2 * Unchanged > Answered ? 0 : 2 * Worse > Answered ? -1 : null;

    /// <summary>The split of what was counted at an item.</summary>
    public static Split Of(IReadOnlyList<int> counts)
    {
        int Side(int lean) => counts.Where((_, mark) => Lean.Of(mark) == lean).Sum();
        return new(Side(1), Side(0), Side(-1));
    }
}
