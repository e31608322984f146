using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Exporting;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>What a file became.</summary>
/// <param name="Initiative">The new initiative.</param>
/// <param name="Rows">How many rows came with it.</param>
/// <param name="Strangers">Those in the file whom nobody here is; what they wrote keeps their names.</param>
/// <param name="UnknownUnit">The unit in the file that is not here; null where it is, or none is named.</param>
internal sealed record TakenIn(Initiative Initiative, int Rows, IReadOnlyList<string> Strangers, string? UnknownUnit);

/// <summary>Takes files in.</summary>
internal static class TakingIn
{
    /// <summary>Takes an initiative in from a file and saves it, or says what is wrong and saves nothing.</summary>
    public static async Task<Result<TakenIn>> TakeIn(this SammenDb db, byte[] bytes, Here here, Member? by, DateTimeOffset now, CancellationToken stop)
    {
        var result = bytes.Length == 0 ? Refusal.Missing("File")
            : Files.TooLarge(bytes.Length, FileReader.MostMegabytes) is { } tooLarge ? tooLarge
            : await FileReader.Read(db, bytes, here, by, now, stop);
        if (result.Refusals.Count > 0)
        {
            db.ChangeTracker.Clear();
            return result;
        }

        try
        {
            await db.SaveChangesAsync(stop);
            return result;
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            return new Refusal("Transfers.FileTwice", "File");
        }
    }
}
