using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Access;

/// <summary>
/// Writing, taking back and closing wait for each other: otherwise a concern sent while somebody closes would be forgotten, and one
/// taken back would stay among the concerns.
/// </summary>
public static class Holding
{
    /// <summary>Begins a transaction, and holds the lift, if there is one, until it is committed or left: words that were taken back in this moment are gone when they are asked for.</summary>
    public static async Task<IDbContextTransaction> Hold(this SammenDb db, Id<Lift>? lift)
    {
        var transaction = await db.Database.BeginTransactionAsync();
        if (lift is not null)
        {
            await db.Set<Lift>().Where(l => l.Id == lift).ExecuteUpdateAsync(set => set.SetProperty(l => l.LiftedOn, l => l.LiftedOn));
        }

        return transaction;
    }

    /// <summary>Holds the dialogue, and reads it anew, until the transaction is committed or left.</summary>
    public static async Task<IDbContextTransaction> Hold(this SammenDb db, Dialogue dialogue)
    {
        var transaction = await db.Database.BeginTransactionAsync();
        // Writing a value over itself locks the row in both databases.
        await db.Set<Dialogue>().Where(d => d.Id == dialogue.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Title, d => d.Title));
        await db.Entry(dialogue).ReloadAsync();
        if (db.Entry(dialogue).Reference(d => d.Meeting).TargetEntry is { } meeting)
        {
            await meeting.ReloadAsync();
        }

        return transaction;
    }
}
