using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues;

/// <summary>Counts the marks of a dialogue. The database counts, so that thousands of marks come to a few hundred lines; no mark is read.</summary>
internal static class Tallies
{
    /// <summary>Nothing is counted.</summary>
    public static IReadOnlyDictionary<Id<Statement>, Tally> None { get; } = new Dictionary<Id<Statement>, Tally>();

    /// <summary>How each statement was marked.</summary>
    public static async Task<IReadOnlyDictionary<Id<Statement>, Tally>> TalliesOf(this SammenDb db, Id<Dialogue> dialogue, CancellationToken stop = default)
    {
        var counts = await db.Set<Vote>().Where(v => v.DialogueId == dialogue).GroupBy(v => v.StatementId).Select(g => new
        {
            Statement = g.Key,
            Agrees = g.Count(v => v.Value == VoteValue.Agree),
            Disagrees = g.Count(v => v.Value == VoteValue.Disagree),
            Passes = g.Count(v => v.Value == VoteValue.Pass),
            Important = g.Count(v => v.IsImportant),
        }).ToListAsync(stop);
        return counts.ToDictionary(c => c.Statement, c => new Tally(c.Agrees, c.Disagrees, c.Passes, c.Important));
    }
}
