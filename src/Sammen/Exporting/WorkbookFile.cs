using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Sammen.Exporting;

/// <summary>Why a file is not taken as a workbook.</summary>
public enum WorkbookFault
{
    /// <summary>It is something else, also where its name says otherwise, or it is damaged.</summary>
    NotAWorkbook,

    /// <summary>An Excel file of the old kind (.xls).</summary>
    OldKind,

    /// <summary>It is locked with a password.</summary>
    Locked,

    /// <summary>It unpacks to more than anybody types.</summary>
    TooLarge,

    /// <summary>It carries a program.</summary>
    Macros,

    /// <summary>It fetches from other files or databases.</summary>
    ExternalLinks,
}

/// <summary>A cell that was read.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Text">What it says; of a number the number, with a point.</param>
/// <param name="Number">The number where it is one, with the fifteen digits that spreadsheets keep.</param>
/// <param name="IsFormula">True where it is reckoned.</param>
/// <param name="IsError">True where a formula gives an error.</param>
public readonly record struct ReadCell(int Row, int Column, string Text, decimal? Number, bool IsFormula, bool IsError)
{
    /// <summary>Its name, such as J7.</summary>
    public string Name => CellName.Of(Row, Column);
}

/// <summary>A workbook that somebody sends. It is only read: nothing in it is run, fetched or reckoned.</summary>
public sealed class WorkbookFile
{
    /// <summary>The most it may unpack to, in bytes.</summary>
    public const long MostUnpacked = 48L * 1024 * 1024;

    private const int MostEntries = 300;
    private const int MostSheets = 50;
    private const int MostRelations = 1_000;
    private const int MostCells = 400_000;
    private const int MostTextOfAll = 16 * 1024 * 1024;

    private readonly ZipArchive zip;
    private readonly List<string> strings = [];
    private readonly CancellationToken stop;
    private long left = MostUnpacked;
    private int cells;
    private int text;

    private WorkbookFile(ZipArchive zip, CancellationToken stop) => (this.zip, this.stop) = (zip, stop);

    /// <summary>Its sheets with the cells that hold anything, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ReadCell>> Sheets { get; private set; } = new Dictionary<string, IReadOnlyList<ReadCell>>();

    /// <summary>Reads it; or null and why not.</summary>
    public static WorkbookFile? Read(byte[] bytes, out WorkbookFault fault, CancellationToken stop = default)
    {
        fault = WorkbookFault.NotAWorkbook;
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            fault = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? WorkbookFault.Locked : WorkbookFault.OldKind;
            return null;
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return null;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            var file = new WorkbookFile(zip, stop);
            if (file.Danger() is { } danger)
            {
                fault = danger;
                return null;
            }

            file.ReadAll();
            return file;
        }
        catch (TooMuchException)
        {
            fault = WorkbookFault.TooLarge;
        }
        catch (Exception unread) when (unread is InvalidDataException or XmlException or IOException or FormatException or OverflowException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            fault = WorkbookFault.NotAWorkbook;
        }

        return null;
    }

    private WorkbookFault? Danger()
    {
        if (zip.Entries.Count > MostEntries)
        {
            return WorkbookFault.TooLarge;
        }

        var names = zip.Entries.Select(NameOf).ToList();
        return Has("vbaProject") || Has("/macrosheets/") || Has("/dialogsheets/") || IsMadeForMacros() ? WorkbookFault.Macros
            : Has("/externalLinks/") || names.Exists(n => n.EndsWith("/connections.xml", StringComparison.OrdinalIgnoreCase)) ? WorkbookFault.ExternalLinks
            : null;

        bool Has(string part) => names.Exists(n => n.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsMadeForMacros()
    {
        using var types = Open("[Content_Types].xml");
        while (types?.Next() == true)
        {
            if (types.IsElement && types.Attribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadAll()
    {
        var main = Relations("_rels/.rels", "").First(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = Relations($"{folder}_rels/{main[folder.Length..]}.rels", folder);
        if (relations.Find(r => r.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)) is { Target: { } shared })
        {
            ReadStrings(shared);
        }

        var sheets = new Dictionary<string, IReadOnlyList<ReadCell>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, id) in SheetsOf(main))
        {
            sheets.TryAdd(name, ReadSheet(relations.Find(r => r.Id == id).Target ?? throw new InvalidDataException()));
        }

        Sheets = sheets;
    }

    private List<Relation> Relations(string place, string folder)
    {
        var relations = new List<Relation>();
        using var xml = Needed(place);
        while (xml.Next())
        {
            if (xml is { IsElement: true, Depth: 1 })
            {
                var target = xml.Attribute("Target") ?? "";
                relations.Add(new(xml.Attribute("Id") ?? "", xml.Attribute("Type") ?? "", target is ['/', .. var whole] ? whole : folder + target));
                NoMore(relations.Count > MostRelations);
            }
        }

        return relations;
    }

    private List<(string Name, string Id)> SheetsOf(string place)
    {
        var sheets = new List<(string, string)>();
        using var xml = Needed(place);
        while (xml.Next())
        {
            if (xml is { IsElement: true, Depth: 2, Parent: "sheets" })
            {
                sheets.Add(((xml.Attribute("name") ?? "").Trim(), xml.AnyAttribute("id") ?? ""));
                NoMore(sheets.Count > MostSheets);
            }
        }

        return sheets;
    }

    private void ReadStrings(string place)
    {
        using var xml = Open(place);
        while (xml?.Next() == true)
        {
            if (xml is { IsElement: true, Depth: 1 })
            {
                strings.Add(WorkbookText.Decode(xml.Text(isRich: true)));
                NoMore(strings.Count > MostCells);
            }
        }
    }

    private List<ReadCell> ReadSheet(string place)
    {
        var read = new List<ReadCell>();
        using var xml = Needed(place);
        var (row, column) = (0, 0);
        while (xml.Next())
        {
            if (xml is { IsElement: true, Name: "row" })
            {
                row = int.TryParse(xml.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : row + 1;
                column = 0;
            }
            else if (xml is { IsElement: true, Name: "c" })
            {
                (row, column) = CellName.Read(xml.Attribute("r")) ?? (row, column + 1);
                if (Cell(row, column, xml) is { } found)
                {
                    read.Add(found);
                    text += found.Text.Length;
                    NoMore(++cells > MostCells || text > MostTextOfAll);
                }
            }
        }

        return read;
    }

    private ReadCell? Cell(int row, int column, PartReader xml)
    {
        var type = xml.Attribute("t") ?? "";
        var isFormula = false;
        string? value = null;
        for (var depth = xml.Depth; !(xml.Depth == depth && xml.IsEmpty) && xml.Next() && xml.Depth > depth;)
        {
            if (xml.IsElement && xml.Depth == depth + 1)
            {
                isFormula |= xml.Name == "f";
                value = xml.Name == (type == "inlineStr" ? "is" : "v") ? xml.Text(isRich: type == "inlineStr") : value;
            }
        }

        if (type == "s" && value is not null)
        {
            value = strings[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
        }
        else if (type is "str" or "inlineStr" && value is not null)
        {
            value = WorkbookText.Decode(value);
        }

        var number = type is "" or "n" && value is not null ? NumberOf(value) : null;
        return string.IsNullOrEmpty(value) && !isFormula
            ? null
            : new(row, column, number?.ToString(CultureInfo.InvariantCulture) ?? value ?? "", number, isFormula, type == "e");
    }

    // Through the binary number that spreadsheets reckon with: 0.28999999999999998 is how Excel writes 0.29.
    private static decimal? NumberOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e24 ? (decimal)number : null;

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private static void NoMore(bool isTooMuch)
    {
        if (isTooMuch)
        {
            throw new TooMuchException();
        }
    }

    private PartReader Needed(string place) => Open(place) ?? throw new InvalidDataException();

    private PartReader? Open(string place) => Bytes(place) is { } bytes ? new(bytes, MostUnpacked, stop) : null;

    // What the zip says of its own size is not to be trusted.
    private byte[]? Bytes(string place)
    {
        if (zip.Entries.FirstOrDefault(e => string.Equals(NameOf(e), place, StringComparison.OrdinalIgnoreCase)) is not { } entry)
        {
            return null;
        }

        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            stop.ThrowIfCancellationRequested();
            left -= read;
            NoMore(left < 0);
            to.Write(buffer, 0, read);
        }

        return to.ToArray();
    }

    private readonly record struct Relation(string Id, string Type, string Target);
}
