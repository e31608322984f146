using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Periods;

/// <summary>What lies before somebody who reads underway.</summary>
/// <param name="Next">The statement to read; null when there is none.</param>
/// <param name="Marked">How many the reader has marked.</param>
/// <param name="Last">The one marked just before, to be changed.</param>
/// <param name="LastMark">How it was marked.</param>
public sealed record OnTheDesk(Statement? Next, int Marked, Statement? Last, Vote? LastMark);

/// <summary>
/// Finds the next statement for a reader among thousands. A few small samples are read by index and only their marks are counted:
/// no row is written to keep a count, so readers never wait for each other, and nothing is kept in memory. One's own statements are dealt
/// like all others: who alone had none to mark at a statement could be known by that to have written it.
/// </summary>
internal sealed class ReadingDesk(SammenDb db, Seat seat, string secret)
{
    private readonly string key = Participant.KeyOf(seat.Dialogue.Id, secret);

    /// <summary>The participant on this device; null before the first mark.</summary>
    public Task<Participant?> Me() => db.Set<Participant>().SingleOrDefaultAsync(p => p.DialogueId == seat.Dialogue.Id && p.Key == key);

    /// <summary>Looks.</summary>
    /// <param name="last">The statement marked just before.</param>
    /// <param name="again">The statement to show instead of another: one whose mark could not be taken.</param>
    public async Task<OnTheDesk> Look(Id<Statement>? last = null, Id<Statement>? again = null)
    {
        var me = (await db.Set<Participant>().AsNoTracking().SingleOrDefaultAsync(p => p.DialogueId == seat.Dialogue.Id && p.Key == key))?.Id;
        var next = again ?? await Next(me);
        var before = me is null || last is null ? null
            : await db.Set<Vote>().AsNoTracking().SingleOrDefaultAsync(v => v.ParticipantId == me && v.StatementId == last);
        return new(
            next is null ? null : await Readable.SingleOrDefaultAsync(s => s.Id == next),
            me is null ? 0 : await db.Set<Vote>().CountAsync(v => v.ParticipantId == me && v.DialogueId == seat.Dialogue.Id),
            before is null ? null : await Readable.SingleOrDefaultAsync(s => s.Id == last),
            before);
    }

    private IQueryable<Statement> Readable => ToRead(db.Set<Statement>());

    private async Task<Id<Statement>?> Next(Id<Participant>? me)
    {
        var sample = new HashSet<Id<Statement>>();
        for (var place = 0; place < ReadingOrder.Places; place++)
        {
            sample.UnionWith(await Around(Guid.NewGuid(), me));
        }

        if (sample.Count == 0)
        {
            // Near the end the places may miss what is left.
            sample.UnionWith(await Unread(ToRead(db.Set<Statement>()), me).ToListAsync());
        }

        var reads = await db.Set<Vote>().Where(v => v.DialogueId == seat.Dialogue.Id && sample.Contains(v.StatementId))
            .GroupBy(v => v.StatementId).Select(g => new { Statement = g.Key, Reads = g.Count() }).ToDictionaryAsync(r => r.Statement, r => r.Reads);
        return ReadingOrder.Next(sample, reads, Random.Shared);
    }

    // From a place on in the order of the random ids, and on from the first one where the row ends.
    private async Task<IEnumerable<Id<Statement>>> Around(Guid place, Id<Participant>? me)
    {
        var found = await From(place, ReadingOrder.FromEach);
        if (found.Count < ReadingOrder.FromEach)
        {
            found.AddRange(await From(Guid.Empty, ReadingOrder.FromEach - found.Count));
        }

        return found;

        Task<List<Id<Statement>>> From(Guid first, int most) =>
            Unread(ToRead(db.Set<Statement>().FromSql($"""SELECT * FROM "Statement" WHERE "Id" >= {first}""")).OrderBy(s => s.Id), me).Take(most).ToListAsync();
    }

    private IQueryable<Statement> ToRead(IQueryable<Statement> statements) => statements.AsNoTracking()
        .Where(s => s.DialogueId == seat.Dialogue.Id && !s.IsWithdrawn && s.HiddenBecause == "");

    private IQueryable<Id<Statement>> Unread(IQueryable<Statement> statements, Id<Participant>? me)
    {
        var unread = me is null ? statements : statements.Where(s => !db.Set<Vote>().Any(v => v.ParticipantId == me && v.StatementId == s.Id));
        return unread.Select(s => s.Id);
    }
}
