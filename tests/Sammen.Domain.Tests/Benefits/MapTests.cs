using CsCheck;
using Sammen.Domain.Benefits;

namespace Sammen.Domain.Tests.Benefits;

public sealed class MapTests
{
    private static readonly Gen<IReadOnlyList<MapNode>> AnyMap =
        from sizes in Gen.Int[0, 6].Array[5]
        from links in Gen.Bool.Array[400]
        select Linked(sizes, (a, b) => links[((a * 31) + (b * 7)) % links.Length] && (a + b) % 3 == 0);

    [Fact]
    public void There_are_never_more_crossings_than_as_typed() => AnyMap.Sample(map =>
        Assert.True(MapLayout.Of(map).Crossings <= MapLayout.AsTyped(map).Crossings));

    [Fact]
    public void The_same_map_is_always_drawn_alike() => AnyMap.Sample(map =>
        Assert.Equal(MapLayout.Of(map).Columns, MapLayout.Of(map).Columns));

    [Fact]
    public void Crossings_are_counted_as_one_sees_them() => AnyMap.Sample(map =>
    {
        var layout = MapLayout.AsTyped(map);
        var links = layout.Links.ToList();
        Assert.Equal(
            links.Sum(a => links.Count(b => a.Column == b.Column && a.From < b.From && a.To > b.To)), layout.Crossings);
    });

    [Fact]
    public void The_fullest_map_is_put_in_order_in_a_bounded_number_of_steps()
    {
        // Every node leads to every node of all later columns.
        var full = Linked([12, 12, 12, 12, 12], (_, _) => true);

        var layout = MapLayout.Of(full);

        // Each pair of a column crosses each pair of the next when all four links are there, however they stand.
        Assert.InRange(layout.Crossings, 4 * 66 * 66, MapLayout.AsTyped(full).Crossings);
        // Three beginnings, twelve sweeps of each, twelve rounds in a sweep, and 132 places in five columns with the bends.
        Assert.InRange(layout.Steps, 1, 3 * 12 * 12 * (132 - 5));
    }

    [Fact]
    public void Every_node_has_one_place_in_its_column() => AnyMap.Sample(map => Assert.Equal(
        map.OrderBy(n => n.Column).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => (n.Column, n.Key)),
        MapLayout.Of(map).Columns.SelectMany((c, column) => c.OfType<string>().Order(StringComparer.Ordinal).Select(key => ((MapColumn)column, key)))));

    [Fact]
    public void Trees_are_drawn_without_a_crossing_from_either_end() => (
        from parents in Gen.Int[0, 100].Array[25]
        from mixed in Gen.Shuffle(Enumerable.Range(0, 25).ToArray())
        from converging in Gen.Bool
        select (parents, mixed, converging)).Sample(given =>
    {
        // Five in each column, each hanging on one in the column before it, or after it.
        string Key(int column, int n) => $"{column}-{n}";
        var nodes = given.mixed.Select(i => (Column: i / 5, N: i % 5)).Select(at => new MapNode(
            Key(at.Column, at.N), (MapColumn)at.Column, "x", null,
            given.converging
                ? at.Column < 4 ? [Key(at.Column + 1, given.parents[(at.Column * 5) + at.N] % 5)] : []
                : [.. Enumerable.Range(0, 5).Where(child => at.Column < 4 && given.parents[(at.Column * 5) + child] % 5 == at.N).Select(child => Key(at.Column + 1, child))])).ToList();

        Assert.Equal(0, MapLayout.Of(nodes).Crossings);
    });

    [Fact]
    public void A_link_that_passes_a_column_has_a_place_there()
    {
        var map = new[] { Node("t", MapColumn.Technology, "g"), Node("w", MapColumn.Work), Node("g", MapColumn.Gain) };

        Assert.Equal([["t"], ["w", null], [null], ["g"], []], MapLayout.AsTyped(map).Columns);
        var drawing = MapDrawing.Of(MapLayout.Of(map), _ => "Ord");
        Assert.Equal(["g", "t", "w"], drawing.Boxes.Select(b => b.Key).Order());
        Assert.Single(drawing.Lines, l => l.Ends);
    }

    [Fact]
    public void Boxes_never_lie_over_one_another_and_stay_in_the_picture() => AnyMap.Sample(map =>
    {
        var drawing = MapDrawing.Of(MapLayout.Of(map), key => string.Concat(Enumerable.Repeat("Ord der fylder ", 1 + (key.Length % 3))));
        Assert.All(drawing.Boxes, b => Assert.True(b.Y >= MapDrawing.Top && b.Y + b.Height <= drawing.Height));
        Assert.All(drawing.Boxes.GroupBy(b => b.X), column =>
        {
            var sorted = column.OrderBy(b => b.Y).ToList();
            Assert.All(sorted.Zip(sorted.Skip(1)), p => Assert.True(p.First.Y + p.First.Height < p.Second.Y));
        });
    });

    [Theory]
    [InlineData("Færre ture", new[] { "Færre ture" })]
    [InlineData("Mindre slid på ryg og skuldre", new[] { "Mindre slid på ryg og", "skuldre" })]
    [InlineData("arbejdsmiljørepræsentanten", new[] { "arbejdsmiljørepræsen-", "tanten" })]
    public void Long_words_are_wrapped(string text, string[] lines) => Assert.Equal(lines, MapDrawing.Wrap(text, 21));

    [Fact]
    public void It_says_where_a_link_is_missing()
    {
        var map = BenefitMap.Of(Given.Initiative().Id);
        map.Draw([Node("t", MapColumn.Technology, "w"), Node("w", MapColumn.Work), Node("g", MapColumn.Gain, "k"), Node("k", MapColumn.CoreTask)], [], map.Version).Expect();

        Assert.Equal([("w", false), ("g", true)], map.Gaps().Select(g => (g.Node.Key, g.IsBefore)));
    }

    [Fact]
    public void Links_lead_onwards_only_and_gains_are_those_of_the_register()
    {
        var map = BenefitMap.Of(Given.Initiative().Id);
        var known = Guid.NewGuid();
        map.Draw([Node("w", MapColumn.Work, "t", "x", "g", "g"), Node("t", MapColumn.Technology), new("g", MapColumn.Gain, "overses", known, [])], [known], map.Version).Expect();
        Assert.Equal(["g"], map.Nodes[0].LeadsTo);
        Assert.Equal("", map.Nodes[2].Text);

        Assert.NotEmpty(map.Draw([new("g", MapColumn.Gain, "", Guid.NewGuid(), [])], [known], map.Version).Refusals);
        Assert.Equal("Text-w", Assert.Single(map.Draw([new("w", MapColumn.Work, " ", null, [])], [], map.Version).Refusals).Field);
        Assert.Contains(Refusal.Stale, map.Draw([], [], 1).Refusals);
        Assert.Equal("New-Work", Assert.Single(map.Draw([.. Enumerable.Range(0, 13).Select(n => Node($"{n}", MapColumn.Work))], [], map.Version).Refusals).Field);
    }

    [Fact]
    public void No_link_stays_within_a_column_and_no_key_stands_twice()
    {
        var map = BenefitMap.Of(Given.Initiative().Id);
        map.Draw([Node("w", MapColumn.Work, "u"), Node("u", MapColumn.Work, "u")], [], map.Version).Expect();

        Assert.All(map.Nodes, n => Assert.Empty(n.LeadsTo));
        Assert.Equal([Refusal.Stale], map.Draw([Node("w", MapColumn.Work), Node("w", MapColumn.Effect)], [], map.Version).Refusals);
    }

    private static MapNode Node(string key, MapColumn column, params string[] to) => new(key, column, "Ord", null, to);

    private static IReadOnlyList<MapNode> Linked(int[] sizes, Func<int, int, bool> leads)
    {
        var all = sizes.SelectMany((size, column) => Enumerable.Range(0, size).Select(n => (Column: column, Key: $"{column}-{n}"))).Index().ToList();
        return [.. all.Select(from => new MapNode(
            from.Item.Key, (MapColumn)from.Item.Column, "Ord", null,
            [.. all.Where(to => to.Item.Column > from.Item.Column && leads(from.Index, to.Index)).Select(to => to.Item.Key)]))];
    }
}
