using CsCheck;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Domain.Tests.Dialogues.Opinions;

public sealed class RoleCountsTests
{
    private static readonly DeclaredRole?[] Roles = [DeclaredRole.Leader, DeclaredRole.Employee, DeclaredRole.Representative, DeclaredRole.Other, null];

    [Fact]
    public void Roles_are_shown_from_five_with_the_gap_between_them()
    {
        var row = Assert.Single(Count([5, 10, 0, 0, 0], role => role == DeclaredRole.Leader ? VoteValue.Agree : VoteValue.Disagree));

        Assert.Equal([new(DeclaredRole.Leader, 5, 0, 0), new(DeclaredRole.Employee, 0, 10, 0)], row.Shown);
        Assert.Equal(100, row.Gap);
        Assert.False(row.HidesSome);
    }

    [Fact]
    public void Who_left_it_unsaid_is_shown_and_makes_no_gap()
    {
        var row = Assert.Single(Count([0, 10, 0, 0, 6], role => role is null ? VoteValue.Agree : VoteValue.Disagree));

        Assert.Equal([DeclaredRole.Employee, null], row.Shown.Select(r => r.Role));
        Assert.Null(row.Gap);
    }

    [Fact]
    public void One_small_role_takes_the_next_smallest_with_it()
    {
        var row = Assert.Single(Count([4, 10, 7, 0, 0], _ => VoteValue.Agree));

        Assert.Equal([DeclaredRole.Employee], row.Shown.Select(r => r.Role));
        Assert.Null(row.Gap);
        Assert.True(row.HidesSome);
    }

    [Fact]
    public void Several_small_roles_hide_each_other()
    {
        var row = Assert.Single(Count([3, 10, 7, 0, 2], _ => VoteValue.Agree));

        Assert.Equal([DeclaredRole.Employee, DeclaredRole.Representative], row.Shown.Select(r => r.Role));
    }

    [Fact]
    public void A_limit_below_five_is_five() => Assert.All(Count([4, 4, 4, 0, 0], _ => VoteValue.Agree, limit: 1), row => Assert.Empty(row.Shown));

    [Fact]
    public void From_what_is_shown_nobody_can_compute_a_group_below_the_limit()
    {
        var mark = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 3], Gen.Int[-1, 1]);
        Gen.Select(mark.Array[0, 90], Gen.Int[0, 4].Array[31], Gen.Int[5, 9]).Sample((marks, roles, limit) =>
        {
            var matrix = VoteMatrix.Of(marks.Select(m => ($"{m.Item1}", $"{m.Item2}", (VoteValue)m.Item3)));
            var rows = RoleCounts.Of(matrix, id => Roles[roles[int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)]], limit);
            var totals = OpinionFigures.Of(matrix, Grouping.Given(matrix, new Dictionary<string, string>()));
            for (var s = 0; s < rows.Count; s++)
            {
                var rest = totals[s].Agrees + totals[s].Disagrees + totals[s].Passes - rows[s].Shown.Sum(r => r.Votes);
                Assert.All(rows[s].Shown, r => Assert.True(r.Votes >= limit));
                Assert.True(rest == 0 || rest >= limit || rows[s].Shown.Count == 0, $"{rest} are left");
                Assert.Equal(rest > 0, rows[s].HidesSome);
            }
        });
    }

    private static IReadOnlyList<RoleRow> Count(int[] sizes, Func<DeclaredRole?, VoteValue> marks, int limit = 5)
    {
        var people = sizes.SelectMany((size, r) => Enumerable.Range(0, size).Select(i => (Id: $"{r}-{i}", Role: Roles[r]))).ToList();
        var matrix = VoteMatrix.Of(people.Select(p => (p.Id, "u", marks(p.Role))));
        return RoleCounts.Of(matrix, id => people.Single(p => p.Id == id).Role, limit);
    }
}
