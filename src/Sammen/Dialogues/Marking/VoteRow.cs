using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues.Marking;

/// <summary>A vote as a row. EF would first ask for each whether it is there.</summary>
internal sealed record VoteRow(Vote Vote, Id<Municipality> Municipality)
{
    private const string Columns = """ "Vote" ("ParticipantId", "StatementId", "DialogueId", "MunicipalityId", "Value", "IsImportant") """;

    private const string OrAnew =
        """ ON CONFLICT ("ParticipantId", "StatementId") DO UPDATE SET "Value" = excluded."Value", "IsImportant" = excluded."IsImportant" """;

    /// <summary>Writes the rows; one that is there already gets the new value.</summary>
    public static Task Write(IReadOnlyList<VoteRow> rows, DbTransaction transaction) => transaction switch
    {
        NpgsqlTransaction postgres => Write(rows, postgres),
        SqliteTransaction sqlite => Write(rows, sqlite),
        _ => throw new NotSupportedException(transaction.GetType().Name),
    };

    private static async Task Write(IReadOnlyList<VoteRow> rows, NpgsqlTransaction transaction)
    {
        await using var command = new NpgsqlCommand("INSERT INTO" + Columns + "SELECT * FROM unnest($1, $2, $3, $4, $5, $6)" + OrAnew, transaction.Connection, transaction);
        Give(row => row.Vote.ParticipantId.Value);
        Give(row => row.Vote.StatementId.Value);
        Give(row => row.Vote.DialogueId.Value);
        Give(row => row.Municipality.Value);
        Give(row => row.Vote.Value.ToString());
        Give(row => row.Vote.IsImportant);
        await command.ExecuteNonQueryAsync();

        void Give<T>(Func<VoteRow, T> column) => command.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = [.. rows.Select(column)] });
    }

    private static async Task Write(IReadOnlyList<VoteRow> rows, SqliteTransaction transaction)
    {
        await using var command = new SqliteCommand("INSERT INTO" + Columns + "VALUES ($1, $2, $3, $4, $5, $6)" + OrAnew, transaction.Connection, transaction);
        for (var i = 1; i <= 6; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
        }

        foreach (var (vote, municipality) in rows)
        {
            command.Parameters[0].Value = vote.ParticipantId.Value;
            command.Parameters[1].Value = vote.StatementId.Value;
            command.Parameters[2].Value = vote.DialogueId.Value;
            command.Parameters[3].Value = municipality.Value;
            command.Parameters[4].Value = vote.Value.ToString();
            command.Parameters[5].Value = vote.IsImportant;
            await command.ExecuteNonQueryAsync();
        }
    }
}
