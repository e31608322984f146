namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>Where a participant stands in the plane of the two principal components.</summary>
/// <param name="X">Along the first: what splits the participants most.</param>
/// <param name="Y">Along the second.</param>
public readonly record struct Position(double X, double Y);

/// <summary>
/// Finds where the participants of a matrix stand, one position each in the matrix's order. Handed in, because the linear algebra
/// is a package's; it answers the same positions for the same matrix and no others than finite ones.
/// </summary>
public delegate IReadOnlyList<Position> Projection(VoteMatrix votes, CancellationToken stop);

/// <summary>Which participants belong together, found in the votes or given by the one who asks.</summary>
public sealed class Grouping
{
    /// <summary>With fewer marks a participant belongs to no group, unless there are fewer statements.</summary>
    public const int FewestVotes = 7;

    private Grouping(IReadOnlyList<string> names, int[] groupOf, IReadOnlyDictionary<string, string> members, double? silhouette, IReadOnlyList<Position> positions)
    {
        (Names, GroupOf, Members, Silhouette, Positions) = (names, groupOf, members, silhouette, positions);
        Sizes = new int[names.Count];
        var places = names.Select((name, place) => (name, place)).ToDictionary(n => n.name, n => n.place, StringComparer.Ordinal);
        foreach (var name in members.Values)
        {
            ((int[])Sizes)[places[name]]++;
        }
    }

    /// <summary>The groups' names in order. Found groups are named by their size: "0" is the largest.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many belong to each group.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>Each participant's group by its place in <see cref="Names"/>, in the matrix's order; -1 for none.</summary>
    public IReadOnlyList<int> GroupOf { get; }

    /// <summary>Each participant's group by name; who has none is not there.</summary>
    public IReadOnlyDictionary<string, string> Members { get; }

    /// <summary>How well the groups stand apart: the mean over their participants, -1 to 1. Null where there is one group, or they were given.</summary>
    public double? Silhouette { get; }

    /// <summary>Where each participant stands, in the matrix's order; empty where the groups were given.</summary>
    public IReadOnlyList<Position> Positions { get; }

    /// <summary>How many marks it takes to be grouped.</summary>
    public static int Needed(VoteMatrix votes) => Math.Min(FewestVotes, votes.Statements.Count);

    /// <summary>
    /// The groups found in the votes: k-means for 2 to 5 groups, of which the one with the best silhouette is taken. One group
    /// where fewer than three are to be grouped, or nothing tells them apart.
    /// </summary>
    /// <param name="votes">The votes.</param>
    /// <param name="project">Finds the positions.</param>
    /// <param name="smallest">For people's eyes: smaller groups are merged into the nearest before the number of groups is chosen.</param>
    /// <param name="stop">Gives up.</param>
    public static Grouping Find(VoteMatrix votes, Projection project, int smallest = 1, CancellationToken stop = default)
    {
        int[] grouped = [.. Enumerable.Range(0, votes.Participants.Count).Where(p => votes.VotesOf(p) >= Needed(votes))];
        var positions = project(votes, stop);
        var points = Array.ConvertAll(grouped, p => positions[p]);
        var (labels, silhouette) = Clusters.Best(points, smallest, stop);
        var (names, placeOf) = BySize(labels);
        var groupOf = Enumerable.Repeat(-1, votes.Participants.Count).ToArray();
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < grouped.Length; i++)
        {
            groupOf[grouped[i]] = placeOf[labels[i]];
            members[votes.Participants[grouped[i]]] = names[placeOf[labels[i]]];
        }

        return new(names, groupOf, members, silhouette, positions);
    }

    /// <summary>The groups as somebody gives them, by participant; used as they are. A participant who marked nothing may be among them.</summary>
    public static Grouping Given(VoteMatrix votes, IReadOnlyDictionary<string, string> groups)
    {
        var names = IdOrder.Sorted(groups.Values);
        var places = names.Select((name, place) => (name, place)).ToDictionary(n => n.name, n => n.place, StringComparer.Ordinal);
        int[] groupOf = [.. votes.Participants.Select(p => groups.TryGetValue(p, out var name) ? places[name] : -1)];
        return new(names, groupOf, groups, null, []);
    }

    // Equally large ones by their first participant.
    private static (string[] Names, int[] PlaceOf) BySize(int[] labels)
    {
        var count = Math.Max(1, labels.Length == 0 ? 0 : labels.Max() + 1);
        int[] order = [.. Enumerable.Range(0, count)
            .OrderByDescending(label => labels.Count(l => l == label)).ThenBy(label => Array.IndexOf(labels, label))];
        return ([.. order.Select((_, place) => place.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            [.. Enumerable.Range(0, count).Select(label => Array.IndexOf(order, label))]);
    }
}
