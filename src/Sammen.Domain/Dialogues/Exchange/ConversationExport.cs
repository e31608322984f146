using System.Globalization;
using System.Security.Cryptography;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dialogues.Exchange;

/// <summary>
/// A closed dialogue as the four files that Polis exchanges conversations in. Every number in it is new and random, every row stands
/// in random order, and the only time is the day of closing, so that two exports cannot be laid beside each other, or beside anything else.
/// </summary>
/// <param name="Parts">The rows of each file, the heading first.</param>
public sealed record ConversationExport(IReadOnlyDictionary<ConversationPart, IReadOnlyList<string[]>> Parts)
{
    private static readonly string[] CommentColumns =
        ["timestamp", "datetime", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"];

    private static readonly string[] VoteColumns = ["timestamp", "datetime", "comment-id", "voter-id", "vote"];

    private static readonly string[] ParticipantColumns = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"];

    /// <summary>What each file is called.</summary>
    public static string NameOf(ConversationPart part) => part switch
    {
        ConversationPart.Comments => "comments.csv",
        ConversationPart.Votes => "votes.csv",
        ConversationPart.ParticipantsVotes => "participants-votes.csv",
        _ => "summary.csv",
    };

    /// <summary>Makes the files of a closed dialogue; an open one has none.</summary>
    /// <param name="dialogue">The dialogue.</param>
    /// <param name="said">Its statements; withdrawn ones are left out with their votes.</param>
    /// <param name="cast">Its votes.</param>
    /// <param name="address">Where the dialogue stands.</param>
    /// <param name="withHidden">True to give the words of hidden statements too, which only the one who leads may have.</param>
    /// <param name="limit">
    /// The municipality's limit, never less than five. With fewer voters nothing is told of the votes, and over a period nothing of those at
    /// a statement with fewer (<see cref="Tally.MayBeTold"/>).
    /// </param>
    public static Result<ConversationExport> Of(
        Dialogue dialogue, IEnumerable<Statement> said, IEnumerable<Vote> cast, string address, bool withHidden, int limit = Municipality.FewestShown)
    {
        if (dialogue.ClosedAt is not { } closed)
        {
            return new Refusal("Dialogues.StillOpen", null, RefusalKind.Conflict);
        }

        var statements = Shuffled(said.Where(s => !s.IsWithdrawn));
        var numbers = statements.Index().ToDictionary(s => s.Item.Id, s => s.Index);
        var votes = Shuffled(cast.Where(v => numbers.ContainsKey(v.StatementId)));
        var voters = Shuffled(votes.Select(v => v.ParticipantId).Distinct()).Index().ToDictionary(p => p.Item, p => p.Index);
        var authors = Shuffled(statements.Where(s => !s.IsWithoutName).Select(AuthorOf).Distinct()).Index().ToDictionary(a => a.Item, a => voters.Count + a.Index);
        var marked = votes.ToLookup(v => v.StatementId);
        var tellable = Tellable(dialogue, statements, votes, limit);
        Vote[] told = [.. votes.Where(v => tellable.Contains(v.StatementId))];
        var day = closed.Day();
        string[] when = [Number(new DateTimeOffset(day, default, default).ToUnixTimeMilliseconds()), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        return new ConversationExport(new Dictionary<ConversationPart, IReadOnlyList<string[]>>
        {
            [ConversationPart.Comments] = [CommentColumns, .. statements.Select(Comment)],
            [ConversationPart.Votes] = [VoteColumns, .. told.Select(v => (string[])[.. when, Number(numbers[v.StatementId]), Number(voters[v.ParticipantId]), Number((int)v.Value)])],
            [ConversationPart.ParticipantsVotes] =
            [
                [.. ParticipantColumns, .. statements.Select((_, number) => Number(number))],
                .. told.GroupBy(v => v.ParticipantId).OrderBy(g => voters[g.Key]).Select(Participant),
            ],
            [ConversationPart.Summary] =
            [
                ["topic", FormulaGuard.Put(dialogue.Title)],
                ["url", address],
                ["views", ""],
                ["voters", Number(voters.Count)],
                ["voters-in-conv", Number(voters.Count)],
                ["commenters", dialogue.Naming == Naming.WithName ? Number(authors.Count) : ""],
                ["comments", Number(statements.Length)],
                ["groups", ""],
                ["conversation-description", ""],
            ],
        });

        string[] Comment(Statement statement)
        {
            var tally = Tally.Of(marked[statement.Id]);
            var isTold = tellable.Contains(statement.Id) || (tellable.Count > 0 && tally.Votes == 0);
            return
            [
                .. when, Number(numbers[statement.Id]), statement.IsWithoutName ? "" : Number(authors[AuthorOf(statement)]),
                isTold ? Number(tally.Agrees) : "", isTold ? Number(tally.Disagrees) : "", statement.IsHidden ? "-1" : "1",
                statement.IsHidden && !withHidden ? "" : FormulaGuard.Put(statement.Text),
            ];
        }

        string[] Participant(IGrouping<Id<Participant>, Vote> own)
        {
            var tally = Tally.Of(own);
            var marks = own.ToDictionary(v => v.StatementId, v => Number((int)v.Value));
            return
            [
                Number(voters[own.Key]), "", "", Number(tally.Votes), Number(tally.Agrees), Number(tally.Disagrees),
                .. statements.Select(s => marks.GetValueOrDefault(s.Id, "")),
            ];
        }
    }

    /// <summary>The statements whose single marks may leave the place: none where too few have marked anything.</summary>
    /// <param name="dialogue">The dialogue.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="cast">Its votes.</param>
    /// <param name="limit">The municipality's limit, never less than five.</param>
    public static HashSet<Id<Statement>> Tellable(Dialogue dialogue, IEnumerable<Statement> statements, IEnumerable<Vote> cast, int limit)
    {
        var known = statements.Select(s => s.Id).ToHashSet();
        var votes = cast.Where(v => known.Contains(v.StatementId)).ToList();
        return votes.DistinctBy(v => v.ParticipantId).Count() < Math.Max(limit, Municipality.FewestShown) ? []
            : [.. votes.GroupBy(v => v.StatementId).Where(marks => Tally.Of(marks).MayBeTold(dialogue, limit)).Select(marks => marks.Key)];
    }

    // Random to whoever has seen any number of them; an ordinary generator can be foretold.
    private static T[] Shuffled<T>(IEnumerable<T> things)
    {
        var all = things.ToArray();
        RandomNumberGenerator.Shuffle(all.AsSpan());
        return all;
    }

    private static string AuthorOf(Statement statement) => statement.AuthorId?.ToString() ?? statement.AuthorName;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
