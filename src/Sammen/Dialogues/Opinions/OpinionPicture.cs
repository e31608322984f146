using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;
using Sammen.Domain.Municipalities;

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

    // Figures by the statements' ids; words that are taken back stay nowhere.
    private static readonly ConcurrentDictionary<Id<Dialogue>, (State At, Task<Counted> Counted)> Kept = new();

    /// <summary>True once it may be shown: the dialogue is closed, or its meeting is through with reading.</summary>
    public static bool MayShow(Dialogue dialogue) => dialogue is { ClosedAt: not null } or { Meeting.Counts: true };

    /// <summary>The picture of a dialogue; null while it may not be shown. Counted anew only when there is something new.</summary>
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

        limit = Math.Max(limit, Municipality.FewestShown);
        var id = dialogue.Id;
        var words = await db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == id && !s.IsWithdrawn && s.HiddenBecause == "")
            .Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        // Marks change only while all read, and coming from there the dialogue has another version.
        var now = new State(dialogue.Version, limit, MarkOf(words.Keys), await db.Set<Vote>().CountAsync(v => v.DialogueId == id, stop));
        if (Find(id, now) is not { } counted)
        {
            var (votes, roleOf) = await Read(db, id, words.Keys, stop);
            counted = CountOnce(id, now, votes, roleOf);
        }

        var (findings, roles) = await counted.WaitAsync(stop);
        return new(limit, findings, roles, words.ToDictionary(w => $"{w.Key}", w => w.Value));
    }

    private static Task<Counted>? Find(Id<Dialogue> id, State now) =>
        Kept.TryGetValue(id, out var kept) && kept.At == now && !kept.Counted.IsFaulted ? kept.Counted : null;

    // A whole room may ask in the same moment. It is counted for all of them, so nobody who leaves stops it.
    private static Task<Counted> CountOnce(Id<Dialogue> id, State now, VoteMatrix votes, Dictionary<string, DeclaredRole?> roleOf)
    {
        lock (Kept)
        {
            if (Find(id, now) is { } counted)
            {
                return counted;
            }

            if (Kept.Count >= MostKept)
            {
                Kept.Clear();
            }

            counted = Count(votes, roleOf, now.Limit);
            Kept[id] = (now, counted);
            return counted;
        }
    }

    private static async Task<Counted> Count(VoteMatrix votes, Dictionary<string, DeclaredRole?> roleOf, int limit) => new(
        await OpinionMath.Find(votes, limit, CancellationToken.None),
        RoleCounts.Of(votes, participant => roleOf.GetValueOrDefault(participant), limit));

    private static async Task<(VoteMatrix, Dictionary<string, DeclaredRole?>)> Read(
        SammenDb db, Id<Dialogue> id, IReadOnlyCollection<Id<Statement>> shown, CancellationToken stop)
    {
        var roles = await db.Set<Participant>().AsNoTracking().Where(p => p.DialogueId == id).Select(p => new { p.Id, p.Role }).ToListAsync(stop);
        var people = roles.ToDictionary(p => p.Id, p => $"{p.Id}");
        var statements = shown.ToDictionary(s => s, s => $"{s}");
        var collected = new VoteCollector();
        await foreach (var vote in db.Set<Vote>().AsNoTracking().Where(v => v.DialogueId == id)
            .Select(v => new { v.ParticipantId, v.StatementId, v.Value }).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (statements.TryGetValue(vote.StatementId, out var statement))
            {
                collected.Add(people[vote.ParticipantId], statement, vote.Value);
            }
        }

        return (collected.ToMatrix(), roles.ToDictionary(p => people[p.Id], p => p.Role));
    }

    // One hidden and another shown is as many as before, and another picture.
    private static string MarkOf(IEnumerable<Id<Statement>> statements) =>
        Convert.ToHexString(SHA256.HashData([.. statements.Select(s => s.Value).Order().SelectMany(s => s.ToByteArray())]));

    private sealed record Counted(OpinionFindings Findings, IReadOnlyList<RoleRow> Roles);

    private readonly record struct State(int Version, int Limit, string Statements, int Votes);
}
