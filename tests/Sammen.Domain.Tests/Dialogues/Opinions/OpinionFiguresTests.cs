using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Domain.Tests.Dialogues.Opinions;

public sealed class OpinionFiguresTests
{
    [Fact]
    public void A_pass_counts_as_a_vote_and_the_figures_follow_the_formulas()
    {
        // Group a: 3 agree and 1 passes. Group b: 1 agrees and 5 disagree.
        var figure = Figure([.. Marks("a", 3, 0, 1), .. Marks("b", 1, 5, 0)]);
        var (a, b) = (figure.Groups[0], figure.Groups[1]);

        Assert.Equal((4, 5, 1), (figure.Agrees, figure.Disagrees, figure.Passes));
        Assert.Equal((3, 0, 4), (a.Agrees, a.Disagrees, a.Votes));
        Assert.Equal(4 / 6.0, a.Agreement.Probability, 12);
        Assert.Equal(4 / 6.0 / (2 / 8.0), a.Agreement.Representativeness, 12);
        // 4 of 5 against 2 of 7, pooled 6 of 12.
        Assert.Equal(((4 / 5.0) - (2 / 7.0)) / Math.Sqrt(0.25 * ((1 / 5.0) + (1 / 7.0))), a.Agreement.Z, 12);
        Assert.Equal(-a.Agreement.Z, b.Agreement.Z, 12);
        Assert.Equal(6 / 8.0, b.Disagreement.Probability, 12);
        Assert.Equal(4 / 6.0 * (2 / 8.0), figure.Consensus, 12);
        Assert.Equal(Math.Sqrt(4 / 6.0 * (2 / 8.0)), figure.ConsensusShown, 12);
        Assert.Equal(1 / 6.0 * (6 / 8.0), figure.Rejection, 12);
        Assert.Equal((4 / 6.0) - (2 / 8.0), figure.Division, 12);
    }

    [Fact]
    public void Where_nobody_voted_it_is_one_in_two()
    {
        var lean = Lean.Of(0, 0, 0, 0);

        Assert.Equal((0.5, 1, 0), (lean.Probability, lean.Representativeness, lean.Z));
    }

    [Fact]
    public void Every_count_gives_finite_figures()
    {
        for (var votes = 0; votes < 12; votes++)
        {
            for (var others = 0; others < 12; others++)
            {
                for (var marks = 0; marks <= votes; marks++)
                {
                    var lean = Lean.Of(marks, votes, others, others);
                    Assert.True(double.IsFinite(lean.Probability) && double.IsFinite(lean.Representativeness) && double.IsFinite(lean.Z));
                }
            }
        }
    }

    private static StatementFigure Figure(List<(string Group, VoteValue Value)> marks)
    {
        var matrix = VoteMatrix.Of(marks.Select((m, i) => ($"{i}", "u", m.Value)));
        var groups = marks.Select((m, i) => (m.Group, i)).ToDictionary(m => $"{m.i}", m => m.Group);
        return Assert.Single(OpinionFigures.Of(matrix, Grouping.Given(matrix, groups)));
    }

    private static IEnumerable<(string, VoteValue)> Marks(string group, int agrees, int disagrees, int passes) =>
        [.. Enumerable.Repeat((group, VoteValue.Agree), agrees), .. Enumerable.Repeat((group, VoteValue.Disagree), disagrees), .. Enumerable.Repeat((group, VoteValue.Pass), passes)];
}
