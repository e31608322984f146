using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Domain.Surveys;

/// <summary>How a group, or everybody, answered.</summary>
/// <param name="Group">The group's place among the measurement's groups; null for everybody.</param>
/// <param name="Answered">How many of it answered.</param>
/// <param name="Items">For each item how many made each choice; null where too few did to be shown.</param>
public sealed record Cut(int? Group, int Answered, IReadOnlyList<IReadOnlyList<int>?> Items)
{
    /// <summary>How many made a choice at an item; 0 where it is not shown.</summary>
    public int At(int item) => Items[item]?.Sum() ?? 0;

    /// <summary>The choice of the one in the middle, when all stand in line from the least to the most; of two the lower. More than half are there or above.</summary>
    public static int Middle(IReadOnlyList<int> counts)
    {
        var (below, all) = (0, counts.Sum());
        for (var choice = 0; choice < counts.Count; choice++)
        {
            if (2 * (below += counts[choice]) >= all)
            {
                return choice;
            }
        }

        return 0;
    }
}

/// <summary>
/// What is left of the answers when a measurement is closed: counts, and only those that may be shown. The answers themselves are gone, so that no
/// filter, export or second look can show more.
/// </summary>
public sealed record SurveyResult : IKeptWhole
{
    /// <summary>Everybody first, then the groups that may be shown; empty where too few answered.</summary>
    public required IReadOnlyList<Cut> Cuts { get; init; }

    /// <summary>Everybody; null where too few answered.</summary>
    public Cut? All => Cuts.Count > 0 ? Cuts[0] : null;

    /// <summary>A group; null where it may not be shown.</summary>
    public Cut? Of(int group) => Cuts.FirstOrDefault(c => c.Group == group);

    /// <summary>Counts the answers, and keeps what may be shown.</summary>
    /// <param name="ballots">The answers.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="items">How many items.</param>
    /// <param name="choices">How many choices at each.</param>
    /// <param name="limit">The fewest answers that are shown of anything.</param>
    public static SurveyResult Count(IReadOnlyList<Ballot> ballots, int groups, int items, int choices, int limit)
    {
        List<int[][]> cuts = [.. Enumerable.Range(0, groups + 1).Select(_ => Enumerable.Range(0, items).Select(_ => new int[choices]).ToArray())];
        var answered = new int[groups + 1];
        foreach (var ballot in ballots)
        {
            Add(0);
            if (ballot.Group is { } group)
            {
                Add(group + 1);
            }

            void Add(int cut)
            {
                answered[cut]++;
                for (var i = 0; i < items; i++)
                {
                    if (ballot.Marks[i] is { } mark)
                    {
                        cuts[cut][i][mark]++;
                    }
                }
            }
        }

        return new SurveyResult { Cuts = [.. cuts.Select((cut, i) => new Cut(i == 0 ? null : i - 1, answered[i], cut))] }.Shown(limit);
    }

    /// <summary>
    /// What may be shown at a limit: nothing of fewer answers than that, nothing from which fewer could be found by
    /// subtraction from the whole, and of no group what all of few have answered alike.
    /// It is used again each time it is shown, since a municipality can raise its limit.
    /// </summary>
    public SurveyResult Shown(int limit)
    {
        if (All is not { } all || all.Answered < limit)
        {
            return this with { Cuts = [] };
        }

        List<Cut> groups = [.. Cuts.Skip(1)];
        var may = SmallGroups.Shown([.. groups.Select(g => g.Answered)], limit, all.Answered - groups.Sum(g => g.Answered));
        groups = [.. groups.Where((_, g) => may[g])];
        var shown = Enumerable.Range(0, all.Items.Count).Select(Item).ToList();
        return this with
        {
            Cuts =
            [
                all with { Items = [.. all.Items.Select((counts, i) => all.At(i) >= limit ? counts : null)] },
                .. groups.Select((group, g) => group with { Items = [.. group.Items.Select((counts, i) => shown[i][g] ? counts : null)] }),
            ],
        };

        // Some pass an item over, so that a group that is large enough can be too small at one of them.
        IReadOnlyList<bool> Item(int item)
        {
            var few = SmallGroups.Shown([.. groups.Select(g => g.At(item))], limit, all.At(item) - groups.Sum(g => g.At(item)));
            List<IReadOnlyList<int>> parts = [.. groups.Where((_, g) => few[g]).Select(g => g.Items[item]!)];
            return all.Items[item] is { } whole && parts.Append(Rest(whole, parts)).Any(part => IsOfOneMind(part, limit)) ? [.. groups.Select(_ => false)] : few;
        }
    }

    /// <summary>
    /// True where few have answered and all of them the same: then everybody knows what each of them said. Such an item is shown of everybody together
    /// only, and of no group: to leave out the one group would tell which it is.
    /// </summary>
    private static bool IsOfOneMind(IReadOnlyList<int> counts, int limit) => counts.Sum() is > 0 and var all && all < 2 * limit && counts.Max() == all;

    // Those that are in no group that is shown are found by subtraction.
    private static IReadOnlyList<int> Rest(IReadOnlyList<int> whole, IReadOnlyList<IReadOnlyList<int>> parts) => [.. whole.Select((count, choice) => count - parts.Sum(p => p[choice]))];
}
