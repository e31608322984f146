using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues;

/// <summary>Makes the rows of statements without name alike before they are shown.</summary>
internal static class Shuffling
{
    /// <summary>
    /// PostgreSQL marks each row with the transaction it came in. Written again together, in the order of their random ids, they all
    /// carry the same mark. To be saved.
    /// </summary>
    public static async Task<IReadOnlyList<Statement>> Shuffle(SammenDb db, Dialogue dialogue)
    {
        var here = db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == dialogue.Id);
        List<Statement> statements = [.. (await here.ToListAsync()).OrderBy(s => s.Id.Value)];
        await here.ExecuteDeleteAsync();
        db.AddRange(statements);
        return statements;
    }
}
