namespace Sammen.Domain.Benefits;

/// <summary>
/// Puts the nodes of a map in an order with few crossings: from several beginnings, sweeps forwards and backwards by the middle of the
/// neighbours, and neighbours change places where that helps. The same map is always drawn alike, and never with more crossings than as typed.
/// </summary>
public sealed class MapLayout
{
    private const int Sweeps = 12;

    private readonly int columns;
    private readonly List<List<int>> layers;
    private readonly List<int>[] before, after;
    private readonly string?[] keys;

    private MapLayout(IReadOnlyList<MapNode> nodes)
    {
        columns = Enum.GetValues<MapColumn>().Length;
        layers = [.. Enumerable.Range(0, columns).Select(_ => new List<int>())];
        var (names, number) = (new List<string?>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var node in nodes)
        {
            number[node.Key] = Add((int)node.Column, node.Key);
        }

        // A link that passes a column takes up a place there, so that it is drawn between the nodes. Links to the same node share it.
        var (links, bends) = (new HashSet<(int From, int To)>(), new Dictionary<(string To, int Column), int>());
        foreach (var node in nodes)
        {
            foreach (var to in nodes.Where(n => n.Column > node.Column && node.LeadsTo.Contains(n.Key, StringComparer.Ordinal)))
            {
                var from = number[node.Key];
                for (var column = (int)node.Column + 1; column < (int)to.Column; column++)
                {
                    if (!bends.TryGetValue((to.Key, column), out var bend))
                    {
                        bends[(to.Key, column)] = bend = Add(column, null);
                    }

                    links.Add((from, bend));
                    from = bend;
                }

                links.Add((from, number[to.Key]));
            }
        }

        keys = [.. names];
        (before, after) = (Empty(names.Count), Empty(names.Count));
        foreach (var (from, to) in links)
        {
            after[from].Add(to);
            before[to].Add(from);
        }

        int Add(int column, string? key)
        {
            layers[column].Add(names.Count);
            names.Add(key);
            return names.Count - 1;
        }
    }

    /// <summary>The columns from left to right, each from the top: a node's key, or null where a link passes.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Columns => [.. layers.Select(layer => layer.ConvertAll(n => keys[n]))];

    /// <summary>How many links cross.</summary>
    public int Crossings => Count(layers);

    /// <summary>How many times two neighbours were compared to find the order: no more than the sweeps allow, whatever the map.</summary>
    public int Steps { get; private set; }

    /// <summary>The links, column by column: from which place in a column to which place in the next.</summary>
    public IEnumerable<(int Column, int From, int To)> Links =>
        from column in Enumerable.Range(0, columns - 1)
        from place in Enumerable.Range(0, layers[column].Count)
        from next in after[layers[column][place]]
        select (column, place, layers[column + 1].IndexOf(next));

    /// <summary>The order as typed.</summary>
    public static MapLayout AsTyped(IReadOnlyList<MapNode> nodes) => new(nodes);

    /// <summary>The order with few crossings.</summary>
    public static MapLayout Of(IReadOnlyList<MapNode> nodes)
    {
        var layout = new MapLayout(nodes);
        var best = Copy(layout.layers);
        var fewest = layout.Count(best);
        foreach (var beginning in layout.Beginnings())
        {
            var order = Copy(beginning);
            for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
            {
                Keep(order);
                layout.Sweep(order, forwards: sweep % 2 == 0, median: sweep % 4 >= 2);
                layout.ChangePlaces(order);
                Keep(order);
            }
        }

        for (var column = 0; column < layout.columns; column++)
        {
            layout.layers[column] = best[column];
        }

        return layout;

        void Keep(List<List<int>> order)
        {
            var count = layout.Count(order);
            if (count < fewest)
            {
                (best, fewest) = (Copy(order), count);
            }
        }
    }

    // As typed, and as one meets the nodes when one follows the links from either end: a tree then needs no crossing.
    private IEnumerable<List<List<int>>> Beginnings()
    {
        yield return layers;
        yield return Met(layers, after, before);
        yield return Met([.. layers.AsEnumerable().Reverse()], before, after);
    }

    private List<List<int>> Met(IReadOnlyList<List<int>> from, List<int>[] onwards, List<int>[] back)
    {
        var (met, column) = (new List<int>(), new int[keys.Length]);
        foreach (var (index, layer) in layers.Index())
        {
            layer.ForEach(n => column[n] = index);
        }

        var seen = new bool[keys.Length];
        foreach (var start in from.SelectMany(layer => layer))
        {
            Meet(start);
        }

        return [.. Enumerable.Range(0, columns).Select(c => met.Where(n => column[n] == c).ToList())];

        void Meet(int node)
        {
            if (seen[node])
            {
                return;
            }

            seen[node] = true;
            met.Add(node);
            onwards[node].ForEach(Meet);
            back[node].ForEach(Meet);
        }
    }

    private void Sweep(List<List<int>> order, bool forwards, bool median)
    {
        var place = PlacesIn(order);
        for (var step = 1; step < columns; step++)
        {
            var column = forwards ? step : columns - 1 - step;
            var neighbours = forwards ? before : after;
            // A node without neighbours stays where it is.
            order[column] = [.. order[column]
                .Select(node => (Node: node, Middle: neighbours[node].Count == 0 ? place[node] : Middle(neighbours[node].ConvertAll(n => place[n]), median)))
                .OrderBy(n => n.Middle).ThenBy(n => place[n.Node]).Select(n => n.Node)];
            foreach (var (index, node) in order[column].Index())
            {
                place[node] = index;
            }
        }
    }

    private static double Middle(List<int> places, bool median)
    {
        if (!median)
        {
            return places.Average();
        }

        places.Sort();
        return (places[(places.Count - 1) / 2] + places[places.Count / 2]) / 2.0;
    }

    private void ChangePlaces(List<List<int>> order)
    {
        var place = PlacesIn(order);
        for (var (helped, rounds) = (true, 0); helped && rounds < Sweeps; rounds++)
        {
            helped = false;
            foreach (var layer in order)
            {
                for (var upper = 0; upper + 1 < layer.Count; upper++)
                {
                    Steps++;
                    var (one, other) = (layer[upper], layer[upper + 1]);
                    if (Gained(before, one, other) + Gained(after, one, other) > 0)
                    {
                        (layer[upper], layer[upper + 1]) = (other, one);
                        (place[one], place[other]) = (upper + 1, upper);
                        helped = true;
                    }
                }
            }
        }

        // How many crossings fewer when these two neighbours change places.
        int Gained(List<int>[] neighbours, int one, int other) =>
            neighbours[one].Sum(a => neighbours[other].Sum(b => Math.Sign(place[a] - place[b])));
    }

    private int[] PlacesIn(List<List<int>> order)
    {
        var place = new int[keys.Length];
        foreach (var (index, node) in order.SelectMany(layer => layer.Index()))
        {
            place[node] = index;
        }

        return place;
    }

    private int Count(List<List<int>> order)
    {
        var place = PlacesIn(order);
        var crossings = 0;
        foreach (var layer in order)
        {
            // Links from the top: each crosses those before it that end below it.
            var ends = new List<int>();
            foreach (var end in layer.SelectMany(node => after[node].Select(next => place[next]).Order()))
            {
                var below = ends.BinarySearch(end);
                while (below >= 0 && below < ends.Count && ends[below] == end)
                {
                    below++;
                }

                below = below < 0 ? ~below : below;
                crossings += ends.Count - below;
                ends.Insert(below, end);
            }
        }

        return crossings;
    }

    private static List<int>[] Empty(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    private static List<List<int>> Copy(IEnumerable<List<int>> order) => [.. order.Select(layer => layer.ToList())];
}
