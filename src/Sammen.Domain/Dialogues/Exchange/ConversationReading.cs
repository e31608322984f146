namespace Sammen.Domain.Dialogues.Exchange;

/// <summary>Reads a conversation out of its files: what a row is, which vote is the last, what is left out and why.</summary>
internal sealed class ConversationReading(IReadOnlyList<CsvFile> files)
{
    /// <summary>The input that refusals belong to.</summary>
    public const string Field = "Files";

    private readonly Dictionary<string, Comment> comments = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly HashSet<string> participants = [];
    private readonly Dictionary<(string Participant, string Comment), VoteValue> last = [];
    private int changed, unguarded;

    public Result<Conversation> Read()
    {
        leftOut.AddRange(files.Where(f => f.Part is null).Select(f => new LeftOut(f.Name, 0, LeftOutBecause.OtherFile, "")));
        if (files.Where(f => f.Part is not null).GroupBy(f => f.Part).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return new Refusal("Dialogues.ImportFileTwice", Field, RefusalKind.Invalid, twice.First().Name, twice.Last().Name);
        }

        if (Of(ConversationPart.Comments) is not { } statements)
        {
            return new Refusal("Dialogues.ImportNoStatements", Field);
        }

        var why = TakeComments(statements)
            ?? (Of(ConversationPart.Votes) is { } votes ? TakeVotes(votes) : null)
            ?? (Of(ConversationPart.ParticipantsVotes) is { } matrix ? TakeParticipants(matrix, Of(ConversationPart.Votes) is null) : null);
        return why is not null ? why : new Conversation(
            Topic(), [.. comments.Values], participants, [.. last.Select(v => new LastVote(v.Key.Participant, v.Key.Comment, v.Value))],
            changed, unguarded, leftOut);
    }

    private CsvFile? Of(ConversationPart part) => files.FirstOrDefault(f => f.Part == part);

    private Refusal? TakeComments(CsvFile file)
    {
        if (Lacks(file, "comment-id", "comment-body") is { } lacks)
        {
            return lacks;
        }

        foreach (var line in file.Lines)
        {
            if (IsTooWide(file, line) || file.Of(line, "comment-id") is not { Length: > 0 } id)
            {
                return IsTooWide(file, line) ? TooWide(file, line) : Unread(file, line, "comment-id", "");
            }

            var moderated = file.Of(line, "moderated");
            if (moderated.Length > 0 && CsvFile.Mark(moderated) is null)
            {
                return Unread(file, line, "moderated", moderated);
            }

            var body = file.Of(line, "comment-body");
            var checks = new Checks();
            var text = checks.Optional(FormulaGuard.Take(body), Field, Statement.MostImported);
            if (!checks.Passed)
            {
                return new Refusal("Dialogues.ImportTooLong", Field, RefusalKind.Invalid, file.Name, line.Number, Statement.MostImported);
            }

            var comment = new Comment(id, text, CsvFile.Mark(moderated) == -1, DayOf(file.Of(line, "timestamp")));
            if (comments.TryGetValue(id, out var before) && before.Text != text)
            {
                return new Refusal("Dialogues.ImportStatementTwice", Field, RefusalKind.Invalid, file.Name, line.Number, id);
            }

            if (text.Length == 0 || before is not null)
            {
                leftOut.Add(new(file.Name, line.Number, before is null ? LeftOutBecause.NoWords : LeftOutBecause.SameAgain, id));
                continue;
            }

            comments.Add(id, comment);
            unguarded += FormulaGuard.IsOn(body) ? 1 : 0;
        }

        return comments.Count > 0 ? null : new Refusal("Dialogues.ImportEmpty", Field, RefusalKind.Invalid, file.Name);
    }

    private Refusal? TakeVotes(CsvFile file)
    {
        if (Lacks(file, "comment-id", "voter-id", "vote") is { } lacks)
        {
            return lacks;
        }

        var cast = new List<(long? Time, string Voter, string Comment, VoteValue Value)>();
        foreach (var line in file.Lines)
        {
            var (id, voter, vote) = (file.Of(line, "comment-id"), file.Of(line, "voter-id"), file.Of(line, "vote"));
            if (IsTooWide(file, line))
            {
                return TooWide(file, line);
            }

            if (id.Length == 0 || voter.Length == 0)
            {
                return Unread(file, line, id.Length == 0 ? "comment-id" : "voter-id", "");
            }

            participants.Add(voter);
            if (vote.Length == 0)
            {
                leftOut.Add(new(file.Name, line.Number, LeftOutBecause.NoVote, id));
            }
            else if (CsvFile.Mark(vote) is not { } mark)
            {
                return Unread(file, line, "vote", vote);
            }
            else if (!comments.ContainsKey(id))
            {
                leftOut.Add(new(file.Name, line.Number, LeftOutBecause.NoSuchStatement, id));
            }
            else
            {
                cast.Add((CsvFile.Time(file.Of(line, "timestamp")), voter, id, (VoteValue)mark));
            }
        }

        // The time decides, and the order of the file where times are alike; where some have no time, the order alone.
        var inOrder = cast.TrueForAll(v => v.Time is not null) ? cast.OrderBy(v => v.Time) : cast.AsEnumerable();
        foreach (var vote in inOrder)
        {
            changed += last.ContainsKey((vote.Voter, vote.Comment)) ? 1 : 0;
            last[(vote.Voter, vote.Comment)] = vote.Value;
        }

        return null;
    }

    private Refusal? TakeParticipants(CsvFile file, bool withVotes)
    {
        if (Lacks(file, "participant") is { } lacks)
        {
            return lacks;
        }

        // Comments are numbered; every other column says something about the participant.
        var columns = file.Columns.Where(c => c.Key.Length > 0 && c.Key.All(char.IsAsciiDigit) || comments.ContainsKey(c.Key)).ToList();
        foreach (var line in file.Lines)
        {
            var who = file.Of(line, "participant");
            if (IsTooWide(file, line) || who.Length == 0)
            {
                return who.Length == 0 ? Unread(file, line, "participant", "") : TooWide(file, line);
            }

            participants.Add(who);
            foreach (var (id, at) in withVotes ? columns : [])
            {
                var vote = CsvFile.Of(line, at);
                if (vote.Length > 0 && CsvFile.Mark(vote) is null)
                {
                    return Unread(file, line, id, vote);
                }

                if (vote.Length > 0 && !comments.ContainsKey(id))
                {
                    leftOut.Add(new(file.Name, line.Number, LeftOutBecause.NoSuchStatement, id));
                }
                else if (vote.Length > 0)
                {
                    last[(who, id)] = (VoteValue)CsvFile.Mark(vote)!.Value;
                }
            }
        }

        return null;
    }

    // Not every tool puts quotation marks around a comma.
    private string Topic() => Of(ConversationPart.Summary)?.All
        .Where(line => line.Cells is [var key, _, ..] && key.Trim().Equals("topic", StringComparison.OrdinalIgnoreCase))
        .Select(line => FormulaGuard.Take(string.Join(',', line.Cells.Skip(1)).TrimEnd(',').Trim())).FirstOrDefault() ?? "";

    private static DateOnly? DayOf(string cell) =>
        CsvFile.Time(cell) is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time).Day() : null;

    // Cells beyond the heading mean that a comma in the words was taken for a border.
    private static bool IsTooWide(CsvFile file, CsvLine line) => line.Cells.Skip(file.All[0].Cells.Count).Any(cell => cell.Trim().Length > 0);

    private static Refusal TooWide(CsvFile file, CsvLine line) =>
        new("Dialogues.ImportTooWide", Field, RefusalKind.Invalid, file.Name, line.Number);

    private static Refusal Unread(CsvFile file, CsvLine line, string column, string value) => value.Length == 0
        ? new("Dialogues.ImportCellMissing", Field, RefusalKind.Invalid, file.Name, line.Number, column)
        : new("Dialogues.ImportCellUnread", Field, RefusalKind.Invalid, file.Name, line.Number, column, value.Length > 40 ? value[..40] + " …" : value);

    private static Refusal? Lacks(CsvFile file, params string[] needed) => needed.FirstOrDefault(c => !file.Columns.ContainsKey(c)) is { } missing
        ? new("Dialogues.ImportColumnMissing", Field, RefusalKind.Invalid, file.Name, missing)
        : null;
}
