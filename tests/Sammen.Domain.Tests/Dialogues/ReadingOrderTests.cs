using Sammen.Domain.Dialogues;

namespace Sammen.Domain.Tests.Dialogues;

public sealed class ReadingOrderTests
{
    [Fact]
    public void The_least_read_comes_first_and_nothing_comes_of_nothing()
    {
        var (one, two, three) = (Id<Statement>.Random(), Id<Statement>.Random(), Id<Statement>.Random());
        var reads = new Dictionary<Id<Statement>, int> { [one] = 9, [two] = 1, [three] = 3 };

        Assert.Equal(two, ReadingOrder.Next([one, two, three], reads, new Random(1)));
        Assert.Equal(one, ReadingOrder.Next([one], reads, new Random(1)));
        Assert.Null(ReadingOrder.Next([], reads, new Random(1)));
    }

    [Fact]
    public void Among_equals_nobody_gets_the_same_row()
    {
        Id<Statement>[] all = [.. Enumerable.Range(0, 20).Select(_ => Id<Statement>.Random())];

        var first = Enumerable.Range(0, 200).Select(seed => ReadingOrder.Next(all, new Dictionary<Id<Statement>, int>(), new Random(seed))).Distinct();

        Assert.True(first.Count() > 15);
    }

    // People come and go at random. Where some read at once, what they are given is chosen before the others have marked theirs, and
    // the one that is behind may be given to all of them.
    [Theory]
    [InlineData(400, 30, 12, 1)]
    [InlineData(400, 30, 12, 10)]
    [InlineData(3000, 300, 20, 1)]
    [InlineData(3000, 1000, 30, 1)]
    [InlineData(3000, 1000, 30, 10)]
    [InlineData(600, 25, 24, 10)]
    public void Each_statement_gets_nearly_as_many_reads_as_any_other(int participants, int statements, int each, int atOnce)
    {
        var bound = 3 + ReadingOrder.Alike + (atOnce / 2);
        var chance = new Random(participants + statements + atOnce);
        Id<Statement>[] all = [.. Enumerable.Range(0, statements).Select(_ => RandomId(chance)).OrderBy(s => s.Value)];
        var reads = all.ToDictionary(s => s, _ => 0);
        var marked = Enumerable.Range(0, participants).Select(_ => new HashSet<Id<Statement>>()).ToArray();
        var turns = Enumerable.Range(0, participants).SelectMany(p => Enumerable.Repeat(p, each)).ToArray();
        chance.Shuffle(turns);

        foreach (var together in turns.Chunk(atOnce))
        {
            var given = together.Distinct().Select(p => (Reader: p, Statement: ReadingOrder.Next(SampleFor(marked[p]), reads, chance)!.Value)).ToList();
            foreach (var (reader, statement) in given)
            {
                marked[reader].Add(statement);
                reads[statement]++;
            }
        }

        Assert.True(reads.Values.Max() - reads.Values.Min() <= bound, $"From {reads.Values.Min()} to {reads.Values.Max()} reads");

        // As the database gives them: in the order of their ids from each random place on, and round.
        HashSet<Id<Statement>> SampleFor(HashSet<Id<Statement>> seen) =>
            [.. Enumerable.Range(0, ReadingOrder.Places).SelectMany(_ => From(RandomId(chance), seen).Take(ReadingOrder.FromEach))];

        IEnumerable<Id<Statement>> From(Id<Statement> place, HashSet<Id<Statement>> seen)
        {
            var begin = Math.Max(0, Array.FindIndex(all, s => s.Value >= place.Value));
            return Enumerable.Range(0, all.Length).Select(n => all[(begin + n) % all.Length]).Where(s => !seen.Contains(s));
        }
    }

    private static Id<Statement> RandomId(Random chance)
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new(new Guid(bytes));
    }
}
