namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>How a group leans to one side of a statement, agreement or disagreement, against all others who have a group.</summary>
/// <param name="Probability">(marks to this side + 1) / (votes + 2): how likely somebody of the group is to mark so; 1/2 where nobody voted.</param>
/// <param name="Representativeness">The probability divided by that of the others: above 1 the group does so more than they.</param>
/// <param name="Z">
/// How sure the difference is, by the test of two proportions with one added to each count: with p = (s+1)/(n+1) for the group,
/// q = (t+1)/(m+1) for the others and r = (s+t+2)/(n+m+2), it is (p-q) / sqrt(r (1-r) (1/(n+1) + 1/(m+1))); 0 where r is 1.
/// </param>
public readonly record struct Lean(double Probability, double Representativeness, double Z)
{
    /// <summary>The lean of a group with <paramref name="votes"/> votes, <paramref name="marks"/> of them to this side.</summary>
    public static Lean Of(int marks, int votes, int othersMarks, int othersVotes)
    {
        var probability = Likely(marks, votes);
        return new(probability, probability / Likely(othersMarks, othersVotes), Test(marks + 1.0, votes + 1.0, othersMarks + 1.0, othersVotes + 1.0));
    }

    private static double Likely(int marks, int votes) => (marks + 1.0) / (votes + 2.0);

    private static double Test(double marks, double votes, double othersMarks, double othersVotes)
    {
        var pooled = (marks + othersMarks) / (votes + othersVotes);
        return pooled >= 1 ? 0 : ((marks / votes) - (othersMarks / othersVotes)) / Math.Sqrt(pooled * (1 - pooled) * ((1 / votes) + (1 / othersVotes)));
    }
}

/// <summary>How one group marked one statement.</summary>
/// <param name="Agrees">How many agree.</param>
/// <param name="Disagrees">How many disagree.</param>
/// <param name="Votes">How many marked it; a pass counts.</param>
/// <param name="Agreement">How it leans to agreement.</param>
/// <param name="Disagreement">How it leans to disagreement.</param>
public readonly record struct GroupFigure(int Agrees, int Disagrees, int Votes, Lean Agreement, Lean Disagreement);

/// <summary>How a statement was marked, by all and group by group.</summary>
/// <param name="Statement">Its id.</param>
/// <param name="Agrees">How many agree, with or without a group.</param>
/// <param name="Disagrees">How many disagree.</param>
/// <param name="Passes">How many passed.</param>
/// <param name="Groups">Each group, in the grouping's order.</param>
public sealed record StatementFigure(string Statement, int Agrees, int Disagrees, int Passes, IReadOnlyList<GroupFigure> Groups)
{
    /// <summary>How many marked it.</summary>
    public int Votes => Agrees + Disagrees + Passes;

    /// <summary>Group-aware consensus: the product over all groups of the probability that one of them agrees.</summary>
    public double Consensus => Groups.Aggregate(1.0, (product, g) => product * g.Agreement.Probability);

    /// <summary>The same for disagreement.</summary>
    public double Rejection => Groups.Aggregate(1.0, (product, g) => product * g.Disagreement.Probability);

    /// <summary><see cref="Consensus"/> as people see it: its k-th root for k groups, so that more groups do not make it less.</summary>
    public double ConsensusShown => Root(Groups.Select(g => g.Agreement));

    /// <summary><see cref="Rejection"/> as people see it.</summary>
    public double RejectionShown => Root(Groups.Select(g => g.Disagreement));

    /// <summary>How far apart the groups are: the largest difference between their probabilities to agree.</summary>
    public double Division => Groups.Count == 0 ? 0 : Groups.Max(g => g.Agreement.Probability) - Groups.Min(g => g.Agreement.Probability);

    private double Root(IEnumerable<Lean> leans) => Groups.Count == 0 ? 1 : Math.Exp(leans.Average(l => Math.Log(l.Probability)));
}

/// <summary>Sums up the marks, statement by statement and group by group.</summary>
public static class OpinionFigures
{
    /// <summary>The figures of every statement, in the matrix's order.</summary>
    public static IReadOnlyList<StatementFigure> Of(VoteMatrix votes, Grouping grouping)
    {
        var groups = grouping.Names.Count;
        var all = new Marks[votes.Statements.Count];
        var byGroup = new Marks[votes.Statements.Count * groups];
        for (var participant = 0; participant < votes.Participants.Count; participant++)
        {
            var statements = votes.StatementsOf(participant);
            var values = votes.ValuesOf(participant);
            var group = grouping.GroupOf[participant];
            for (var i = 0; i < statements.Length; i++)
            {
                all[statements[i]].Add(values[i]);
                if (group >= 0)
                {
                    byGroup[(statements[i] * groups) + group].Add(values[i]);
                }
            }
        }

        return [.. votes.Statements.Select((id, s) => Figure(id, all[s], byGroup.AsSpan(s * groups, groups)))];
    }

    private static StatementFigure Figure(string statement, Marks all, ReadOnlySpan<Marks> groups)
    {
        var grouped = new Marks();
        foreach (var group in groups)
        {
            grouped = new(grouped.Agrees + group.Agrees, grouped.Disagrees + group.Disagrees, grouped.Votes + group.Votes);
        }

        var figures = new GroupFigure[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            var (mine, others) = (groups[i], grouped.Votes - groups[i].Votes);
            figures[i] = new(
                mine.Agrees, mine.Disagrees, mine.Votes,
                Lean.Of(mine.Agrees, mine.Votes, grouped.Agrees - mine.Agrees, others),
                Lean.Of(mine.Disagrees, mine.Votes, grouped.Disagrees - mine.Disagrees, others));
        }

        return new(statement, all.Agrees, all.Disagrees, all.Votes - all.Agrees - all.Disagrees, figures);
    }

    private record struct Marks(int Agrees, int Disagrees, int Votes)
    {
        public void Add(sbyte value)
        {
            Votes++;
            Agrees += value > 0 ? 1 : 0;
            Disagrees += value < 0 ? 1 : 0;
        }
    }
}
