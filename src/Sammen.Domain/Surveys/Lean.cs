namespace Sammen.Domain.Surveys;

/// <summary>To which side answers on the good work lean: what most of those who see a change see. It is a word and no measure.</summary>
public static class Lean
{
    /// <summary>Below 0 where more see it worse than better, above 0 where more see it better, 0 otherwise.</summary>
    public static int Of(IReadOnlyList<int> counts) => Math.Sign(Balance(counts));

    /// <summary>The same of one person's choice.</summary>
    public static int Of(int mark) => Math.Sign(mark - (int)Change.Unchanged);

    /// <summary>How many more see it better than worse; below 0 the other way.</summary>
    public static int Balance(IReadOnlyList<int> counts) => counts.Select((count, mark) => count * Of(mark)).Sum();
}
