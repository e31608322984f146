using CsCheck;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Tests.Surveys;

public sealed class AnswerBoxTests
{
    private static readonly Id<Survey> Survey = Id<Survey>.Random();

    [Fact]
    public void A_box_tells_what_is_in_it_and_not_in_which_order_it_came() =>
        Gen.String[Gen.Char['a', 'd'], 3, 3].List[1, 50].Sample(entries =>
        {
            var (one, other) = (Filled(entries), Filled([.. entries.AsEnumerable().Reverse()]));

            Assert.Equal(entries.Order(StringComparer.Ordinal), one.SelectMany(b => b.Entries));
            Assert.Equal(one.Select(b => b.Entries), other.Select(b => b.Entries));
        });

    [Fact]
    public void A_full_box_is_divided_so_that_none_holds_only_the_latest()
    {
        List<string> entries = [.. Enumerable.Range(0, AnswerBox.Most + 1).Select(i => $"{i:0000}")];

        var boxes = Filled(entries);

        Assert.Equal(2, boxes.Count);
        Assert.Equal(entries, boxes.SelectMany(b => b.Entries).Order(StringComparer.Ordinal));
        Assert.All(boxes, b => Assert.InRange(b.Entries.Count, AnswerBox.Most / 2, (AnswerBox.Most / 2) + 1));
        // Drawn by lot: all of the later half in one of them would be a chance of one in more than there are atoms.
        Assert.All(boxes, b => Assert.Contains(b.Entries, e => string.CompareOrdinal(e, "0200") < 0));
        Assert.All(boxes, b => Assert.Contains(b.Entries, e => string.CompareOrdinal(e, "0200") > 0));
    }

    [Fact]
    public void A_ballot_is_read_as_it_was_written() =>
        Gen.Select(Gen.Int[-1, 19], Gen.Int[-1, 8].Array[1, 20]).Sample((group, marks) =>
        {
            var ballot = new Ballot(group < 0 ? null : group, [.. marks.Select(m => m < 0 ? (int?)null : m)]);
            var read = Ballot.Read(ballot.Write());

            Assert.Equal(ballot.Group, read.Group);
            Assert.Equal(ballot.Marks, read.Marks);
        });

    private static List<AnswerBox> Filled(IEnumerable<string> entries)
    {
        var boxes = new List<AnswerBox>();
        foreach (var entry in entries)
        {
            if (AnswerBox.Put(Survey, null, entry, boxes) is { } made)
            {
                boxes.Add(made);
            }
        }

        return boxes;
    }
}
