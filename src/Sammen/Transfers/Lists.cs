using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Transfers;
using Sammen.Exporting;

namespace Sammen.Transfers;

/// <summary>The lists of a municipality: opened from the database, and read from and written to files.</summary>
internal static class Lists
{
    /// <summary>Most that a file fills, in megabytes.</summary>
    public const int MostMegabytes = 8;

    /// <summary>The part of the address of each list, in the order in which they are best taken in.</summary>
    public static readonly IReadOnlyList<(ListOf List, string Path)> All =
        [(ListOf.Units, "enheder"), (ListOf.Members, "medlemmer"), (ListOf.Committees, "udvalg"), (ListOf.Seats, "pladser"), (ListOf.Initiatives, "initiativer")];

    /// <summary>The part of the address of a list.</summary>
    public static string PathOf(ListOf list) => All.First(l => l.List == list).Path;

    /// <summary>The list as it stands, in the order in which it is written.</summary>
    /// <param name="db">The database, in the municipality.</param>
    /// <param name="list">Which.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <param name="toChange">True where what is changed is to be saved.</param>
    /// <param name="stop">When the one who asked is gone.</param>
    public static async Task<TransferList> Open(this SammenDb db, ListOf list, Id<Member> by, DateTimeOffset now, bool toChange, CancellationToken stop)
    {
        var units = await All<Unit>();
        var paths = new UnitPaths(units);
        return list switch
        {
            ListOf.Units => new UnitList([.. new UnitTree(units).InOrder.Select(u => u.Unit)], now),
            ListOf.Members => new MemberList(Sorted(await All<Member>(), m => m.Name), paths, now),
            ListOf.Committees => new CommitteeList([.. new CommitteeTree(await All<Committee>()).InOrder.Select(c => c.Committee)], paths, now),
            ListOf.Seats => new SeatList(
                Sorted(await All<CommitteeSeat>(), s => s.Name), [.. (await db.Set<Committee>().AsNoTracking().ToListAsync(stop)).Where(c => c.Stands)], await db.Set<Member>().AsNoTracking().ToListAsync(stop), now),
            _ => new InitiativeList(Sorted(await db.Set<Initiative>().AsNoTracking().Where(i => i.ArchivedOn == null).ToListAsync(stop), i => i.Title), paths, by, now),
        };

        Task<List<T>> All<T>() where T : class => db.Set<T>().AsTracking(toChange ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking).ToListAsync(stop);
    }

    /// <summary>The lines of a file of either kind, or why it cannot be read.</summary>
    public static Result<IReadOnlyList<CsvLine>> Cells(string name, byte[] bytes, CancellationToken stop)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8) && !bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return CsvReading.Read(name, bytes, "File");
        }

        if (WorkbookFile.Read(bytes, out var fault, stop) is not { } workbook)
        {
            return new Refusal($"Transfers.Workbook{fault}", "File");
        }

        var sheet = workbook.Sheets.Values.FirstOrDefault(cells => cells.Count > 0) ?? [];
        return sheet.Any(c => c.IsError)
            ? new Refusal("Transfers.WorkbookError", "File", RefusalKind.Invalid, sheet.First(c => c.IsError).Name)
            : sheet.GroupBy(c => c.Row).OrderBy(r => r.Key).Select(row => new CsvLine(row.Key, Row(row))).ToList();
    }

    /// <summary>The list as a workbook with one sheet, as <see cref="Cells"/> reads it again.</summary>
    public static byte[] Workbook(this TransferList list, string title)
    {
        var book = new Workbook(title);
        var sheet = book.Add(new WorkbookSheet(title.Length > 31 ? title[..31] : title) { Widths = [40, 40, 24], FrozenRows = 1, FrozenColumns = 1 });
        sheet.Table(1, list.Columns.Select(c => c.Da), list.Rows.Select(row => row.ToArray<object?>()), (_, _) => CellLook.Text);
        return book.ToBytes();
    }

    private static string[] Row(IEnumerable<ReadCell> cells)
    {
        var row = Array.Empty<string>();
        foreach (var cell in cells)
        {
            if (cell.Column > row.Length)
            {
                Array.Resize(ref row, cell.Column);
            }

            row[cell.Column - 1] = cell.Text;
        }

        return [.. row.Select(text => text ?? "")];
    }

    private static List<T> Sorted<T>(IEnumerable<T> all, Func<T, string> name) =>
        [.. all.OrderBy(name, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true))];
}
