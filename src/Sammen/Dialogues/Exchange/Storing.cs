using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Dialogues.Exchange;

/// <summary>Stores a conversation from elsewhere, whole or not at all.</summary>
internal static class Storing
{
    // So many rows at a time that the memory they take stays small.
    private const int AtATime = 4000;

    /// <summary>False when it is there already, under the same id.</summary>
    public static async Task<bool> Store(this SammenDb db, ImportedDialogue imported, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Add(imported.Dialogue);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            return false;
        }

        foreach (var rows in new IReadOnlyList<object>[] { imported.Statements, imported.Participants, imported.Votes }.SelectMany(all => all.Chunk(AtATime)))
        {
            db.ChangeTracker.Clear();
            db.AddRange(rows);
            await db.SaveChangesAsync(stop);
        }

        await transaction.CommitAsync(stop);
        return true;
    }
}
