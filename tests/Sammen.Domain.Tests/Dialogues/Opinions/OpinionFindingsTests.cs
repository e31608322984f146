using CsCheck;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Domain.Tests.Dialogues.Opinions;

public sealed class OpinionFindingsTests
{
    private static readonly Projection ByFirst = (votes, _) => [.. Enumerable.Range(0, votes.Participants.Count).Select(p => new Position(votes.ValuesOf(p)[0], 0))];

    [Fact]
    public void What_unites_and_what_divides_is_found()
    {
        var found = Find([.. Enumerable.Range(0, 6).Select(_ => "-1-"), .. Enumerable.Range(0, 8).Select(_ => "11-")]);

        Assert.Equal([8, 6], found.Sizes);
        Assert.Equal(["1"], found.Agreed.Select(f => f.Statement));
        Assert.Equal(["2"], found.Rejected.Select(f => f.Statement));
        Assert.Equal(["0"], found.Divides.Select(f => f.Statement));
        Assert.Equal(["0"], found.Typical[0].Select(f => f.Statement));
    }

    [Fact]
    public void Fewer_than_two_groups_of_the_limit_are_not_grouped()
    {
        var found = Find([.. Enumerable.Range(0, 4).Select(_ => "-1-"), .. Enumerable.Range(0, 5).Select(_ => "11-")]);

        Assert.False(found.Tells);
        Assert.Empty(found.Dots);
    }

    [Fact]
    public void A_map_has_at_most_500_dots_in_the_groups_proportions()
    {
        var found = Find([.. Enumerable.Range(0, 1500).Select(_ => "-1-"), .. Enumerable.Range(0, 500).Select(_ => "11-")]);

        Assert.Equal([375, 125], found.Dots.CountBy(d => d.Group).OrderBy(g => g.Key).Select(g => g.Value));
        Assert.All(found.Dots, d => Assert.True(d.X is >= 0 and <= Dot.Width && d.Y is >= 0 and <= Dot.Height));
    }

    [Fact]
    public void A_small_group_keeps_five_dots_and_the_map_its_500()
    {
        var found = Find([.. Enumerable.Range(0, 2000).Select(_ => "-1-"), .. Enumerable.Range(0, 6).Select(_ => "11-")]);

        Assert.Equal([495, 5], found.Dots.CountBy(d => d.Group).OrderBy(g => g.Key).Select(g => g.Value));
    }

    [Fact]
    public void No_group_that_is_shown_is_below_the_limit_nor_what_is_left_of_the_total() =>
        Gen.Select(Gen.Int[0, 12].Array[1, 5], Gen.Int[0, 8], Gen.Int[5, 9]).Sample((counts, others, limit) =>
        {
            var shown = SmallGroups.Shown(counts, limit, others);
            var left = others + counts.Where((_, i) => !shown[i]).Sum();

            Assert.All(counts.Where((_, i) => shown[i]), count => Assert.True(count >= limit));
            Assert.True(left == 0 || left >= limit || !shown.Contains(true));
        });

    private static OpinionFindings Find(params string[] people) => OpinionFindings.Of(
        VoteMatrix.Of(people.SelectMany((marks, p) => marks.Select((mark, s) => ($"{p}", $"{s}", mark == '1' ? VoteValue.Agree : VoteValue.Disagree)))), ByFirst, 5, default);
}
