using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sammen.Data;
using Sammen.Dialogues.Marking;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Hosting;

/// <summary>
/// What marks are measured with (bench/README.md): a meeting in which all read, the writer called from within, and its floor, which
/// writes the same rows by prepared SQL.
/// </summary>
internal static class MeasuringMarks
{
    private static readonly QuestionKey Question = QuestionKey.Parse("q1.1", null);

    private sealed record Held(
        Id<Municipality> Municipality, Id<Dialogue> Dialogue, IReadOnlyList<(string Secret, Participant Participant)> Participants, IReadOnlyList<Statement> Statements)
    {
        public ((string Secret, Participant Row) Participant, Statement Statement) this[int i] => (Participants[i % Participants.Count], Statements[i / Participants.Count % Statements.Count]);
    }

    /// <summary>Makes meetings and marks in them.</summary>
    public static void Map(WebApplication app)
    {
        var meetings = new ConcurrentDictionary<Guid, Held>();
        app.MapPost("/bench/meeting", async (int statements, int participants, MeetingStep step, SammenDb db, TimeProvider clock) =>
        {
            var (path, held) = await Hold(statements, participants, step, db, clock.GetUtcNow());
            meetings[held.Dialogue.Value] = held;
            return Results.Json(new { path, dialogue = held.Dialogue.Value, statements = held.Statements.Select(s => s.Id.Value) });
        });
        app.MapPost("/bench/marks", (Guid dialogue, int count, int atOnce, MarkWriter writer) => Mark(meetings[dialogue], count, atOnce, writer));
        app.MapPost("/bench/bare-marks", (Guid dialogue, int count, int together, Settings settings) => MarkBare(meetings[dialogue], count, together, settings));
        app.MapPost("/bench/commits", (MarkWriter writer) => writer.Commits);
        app.MapPost("/bench/bare-post", async (HttpContext http) =>
        {
            await http.Request.ReadFormAsync();
            http.Response.Redirect("/");
        });
    }

    private static async Task<(string Path, Held Held)> Hold(int statements, int participants, MeetingStep step, SammenDb db, DateTimeOffset now)
    {
        var municipality = await db.Set<Municipality>().AsNoTracking().FirstAsync();
        db.EnterAs(municipality.Id, null);
        var plan = new DialoguePlan("Måling", Situation.Workplace, [Question], Naming.WithoutName, null, [5, 5, 5, 5, 5]);
        var dialogue = Dialogue.Open(await db.Set<Initiative>().AsNoTracking().FirstAsync(), plan, now).Expect();
        dialogue.GoTo(MeetingStep.Write, dialogue.Version, now).Expect();
        List<Statement> written =
        [
            .. Enumerable.Range(0, statements).Select(i => dialogue.Add(
                new(Id<Statement>.Random(), Question, StatementKind.Gain, $"Udsagn {i}", null, null, Guid.NewGuid().ToString()), now).Expect()),
        ];
        List<(string, Participant)> come =
        [
            .. Enumerable.Range(0, participants).Select(_ => Guid.NewGuid().ToString()).Select(secret => (secret, Participant.Join(dialogue, secret, null))),
        ];
        dialogue.GoTo(step, dialogue.Version, now).Expect();
        db.Add(dialogue);
        db.AddRange(written);
        db.AddRange(come.Select(c => c.Item2));
        await db.SaveChangesAsync();
        return ($"/k/{municipality.Slug}/g/{dialogue.GuestToken}", new(municipality.Id, dialogue.Id, come, written));
    }

    private static async Task<IResult> Mark(Held held, int count, int atOnce, MarkWriter writer)
    {
        var (next, began, before) = (-1, Stopwatch.GetTimestamp(), writer.Commits);
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < count)
            {
                var (participant, statement) = held[i];
                var answer = await writer.Keep(new(held.Municipality, held.Dialogue, null, participant.Secret, statement.Id, VoteValue.Agree, false));
                if (answer.Fate != MarkFate.Kept)
                {
                    throw new InvalidOperationException($"{answer.Fate}");
                }
            }
        })));
        return Results.Json(new { seconds = Stopwatch.GetElapsedTime(began).TotalSeconds, commits = writer.Commits - before });
    }

    private static async Task<IResult> MarkBare(Held held, int count, int together, Settings settings)
    {
        await using DbConnection connection = settings.Postgres is { } postgres ? new NpgsqlConnection(postgres) : new SqliteConnection(settings.SqliteConnection);
        await connection.OpenAsync();
        await using var insert = Insert(connection);
        var began = Stopwatch.GetTimestamp();
        for (var from = 0; from < count; from += together)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            insert.Transaction = transaction;
            for (var i = from; i < Math.Min(count, from + together); i++)
            {
                var (participant, statement) = held[i];
                object[] values = [participant.Row.Id.Value, statement.Id.Value, held.Dialogue.Value, held.Municipality.Value, "Agree", false];
                for (var column = 0; column < values.Length; column++)
                {
                    insert.Parameters[column].Value = values[column];
                }

                await insert.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        return Results.Json(new { seconds = Stopwatch.GetElapsedTime(began).TotalSeconds, commits = (count + together - 1) / together });
    }

    private static DbCommand Insert(DbConnection connection)
    {
        var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT INTO "Vote" ("ParticipantId", "StatementId", "DialogueId", "MunicipalityId", "Value", "IsImportant") VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT ("ParticipantId", "StatementId") DO UPDATE SET "Value" = excluded."Value", "IsImportant" = excluded."IsImportant"
            """;
        for (var i = 1; i <= 6; i++)
        {
            var parameter = insert.CreateParameter();
            if (connection is SqliteConnection)
            {
                parameter.ParameterName = "$" + i;
            }

            insert.Parameters.Add(parameter);
        }

        return insert;
    }
}
