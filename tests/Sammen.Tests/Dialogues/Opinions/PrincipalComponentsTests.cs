using Sammen.Dialogues.Opinions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Tests.Dialogues.Opinions;

[Trait("Database", "None")]
public sealed class PrincipalComponentsTests
{
    [Fact]
    public void The_first_component_is_what_splits_them_most()
    {
        // Measured from the means the rows are (1, 1), (1, 1), (-1, -1), (-1, -1) and the component is (1, 1) / root 2.
        var positions = Project(("a", "11"), ("b", "11"), ("c", "--"), ("d", "--"));

        Assert.Equal([Math.Sqrt(2), Math.Sqrt(2), -Math.Sqrt(2), -Math.Sqrt(2)], positions.Select(p => Math.Round(p.X, 9)), new Near());
        Assert.All(positions, p => Assert.Equal(0, p.Y));
    }

    [Fact]
    public void Who_marked_little_is_scaled_up_and_the_unseen_is_the_mean()
    {
        var positions = Project(("a", "1100"), ("b", "11  "), ("c", "--00"), ("d", "--00"));

        // The same marks where they differ, on half of the statements: root 2 as far out.
        Assert.Equal(positions[0].X * Math.Sqrt(2), positions[1].X, 8);
    }

    [Fact]
    public void Both_ways_of_finding_them_agree()
    {
        var random = new Random(5);
        (string Id, string Marks)[] few = [.. Enumerable.Range(0, 11).Select(p => ($"{p}", new string([.. Enumerable.Range(0, 12).Select(_ => "1-0"[random.Next(3)])])))];
        // Everyone twice: the same means and the same components, but now there are fewer statements than participants.
        var many = few.SelectMany(p => new[] { (p.Id + "a", p.Marks), (p.Id + "b", p.Marks) }).ToArray();

        var (once, twice) = (Project(few), Project(many));

        var order = VoteMatrix.Of(Votes(many)).Participants.ToList();
        Assert.All(Enumerable.Range(0, 11), p =>
        {
            Assert.Equal(once[p].X, twice[order.IndexOf($"{p}a")].X, 6);
            Assert.Equal(once[p].Y, twice[order.IndexOf($"{p}a")].Y, 6);
        });
        Assert.Contains(once, p => Math.Abs(p.Y) > 0.1);
    }

    [Fact]
    public void The_order_of_the_votes_changes_nothing()
    {
        var random = new Random(7);
        var votes = Votes([.. Enumerable.Range(0, 60).Select(p => ($"{p}", new string([.. Enumerable.Range(0, 20).Select(_ => "1-0 "[random.Next(4)])])))]).ToArray();
        var (first, second) = (VoteMatrix.Of(votes), VoteMatrix.Of(votes.OrderBy(_ => random.Next())));

        Assert.Equal(PrincipalComponents.Project(first, default), PrincipalComponents.Project(second, default));
        Assert.Equal(Grouping.Find(first, PrincipalComponents.Project).Silhouette, Grouping.Find(second, PrincipalComponents.Project).Silhouette);
    }

    [Theory]
    [InlineData(0, 1, "1")]
    [InlineData(1, 1, "1")]
    [InlineData(1, 30, "1")]
    [InlineData(30, 1, "0")]
    [InlineData(30, 30, "0")]
    [InlineData(10_000, 20, "1")]
    [InlineData(40, 9, "1-0")]
    [InlineData(9, 40, "1- ")]
    [InlineData(3, 3, "-10")]
    public void Nothing_degenerate_breaks_it(int people, int statements, string marks)
    {
        var matrix = VoteMatrix.Of(Votes([.. Enumerable.Range(0, people).Select(p => ($"{p}", new string([.. Enumerable.Range(0, statements).Select(s => marks[(p + s) % marks.Length])])))]));

        var grouping = Grouping.Find(matrix, PrincipalComponents.Project);

        Assert.All(grouping.Positions, p => Assert.True(double.IsFinite(p.X) && double.IsFinite(p.Y)));
        Assert.True(grouping.Silhouette is null || double.IsFinite(grouping.Silhouette.Value));
        Assert.Equal(grouping.Names.Count == 1, grouping.Silhouette is null);
        Assert.Equal(marks.Length == 1, grouping.Names.Count == 1);
    }

    private static IReadOnlyList<Position> Project(params (string, string)[] people) => PrincipalComponents.Project(VoteMatrix.Of(Votes(people)), default);

    private static IEnumerable<(string, string, VoteValue)> Votes(params (string Participant, string Marks)[] people) =>
        from p in people
        from s in Enumerable.Range(0, p.Marks.Length)
        where p.Marks[s] != ' '
        select (p.Participant, $"{s}", p.Marks[s] switch { '1' => VoteValue.Agree, '-' => VoteValue.Disagree, _ => VoteValue.Pass });

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-8;

        public int GetHashCode(double obj) => 0;
    }
}
