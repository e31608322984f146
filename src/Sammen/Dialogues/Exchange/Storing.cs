using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Dialogues.Exchange;

/// <summary>Stores a conversation from elsewhere, whole or not at all.</summary>
internal static class Storing
{
    // SQLite looks for each parameter among all of its command, so many rows at once are slower than few.
    private const int VotesAtATime = 25;

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

        db.AddRange(imported.Statements);
        db.AddRange(imported.Participants);
        await db.SaveChangesAsync(stop);
        await Insert(imported.Votes, db, transaction.GetDbTransaction(), stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    // Votes come by the hundred thousand. Through the context they take twenty seconds, in which nobody else can write to SQLite.
    // They have no audit entry; their municipality is given here.
    private static async Task Insert(IReadOnlyList<Vote> votes, SammenDb db, DbTransaction transaction, CancellationToken stop)
    {
        var properties = db.Model.FindEntityType(typeof(Vote))!.GetProperties().ToList();
        DbCommand? command = null;
        foreach (var some in votes.Chunk(VotesAtATime))
        {
            if (command is null || some.Length < VotesAtATime)
            {
                command?.Dispose();
                command = CommandFor(some.Length, properties, db, transaction);
            }

            foreach (var (at, vote) in some.Index())
            {
                foreach (var (column, property) in properties.Index())
                {
                    command.Parameters[(at * properties.Count) + column].Value = ValueOf(property, vote, db);
                }
            }

            await command.ExecuteNonQueryAsync(stop);
        }

        command?.Dispose();
    }

    private static DbCommand CommandFor(int rows, List<IProperty> properties, SammenDb db, DbTransaction transaction)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        for (var number = 0; number < rows * properties.Count; number++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{number}";
            command.Parameters.Add(parameter);
        }

        var sql = db.GetService<ISqlGenerationHelper>();
        var table = sql.DelimitIdentifier(properties[0].DeclaringType.GetTableName()!);
        var columns = string.Join(", ", properties.Select(p => sql.DelimitIdentifier(p.GetColumnName())));
        var values = command.Parameters.Cast<DbParameter>().Select(p => p.ParameterName).Chunk(properties.Count).Select(row => $"({string.Join(", ", row)})");
        command.CommandText = $"INSERT INTO {table} ({columns}) VALUES {string.Join(", ", values)}";
        return command;
    }

    private static object? ValueOf(IProperty property, Vote vote, SammenDb db)
    {
        var value = property.Name == Tenancy.Column ? db.Municipality : property.PropertyInfo!.GetValue(vote);
        return property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
