using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>To which side answers lean, as a word: what most of those who see a change see.</summary>
internal static class SurveyLean
{
    /// <summary>Below 0 where more see it worse than better, above 0 where more see it better, 0 otherwise.</summary>
    public static int OfCounts(IReadOnlyList<int> counts) => Math.Sign(
        counts[(int)Change.Better] + counts[(int)Change.MuchBetter] - counts[(int)Change.Worse] - counts[(int)Change.MuchWorse]);

    /// <summary>The same of single marks.</summary>
    public static int OfMarks(IEnumerable<int> marks) => Math.Sign(marks.Sum(m => Math.Sign(m - (int)Change.Unchanged)));
}
