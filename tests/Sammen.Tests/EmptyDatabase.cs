using Microsoft.Data.Sqlite;
using Npgsql;
using Sammen.Hosting;

namespace Sammen.Tests;

/// <summary>
/// A database with all tables and nothing in them. It is migrated once and copied: some sixty apps of a run have one of their own, and each would else take seconds
/// for what is tried by the first.
/// </summary>
internal static class EmptyDatabase
{
    private static readonly Lazy<Task<Settings>> Migrated = new(Migrate);

    private static string Postgres => Environment.GetEnvironmentVariable("SAMMEN_TEST_POSTGRES") ?? "";

    /// <summary>Makes one: on PostgreSQL where SAMMEN_TEST_POSTGRES names a server, whose connection string is the answer; else on SQLite in the folder.</summary>
    public static async Task<string?> In(string folder)
    {
        var migrated = await Migrated.Value;
        if (migrated.Postgres is { } from)
        {
            return await Create($" TEMPLATE {new NpgsqlConnectionStringBuilder(from).Database}");
        }

        File.Copy(FileOf(migrated.DataFolder), FileOf(folder));
        return null;
    }

    private static string FileOf(string folder) => Path.Combine(folder, "sammen.db");

    private static async Task<Settings> Migrate()
    {
        var folder = Directory.CreateTempSubdirectory("sammen-empty").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var settings = new Settings(folder, "http://127.0.0.1:0", WithExample: false, Postgres.Length == 0 ? null : await Create(""));
        await using (var app = Server.Build(settings))
        {
            await Server.Migrate(app.Services, CancellationToken.None);
        }

        // While anybody is connected PostgreSQL copies no database, and SQLite has not written all of it into its file.
        if (settings.Postgres is { } postgres)
        {
            await using var connection = new NpgsqlConnection(postgres);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            await using var connection = new SqliteConnection(settings.SqliteConnection);
            SqliteConnection.ClearPool(connection);
        }

        return settings;
    }

    private static async Task<string> Create(string like)
    {
        var name = "sammen_" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(Postgres);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Both names were made here.
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}{like}", connection);
#pragma warning restore CA2100
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(Postgres) { Database = name }.ConnectionString;
    }
}
