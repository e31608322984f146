using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sammen.Exporting;

/// <summary>A line of text.</summary>
/// <param name="Rest">What it says.</param>
/// <param name="Bold">A label before it, in bold.</param>
/// <param name="Label">A second label, in bold.</param>
/// <param name="After">What stands behind the second label.</param>
public readonly record struct WordText(string Rest, string Bold = "", string Label = "", string After = "")
{
    /// <summary>True for the line that tells how much there was no room for: it is no point of a list.</summary>
    public bool IsRest { get; init; }
}

/// <summary>One of two columns side by side.</summary>
/// <param name="Heading">Its heading, in the table's header row.</param>
/// <param name="Lines">What stands in it.</param>
/// <param name="IsList">False for running text.</param>
public sealed record WordColumn(string Heading, IReadOnlyList<WordText> Lines, bool IsList = true);

/// <summary>
/// A document on A4 for Word, built from top to bottom with real headings, lists and tables, so that it can be worked on and read
/// aloud. Any text may be given: what XML cannot hold is left out.
/// </summary>
/// <param name="title">The title among the document's properties.</param>
/// <param name="culture">The language it is proofread in.</param>
/// <param name="size">How large everything is.</param>
/// <param name="footer">What stands at the foot of every page, before the page number.</param>
/// <param name="isNumbered">True when Word is to number the headings: 1, 1.1, 1.1.1.</param>
public sealed class WordDocument(string title, CultureInfo culture, WordSize size, string footer, bool isNumbered = false)
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static readonly XNamespace CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private readonly List<OpenXmlElement> body = [];

    private int TextWidth => WordStyles.PageWidth - (2 * size.Margin);

    /// <summary>The document's title.</summary>
    public void Title(string text) => Add("Title", text);

    /// <summary>Small words above the title: what kind of paper it is, where from and when.</summary>
    public void Overline(string text) => Add("Overline", text);

    /// <summary>What it is about, below the title.</summary>
    public void Lead(string text) => Add("Lead", text);

    /// <summary>A heading of level 1, 2 or 3.</summary>
    public void Heading(int level, string text) => Add("Heading" + level.ToString(CultureInfo.InvariantCulture), text);

    /// <summary>A paragraph of running text.</summary>
    public void Paragraph(IReadOnlyList<WordText> lines) => body.Add(Line("Normal", lines));

    /// <summary>A paragraph that belongs to what comes after it.</summary>
    public void Caption(string text) => Add("Caption", text);

    /// <summary>A paragraph in a quiet box.</summary>
    public void Boxed(WordText text) => body.Add(Line("Boxed", text));

    /// <summary>Small print.</summary>
    public void Small(string text) => Add("Small", text);

    /// <summary>A list.</summary>
    public void List(IReadOnlyList<WordText> lines) => body.AddRange(Points("ListBullet", "Normal", lines));

    /// <summary>A list in a quiet box.</summary>
    public void BoxedList(IReadOnlyList<WordText> lines) => body.AddRange(Points("BoxedList", "Boxed", lines));

    /// <summary>Labels and values, a row each.</summary>
    public void Facts(IEnumerable<(string Label, string Value)> facts)
    {
        var label = TextWidth * 3 / 10;
        var table = NewTable("Facts", label, TextWidth - label);
        foreach (var (name, value) in facts)
        {
            table.Append(new TableRow(Cell(label, [Line("Fact", new WordText("", name))]), Cell(TextWidth - label, [Line("Fact", new WordText(value))])));
        }

        Add(table);
    }

    /// <summary>Two columns of the same width under a header row; neither stands above the other.</summary>
    /// <param name="one">The left.</param>
    /// <param name="other">The right.</param>
    /// <param name="level">The level of their headings; null when the headings only name the columns.</param>
    public void SideBySide(WordColumn one, WordColumn other, int? level)
    {
        var half = TextWidth / 2;
        var style = level is { } depth ? "Heading" + depth.ToString(CultureInfo.InvariantCulture) : "ColumnHead";
        var table = NewTable("SideBySide", half, half);
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        var content = IsShort(one) && IsShort(other) ? new TableRow(new TableRowProperties(new CantSplit())) : new TableRow();
        foreach (var column in new[] { one, other })
        {
            head.Append(Cell(half, [Line(style, new WordText(column.Heading))]));
            content.Append(Cell(half, Points(column.IsList ? "ListBullet" : "Normal", "Normal", column.Lines)));
        }

        table.Append(head, content);
        Add(table);
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // Named ids, where the library would draw random ones: the same paper is the same length every time.
            var main = package.AddNewPart<MainDocumentPart>(MainType, "main");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Of(size, culture, isNumbered);
            main.AddNewPart<NumberingDefinitionsPart>("lists").Numbering = WordStyles.Lists(isNumbered);
            main.AddNewPart<FontTablePart>("fonts").Fonts = WordStyles.Fonts();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = WordStyles.Settings(culture);
            main.AddNewPart<FooterPart>("foot").Footer = Footer();
            main.Document = new Document(new Body([.. body, Page("foot")]));
            using var properties = package.AddNewPart<CoreFilePropertiesPart>("properties").GetStream(FileMode.Create);
            new XElement(CoreProperties + "coreProperties", new XElement(DublinCore + "title", Clean(title))).Save(properties);
        }

        return file.ToArray();
    }

    private void Add(string style, string text) => body.Add(Line(style, new WordText(text)));

    // Word wants a paragraph behind every table, also where the next table follows.
    private void Add(Table table) => body.AddRange([table, Line("Gap", new WordText(""))]);

    // A row that no page holds must break, else its end would be lost.
    private static bool IsShort(WordColumn column) => column.Lines.Sum(l => l.Rest.Length + l.After.Length + 40) < 1600;

    private static IEnumerable<Paragraph> Points(string style, string rest, IReadOnlyList<WordText> lines) =>
        lines.Select(l => Line(l.IsRest ? rest : style, l));

    private static Paragraph Line(string style, WordText text) => Line(style, [text]);

    private static Paragraph Line(string style, IReadOnlyList<WordText> texts)
    {
        var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        var runs = texts
            .SelectMany(t => new[] { (Text: t.Bold, IsBold: true), (Text: t.Rest, IsBold: false), (Text: t.Label, IsBold: true), (Text: t.After, IsBold: false) })
            .Where(run => run.Text.Length > 0).ToList();
        foreach (var (run, at) in runs.Select((run, at) => (run, at)))
        {
            var text = Plain(at + 1 < runs.Count ? run.Text + " " : run.Text);
            line.Append(run.IsBold ? new Run(new RunProperties(new Bold()), text) : new Run(text));
        }

        return line;
    }

    private static Text Plain(string text) => new(Clean(text)) { Space = SpaceProcessingModeValues.Preserve };

    // A line break would be white space to Word as well; other control characters make the file unreadable.
    private static string Clean(string text)
    {
        var clean = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                clean.Append(text[at]).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                clean.Append(char.IsWhiteSpace(text[at]) && text[at] != '\u00a0' ? ' ' : text[at]);
            }
        }

        return clean.ToString();
    }

    private static Table NewTable(string style, params int[] widths) => new(
        new TableProperties(
            new TableStyle { Val = style },
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Number(widths.Sum()) },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = style == "SideBySide" ? "0020" : "0000" }),
        new TableGrid(widths.Select(w => new GridColumn { Width = Number(w) })));

    private static TableCell Cell(int width, IEnumerable<Paragraph> lines)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Number(width) }));
        cell.Append(lines.DefaultIfEmpty(new Paragraph()));
        return cell;
    }

    private Footer Footer()
    {
        var line = Line("Footer", new WordText(footer));
        line.Append(new Run(new TabChar()), new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " });
        line.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth }));
        return new Footer(line);
    }

    private SectionProperties Page(string foot) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
        new PageSize { Width = WordStyles.PageWidth, Height = WordStyles.PageHeight },
        new PageMargin
        {
            Top = size.Margin,
            Bottom = size.Margin,
            Left = (uint)size.Margin,
            Right = (uint)size.Margin,
            Header = 400,
            Footer = 480,
            Gutter = 0,
        });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
