using System.Globalization;
using System.Xml;
using Sammen.Domain;

namespace Sammen.Exporting;

/// <summary>Writes one sheet, its parts in the order that the format asks for.</summary>
internal sealed class SheetXml(WorkbookSheet sheet, string title, XmlWriter xml)
{
    private const double LineHeight = 14;
    private const int MostLines = 28, TitleLines = 2, MostOfTitle = 100;

    // What A4 across takes in width, in characters of the widest letters that are shown where ours are not installed.
    private const double PageWidth = 122;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public void Write()
    {
        Start("worksheet");
        Start("sheetPr");
        Empty("pageSetUpPr", ("fitToPage", sheet.Breaks.Count == 0 ? "1" : "0"));
        xml.WriteEndElement();
        View();
        Columns();
        Start("sheetData");
        foreach (var (row, cells) in sheet.Rows)
        {
            var lines = cells.Values.Any(c => c.Look == CellLook.Title) ? TitleLines : Math.Min(MostLines, cells.Max(c => LinesOf(c.Value, WidthOf(c.Key))));
            Start("row", lines > 1 ? [("r", Number(row)), ("ht", Plain(LineHeight * lines)), ("customHeight", "1")] : [("r", Number(row))]);
            foreach (var (column, cell) in cells)
            {
                Cell(CellName.Of(row, column), cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Choices();
        Empty("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        // Excel keeps no breaks where it is to fit the width by itself.
        Empty("pageSetup", sheet.Breaks.Count == 0
            ? [("paperSize", "9"), ("fitToWidth", "1"), ("fitToHeight", "0"), ("orientation", "landscape")]
            : [("paperSize", "9"), ("scale", Number(Scale())), ("pageOrder", "overThenDown"), ("orientation", "landscape")]);
        Start("headerFooter");
        xml.WriteElementString("oddFooter", Main, $"&L&A&C{Excerpt.Point(title, MostOfTitle).Replace("&", "&&", StringComparison.Ordinal)}&RSide &P af &N");
        xml.WriteEndElement();
        Breaks();
        xml.WriteEndElement();
    }

    // As large as the widest of its pages allows.
    private int Scale()
    {
        var (first, widest) = (1, 0.0);
        foreach (var last in sheet.Breaks.Append(sheet.Folded.First <= sheet.Folded.Last ? sheet.Folded.First - 1 : sheet.LastColumn))
        {
            widest = Math.Max(widest, Enumerable.Range(1, last).Where(c => c >= first || c <= sheet.FrozenColumns).Sum(WidthOf));
            first = last + 1;
        }

        return (int)Math.Clamp(PageWidth * 100 / widest, 10, 100);
    }

    private void Breaks()
    {
        if (sheet.Breaks.Count == 0)
        {
            return;
        }

        Start("colBreaks", ("count", Number(sheet.Breaks.Count)), ("manualBreakCount", Number(sheet.Breaks.Count)));
        foreach (var column in sheet.Breaks)
        {
            Empty("brk", ("id", Number(column)), ("max", "1048575"), ("man", "1"));
        }

        xml.WriteEndElement();
    }

    private void View()
    {
        Start("sheetViews");
        Start("sheetView", ("showGridLines", "0"), ("workbookViewId", "0"));
        if (sheet.FrozenRows + sheet.FrozenColumns > 0)
        {
            var pane = new List<(string, string)>();
            Add(sheet.FrozenColumns, "xSplit");
            Add(sheet.FrozenRows, "ySplit");
            pane.Add(("topLeftCell", CellName.Of(sheet.FrozenRows + 1, sheet.FrozenColumns + 1)));
            pane.Add(("activePane", (sheet.FrozenRows, sheet.FrozenColumns) switch { (0, _) => "topRight", (_, 0) => "bottomLeft", _ => "bottomRight" }));
            pane.Add(("state", "frozen"));
            Empty("pane", [.. pane]);

            void Add(int frozen, string name)
            {
                if (frozen > 0)
                {
                    pane.Add((name, Number(frozen)));
                }
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Empty("sheetFormatPr", ("defaultRowHeight", "15"), ("outlineLevelCol", sheet.Folded.First <= sheet.Folded.Last ? "1" : "0"));
    }

    private void Columns()
    {
        Start("cols");
        for (var column = 1; column <= Math.Max(sheet.LastColumn, sheet.Folded.Last); column++)
        {
            var width = Plain(WidthOf(column));
            var isFolded = column >= sheet.Folded.First && column <= sheet.Folded.Last;
            (string, string)[] of = [("min", Number(column)), ("max", Number(column)), ("width", width), ("customWidth", "1")];
            Empty("col", isFolded ? [.. of, ("outlineLevel", "1"), ("hidden", "1")] : of);
        }

        xml.WriteEndElement();
    }

    private void Cell(string name, WorkbookCell cell)
    {
        var style = Number(WorkbookStyles.Of(cell.Look, cell is { Formula: null, Value: string { Length: > 0 } begins } && begins[0] is '=' or '+' or '-' or '@' or '\t' or '\r'));
        if (cell.Formula is not null)
        {
            Start("c", cell.Value is string ? [("r", name), ("s", style), ("t", "str")] : [("r", name), ("s", style)]);
            xml.WriteElementString("f", Main, cell.Formula);
            if (cell.Value is not null)
            {
                xml.WriteElementString("v", Main, cell.Value is string text ? WorkbookText.Encode(text) : Plain(cell.Value));
            }

            xml.WriteEndElement();
        }
        else if (cell.Value is string { Length: > 0 } text)
        {
            Start("c", ("r", name), ("s", style), ("t", "inlineStr"));
            Start("is");
            Start("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(WorkbookText.Encode(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else
        {
            Start("c", ("r", name), ("s", style));
            if (cell.Value is not (null or string))
            {
                xml.WriteElementString("v", Main, Plain(cell.Value));
            }

            xml.WriteEndElement();
        }
    }

    private double WidthOf(int column) => sheet.Widths[Math.Min(column, sheet.Widths.Count) - 1];

    // A spreadsheet does not make room for lines below by itself when it opens a file.
    private static int LinesOf(WorkbookCell cell, double width) => cell.Value is string text && WorkbookStyles.Wraps(cell.Look)
        ? text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length * 1.1 / width)))
        : 1;

    private void Choices()
    {
        if (sheet.Choices.Count == 0)
        {
            return;
        }

        Start("dataValidations", ("count", Number(sheet.Choices.Count)));
        foreach (var (range, words) in sheet.Choices)
        {
            Start("dataValidation", ("type", "list"), ("allowBlank", "1"), ("sqref", range));
            xml.WriteElementString("formula1", Main, $"\"{string.Join(',', words)}\"");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Start(string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }
    }

    private void Empty(string name, params (string Name, string Value)[] attributes)
    {
        Start(name, attributes);
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
}
