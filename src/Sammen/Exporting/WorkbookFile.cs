using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

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
    private const int MostCells = 400_000;
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostUnpacked };

    private readonly ZipArchive zip;
    private readonly List<string> strings = [];
    private readonly Dictionary<string, string> places = new(StringComparer.OrdinalIgnoreCase);
    private long left = MostUnpacked;
    private int cells;

    private WorkbookFile(ZipArchive zip) => this.zip = zip;

    /// <summary>Its sheets with the cells that hold anything, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ReadCell>> Sheets { get; private set; } = new Dictionary<string, IReadOnlyList<ReadCell>>();

    /// <summary>Reads it; or null and why not.</summary>
    public static WorkbookFile? Read(byte[] bytes, out WorkbookFault fault)
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
            var file = new WorkbookFile(zip);
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
        var names = zip.Entries.Select(e => e.FullName.Replace('\\', '/')).ToList();
        if (names.Count > MostEntries)
        {
            return WorkbookFault.TooLarge;
        }

        var types = names.Contains("[Content_Types].xml", StringComparer.OrdinalIgnoreCase) ? Xml("[Content_Types].xml")!.ToString() : "";
        return Has("vbaProject") || Has("/macrosheets/") || Has("/dialogsheets/") || types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) ? WorkbookFault.Macros
            : Has("/externalLinks/") || names.Exists(n => n.EndsWith("/connections.xml", StringComparison.OrdinalIgnoreCase)) ? WorkbookFault.ExternalLinks
            : null;

        bool Has(string part) => names.Exists(n => n.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    private void ReadAll()
    {
        var main = Target(Needed("_rels/.rels").First(r => Value(r, "Type").EndsWith("/officeDocument", StringComparison.Ordinal)), "");
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var sheetsOfBook = Needed(main).First(e => e.Name.LocalName == "sheets").Elements().ToList();
        var relations = Needed($"{folder}_rels/{main[folder.Length..]}.rels").ToList();
        foreach (var relation in relations)
        {
            places[Value(relation, "Id")] = Target(relation, folder);
        }

        if (relations.Find(r => Value(r, "Type").EndsWith("/sharedStrings", StringComparison.Ordinal)) is { } shared && Xml(Target(shared, folder)) is { } table)
        {
            strings.AddRange(table.Root!.Elements().Select(TextOf));
        }

        var sheets = new Dictionary<string, IReadOnlyList<ReadCell>>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in sheetsOfBook)
        {
            var id = sheet.Attributes().First(a => a.Name.LocalName == "id").Value;
            sheets.TryAdd(Value(sheet, "name").Trim(), ReadSheet(places.GetValueOrDefault(id, "")));
        }

        Sheets = sheets;
    }

    private List<ReadCell> ReadSheet(string place)
    {
        var read = new List<ReadCell>();
        using var xml = XmlReader.Create(new MemoryStream(Bytes(place) ?? throw new InvalidDataException()), Safe);
        var (row, column) = (0, 0);
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : row + 1;
                column = 0;
            }

            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                xml.Read();
                continue;
            }

            (row, column) = CellName.Read(xml.GetAttribute("r")) ?? (row, column + 1);
            var cell = (XElement)XNode.ReadFrom(xml);
            if (Cell(row, column, cell) is { } found)
            {
                read.Add(found);
                if (++cells > MostCells)
                {
                    throw new TooMuchException();
                }
            }
        }

        return read;
    }

    private ReadCell? Cell(int row, int column, XElement cell)
    {
        var isFormula = Child(cell, "f") is not null;
        var value = Child(cell, "v")?.Value;
        var type = Value(cell, "t");
        if (type == "inlineStr")
        {
            value = Child(cell, "is") is { } inline ? TextOf(inline) : "";
        }
        else if (type == "s" && value is not null)
        {
            value = strings[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)];
        }
        else if (type == "str" && value is not null)
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

    private static string TextOf(XElement holder) => WorkbookText.Decode(string.Concat(
        holder.Descendants().Where(e => e.Name.LocalName == "t" && e.Parent!.Name.LocalName != "rPh").Select(e => e.Value)));

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private static string Target(XElement relation, string folder) =>
        Value(relation, "Target") is ['/', .. var whole] ? whole : folder + Value(relation, "Target");

    private IEnumerable<XElement> Needed(string place) => (Xml(place) ?? throw new InvalidDataException()).Root!.Elements();

    private XDocument? Xml(string place)
    {
        if (Bytes(place) is not { } bytes)
        {
            return null;
        }

        using var xml = XmlReader.Create(new MemoryStream(bytes), Safe);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    // What the zip says of its own size is not to be trusted.
    private byte[]? Bytes(string place)
    {
        if (zip.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/'), place, StringComparison.OrdinalIgnoreCase)) is not { } entry)
        {
            return null;
        }

        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            left -= read;
            if (left < 0)
            {
                throw new TooMuchException();
            }

            to.Write(buffer, 0, read);
        }

        return to.ToArray();
    }

    private sealed class TooMuchException : Exception;
}
