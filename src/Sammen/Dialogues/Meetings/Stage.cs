using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Dialogues.Meetings;

/// <summary>What somebody may know of a meeting right now: the same for a phone, the big screen and the one who leads it.</summary>
/// <param name="Seat">Who, and with which rights.</param>
/// <param name="Now">The time, for the clock.</param>
/// <param name="Me">The participant on this device; null before coming in, and where nobody takes part from.</param>
/// <param name="Present">How many have come in.</param>
/// <param name="Done">How many of them are through with the step.</param>
/// <param name="Count">How many statements stand in it.</param>
/// <param name="Own">This device's, or this signed member's, own statements.</param>
/// <param name="Said">All statements by random id; empty until all read.</param>
/// <param name="Mine">The participant's own marks.</param>
/// <param name="Reads">How many have marked each statement: who has fewest is read next.</param>
/// <param name="Tallies">How each statement was marked; empty until reading is over.</param>
/// <param name="Conclusions">What it has come to so far.</param>
/// <param name="Agreements">What was agreed from its conclusions.</param>
/// <param name="Log">What was hidden and shown again, newest first.</param>
public sealed record Stage(
    Seat Seat, DateTimeOffset Now, Participant? Me, int Present, int Done, int Count, IReadOnlyList<Statement> Own, IReadOnlyList<Statement> Said,
    IReadOnlyDictionary<Id<Statement>, Vote> Mine, IReadOnlyDictionary<Id<Statement>, int> Reads,
    IReadOnlyDictionary<Id<Statement>, Tally> Tallies, IReadOnlyList<Conclusion> Conclusions, IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<Moderation> Log)
{
    private static readonly StatementKind[] Gaining = [StatementKind.Gain];
    private static readonly StatementKind[] Costing = [StatementKind.Concern, StatementKind.InvisibleWork];

    /// <summary>The dialogue.</summary>
    public Dialogue Dialogue => Seat.Dialogue;

    /// <summary>How it stands.</summary>
    public Meeting Meeting => Dialogue.Meeting!;

    /// <summary>Changes when the whole screen is another; the rest of the time only its parts change.</summary>
    public string Key => $"{Meeting.Step}/{Dialogue.ClosedAt is null}/{Me is null}";

    /// <summary>Statements that all may read.</summary>
    public IEnumerable<Statement> Shown => Said.Where(s => !s.IsHidden);

    /// <summary>What speaks for, of one question or of all: the most agreed with first once it is counted.</summary>
    public IReadOnlyList<Statement> Gains(QuestionKey? question = null) => Of(question, Gaining);

    /// <summary>What speaks against or gets lost, side by side with the gains (S4).</summary>
    public IReadOnlyList<Statement> Drawbacks(QuestionKey? question = null) => Of(question, Costing);

    /// <summary>Questions and ideas.</summary>
    public IReadOnlyList<Statement> Others(QuestionKey? question = null) => Of(question, [StatementKind.Question, StatementKind.Idea]);

    /// <summary>Others' statements that the participant has not marked, so that each is read about as often; no two get the same order.</summary>
    public IReadOnlyList<Statement> Unread => Me is not { } me ? [] :
    [
        .. Shown.Where(s => !Mine.ContainsKey(s.Id) && Own.All(o => o.Id != s.Id))
            .OrderBy(s => Reads.GetValueOrDefault(s.Id)).ThenBy(s => Mixed(s, me), StringComparer.Ordinal),
    ];

    /// <summary>What most agree with; null while too few have marked anything to tell.</summary>
    public Statement? Unites => Told.Where(s => Lead(s) > 0).MaxBy(Lead);

    /// <summary>What the fewest see alike: nearly as many for as against.</summary>
    public Statement? Divides => Told.Where(s => Split(s) > 0).OrderByDescending(Split).FirstOrDefault(s => s.Id != Unites?.Id);

    /// <summary>Reads it.</summary>
    public static async Task<Stage> Look(Seat seat, string? secret, SammenDb db, DateTimeOffset now)
    {
        var dialogue = seat.Dialogue;
        var (id, meeting) = (dialogue.Id, dialogue.Meeting!);
        List<Statement> all = [.. (await db.Set<Statement>().AsNoTracking()
            .Where(s => s.DialogueId == id && !s.IsWithdrawn).ToListAsync()).OrderBy(s => s.Id.Value)];
        var participants = await db.Set<Participant>().AsNoTracking().Where(p => p.DialogueId == id).ToListAsync();
        var key = secret is null ? null : Participant.KeyOf(id, secret);
        var me = participants.Find(p => p.Key == key);
        var votes = meeting.Shows ? await db.Set<Vote>().AsNoTracking().Where(v => v.DialogueId == id).ToListAsync() : [];
        var conclusions = await db.Set<Conclusion>().AsNoTracking().Where(c => c.DialogueId == id).ToListAsync();
        var concluded = conclusions.Select(c => (Id<Conclusion>?)c.Id).ToList();
        var byStatement = votes.GroupBy(v => v.StatementId).ToDictionary(g => g.Key, g => g.ToList());
        return new(
            seat, now, me, participants.Count, meeting.Step is { } step ? participants.Count(p => p.IsDoneWith(step)) : 0, all.Count,
            [.. all.Where(s => s.IsOwn(secret ?? "", seat.Member?.Id))],
            dialogue.ShowsStatements ? all : [],
            me is null ? new Dictionary<Id<Statement>, Vote>() : votes.Where(v => v.ParticipantId == me.Id).ToDictionary(v => v.StatementId),
            byStatement.ToDictionary(g => g.Key, g => g.Value.Count),
            meeting.Counts || dialogue.ClosedAt is not null ? byStatement.ToDictionary(g => g.Key, g => Tally.Of(g.Value)) : new Dictionary<Id<Statement>, Tally>(),
            conclusions,
            await db.Set<Agreement>().AsNoTracking().Where(a => a.InitiativeId == dialogue.InitiativeId && concluded.Contains(a.ConclusionId)).ToListAsync(),
            seat.May(Right.Lead) ? [.. (await db.Set<Moderation>().AsNoTracking().Where(m => m.DialogueId == id).ToListAsync()).OrderByDescending(m => m.At)] : []);
    }

    /// <summary>As the parts that dialogues over a period have in common see it.</summary>
    public Room AsRoom() => new(Seat, Now.Day(), Count, Own, Said, Conclusions, [], []);

    private IEnumerable<Statement> Told => Shown.Where(s => Tallies.GetValueOrDefault(s.Id).Votes > 1);

    private List<Statement> Of(QuestionKey? question, StatementKind[] kinds) =>
    [
        .. Shown.Where(s => kinds.Contains(s.Kind) && (question is null || s.Question == question))
            .OrderByDescending(s => Tallies.GetValueOrDefault(s.Id).Important + Tallies.GetValueOrDefault(s.Id).Agrees).ThenBy(s => s.Id.Value),
    ];

    private int Lead(Statement statement) => Tallies[statement.Id] is var tally ? tally.Agrees - tally.Disagrees : 0;

    private int Split(Statement statement) => Tallies[statement.Id] is var tally ? Math.Min(tally.Agrees, tally.Disagrees) : 0;

    private static string Mixed(Statement statement, Participant me) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData([.. statement.Id.Value.ToByteArray(), .. me.Id.Value.ToByteArray()]));
}
