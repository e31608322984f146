using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Sammen.Exporting;

/// <summary>How large a document is set.</summary>
/// <param name="Text">Size of the text, in half points.</param>
/// <param name="Gap">Space before a heading, in twentieths of a point.</param>
/// <param name="Margin">On all four sides, in twentieths of a point.</param>
public sealed record WordSize(int Text, int Gap, int Margin)
{
    /// <summary>For a document of some pages.</summary>
    public static readonly WordSize Ordinary = new(22, 280, 1304);
}

/// <summary>The look of our documents: ink on paper, and the thread's colour only where something connects.</summary>
internal static class WordStyles
{
    /// <summary>A4, in twentieths of a point.</summary>
    public const int PageWidth = 11906, PageHeight = 16838;

    private const string Font = "IBM Plex Sans", Ink = "211F1D", Quiet = "5F5B57", Hairline = "BDB7B0", Surface = "F6F5F3", Thread = "8E2A4A";

    private const int HeadingList = 3;

    private static readonly string[] OfOurOwn = ["Overline", "Lead", "ColumnHead", "Fact", "Boxed", "BoxedList", "Small", "Gap"];

    public static Styles Of(WordSize size, CultureInfo culture, bool isNumbered)
    {
        var text = size.Text;
        return new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                    new Color { Val = Ink },
                    new FontSize { Val = Number(text) },
                    new FontSizeComplexScript { Val = Number(text) },
                    new Languages { Val = culture.Name, EastAsia = culture.Name, Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(0, size.Gap / 4)))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Style("Title", "Title", [Spacing(20, 60)], bold: true, text * 2, Ink),
            Style("Overline", "Overline", [Spacing(0, 0)], bold: false, text - 3, Quiet),
            Style("Lead", "Lead", [Spacing(0, size.Gap / 3)], bold: false, text + 3, Ink),
            Style("Heading1", "heading 1", Heading(0, size.Gap, 40, isNumbered), bold: true, text + 6, Ink),
            Style("Heading2", "heading 2", Heading(1, size.Gap / 2, 30, isNumbered), bold: true, text + 1, Ink),
            Style("Heading3", "heading 3", Heading(2, size.Gap / 3, 20, isNumbered), bold: true, text, Ink),
            Style("Caption", "caption", [new KeepNext(), Spacing(size.Gap / 3, 20)], bold: false, text, Quiet),
            Style("ColumnHead", "Column head", [new KeepNext(), Spacing(20, 20)], bold: true, text, Ink),
            Style("Fact", "Fact", [Spacing(20, 20)], bold: false, text, Ink),
            Style("ListBullet", "List Bullet", [InList(1), Spacing(0, size.Gap / 7), Hanging(227)], bold: false, text, Ink),
            Style("Boxed", "Boxed", [LeftEdge(), Shade(), Spacing(0, 0), new Indentation { Left = "170" }], bold: false, text, Ink),
            Style("BoxedList", "Boxed list", [InList(2), LeftEdge(), Shade(), Spacing(0, 0), Hanging(397)], bold: false, text, Ink),
            Style("Small", "Small", [Spacing(80, 0)], bold: false, text - 4, Quiet),
            Style("Gap", "Gap", [new SpacingBetweenLines { Before = "0", After = "0", Line = "60", LineRule = LineSpacingRuleValues.Exact }], bold: false, 4, Ink),
            Style("Footer", "footer", [Spacing(0, 0)], bold: false, 16, Quiet),
            TableStyle("SideBySide", "Side by side", new TableBorders(Line<TopBorder>(Hairline)), 0, 240),
            TableStyle("Facts", "Facts", new TableBorders(Line<TopBorder>(Hairline), Line<BottomBorder>(Hairline), Line<InsideHorizontalBorder>(Hairline)), 0, 120));
    }

    /// <summary>Lists with a dash, one for each style of list: LibreOffice shows no dash in a second style of the same list.</summary>
    public static Numbering Lists(bool isNumbered)
    {
        AbstractNum[] lists = isNumbered ? [Dashes(1, 227), Dashes(2, 397), Numbers()] : [Dashes(1, 227), Dashes(2, 397)];
        return new([.. lists, .. lists.Select(list => new NumberingInstance(new AbstractNumId { Val = list.AbstractNumberId!.Value }) { NumberID = list.AbstractNumberId.Value })]);
    }

    /// <summary>Where our type is not installed, Word takes Calibri.</summary>
    public static Fonts Fonts() => new(
        new Font(new AltName { Val = "Calibri" }, new FontFamily { Val = FontFamilyValues.Swiss }, new Pitch { Val = FontPitchValues.Variable }) { Name = Font });

    public static Settings Settings(CultureInfo culture) => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = culture.Name });

    private static Style Style(string id, string name, OpenXmlElement[] paragraph, bool bold, int size, string colour)
    {
        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        run.Append(new Color { Val = colour }, new FontSize { Val = Number(size) }, new FontSizeComplexScript { Val = Number(size) });
        return new(
            new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), new StyleParagraphProperties(paragraph), run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = OfOurOwn.Contains(id) ? true : null,
        };
    }

    private static Style TableStyle(string id, string name, TableBorders borders, int left, int right) => new(
        new StyleName { Val = name },
        new StyleTableProperties(
            borders,
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = (short)left, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = (short)right, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = id,
        CustomStyle = true,
    };

    private static OpenXmlElement[] Heading(int level, int before, int after, bool isNumbered) => isNumbered
        ? [new KeepNext(), InList(HeadingList, level), Spacing(before, after), new OutlineLevel { Val = level }]
        : [new KeepNext(), Spacing(before, after), new OutlineLevel { Val = level }];

    // Each level is tied to its heading's style: a heading that is moved or pasted elsewhere is counted where it comes to stand.
    private static AbstractNum Numbers() => new(
    [
        new MultiLevelType { Val = MultiLevelValues.Multilevel },
        .. Enumerable.Range(0, 3).Select(level => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Decimal },
            new ParagraphStyleIdInLevel { Val = "Heading" + Number(level + 1) },
            new LevelText { Val = string.Join('.', Enumerable.Range(1, level + 1).Select(n => "%" + Number(n))) },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "680", Hanging = "680" }))
        { LevelIndex = level }),
    ])
    {
        AbstractNumberId = HeadingList,
    };

    private static AbstractNum Dashes(int list, int indent) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "–" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(Hanging(indent)))
        { LevelIndex = 0 })
    {
        AbstractNumberId = list,
    };

    private static NumberingProperties InList(int list, int level = 0) => new(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });

    private static ParagraphBorders LeftEdge() => new(new LeftBorder { Val = BorderValues.Single, Size = 18, Space = 6, Color = Thread });

    private static Shading Shade() => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Surface };

    private static Indentation Hanging(int by) => new() { Left = Number(by), Hanging = "227" };

    private static SpacingBetweenLines Spacing(int before, int after) => new() { Before = Number(before), After = Number(after) };

    private static T Line<T>(string colour) where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = colour };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
