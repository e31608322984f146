namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>
/// Who marked what, as a matrix of participants by statements with most of it unseen. Ids stand in one order (<see cref="IdOrder"/>),
/// so that the same votes in any order make the same matrix.
/// </summary>
public sealed class VoteMatrix
{
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly sbyte[] values;

    internal VoteMatrix(string[] participants, string[] statements, int[] starts, int[] columns, sbyte[] values)
    {
        (Participants, Statements) = (participants, statements);
        (this.starts, this.columns, this.values) = (starts, columns, values);
    }

    /// <summary>Everyone who marked something, in order.</summary>
    public IReadOnlyList<string> Participants { get; }

    /// <summary>Everything somebody marked, in order.</summary>
    public IReadOnlyList<string> Statements { get; }

    /// <summary>How many marks: one a participant and statement.</summary>
    public int Votes => columns.Length;

    /// <summary>How many statements a participant marked.</summary>
    public int VotesOf(int participant) => starts[participant + 1] - starts[participant];

    /// <summary>Which statements a participant marked, ascending.</summary>
    public ReadOnlySpan<int> StatementsOf(int participant) => columns.AsSpan(starts[participant]..starts[participant + 1]);

    /// <summary>How: 1 agree, 0 pass, -1 disagree; beside <see cref="StatementsOf"/>.</summary>
    public ReadOnlySpan<sbyte> ValuesOf(int participant) => values.AsSpan(starts[participant]..starts[participant + 1]);

    /// <summary>The matrix of these votes; of several by one participant on one statement the last counts.</summary>
    public static VoteMatrix Of(IEnumerable<(string Participant, string Statement, VoteValue Value)> votes)
    {
        var collected = new VoteCollector();
        foreach (var (participant, statement, value) in votes)
        {
            collected.Add(participant, statement, value);
        }

        return collected.ToMatrix();
    }
}

/// <summary>Takes votes one by one, as they are read, and makes the matrix of them.</summary>
public sealed class VoteCollector
{
    private readonly Dictionary<string, int> participants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> statements = new(StringComparer.Ordinal);
    private readonly List<(int Participant, int Statement, sbyte Value)> votes = [];

    /// <summary>How many votes were taken, also those that a later one replaces.</summary>
    public int Count => votes.Count;

    /// <summary>How many participants so far.</summary>
    public int Participants => participants.Count;

    /// <summary>How many statements so far.</summary>
    public int Statements => statements.Count;

    /// <summary>Takes one.</summary>
    public void Add(string participant, string statement, VoteValue value) =>
        votes.Add((PlaceOf(participants, participant), PlaceOf(statements, statement), (sbyte)value));

    /// <summary>The matrix of what was taken.</summary>
    public VoteMatrix ToMatrix()
    {
        var (people, rowOf) = Order(participants);
        var (things, columnOf) = Order(statements);
        // Sorted by counting, first by statement and then by participant: within a pair the votes keep the order they came in.
        var order = Spread(Enumerable.Range(0, votes.Count).ToArray(), things.Length, vote => columnOf[votes[vote].Statement]);
        order = Spread(order, people.Length, vote => rowOf[votes[vote].Participant]);
        var starts = new int[people.Length + 1];
        var columns = new int[order.Length];
        var values = new sbyte[order.Length];
        var count = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var vote = votes[order[i]];
            var last = i + 1 == order.Length || votes[order[i + 1]] is var next && (next.Participant != vote.Participant || next.Statement != vote.Statement);
            if (last)
            {
                (columns[count], values[count]) = (columnOf[vote.Statement], vote.Value);
                starts[rowOf[vote.Participant] + 1] = ++count;
            }
        }

        return new(people, things, starts, columns[..count], values[..count]);
    }

    private static int PlaceOf(Dictionary<string, int> places, string id)
    {
        if (!places.TryGetValue(id, out var place))
        {
            places[id] = place = places.Count;
        }

        return place;
    }

    private static (string[] Ids, int[] RankOf) Order(Dictionary<string, int> places)
    {
        var ids = new string[places.Count];
        foreach (var (id, place) in places)
        {
            ids[place] = id;
        }

        var sorted = IdOrder.Of(ids);
        var rank = new int[ids.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            rank[sorted[i]] = i;
        }

        return ([.. sorted.Select(place => ids[place])], rank);
    }

    private static int[] Spread(int[] order, int buckets, Func<int, int> bucketOf)
    {
        var next = new int[buckets + 1];
        foreach (var item in order)
        {
            next[bucketOf(item) + 1]++;
        }

        for (var bucket = 1; bucket <= buckets; bucket++)
        {
            next[bucket] += next[bucket - 1];
        }

        var spread = new int[order.Length];
        foreach (var item in order)
        {
            spread[next[bucketOf(item)]++] = item;
        }

        return spread;
    }
}
