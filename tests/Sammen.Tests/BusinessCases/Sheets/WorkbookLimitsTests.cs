using System.IO.Compression;
using System.Text;
using Sammen.Domain.BusinessCases;
using Sammen.Exporting;

namespace Sammen.Tests.BusinessCases.Sheets;

[Trait("Database", "None")]
public sealed class WorkbookLimitsTests
{
    private const string Lines = "xl/worksheets/sheet4.xml";
    private static readonly byte[] Rich = RichCase.Workbook(RichCase.FortyYears());

    [Theory]
    [InlineData(Lines, "<worksheet><sheetData><row><c r='A1'>", "<v>", "</v>", "</c></row></sheetData></worksheet>")]
    [InlineData(Lines, "<worksheet><sheetData>", "<row>", "</row>", "</sheetData></worksheet>")]
    [InlineData("[Content_Types].xml", "<Types>", "<Default>", "</Default>", "</Types>")]
    [InlineData("_rels/.rels", "<Relationships>", "<Relationship>", "</Relationship>", "</Relationships>")]
    public void What_is_nested_deeper_than_a_spreadsheet_does_is_no_workbook(string part, string before, string open, string close, string after)
    {
        // 200,000 of them were enough to end the process.
        var deep = string.Concat(Enumerable.Repeat(open, 40)) + string.Concat(Enumerable.Repeat(close, 40));

        Assert.Equal(WorkbookFault.NotAWorkbook, Fault(With(part, before + deep + after)));
    }

    [Fact]
    public void Pieces_of_text_within_each_other_are_each_read_once()
    {
        var file = WorkbookFile.Read(With(Lines, "<worksheet><sheetData><row><c r='A1' t='inlineStr'><is><t>a<t>b<t>c</t></t></t><rPh><t>d</t></rPh><r><t>e</t></r></is></c></row></sheetData></worksheet>"), out _)!;

        Assert.Equal("abce", Assert.Single(file.Sheets["Linjer"]).Text);
    }

    [Fact]
    public void A_cell_holds_no_more_than_a_cell_can()
    {
        Assert.Single(WorkbookFile.Read(With(Lines, Cell(32_767)), out _)!.Sheets["Linjer"]);
        Assert.Equal(WorkbookFault.TooLarge, Fault(With(Lines, Cell(32_768))));

        static string Cell(int length) => $"<worksheet><sheetData><row><c r='A1' t='str'><v>{new string('x', length)}</v></c></row></sheetData></worksheet>";
    }

    [Fact]
    public void One_long_text_cannot_stand_in_ever_so_many_cells()
    {
        var cells = string.Concat(Enumerable.Repeat("<c t='s'><v>0</v></c>", 600));
        var workbook = With(
            (Lines, $"<worksheet><sheetData><row>{cells}</row></sheetData></worksheet>"),
            ("xl/sharedStrings.xml", $"<sst><si><t>{new string('1', 32_000)}</t></si></sst>"),
            ("xl/_rels/workbook.xml.rels", Part("xl/_rels/workbook.xml.rels").Replace("</Relationships>", "<Relationship Id='s' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>", StringComparison.Ordinal)));

        Assert.Equal(WorkbookFault.TooLarge, Fault(workbook));
    }

    [Fact]
    public void One_part_cannot_be_ever_so_many_sheets()
    {
        var book = Part("xl/workbook.xml");
        var first = book[book.IndexOf("<sheet ", StringComparison.Ordinal)..(book.IndexOf("/>", book.IndexOf("<sheet ", StringComparison.Ordinal), StringComparison.Ordinal) + 2)];

        Assert.Equal(WorkbookFault.TooLarge, Fault(With("xl/workbook.xml", book.Replace("</sheets>", string.Concat(Enumerable.Repeat(first, 50)) + "</sheets>", StringComparison.Ordinal))));
    }

    [Fact]
    public void Names_without_end_and_elements_without_end_are_no_workbook()
    {
        var names = string.Concat(Enumerable.Range(0, 5_001).Select(i => $"<n{i}/>"));
        var attributes = string.Concat(Enumerable.Range(0, 30_000).Select(i => $" n{i}='>'"));

        Assert.Equal(WorkbookFault.NotAWorkbook, Fault(With(Lines, $"<worksheet>{names}</worksheet>")));
        Assert.Equal(WorkbookFault.NotAWorkbook, Fault(With(Lines, $"<worksheet{attributes}/>")));
    }

    [Fact]
    public void A_line_has_no_more_years_of_its_own_than_a_case_has_years()
    {
        var content = RichCase.FortyYears();
        content = content with { Lines = [content.Lines[1] with { Own = [.. Enumerable.Range(2027, CaseContent.MostYears + 1).Select(year => new OwnYear(year, new(1, 2, 3)))] }] };

        var problem = Assert.Single(RichCase.Read(RichCase.Workbook(content), content).Problems);

        Assert.Equal(("TooManyOwn", "År for år", "C77"), (problem.Code, problem.Sheet, problem.Cell));
    }

    [Fact]
    public void Nobody_reads_on_for_somebody_who_has_left() =>
        Assert.Throws<OperationCanceledException>(() => WorkbookFile.Read(Rich, out _, new CancellationToken(true)));

    private static WorkbookFault Fault(byte[] workbook)
    {
        Assert.Null(WorkbookFile.Read(workbook, out var fault));
        return fault;
    }

    private static string Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Rich));
        using var part = new StreamReader(zip.GetEntry(name)!.Open());
        return part.ReadToEnd();
    }

    private static byte[] With(string name, string text) => With((name, text));

    private static byte[] With(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        stream.Write(Rich);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            foreach (var (name, text) in parts)
            {
                zip.GetEntry(name)?.Delete();
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
