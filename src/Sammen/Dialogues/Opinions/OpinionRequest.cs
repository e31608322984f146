using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Dialogues.Opinions;

/// <summary>What another program sends to be calculated.</summary>
internal sealed class OpinionRequest
{
    /// <summary>Most votes: 10,000 participants on 500 statements, and a little.</summary>
    public const int MostVotes = 6_000_000;

    /// <summary>Most participants.</summary>
    public const int MostParticipants = 50_000;

    /// <summary>Most statements or most participants, whichever are fewer: the square of the matrix is as wide.</summary>
    public const int MostOfTheFewer = 3_000;

    /// <summary>Most figures of a group and a statement in an answer.</summary>
    public const int MostFigures = 500_000;

    // Names are exact, what is not known is left alone, and a name that comes twice is refused instead of guessed at.
    public static readonly JsonSerializerOptions Options = new() { AllowDuplicateProperties = false, Converters = { new IdConverter() } };

    [JsonPropertyName("votes")]
    public VotesRead? Votes { get; set; }

    [JsonPropertyName("groups")]
    public Dictionary<string, string?>? Groups { get; set; }

    /// <summary>The first thing that cannot be calculated with; null when there is none.</summary>
    public Fault? Wrong()
    {
        if (Votes is null)
        {
            return new("Votes", 0);
        }

        if (Votes.Fault is { } fault)
        {
            return fault;
        }

        if (Math.Min(Votes.Collected.Participants, Votes.Collected.Statements) > MostOfTheFewer)
        {
            return new("TooManyFewer", MostOfTheFewer);
        }

        if (Groups?.Any(g => g.Key.Length == 0 || string.IsNullOrEmpty(g.Value) || Math.Max(g.Key.Length, g.Value.Length) > VotesRead.LongestId) == true)
        {
            return new("Groups", VotesRead.LongestId);
        }

        var groups = Groups?.Values.Distinct().Count() ?? 5;
        return (long)groups * Votes.Collected.Statements > MostFigures ? new("TooManyFigures", MostFigures) : null;
    }

    /// <summary>What is wrong, and the number that belongs in its words.</summary>
    internal sealed record Fault(string What, int Number);

    /// <summary>One vote as it is sent.</summary>
    internal struct Row
    {
        [JsonPropertyName("participant")]
        public string? Participant { get; set; }

        [JsonPropertyName("statement")]
        public string? Statement { get; set; }

        [JsonPropertyName("vote")]
        public double? Vote { get; set; }
    }

    /// <summary>Takes each vote as it is read, so that millions of them never stand in memory as text.</summary>
    internal sealed class VotesRead : ICollection<Row>
    {
        public const int LongestId = 200;

        public VoteCollector Collected { get; } = new();

        public Fault? Fault { get; private set; }

        public int Count { get; private set; }

        public bool IsReadOnly => false;

        public void Add(Row item)
        {
            Count++;
            Fault ??= Wrong(item);
            if (Fault is null)
            {
                Collected.Add(item.Participant!, item.Statement!, (VoteValue)(int)item.Vote!.Value);
            }
        }

        private Fault? Wrong(Row row) => row switch
        {
            { Participant: null or "" } => new("Participant", Count),
            { Statement: null or "" } => new("Statement", Count),
            { Participant.Length: > LongestId } or { Statement.Length: > LongestId } => new("IdLength", Count),
            { Vote: not (1 or 0 or -1) } => new("Vote", Count),
            _ when Count > MostVotes => new("TooManyVotes", MostVotes),
            _ when Collected.Participants > MostParticipants => new("TooManyParticipants", MostParticipants),
            _ => null,
        };

        public void Clear() => throw new NotSupportedException();

        public bool Contains(Row item) => throw new NotSupportedException();

        public void CopyTo(Row[] array, int arrayIndex) => throw new NotSupportedException();

        public bool Remove(Row item) => throw new NotSupportedException();

        // Asked for only to tell how far reading came when it failed.
        public IEnumerator<Row> GetEnumerator() => Enumerable.Repeat(default(Row), Count).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    // An id may be sent as a number: 7 and "7" are the same one.
    private sealed class IdConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number when reader.HasValueSequence => Encoding.UTF8.GetString(reader.ValueSequence),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw new JsonException(),
        };

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
