using System.Globalization;

namespace Sammen.Domain.Dialogues.Exchange;

/// <summary>Which of the four files that Polis exchanges a conversation in.</summary>
public enum ConversationPart
{
    /// <summary>comments.csv: the statements.</summary>
    Comments,

    /// <summary>votes.csv: every vote in the order it was cast.</summary>
    Votes,

    /// <summary>participants-votes.csv: the last vote of each participant at each statement.</summary>
    ParticipantsVotes,

    /// <summary>summary.csv: what the conversation is about, in keys and values.</summary>
    Summary,
}

/// <summary>A file as cells. Columns are found by their names in any order; what is not known is not asked for.</summary>
public sealed class CsvFile
{
    private readonly Dictionary<string, int> columns = [];

    /// <summary>Takes the lines, the heading first.</summary>
    public CsvFile(string name, IReadOnlyList<CsvLine> lines)
    {
        Name = name;
        All = lines;
        foreach (var (column, at) in (lines.Count > 0 ? lines[0].Cells : []).Select((column, at) => (Plain(column), at)))
        {
            columns.TryAdd(column, at);
        }

        Part = PartOf(name, columns.Keys, lines);
    }

    /// <summary>Its name, without folders.</summary>
    public string Name { get; }

    /// <summary>Every line, the heading too.</summary>
    public IReadOnlyList<CsvLine> All { get; }

    /// <summary>The lines below the heading.</summary>
    public IEnumerable<CsvLine> Lines => All.Skip(1);

    /// <summary>Which of the four it is, by its heading or else its name; null for any other file.</summary>
    public ConversationPart? Part { get; }

    /// <summary>The columns by name.</summary>
    public IReadOnlyDictionary<string, int> Columns => columns;

    /// <summary>What stands in a column of a line, without blanks around it; empty where there is nothing.</summary>
    public string Of(CsvLine line, string column) => columns.TryGetValue(column, out var at) ? Of(line, at) : "";

    /// <summary>What stands in a column of a line by its place.</summary>
    public static string Of(CsvLine line, int at) => at < line.Cells.Count ? line.Cells[at].Trim() : "";

    private static string Plain(string column) => column.Trim().ToLowerInvariant().Replace('_', '-');

    private static ConversationPart? PartOf(string name, Dictionary<string, int>.KeyCollection columns, IReadOnlyList<CsvLine> lines) =>
        columns.Contains("comment-body") ? ConversationPart.Comments
        : columns.Contains("voter-id") ? ConversationPart.Votes
        : columns.Contains("participant") ? ConversationPart.ParticipantsVotes
        : lines.Any(line => line.Cells is [var key, ..] && Plain(key) == "topic") ? ConversationPart.Summary
        : NamedAs(name);

    private static ConversationPart? NamedAs(string name)
    {
        return Ends("comments.csv") ? ConversationPart.Comments
            : Ends("participants-votes.csv") || Ends("participant-votes.csv") ? ConversationPart.ParticipantsVotes
            : Ends("votes.csv") ? ConversationPart.Votes
            : Ends("summary.csv") ? ConversationPart.Summary
            : null;

        bool Ends(string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A time in milliseconds since 1970, in seconds where it is too small for that; null where there is none to read.</summary>
    internal static long? Time(string cell)
    {
        if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var time) || !(time is > 0 and < 253_402_300_799_999))
        {
            return null;
        }

        return (long)(time < 100_000_000_000 ? time * 1000 : time);
    }

    /// <summary>-1, 0 or 1, also as a spreadsheet may have written it; null for anything else.</summary>
    internal static int? Mark(string cell) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var mark) && mark is -1 or 0 or 1 ? (int)mark : null;
}
