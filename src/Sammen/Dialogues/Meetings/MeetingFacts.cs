using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Dialogues.Meetings;

/// <summary>A meeting as everyone in it may know it right now: on a phone, on the wall and where it is led from.</summary>
/// <param name="Dialogue">The meeting.</param>
/// <param name="Present">How many have come in.</param>
/// <param name="Done">How many of them are through with the step.</param>
/// <param name="Count">How many statements stand in it.</param>
/// <param name="Said">All statements by random id; empty until all read.</param>
/// <param name="Reads">How many have marked each statement: who has fewest is read next.</param>
/// <param name="Tallies">How each statement was marked; empty until reading is over.</param>
/// <param name="Conclusions">What it has come to so far.</param>
/// <param name="Agreements">What was agreed from its conclusions.</param>
public sealed record MeetingFacts(
    Dialogue Dialogue, int Present, int Done, int Count, IReadOnlyList<Statement> Said,
    IReadOnlyDictionary<Id<Statement>, int> Reads, IReadOnlyDictionary<Id<Statement>, Tally> Tallies,
    IReadOnlyList<Conclusion> Conclusions, IReadOnlyList<Agreement> Agreements)
{
    private static readonly StatementKind[] Gaining = [StatementKind.Gain];
    private static readonly StatementKind[] Costing = [StatementKind.Concern, StatementKind.InvisibleWork];

    /// <summary>How it stands.</summary>
    public Meeting Meeting => Dialogue.Meeting!;

    /// <summary>Changes when the whole screen is another; the rest of the time only its parts change.</summary>
    public string Key => $"{Meeting.Step}/{Dialogue.ClosedAt is null}";

    /// <summary>The planned steps, and the present one where it was not planned.</summary>
    public IReadOnlyList<MeetingStep> Steps => [.. Enum.GetValues<MeetingStep>().Where(s => Meeting.MinutesOf(s) > 0 || s == Meeting.Step)];

    /// <summary>Statements that all may read.</summary>
    public IEnumerable<Statement> Shown => Said.Where(s => !s.IsHidden);

    /// <summary>Statements that were hidden: their reasons are for all to see.</summary>
    public IReadOnlyList<Statement> Hidden => [.. Said.Where(s => s.IsHidden)];

    /// <summary>What speaks for, of one question or of all: the most agreed with first once it is counted.</summary>
    public IReadOnlyList<Statement> Gains(QuestionKey? question = null) => Of(question, Gaining);

    /// <summary>What speaks against or gets lost, side by side with the gains (S4).</summary>
    public IReadOnlyList<Statement> Drawbacks(QuestionKey? question = null) => Of(question, Costing);

    /// <summary>Questions and ideas.</summary>
    public IReadOnlyList<Statement> Others(QuestionKey? question = null) => Of(question, [StatementKind.Question, StatementKind.Idea]);

    /// <summary>A list as it is read from afar: of each group the first, with how many are like it.</summary>
    public static IReadOnlyList<(Statement Head, int Alike)> Heads(IEnumerable<Statement> statements) =>
        [.. Statement.InGroups(statements).Select(g => (g.First(), g.Count() - 1))];

    /// <summary>What most agree with; null while too few have marked anything to tell.</summary>
    public Statement? Unites => Told.Where(s => Lead(s) > 1).MaxBy(Lead);

    /// <summary>What the fewest see alike: nearly as many for as against.</summary>
    public Statement? Divides => Told.Where(s => Split(s) > 1).OrderByDescending(Split).FirstOrDefault(s => s.Id != Unites?.Id);

    /// <summary>The conclusion on a question.</summary>
    public Conclusion? ConclusionOn(QuestionKey question) => Conclusions.FirstOrDefault(c => c.Question == question);

    /// <summary>Reads them.</summary>
    public static async Task<MeetingFacts> Read(Id<Dialogue> id, SammenDb db)
    {
        // Read here and now: the one that came with the request may be from before the news that this is read for.
        var dialogue = await db.Set<Dialogue>().AsNoTracking().SingleAsync(d => d.Id == id);
        var meeting = dialogue.Meeting!;
        var statements = db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == id && !s.IsWithdrawn);
        List<Statement> said = dialogue.ShowsStatements ? [.. (await statements.ToListAsync()).OrderBy(s => s.Id.Value)] : [];
        var through = await db.Set<Participant>().AsNoTracking().Where(p => p.DialogueId == id)
            .GroupBy(p => p.DoneWith).Select(g => new { Step = g.Key, Count = g.Count() }).ToListAsync();
        var tallies = meeting.Shows ? await db.TalliesOf(id) : Dialogues.Tallies.None;
        var conclusions = await db.Set<Conclusion>().AsNoTracking().Where(c => c.DialogueId == id).ToListAsync();
        return new(
            dialogue,
            through.Sum(t => t.Count),
            through.Where(t => t.Step >= meeting.Step).Sum(t => t.Count),
            dialogue.ShowsStatements ? said.Count : await statements.CountAsync(),
            said,
            tallies.ToDictionary(t => t.Key, t => t.Value.Votes),
            meeting.Counts || dialogue.ClosedAt is not null ? tallies : Dialogues.Tallies.None,
            conclusions,
            await db.AgreedFrom(conclusions));
    }

    private IEnumerable<Statement> Told => Shown.Where(s => Tallies.GetValueOrDefault(s.Id).Votes > 2);

    private List<Statement> Of(QuestionKey? question, StatementKind[] kinds) =>
    [
        .. Shown.Where(s => kinds.Contains(s.Kind) && (question is null || s.Question == question))
            .OrderByDescending(s => Tallies.GetValueOrDefault(s.Id).Important + Tallies.GetValueOrDefault(s.Id).Agrees).ThenBy(s => s.Id.Value),
    ];

    private int Lead(Statement statement) => Tallies[statement.Id] is var tally ? tally.Agrees - tally.Disagrees : 0;

    private int Split(Statement statement) => Tallies[statement.Id] is var tally ? Math.Min(tally.Agrees, tally.Disagrees) : 0;
}
