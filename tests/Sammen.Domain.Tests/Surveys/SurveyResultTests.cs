using CsCheck;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Tests.Surveys;

public sealed class SurveyResultTests
{
    private const int Groups = 4, Items = 3, Choices = 5, Limit = 5;

    // Some answer each in their own way, and some nearly all alike.
    private static readonly Gen<Ballot> Ballots = Gen.Select(
        Gen.Int[-1, Groups - 1], Gen.OneOf(Gen.Int[-2, Choices - 1].Array[Items], Gen.Const(new[] { 1, 1, 2 })),
        (group, marks) => new Ballot(group < 0 ? null : group, [.. marks.Select(m => m < 0 ? (int?)null : m)]));

    private static readonly Gen<List<Ballot>> Answers = Gen.OneOf(Ballots.List[0, 60], Gen.Frequency((1, Ballots), (12, Ballots.Select(b => b with { Marks = [1, 1, 2] }))).List[0, 60]);

    [Fact]
    public void Everybody_is_counted_at_each_item()
    {
        var result = Count([.. Many(6, new(0, [4, 0, null])), .. Many(5, new(null, [3, 0, 2]))]);

        Assert.Equal(11, result.All!.Answered);
        Assert.Equal([0, 0, 0, 5, 6], result.All.Items[0]!);
        Assert.Equal([11, 0, 0, 0, 0], result.All.Items[1]!);
        Assert.Equal([0, 0, 5, 0, 0], result.All.Items[2]!);
    }

    [Fact]
    public void Fewer_answers_than_the_limit_are_not_shown_at_all()
    {
        Assert.Empty(Count(Many(4, new(0, [1, 1, 1]))).Cuts);
        Assert.NotNull(Count(Many(5, new(0, [1, 1, 1]))).All);
    }

    [Fact]
    public void An_item_that_too_few_have_answered_is_not_shown()
    {
        var result = Count([.. Many(4, new(0, [1, 1, 1])), .. Many(4, new(0, [1, null, 1]))]);

        Assert.Null(result.All!.Items[1]);
        Assert.Equal(8, result.All.At(0));
    }

    [Fact]
    public void A_small_group_takes_another_with_it_so_that_it_is_not_found_by_subtraction()
    {
        var result = Count([.. Many(9, new(0, [1, 1, 1])), .. Many(6, new(1, [1, 1, 1])), .. Many(2, new(2, [1, 1, 1]))]);

        Assert.NotNull(result.Of(0));
        Assert.Null(result.Of(1));
        Assert.Null(result.Of(2));
    }

    [Fact]
    public void Those_who_did_not_say_their_group_cover_a_small_one()
    {
        var result = Count([.. Many(9, new(0, [1, 1, 1])), .. Many(2, new(2, [1, 1, 1])), .. Many(3, new(null, [1, 1, 1]))]);

        Assert.NotNull(result.Of(0));
        Assert.Null(result.Of(2));
    }

    [Fact]
    public void Nothing_that_is_shown_tells_of_fewer_than_the_limit_by_itself_or_by_subtraction() =>
        Gen.Select(Answers, Gen.Int[Limit, 12]).Sample((ballots, raised) =>
        {
            var kept = Count(ballots);
            TellsOfNobody(kept, Limit);
            // A municipality that has raised its limit shows less of what was kept, and never more.
            TellsOfNobody(kept.Shown(raised), raised);
        });

    [Fact]
    public void What_is_shown_is_true() => Answers.Sample(ballots =>
    {
        foreach (var cut in Count(ballots).Cuts)
        {
            List<Ballot> those = [.. ballots.Where(b => cut.Group is null || b.Group == cut.Group)];
            Assert.Equal(those.Count, cut.Answered);
            for (var item = 0; item < Items; item++)
            {
                if (cut.Items[item] is { } counts)
                {
                    Assert.Equal(Enumerable.Range(0, Choices).Select(c => those.Count(b => b.Marks[item] == c)), counts);
                }
            }
        }
    });

    [Fact]
    public void What_all_of_a_small_group_answer_alike_is_shown_of_no_group_and_of_all_together()
    {
        var result = Count([.. Many(6, new(0, [1, 1, 3])), .. Many(3, new(1, [1, 2, 3])), .. Many(4, new(1, [2, 1, 2])), .. Many(2, new(2, [4, 4, 4])), .. Many(4, new(2, [3, 3, 3]))]);

        Assert.Equal([0, 1, 2], result.Cuts.Skip(1).Select(c => c.Group!.Value));
        // Six of one mind: everybody in the group would be known by it, and leaving out that group alone would tell which it is.
        Assert.All(result.Cuts.Skip(1), cut => Assert.Null(cut.Items[0]));
        Assert.Equal([0, 9, 4, 4, 2], result.All!.Items[0]!);
    }

    [Fact]
    public void What_all_of_a_large_group_answer_alike_is_shown()
    {
        var result = Count([.. Many(2 * Limit, new(0, [1, 1, 1])), .. Many(3, new(1, [1, 2, 3])), .. Many(4, new(1, [2, 1, 2]))]);

        Assert.Equal([0, 2 * Limit, 0, 0, 0], result.Of(0)!.Items[0]!);
    }

    [Fact]
    public void Those_who_are_left_when_the_groups_are_taken_from_the_whole_are_a_group_too()
    {
        var result = Count([.. Many(3, new(0, [1, 1, 1])), .. Many(4, new(0, [2, 2, 2])), .. Many(6, new(null, [4, 4, 3]))]);

        Assert.Null(result.Of(0)!.Items[0]);
    }

    private static void TellsOfNobody(SurveyResult result, int limit)
    {
        if (result.All is not { } all)
        {
            return;
        }

        List<Cut> groups = [.. result.Cuts.Skip(1)];
        Tells(all.Answered, groups.Select(g => g.Answered));
        for (var item = 0; item < Items; item++)
        {
            if (all.Items[item] is not null)
            {
                List<IReadOnlyList<int>> parts = [.. groups.Select(g => g.Items[item]).OfType<IReadOnlyList<int>>()];
                Tells(all.At(item), parts.Select(p => p.Sum()));
                var rest = all.Items[item]!.Select((count, choice) => count - parts.Sum(p => p[choice])).ToList();
                Assert.DoesNotContain(parts.Count > 0 ? parts.Append(rest) : [], p => p.Sum() > 0 && p.Sum() < 2 * limit && p.Max() == p.Sum());
            }
            else
            {
                Assert.DoesNotContain(groups, g => g.Items[item] is not null);
            }
        }

        void Tells(int whole, IEnumerable<int> parts)
        {
            Assert.True(whole >= limit);
            Assert.All(parts, p => Assert.True(p >= limit));
            var rest = whole - parts.Sum();
            Assert.True(rest == 0 || rest >= limit, $"{rest} are left of {whole}");
        }
    }

    private static SurveyResult Count(IReadOnlyList<Ballot> ballots) => SurveyResult.Count(ballots, Groups, Items, Choices, Limit);

    private static List<Ballot> Many(int number, Ballot ballot) => [.. Enumerable.Repeat(ballot, number)];
}
