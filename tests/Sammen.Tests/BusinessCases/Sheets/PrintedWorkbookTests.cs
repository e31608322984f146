using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sammen.BusinessCases.Sheets;
using Sammen.Domain.BusinessCases;
using Sammen.Exporting;

namespace Sammen.Tests.BusinessCases.Sheets;

/// <summary>The workbook on paper: A4 across, nothing cut, and on every page what the figures belong to.</summary>
public sealed class PrintedWorkbookTests
{
    // In characters of the widest letters that stand in for ours.
    private const double PageWidth = 122;

    [Theory]
    [InlineData(8, 10)]
    [InlineData(20, 30)]
    [InlineData(1, CaseContent.MostYears)]
    public void Every_page_is_A4_across_and_no_wider_than_it_can_be_read(int lines, int years) => Edit.In(Workbook(lines, years), package =>
    {
        foreach (var (name, sheet) in Sheets(package))
        {
            var setup = sheet.GetFirstChild<PageSetup>()!;
            Assert.Equal((9u, OrientationValues.Landscape), (setup.PaperSize!.Value, setup.Orientation!.Value));
            Assert.Equal("&L&A&CBusinesscase: Skærm && besøg&RSide &P af &N", sheet.GetFirstChild<HeaderFooter>()!.OddFooter!.Text);
            var widths = sheet.GetFirstChild<Columns>()!.Elements<Column>().ToDictionary(c => c.Min!.Value, c => c.Hidden?.Value == true ? 0 : c.Width!.Value);
            if (sheet.GetFirstChild<ColumnBreaks>() is not { } breaks)
            {
                Assert.Equal((true, 1u, 0u), (sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
                Assert.True(widths.Values.Sum() <= PageWidth * 2, $"{name} would be printed at less than half its size");
                continue;
            }

            Assert.False(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
            var again = Titles(package, name).Where(t => char.IsLetter(t[^1])).Select(t => CellName.Read(t.Split('$')[^1] + "1")!.Value.Column).DefaultIfEmpty(0).Single();
            uint first = 1;
            foreach (var last in breaks.Elements<Break>().Select(b => b.Id!.Value).Append(widths.Keys.Max()))
            {
                var width = widths.Where(w => w.Key <= last && (w.Key >= first || w.Key <= again)).Sum(w => w.Value);
                Assert.True(width * setup.Scale!.Value / 100 <= PageWidth, $"{name} is too wide from column {first} to {last}");
                Assert.InRange(setup.Scale.Value, 60u, 100u);
                first = last + 1;
            }
        }
    });

    [Fact]
    public void Headings_and_names_are_printed_again_on_every_page() => Edit.In(Workbook(20, 30), package =>
    {
        Assert.Equal(["$1:$1"], Titles(package, "Rammer"));
        Assert.Equal(["$1:$1"], Titles(package, "Dele"));
        Assert.Equal(["$A:$B", "$1:$1"], Titles(package, "Linjer"));
        Assert.Equal(["$1:$1"], Titles(package, "År for år"));
        Assert.Equal(["$A:$C", "$1:$4"], Titles(package, "Kommunens tabel"));
        Assert.Equal(["$A:$A", Inv($"${CalculationSheet.Calendar}:${CalculationSheet.Calendar}")], Titles(package, "Beregning"));
    });

    [Fact]
    public void All_that_stands_on_the_calculation_is_printed_once_with_its_years_and_names() => Edit.In(Workbook(20, 30), package =>
    {
        var areas = Named(package, "_xlnm.Print_Area", "Beregning").ConvertAll(area => Array.ConvertAll(area.Replace("$", "", StringComparison.Ordinal).Split(':'), c => CellName.Read(c)!.Value));
        var cells = Sheets(package).Single(s => s.Name == "Beregning").Sheet.Descendants<Cell>().Where(c => c.CellFormula is not null || c.InlineString is not null)
            .Select(c => CellName.Read(c.CellReference!.Value)!.Value).ToList();

        Assert.All(cells, cell =>
        {
            var times = areas.Count(a => cell.Row >= a[0].Row && cell.Row <= a[1].Row && cell.Column >= a[0].Column && cell.Column <= a[1].Column);
            // Names are printed beside the years, and what stands beside a block of years is the name's and the line's number.
            Assert.True(times == 1 || (times == 0 && cell.Column <= CalculationSheet.Number), CellName.Of(cell.Row, cell.Column));
        });
    });

    [Fact]
    public void Pages_of_years_are_alike() => Assert.Equal(
        [[], [], [24], [29, 44], [24, 34, 44]],
        new[] { 0, 10, 20, 45, 40 }.Select(years => WorkbookSheet.Evenly(15, years, years == 45 ? 15 : 10)));

    private static byte[] Workbook(int lines, int years)
    {
        var rich = RichCase.FortyYears();
        var content = rich with { Years = years, Lines = [.. Enumerable.Range(0, lines).Select(at => rich.Lines[at % rich.Lines.Count] with { Id = Guid.NewGuid() })] };
        return CaseWorkbook.Of(new("Skærm & besøg", RichCase.CaseId, 1, new(2026, 11, 26), "Leder", content));
    }

    private static IEnumerable<(string Name, Worksheet Sheet)> Sheets(SpreadsheetDocument package) => package.WorkbookPart!.Workbook!.Descendants<Sheet>()
        .Select(s => (s.Name!.Value!, ((WorksheetPart)package.WorkbookPart.GetPartById(s.Id!.Value!)).Worksheet!));

    private static List<string> Titles(SpreadsheetDocument package, string sheet) => Named(package, "_xlnm.Print_Titles", sheet);

    private static List<string> Named(SpreadsheetDocument package, string name, string sheet)
    {
        var names = package.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value).ToList();
        return [.. package.WorkbookPart.Workbook.Descendants<DefinedName>().Where(d => d.Name == name && names[(int)d.LocalSheetId!.Value] == sheet).SelectMany(d => d.Text.Split(',')).Select(r => r.Split('!')[1])];
    }

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
