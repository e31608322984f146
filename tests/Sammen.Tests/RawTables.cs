using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests;

/// <summary>One row as the database holds it: every column as text, binary in hexadecimal.</summary>
public sealed record RawRow(string Table, IReadOnlyDictionary<string, string> Values)
{
    public string this[string column] => Values[column];

    /// <summary>True when a column holds the value, or it stands within one.</summary>
    public bool Holds(string value) => Values.Values.Any(v => v.Contains(value, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => $"{Table}: {string.Join(", ", Values.Select(v => $"{v.Key}={v.Value}"))}";
}

/// <summary>All of the database past the program: what somebody with the file, or a backup, could read.</summary>
public static partial class RawTables
{
    /// <summary>Every row of every table there is.</summary>
    public static async Task<List<RawRow>> Read(SammenApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        var tables = await db.Database.SqlQueryRaw<string>(db.Database.IsNpgsql()
            ? """SELECT table_name::text AS "Value" FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"""
            : """SELECT name AS "Value" FROM sqlite_master WHERE type = 'table'""").ToListAsync();
        var rows = new List<RawRow>();
        foreach (var table in tables)
        {
            rows.AddRange(await Rows(db, table));
        }

        return rows;
    }

    /// <summary>The rows that are there now and were not so before: new ones and changed ones.</summary>
    public static List<RawRow> Since(this IEnumerable<RawRow> now, IEnumerable<RawRow> before)
    {
        var known = before.Select(r => r.ToString()).ToHashSet();
        return [.. now.Where(r => !known.Contains(r.ToString()))];
    }

    /// <summary>On PostgreSQL, how a table's rows of a dialogue lie on the disk: the transaction that wrote each, and the values of a column, in that order.</summary>
    public static Task<List<(string Transaction, string Value)>> OnDisk(this SammenApp app, Village village, string table, string column, Guid dialogue) =>
        app.In(village.Municipality.Id, async db =>
        {
            var sql = $"SELECT xmin::text || ' ' || \"{column}\"::text AS \"Value\" FROM \"{table}\" WHERE \"DialogueId\" = {{0}} ORDER BY ctid";
            var rows = await db.Database.SqlQueryRaw<string>(sql, dialogue).ToListAsync();
            return rows.ConvertAll(row => (row.Split(' ')[0], row.Split(' ', 2)[1]));
        });

    /// <summary>All that a member could be known by.</summary>
    public static async Task<string[]> IdentitiesOf(SammenApp app, Village village, Member member)
    {
        var userName = await app.In(village.Municipality.Id, db => db.Users.Where(u => u.Id == member.AccountId).Select(u => u.UserName!).SingleAsync());
        return [member.Id.ToString(), member.Id.Value.ToString("N"), member.AccountId!.Value.ToString(), member.AccountId.Value.ToString("N"), userName, member.Name];
    }

    /// <summary>None of the identities stands in any of the rows.</summary>
    public static void HoldNone(IEnumerable<RawRow> rows, string[] identities) =>
        Assert.All(rows, row => Assert.All(identities, identity => Assert.False(row.Holds(identity), $"{identity} stands in {row}")));

    /// <summary>A time of day stands in a value as such, or hides in an id that sorts by when it was made; neither is in the rows.</summary>
    public static void HoldNoTime(IEnumerable<RawRow> rows, List<RawRow> before)
    {
        foreach (var (row, column, value) in rows.SelectMany(r => r.Values.Select(v => (r, v.Key, v.Value))))
        {
            Assert.False(TimeOfDay().IsMatch(value), $"A time of day in {column} of {row}");
            Assert.False(
                Guid.TryParse(value, out var id) && id.Version != 4 && !before.Exists(known => known.Holds(value)), $"A dated id in {column} of {row}");
        }
    }

    private static async Task<List<RawRow>> Rows(SammenDb db, string table)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<RawRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(new(table, Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => Text(reader.GetValue(i)))));
        }

        return rows;
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    [GeneratedRegex(@"\d\d:\d\d")]
    private static partial Regex TimeOfDay();
}
