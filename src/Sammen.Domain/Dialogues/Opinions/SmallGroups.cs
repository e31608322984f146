namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>
/// Keeps small groups hidden: a count is shown from the limit up, and what is hidden beside it must not be found by subtraction
/// from the total, which everybody can see.
/// </summary>
public static class SmallGroups
{
    /// <summary>
    /// Which of the counts may be shown. Where all that is hidden together would be under the limit, the smallest that is shown is
    /// hidden too.
    /// </summary>
    /// <param name="counts">How many there are in each group.</param>
    /// <param name="limit">The fewest that are shown.</param>
    /// <param name="others">How many belong to the total and to none of these groups.</param>
    public static IReadOnlyList<bool> Shown(IReadOnlyList<int> counts, int limit, int others = 0)
    {
        bool[] shown = [.. counts.Select(count => count >= limit)];
        var hidden = others + counts.Where((_, i) => !shown[i]).Sum();
        while (hidden > 0 && hidden < limit && shown.Contains(true))
        {
            var smallest = Enumerable.Range(0, counts.Count).Where(i => shown[i]).MinBy(i => counts[i]);
            shown[smallest] = false;
            hidden += counts[smallest];
        }

        return shown;
    }

    /// <summary>The counts of one statement that may be shown, group by group.</summary>
    /// <param name="figure">The statement.</param>
    /// <param name="limit">The fewest that are shown.</param>
    /// <param name="may">The groups that may be shown at all; null for every one.</param>
    public static IReadOnlyList<GroupCount> Of(StatementFigure figure, int limit, IReadOnlyList<bool>? may = null)
    {
        int[] allowed = [.. Enumerable.Range(0, figure.Groups.Count).Where(g => may is null || may[g])];
        var others = figure.Votes - allowed.Sum(g => figure.Groups[g].Votes);
        var shown = Shown([.. allowed.Select(g => figure.Groups[g].Votes)], limit, others);
        return [.. allowed.Where((_, i) => shown[i])
            .Select(g => new GroupCount(g, figure.Groups[g].Agrees, figure.Groups[g].Disagrees, figure.Groups[g].Votes))];
    }
}

/// <summary>How a group marked a statement, where it may be shown.</summary>
/// <param name="Group">The group's place in its grouping.</param>
/// <param name="Agrees">How many agree.</param>
/// <param name="Disagrees">How many disagree.</param>
/// <param name="Votes">How many marked it; at least the limit.</param>
public sealed record GroupCount(int Group, int Agrees, int Disagrees, int Votes)
{
    /// <summary>The share that agrees, 0 to 1.</summary>
    public double Agreeing => (double)Agrees / Votes;

    /// <summary>The share that disagrees, 0 to 1.</summary>
    public double Disagreeing => (double)Disagrees / Votes;
}
