using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Meetings;

/// <summary>A meeting as one participant's own device sees it: what all see, and beside it what is one's own.</summary>
/// <param name="Seat">Who, and with which rights.</param>
/// <param name="Now">The time, for the clock.</param>
/// <param name="Facts">What all may know.</param>
/// <param name="Shared">What all see, already drawn.</param>
/// <param name="Me">The participant on this device; null before coming in.</param>
/// <param name="Own">This device's, or this signed member's, own statements.</param>
/// <param name="Mine">The participant's own marks.</param>
/// <param name="Device">Tells this device's unsent words from another's; nothing on the server is found by it.</param>
public sealed record Stage(
    Seat Seat, DateTimeOffset Now, MeetingFacts Facts, SharedView Shared, Participant? Me, IReadOnlyList<Statement> Own,
    IReadOnlyDictionary<Id<Statement>, Vote> Mine, string? Device)
{
    /// <summary>How many are dealt at a time, so that one can go on marking while the connection is away.</summary>
    private const int Dealt = 10;

    /// <summary>The meeting.</summary>
    public Dialogue Dialogue => Facts.Dialogue;

    /// <summary>How it stands.</summary>
    public Meeting Meeting => Facts.Meeting;

    /// <summary>
    /// Statements that the participant has not marked. One's own are among them: who alone had none to mark at a statement could be known
    /// by that to have written it.
    /// </summary>
    public IReadOnlyList<Statement> Unread { get; } = Me is null ? [] : [.. Facts.Shown.Where(s => !Mine.ContainsKey(s.Id))];

    /// <summary>The next of them: those that fewest have read, in an order of this participant's own.</summary>
    public IReadOnlyList<Statement> Next =>
        [.. Unread.OrderBy(s => Facts.Reads.GetValueOrDefault(s.Id)).ThenBy(Mixed, StringComparer.Ordinal).Take(Dealt)];

    /// <summary>Reads what is the participant's own.</summary>
    public static async Task<Stage> Look(Seat seat, string? secret, MeetingFacts facts, SharedView shared, SammenDb db, DateTimeOffset now)
    {
        var id = facts.Dialogue.Id;
        var key = secret is null ? null : Participant.KeyOf(id, secret);
        var me = key is null ? null : await db.Set<Participant>().AsNoTracking().SingleOrDefaultAsync(p => p.DialogueId == id && p.Key == key);
        var statements = facts.Dialogue.ShowsStatements ? facts.Said
            : await db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == id && !s.IsWithdrawn).ToListAsync();
        var mine = me is null || !facts.Meeting.Shows ? []
            : await db.Set<Vote>().AsNoTracking().Where(v => v.ParticipantId == me.Id).ToDictionaryAsync(v => v.StatementId);
        return new(
            seat, now, facts, shared, me, [.. statements.Where(s => s.IsOwn(secret ?? "", seat.Member?.Id)).OrderBy(s => s.Id.Value)], mine,
            secret is null ? null : Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes("device/" + secret)))[..16]);
    }

    /// <summary>As the parts that dialogues over a period have in common see it.</summary>
    public Room AsRoom() => new(Seat, Now.Day(), Facts.Count, Own, Facts.Said, Facts.Conclusions, [], []);

    private string Mixed(Statement statement) =>
        Convert.ToHexString(SHA256.HashData([.. statement.Id.Value.ToByteArray(), .. Me!.Id.Value.ToByteArray()]));
}
