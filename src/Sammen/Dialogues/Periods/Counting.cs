using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Periods;

/// <summary>Counts the marks of a closed dialogue. The database counts; no mark is read.</summary>
internal static class Counting
{
    /// <summary>How each statement was marked.</summary>
    public static async Task<IReadOnlyDictionary<Id<Statement>, Tally>> Of(Dialogue dialogue, SammenDb db)
    {
        var counts = await db.Set<Vote>().Where(v => v.DialogueId == dialogue.Id).GroupBy(v => v.StatementId).Select(g => new
        {
            Statement = g.Key,
            Agrees = g.Count(v => v.Value == VoteValue.Agree),
            Disagrees = g.Count(v => v.Value == VoteValue.Disagree),
            Passes = g.Count(v => v.Value == VoteValue.Pass),
            Important = g.Count(v => v.IsImportant),
        }).ToListAsync();
        return counts.ToDictionary(c => c.Statement, c => new Tally(c.Agrees, c.Disagrees, c.Passes, c.Important));
    }
}
