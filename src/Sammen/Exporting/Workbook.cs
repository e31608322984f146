using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Sammen.Exporting;

/// <summary>What a cell holds.</summary>
/// <param name="Value">Text or a number; of a formula what it gives now, so that it can be read without reckoning.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Formula">The formula without its equals sign; null for what is typed.</param>
public readonly record struct WorkbookCell(object? Value, CellLook Look, string? Formula);

/// <summary>A sheet. Rows and columns count from 1.</summary>
/// <param name="name">Its name on the tab.</param>
public sealed class WorkbookSheet(string name)
{
    private readonly SortedDictionary<int, SortedDictionary<int, WorkbookCell>> rows = [];

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>How wide its columns are, in characters, the first ones in order; the last holds for all after it.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [12];

    /// <summary>How many rows stay when one scrolls.</summary>
    public int FrozenRows { get; init; }

    /// <summary>How many columns stay, and are printed again on each page.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The rows that are printed again on each page, where they are not those that stay.</summary>
    public (int First, int Last)? HeadRows { get; init; }

    /// <summary>Columns after which a new page begins; none where all are to stand on one page's width.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];

    /// <summary>What is printed, each on pages of its own, in this order; all of it where there are none.</summary>
    public IReadOnlyList<string> PrintAreas { get; init; } = [];

    /// <summary>Columns that are folded away until somebody unfolds them; none where the first is after the last.</summary>
    public (int First, int Last) Folded { get; init; } = (1, 0);

    /// <summary>Cells that offer a choice of words.</summary>
    public List<(string Range, IReadOnlyList<string> Words)> Choices { get; } = [];

    internal IEnumerable<(int Row, SortedDictionary<int, WorkbookCell> Cells)> Rows => rows.Select(r => (r.Key, r.Value));

    internal (int First, int Last) Heads => HeadRows ?? (1, FrozenRows);

    internal int LastColumn => rows.Values.Select(r => r.Keys.LastOrDefault()).DefaultIfEmpty(1).Max();

    /// <summary>The columns after which a new page begins when so many are to stand on pages alike, each with at most so many.</summary>
    public static IEnumerable<int> Evenly(int first, int count, int most)
    {
        var pages = (count + most - 1) / most;
        return Enumerable.Range(1, Math.Max(0, pages - 1)).Select(page => first - 1 + (((count * page) + pages - 1) / pages));
    }

    /// <summary>Writes a cell: text, a number, or nothing in a cell that is to be filled in.</summary>
    public void Set(int row, int column, object? value, CellLook look = CellLook.Text) => Put(row, column, new(value, look, null));

    /// <summary>Writes a formula and what it gives now.</summary>
    public void Formula(int row, int column, string formula, object? value, CellLook look) => Put(row, column, new(value, look, formula));

    /// <summary>Writes headings, and below them a row for each of <paramref name="rows"/>.</summary>
    /// <param name="at">The row of the headings.</param>
    /// <param name="heads">What the columns are called.</param>
    /// <param name="rows">The values of each row, column by column.</param>
    /// <param name="look">How a value in a column looks, counted from 0.</param>
    public void Table(int at, IEnumerable<string> heads, IEnumerable<object?[]> rows, Func<int, object?, CellLook> look)
    {
        foreach (var (column, head) in heads.Index())
        {
            Set(at, column + 1, head, CellLook.Heading);
        }

        foreach (var (index, cells) in rows.Index())
        {
            foreach (var (column, value) in cells.Index())
            {
                Set(at + 1 + index, column + 1, value, look(column, value));
            }
        }
    }

    private void Put(int row, int column, WorkbookCell cell)
    {
        if (!rows.TryGetValue(row, out var cells))
        {
            rows.Add(row, cells = []);
        }

        cells[column] = cell;
    }
}

/// <summary>
/// A workbook for Excel and LibreOffice with live formulas. Any text may be given: it stays text also where it begins like a formula,
/// and what XML cannot hold is written the way spreadsheets write it.
/// </summary>
/// <param name="title">The title among the file's properties.</param>
public sealed class Workbook(string title)
{
    /// <summary>The kind of file, as browsers call it.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<WorkbookSheet> sheets = [];

    /// <summary>Adds a sheet behind the others.</summary>
    public WorkbookSheet Add(WorkbookSheet sheet)
    {
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            Write(book.AddNewPart<WorkbookStylesPart>("styles"), WorkbookStyles.Write);
            foreach (var (sheet, at) in sheets.Select((s, i) => (s, i + 1)))
            {
                Write(book.AddNewPart<WorksheetPart>(Name(at)), xml => new SheetXml(sheet, title, xml).Write());
            }

            Write(book, WriteBook);
            package.PackageProperties.Title = title;
        }

        return file.ToArray();
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"ark{number}");

    private static void Write(OpenXmlPart part, Action<XmlWriter> write)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize });
        write(xml);
    }

    private void WriteBook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        foreach (var (sheet, at) in sheets.Select((s, i) => (s, i + 1)))
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", at.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Relations, Name(at));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames", Main);
        foreach (var (sheet, at) in sheets.Select((s, i) => (s, i)))
        {
            Names("_xlnm.Print_Area", at, sheet.Name, sheet.PrintAreas);
            var heads = string.Create(CultureInfo.InvariantCulture, $"${sheet.Heads.First}:${sheet.Heads.Last}");
            string[] columns = sheet.FrozenColumns > 0 ? [$"$A:${CellName.Column(sheet.FrozenColumns)}"] : [];
            Names("_xlnm.Print_Titles", at, sheet.Name, sheet.Heads.Last > 0 ? [.. columns, heads] : columns);
        }

        xml.WriteEndElement();

        // Whoever opens it sees figures that the program has reckoned itself.
        xml.WriteStartElement("calcPr", Main);
        xml.WriteAttributeString("calcId", "191029");
        xml.WriteAttributeString("fullCalcOnLoad", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();

        void Names(string name, int at, string sheet, IReadOnlyList<string> ranges)
        {
            if (ranges.Count > 0)
            {
                xml.WriteStartElement("definedName", Main);
                xml.WriteAttributeString("name", name);
                xml.WriteAttributeString("localSheetId", at.ToString(CultureInfo.InvariantCulture));
                xml.WriteString(string.Join(',', ranges.Select(range => $"'{sheet}'!{range}")));
                xml.WriteEndElement();
            }
        }
    }
}
