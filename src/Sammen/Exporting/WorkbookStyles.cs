using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Sammen.Exporting;

/// <summary>How a cell looks. What may be changed has an edge around it; what is reckoned has none.</summary>
public enum CellLook
{
    /// <summary>Text that wraps.</summary>
    Text,

    /// <summary>The sheet's title.</summary>
    Title,

    /// <summary>Small words of explanation on one line.</summary>
    Note,

    /// <summary>A column's or a block's heading.</summary>
    Heading,

    /// <summary>A row's name, on one line.</summary>
    Label,

    /// <summary>A number or a mark, to the left.</summary>
    Code,

    /// <summary>Text to be changed.</summary>
    Input,

    /// <summary>A mark to be changed, such as an id, on one line and as small as its cell asks for.</summary>
    InputCode,

    /// <summary>A number with two decimals to be changed.</summary>
    InputMoney,

    /// <summary>A whole number without separators to be changed, such as a year.</summary>
    InputWhole,

    /// <summary>Percent to be changed.</summary>
    InputPercent,

    /// <summary>Two decimals.</summary>
    Money,

    /// <summary>Two decimals, a sum.</summary>
    Total,

    /// <summary>A whole number without separators.</summary>
    Whole,

    /// <summary>A heading that is a whole number.</summary>
    WholeHeading,

    /// <summary>A whole number with separators.</summary>
    Thousands,

    /// <summary>The same, a sum.</summary>
    ThousandsTotal,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Many decimals.</summary>
    Factor,
}

/// <summary>The look of our workbooks: ink on paper.</summary>
internal static class WorkbookStyles
{
    private const string Font = "IBM Plex Sans", Ink = "FF211F1D", Quiet = "FF5F5B57", Hairline = "FFBDB7B0", Surface = "FFF6F5F3";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string[] Sides = ["left", "right", "top", "bottom", "diagonal"];

    private static readonly string[] Formats = ["General", "#,##0.00", "0", "0.0##%", "#,##0", "0.000000", "@"];

    // Which format, font (plain, bold, quiet, title), fill (none, surface) and edge (none, all around, above) each look has, and whether it wraps.
    private static readonly Dictionary<CellLook, (int Format, int Font, int Fill, int Edge, bool Wraps)> Looks = new()
    {
        [CellLook.Text] = (0, 0, 0, 0, true),
        [CellLook.Title] = (0, 3, 0, 0, false),
        [CellLook.Note] = (0, 2, 0, 0, false),
        [CellLook.Heading] = (0, 1, 1, 0, true),
        [CellLook.Label] = (0, 0, 0, 0, false),
        [CellLook.Code] = (0, 0, 0, 0, false),
        [CellLook.Input] = (6, 0, 0, 1, true),
        [CellLook.InputCode] = (6, 0, 0, 1, false),
        [CellLook.InputMoney] = (1, 0, 0, 1, false),
        [CellLook.InputWhole] = (2, 0, 0, 1, false),
        [CellLook.InputPercent] = (3, 0, 0, 1, false),
        [CellLook.Money] = (1, 0, 0, 0, false),
        [CellLook.Total] = (1, 1, 0, 2, false),
        [CellLook.Whole] = (2, 0, 0, 0, false),
        [CellLook.WholeHeading] = (2, 1, 1, 0, false),
        [CellLook.Thousands] = (4, 0, 0, 0, false),
        [CellLook.ThousandsTotal] = (4, 1, 0, 2, false),
        [CellLook.Percent] = (3, 0, 0, 0, false),
        [CellLook.Factor] = (5, 0, 0, 0, false),
    };

    /// <summary>The number of a look among the styles. Text that begins like a formula is marked as text.</summary>
    public static int Of(CellLook look, bool isMarkedText) => ((int)look * 2) + (isMarkedText ? 1 : 0);

    public static void Write(XmlWriter xml) => new XElement(
        Main + "styleSheet",
        Many("numFmts", Formats.Skip(1).Select((format, at) => Named("numFmt", ("numFmtId", 165 + at), ("formatCode", format)))),
        Many("fonts", [FontOf(10, Ink), FontOf(10, Ink, true), FontOf(9, Quiet), FontOf(16, Ink, true)]),
        Many("fills", [Fill("none"), Fill("gray125"), new XElement(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", "solid"), Named("fgColor", ("rgb", Surface))))]),
        Many("borders", [Border(), Border("left", "right", "top", "bottom"), Border("top")]),
        Many("cellStyleXfs", [Named("xf", ("numFmtId", 0), ("fontId", 0), ("fillId", 0), ("borderId", 0))]),
        Many("cellXfs", Enum.GetValues<CellLook>().SelectMany(look => new[] { Style(look, false), Style(look, true) })),
        Many("cellStyles", [Named("cellStyle", ("name", "Normal"), ("xfId", 0), ("builtinId", 0))])).Save(xml);

    /// <summary>True for the looks whose text goes on below where it finds no room.</summary>
    public static bool Wraps(CellLook look) => Looks[look].Wraps;

    private static XElement Style(CellLook named, bool isMarkedText)
    {
        var look = Looks[named];
        var style = Named(
            "xf", ("numFmtId", look.Format == 0 ? 0 : 164 + look.Format), ("fontId", look.Font), ("fillId", look.Fill == 0 ? 0 : 2), ("borderId", look.Edge),
            ("xfId", 0), ("applyNumberFormat", 1), ("applyFont", 1), ("applyFill", 1), ("applyBorder", 1), ("applyAlignment", 1));
        if (isMarkedText)
        {
            style.Add(new XAttribute("quotePrefix", 1));
        }

        style.Add(Named("alignment", ("horizontal", named == CellLook.Code ? "left" : "general"), ("vertical", "top"), ("wrapText", look.Wraps ? 1 : 0), ("shrinkToFit", named == CellLook.InputCode ? 1 : 0)));
        return style;
    }

    private static XElement FontOf(int size, string colour, bool isBold = false) => new(
        Main + "font", isBold ? new XElement(Main + "b") : null, Named("sz", ("val", size)), Named("color", ("rgb", colour)), Named("name", ("val", Font)));

    private static XElement Fill(string pattern) => new(Main + "fill", Named("patternFill", ("patternType", pattern)));

    private static XElement Border(params string[] sides) => new(
        Main + "border",
        Sides.Select(side => sides.Contains(side)
            ? new XElement(Main + side, new XAttribute("style", "thin"), Named("color", ("rgb", Hairline)))
            : new XElement(Main + side)));

    private static XElement Many(string name, IEnumerable<XElement> those)
    {
        var all = those.ToList();
        return new(Main + name, new XAttribute("count", all.Count), all);
    }

    private static XElement Named(string name, params (string Name, object Value)[] attributes) =>
        new(Main + name, attributes.Select(a => new XAttribute(a.Name, Convert.ToString(a.Value, CultureInfo.InvariantCulture)!)));
}
