using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Dialogues.Minutes;

/// <summary>What the minutes are made of. Withdrawn statements are gone; of hidden ones only the reason is told.</summary>
/// <param name="Dialogue">The dialogue; closed.</param>
/// <param name="Initiative">What it is about.</param>
/// <param name="Statements">What was said and is shown.</param>
/// <param name="Hidden">What was hidden: for the reasons only.</param>
/// <param name="Tallies">How statements were marked.</param>
/// <param name="Limit">How many must have marked a statement before it is told how.</param>
/// <param name="Participants">How many took part; null where nobody counted.</param>
/// <param name="Conclusions">What it came to.</param>
/// <param name="Agreements">Who does what by when.</param>
/// <param name="Waiting">Concerns from it that have no reply yet.</param>
internal sealed record Minuting(
    Dialogue Dialogue, Initiative Initiative, IReadOnlyList<Statement> Statements, IReadOnlyList<Statement> Hidden,
    IReadOnlyDictionary<Id<Statement>, Tally> Tallies, int Limit, int? Participants, IReadOnlyList<Conclusion> Conclusions,
    IReadOnlyList<Agreement> Agreements, int Waiting)
{
    /// <summary>How a statement was marked.</summary>
    public Tally TallyOf(Statement statement) => Tallies.GetValueOrDefault(statement.Id);

    /// <summary>What a question came to.</summary>
    public Conclusion? ConclusionOn(QuestionKey question) => Conclusions.FirstOrDefault(c => c.Question == question);

    /// <summary>Reads it.</summary>
    public static async Task<Minuting> Read(Here here, SammenDb db, CancellationToken stop)
    {
        var dialogue = here.Dialogue!;
        var id = dialogue.Id;
        var said = await db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == id && !s.IsWithdrawn).ToListAsync(stop);
        var conclusions = await db.Set<Conclusion>().AsNoTracking().Where(c => c.DialogueId == id).ToListAsync(stop);
        var came = await db.Set<Participant>().CountAsync(p => p.DialogueId == id, stop);
        var signed = said.Where(s => !s.IsWithoutName).Select(s => s.AuthorId?.ToString() ?? s.AuthorName).Distinct().Count();
        return new(
            dialogue, here.Initiative, [.. said.Where(s => !s.IsHidden)], [.. said.Where(s => s.IsHidden).OrderBy(s => s.Id.Value)],
            await db.TalliesOf(id, stop),
            await db.SmallestGroup(stop),
            came > 0 ? came : dialogue.Naming == Naming.WithName ? signed : null,
            conclusions,
            await db.AgreedFrom(conclusions, stop),
            await db.Set<Concern>().CountAsync(c => c.DialogueId == id && !c.IsWithdrawn && (c.Reply == "" || c.Helped == Helped.No), stop));
    }
}
