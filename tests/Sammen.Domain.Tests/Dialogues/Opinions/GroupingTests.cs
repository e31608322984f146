using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Domain.Tests.Dialogues.Opinions;

public sealed class GroupingTests
{
    // Two statements stand for the two components: enough to see what is made of the positions.
    private static readonly Projection Plain = (votes, _) => [.. Enumerable.Range(0, votes.Participants.Count).Select(p =>
        new Position(votes.ValuesOf(p)[0] + (votes.ValuesOf(p).Length / 100.0), votes.ValuesOf(p).Length > 1 ? votes.ValuesOf(p)[1] : 0))];

    [Fact]
    public void The_last_vote_counts_and_numbers_are_ordered_as_numbers()
    {
        var matrix = VoteMatrix.Of([("10", "b", VoteValue.Agree), ("9", "a", VoteValue.Pass), ("10", "b", VoteValue.Disagree)]);

        Assert.Equal(["9", "10"], matrix.Participants);
        Assert.Equal(["a", "b"], matrix.Statements);
        Assert.Equal(-1, Assert.Single(matrix.ValuesOf(1).ToArray()));
        Assert.Equal(2, matrix.Votes);
    }

    [Fact]
    public void Seven_marks_are_needed_or_all_where_there_are_fewer()
    {
        var matrix = Matrix(("a", "1111111"), ("b", "111111"), ("c", "-------"), ("d", "-------"));

        var grouping = Grouping.Find(matrix, Plain);

        Assert.Equal(["a", "c", "d"], grouping.Members.Keys.Order());
        Assert.Equal(-1, grouping.GroupOf[1]);
        Assert.Equal(2, Grouping.Needed(Matrix(("a", "1-"))));
    }

    [Fact]
    public void The_largest_group_is_0_and_the_order_of_the_votes_changes_nothing()
    {
        var votes = Votes(Enumerable.Range(0, 8).Select(i => ($"{i}", i < 3 ? "11" : "--"))).ToList();

        var grouping = Grouping.Find(VoteMatrix.Of(votes), Plain);
        votes.Reverse();
        var reversed = Grouping.Find(VoteMatrix.Of(votes), Plain);

        Assert.Equal([5, 3], grouping.Sizes);
        Assert.Equal("1", grouping.Members["0"]);
        Assert.Equal(1, grouping.Silhouette);
        Assert.Equal(grouping.Members.OrderBy(m => m.Key), reversed.Members.OrderBy(m => m.Key));
    }

    [Fact]
    public void The_silhouette_is_the_mean_of_each_points_own()
    {
        Position[] line = [new(0, 0), new(1, 0), new(10, 0), new(12, 0)];
        var matrix = Matrix(("a", "1"), ("b", "1"), ("c", "1"), ("d", "1"));

        var grouping = Grouping.Find(matrix, (_, _) => line);

        // (1 - 1/11) + (1 - 1/10) + (1 - 2/9.5) + (1 - 2/11.5), by four.
        Assert.Equal((4 - (1 / 11.0) - (1 / 10.0) - (2 / 9.5) - (2 / 11.5)) / 4, grouping.Silhouette!.Value, 12);
        Assert.Equal([2, 2], grouping.Sizes);
        Assert.Equal("0", grouping.Members["a"]);
    }

    [Fact]
    public void Groups_that_are_too_small_are_merged_before_the_number_is_chosen()
    {
        Position[] places = [.. Enumerable.Range(0, 6).Select(i => new Position(i * 0.01, 0)), .. Enumerable.Range(0, 6).Select(i => new Position(5 + (i * 0.01), 0)), new(50, 0), new(50, 1)];
        var matrix = VoteMatrix.Of(places.Select((_, i) => ($"{i}", "u", VoteValue.Agree)));

        var free = Grouping.Find(matrix, (_, _) => places);
        var shown = Grouping.Find(matrix, (_, _) => places, smallest: 5);

        Assert.Contains(2, free.Sizes);
        Assert.All(shown.Sizes, size => Assert.True(size >= 5));
        Assert.Equal(14, shown.Sizes.Sum());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10_000)]
    public void Few_or_identical_participants_are_one_group(int people)
    {
        var grouping = Grouping.Find(VoteMatrix.Of(Votes(Enumerable.Range(0, people).Select(i => ($"{i}", "1")))), Plain);

        Assert.Equal(["0"], grouping.Names);
        Assert.Equal(people, grouping.Members.Count);
        Assert.Null(grouping.Silhouette);
    }

    [Fact]
    public void Given_groups_are_used_as_they_are()
    {
        var matrix = Matrix(("a", "1"), ("b", "-"), ("c", "1"));

        var grouping = Grouping.Given(matrix, new Dictionary<string, string> { ["a"] = "x", ["b"] = "y", ["nobody"] = "z" });
        var figure = Assert.Single(OpinionFigures.Of(matrix, grouping));

        Assert.Equal(["x", "y", "z"], grouping.Names);
        Assert.Null(grouping.Silhouette);
        Assert.Equal((2, 1, 0), (figure.Agrees, figure.Disagrees, figure.Passes));
        Assert.Equal(0, figure.Groups[2].Votes);
        Assert.Equal(0.5, figure.Groups[2].Agreement.Probability);
        // c has no group, and so is none of the others.
        Assert.Equal(2 / 3.0 / (1 / 3.0), figure.Groups[0].Agreement.Representativeness, 12);
    }

    [Fact]
    public void A_search_can_be_given_up()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Grouping.Find(Matrix(("a", "1"), ("b", "-"), ("c", "1"), ("d", "-")), Plain, stop: stopped.Token));
    }

    private static VoteMatrix Matrix(params (string Participant, string Marks)[] people) => VoteMatrix.Of(Votes(people));

    private static IEnumerable<(string, string, VoteValue)> Votes(IEnumerable<(string Participant, string Marks)> people) =>
        people.SelectMany(p => p.Marks.Select((mark, s) => (p.Participant, $"{s}", mark == '1' ? VoteValue.Agree : VoteValue.Disagree)));
}
