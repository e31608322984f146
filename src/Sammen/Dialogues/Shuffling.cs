using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues;

/// <summary>
/// Makes the rows of a dialogue alike, so that none tells when it came. PostgreSQL lays rows on the disk in the order they come, and marks
/// each with its transaction; SQLite fills the pages of a table and of its indexes in that order. Written again together, in the order of
/// their random ids, they tell nothing.
/// </summary>
internal static class Shuffling
{
    private static readonly TimeSpan ForMillionsOfMarks = TimeSpan.FromMinutes(5);

    /// <summary>The statements, before they are shown. To be saved.</summary>
    public static async Task<IReadOnlyList<Statement>> Shuffle(SammenDb db, Dialogue dialogue)
    {
        var here = db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == dialogue.Id);
        List<Statement> statements = [.. (await here.ToListAsync()).OrderBy(s => s.Id.Value)];
        await here.ExecuteDeleteAsync();
        db.AddRange(statements);
        return statements;
    }

    /// <summary>The participants and their marks, when it is closed. Within a transaction of the caller's.</summary>
    public static async Task ShuffleMarks(SammenDb db, Dialogue dialogue)
    {
        var before = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(ForMillionsOfMarks);
        var id = dialogue.Id.Value;
        await db.Database.ExecuteSqlAsync($"""CREATE TEMP TABLE marks AS SELECT * FROM "Vote" WHERE "DialogueId" = {id}""");
        await db.Database.ExecuteSqlAsync($"""CREATE TEMP TABLE people AS SELECT * FROM "Participant" WHERE "DialogueId" = {id}""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Vote" WHERE "DialogueId" = {id}""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Participant" WHERE "DialogueId" = {id}""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Participant" SELECT * FROM people ORDER BY "Id" """);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Vote" SELECT * FROM marks ORDER BY "ParticipantId", "StatementId" """);
        await db.Database.ExecuteSqlAsync($"DROP TABLE marks");
        await db.Database.ExecuteSqlAsync($"DROP TABLE people");
        db.Database.SetCommandTimeout(before);
    }
}
