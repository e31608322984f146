using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Dialogues.Opinions;

/// <summary>What a dialogue's marks tell of where people agree and where they differ. Nothing in it is under the limit.</summary>
/// <param name="Limit">The limit it was made with.</param>
/// <param name="Findings">The opinion groups.</param>
/// <param name="Roles">Each statement by declared role.</param>
/// <param name="Words">The statements' words by id.</param>
public sealed record OpinionPicture(
    int Limit, OpinionFindings Findings, IReadOnlyList<RoleRow> Roles, IReadOnlyDictionary<string, string> Words)
{
    private const int MostKept = 200;

    private static readonly ConcurrentDictionary<Id<Dialogue>, (State At, OpinionPicture Picture)> Kept = new();

    /// <summary>True once it may be shown: the dialogue is closed, or its meeting is through with reading.</summary>
    public static bool MayShow(Dialogue dialogue) => dialogue is { ClosedAt: not null } or { Meeting.Counts: true };

    /// <summary>The picture of a dialogue; null while it may not be shown. Made anew only when there is something new.</summary>
    /// <param name="db">The database.</param>
    /// <param name="dialogue">Which dialogue.</param>
    /// <param name="limit">The municipality's limit; five where it is less.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<OpinionPicture?> Of(SammenDb db, Dialogue dialogue, int limit, CancellationToken stop)
    {
        if (!MayShow(dialogue))
        {
            return null;
        }

        limit = Math.Max(limit, RoleCounts.SmallestGroup);
        var id = dialogue.Id;
        var shown = db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == id && !s.IsWithdrawn && s.HiddenBecause == "");
        // Marks change only while all read, and coming from there the dialogue has another version.
        var now = new State(dialogue.Version, limit, await shown.CountAsync(stop), await db.Set<Vote>().CountAsync(v => v.DialogueId == id, stop));
        if (Kept.TryGetValue(id, out var kept) && kept.At == now)
        {
            return kept.Picture;
        }

        var picture = await Make(db, id, shown, limit, stop);
        if (Kept.Count >= MostKept)
        {
            Kept.Clear();
        }

        Kept[id] = (now, picture);
        return picture;
    }

    private static async Task<OpinionPicture> Make(SammenDb db, Id<Dialogue> id, IQueryable<Statement> shown, int limit, CancellationToken stop)
    {
        var words = await shown.Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        var roles = await db.Set<Participant>().Where(p => p.DialogueId == id).Select(p => new { p.Id, p.Role }).ToDictionaryAsync(p => p.Id, p => p.Role, stop);
        var marks = await db.Set<Vote>().Where(v => v.DialogueId == id)
            .Select(v => new { v.ParticipantId, v.StatementId, v.Value }).ToListAsync(stop);
        var votes = VoteMatrix.Of(marks.Where(m => words.ContainsKey(m.StatementId)).Select(m => ($"{m.ParticipantId}", $"{m.StatementId}", m.Value)));
        var roleOf = roles.ToDictionary(r => $"{r.Key}", r => r.Value);
        return new(
            limit,
            await OpinionMath.Find(votes, limit, stop),
            RoleCounts.Of(votes, participant => roleOf.GetValueOrDefault(participant), limit),
            words.ToDictionary(w => $"{w.Key}", w => w.Value));
    }

    private readonly record struct State(int Version, int Limit, int Statements, int Votes);
}
