namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>A statement and how the groups marked it: those of them that may be shown.</summary>
/// <param name="Statement">Its id.</param>
/// <param name="Groups">The groups' counts.</param>
public sealed record FoundStatement(string Statement, IReadOnlyList<GroupCount> Groups);

/// <summary>
/// What people are shown of the opinion groups: who goes together, as a map, and the statements that unite and divide. No group and
/// no count of it is under the limit.
/// </summary>
/// <param name="Grouped">How many have marked enough to be grouped.</param>
/// <param name="Needed">How many marks that takes.</param>
/// <param name="Sizes">How many belong to each group; empty where too few are grouped.</param>
/// <param name="Dots">The map.</param>
/// <param name="Agreed">What most in every group agree with, the clearest first.</param>
/// <param name="Rejected">What most in every group disagree with.</param>
/// <param name="Divides">What the groups see most differently.</param>
/// <param name="Typical">For each group, what it marks most differently from the others.</param>
public sealed record OpinionFindings(
    int Grouped, int Needed, IReadOnlyList<int> Sizes, IReadOnlyList<Dot> Dots, IReadOnlyList<FoundStatement> Agreed,
    IReadOnlyList<FoundStatement> Rejected, IReadOnlyList<FoundStatement> Divides, IReadOnlyList<IReadOnlyList<FoundStatement>> Typical)
{
    /// <summary>Share of every group, in fifths, from which a statement unites.</summary>
    public const int UnitingFifths = 3;

    private const int MostStatements = 3;
    private const int MostTypical = 2;

    // A difference that is smaller could as well be chance: one in ten would be found where there is none.
    private const double Sure = 1.2816;
    private const double Apart = 0.25;

    /// <summary>How many grouped participants it takes before groups are looked for: two groups of the limit.</summary>
    public static int FewestFor(int limit) => 2 * limit;

    /// <summary>True where there are enough to look for groups.</summary>
    public bool Tells => Sizes.Count > 0;

    /// <summary>Looks for it.</summary>
    /// <param name="votes">The marks of everybody.</param>
    /// <param name="project">Finds the positions.</param>
    /// <param name="limit">The fewest in a group that is shown.</param>
    /// <param name="stop">Gives up.</param>
    public static OpinionFindings Of(VoteMatrix votes, Projection project, int limit, CancellationToken stop)
    {
        var needed = Grouping.Needed(votes);
        var grouped = Enumerable.Range(0, votes.Participants.Count).Count(p => votes.VotesOf(p) >= needed);
        if (grouped < FewestFor(limit))
        {
            return new(grouped, Grouping.FewestVotes, [], [], [], [], [], []);
        }

        var grouping = Grouping.Find(votes, project, limit, stop);
        var figures = OpinionFigures.Of(votes, grouping).Select(f => (Figure: f, Shown: SmallGroups.Of(f, limit))).ToList();
        var groups = grouping.Names.Count;
        // Said of every group, so every group must be there to see.
        var whole = figures.Where(f => f.Shown.Count == groups).ToList();
        return new(
            grouped, needed, grouping.Sizes, Dot.Map(grouping),
            Best(whole.Where(f => Unites(f.Shown.Min(g => g.Agreeing))), f => f.Figure.ConsensusShown, MostStatements),
            Best(whole.Where(f => Unites(f.Shown.Min(g => g.Disagreeing))), f => f.Figure.RejectionShown, MostStatements),
            Best(figures.Where(f => DivisionOf(f) >= Apart), DivisionOf, MostStatements),
            [.. Enumerable.Range(0, groups).Select(g => Best(
                figures.Where(f => f.Shown.Count > 1 && f.Shown.Any(s => s.Group == g) && SurenessOf(f.Figure, g) > Sure), f => SurenessOf(f.Figure, g), MostTypical))]);
    }

    /// <summary>A share in fifths, rounded down: "at least 4 of 5".</summary>
    public static int Fifths(double share) => (int)Math.Floor((share * 5) + 1e-9);

    private static bool Unites(double share) => Fifths(share) >= UnitingFifths;

    private static double DivisionOf((StatementFigure Figure, IReadOnlyList<GroupCount> Shown) found)
    {
        var probabilities = found.Shown.Select(g => found.Figure.Groups[g.Group].Agreement.Probability).ToList();
        return probabilities.Count < 2 ? 0 : probabilities.Max() - probabilities.Min();
    }

    private static double SurenessOf(StatementFigure figure, int group) =>
        Math.Max(figure.Groups[group].Agreement.Z, figure.Groups[group].Disagreement.Z);

    private static IReadOnlyList<FoundStatement> Best(
        IEnumerable<(StatementFigure Figure, IReadOnlyList<GroupCount> Shown)> among,
        Func<(StatementFigure Figure, IReadOnlyList<GroupCount> Shown), double> by, int most) =>
        [.. among.OrderByDescending(by).Take(most).Select(f => new FoundStatement(f.Figure.Statement, f.Shown))];
}
