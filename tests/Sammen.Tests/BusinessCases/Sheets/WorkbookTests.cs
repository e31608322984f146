using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsCheck;
using Sammen.BusinessCases.Sheets;
using Sammen.Domain.BusinessCases;
using Sammen.Exporting;

namespace Sammen.Tests.BusinessCases.Sheets;

[Trait("Database", "None")]
public sealed class WorkbookTests
{
    private static readonly byte[] Rich = RichCase.Workbook(RichCase.FortyYears());

    [Fact]
    public void Import_after_export_is_identity() => RichCase.Cases.Sample(content => RichCase.AssertHolds(content, RichCase.Workbook(content)), iter: 25);

    [Fact]
    public void A_case_is_the_same_after_it_has_been_kept_as_json() => RichCase.Cases.Sample(
        content =>
        {
            var again = JsonSerializer.Deserialize<CaseContent>(JsonSerializer.Serialize(content))!;
            Assert.False(CaseDifference.Of(content, again).Any);
            Assert.Equal(content.Discount, again.Discount);
        },
        iter: 60);

    [Fact]
    public void The_largest_case_there_can_be_fits_and_is_read_back()
    {
        var line = RichCase.FortyYears().Lines[1];
        var content = RichCase.FortyYears() with
        {
            Years = CaseContent.MostYears,
            Lines = [.. Enumerable.Range(0, CaseContent.MostLines).Select(i => line with { Id = Guid.NewGuid(), Name = $"Linje {i}" })],
        };

        var workbook = RichCase.Workbook(content);

        Assert.True(workbook.Length < ImportCaseController.MostMegabytes * 1024 * 1024 / 2, $"{workbook.Length} bytes");
        RichCase.AssertHolds(content, workbook);
    }

    [Fact]
    public void Text_that_begins_like_a_formula_is_text()
    {
        var file = WorkbookFile.Read(RichCase.Workbook(RichCase.FortyYears() with { Responsible = "@SUM(1)", Parts = new Dictionary<Domain.Method.BusinessCasePart, string> { [Domain.Method.BusinessCasePart.Path] = "=1+1" } }), out _)!;

        Assert.Contains(file.Sheets["Linjer"], c => c is { Text: "=HYPERLINK(\"http://ond.example\")", IsFormula: false });
        Assert.Contains(file.Sheets["Dele"], c => c is { Text: "=1+1", IsFormula: false });
        Assert.All(new[] { "Læs mig", "Rammer", "Dele", "Linjer", "År for år" }, sheet => Assert.DoesNotContain(file.Sheets[sheet], c => c.IsFormula));
        Assert.DoesNotContain(file.Sheets["Beregning"], c => c is { IsFormula: false, Number: not null });
    }

    [Fact]
    public void A_line_can_be_added_sorted_and_taken_out()
    {
        var content = RichCase.FortyYears() with { Lines = [.. RichCase.FortyYears().Lines.Take(3)] };
        var workbook = Edit.Change(
            RichCase.Workbook(content),
            ("Linjer", "B5", "Oplæring"), ("Linjer", "C5", "omkostning"), ("Linjer", "D5", "Timer"), ("Linjer", "E5", "Service"), ("Linjer", "G5", "Varig"), ("Linjer", "H5", 2027), ("Linjer", "K5", "1.250,50"), ("Linjer", "R5", 0.5), ("Linjer", "S5", "100 %"),
            ("År for år", "A2", "l4"), ("År for år", "C2", "2029"), ("År for år", "E2", 7.25m));
        Assert.Equal("L4", WorkbookFile.Read(workbook, out _)!.Sheets["Linjer"].Single(c => c.Name == "A5").Text);

        var read = RichCase.Read(workbook);

        Assert.Empty(read.Problems);
        var added = read.Content!.Lines[3];
        Assert.Equal(("Oplæring", LineKind.Cost, LineUnit.Hours, new Estimate(125_050, 125_050, 125_050)), (added.Name, added.Kind, added.Unit, added.Full));
        Assert.Equal([50, 100], added.Phasing);
        Assert.Equal([new OwnYear(2029, new(725, 725, 725))], added.Own);
        Assert.NotEqual(Guid.Empty, added.Id);
    }

    public static TheoryData<string, string, object?, string> Wrong => new()
    {
        { "Linjer", "K7", "tusind", "Unread" },
        { "Linjer", "K7", "1.25.0,5", "Unread" },
        { "Linjer", "K7", 1.005, "Decimals" },
        { "Linjer", "K7", null, "Missing" },
        { "Linjer", "K7", "f:1/0|#DIV/0!", "FormulaWithoutNumber" },
        { "Linjer", "K7", "f:SUM(A1)", "FormulaWithoutNumber" },
        { "Linjer", "J7", 99_999_999, "LowAboveLikely" },
        { "Linjer", "L7", 1, "HighBelowLikely" },
        { "Linjer", "K7", 1e15, "TooMuch" },
        { "Linjer", "B7", null, "Missing" },
        { "Linjer", "B7", "f:A1|Navn", "FormulaInText" },
        { "Linjer", "C7", "Udgift", "Choice" },
        { "Linjer", "H7", "nitten", "Unread" },
        { "Linjer", "H7", 1999, "WholeBetween" },
        { "Linjer", "H7", 2027.5, "WholeBetween" },
        { "Linjer", "I7", 2001, "LastBeforeFirst" },
        { "Linjer", "I7", 2201, "WholeBetween" },
        { "Linjer", "A7", "L1", "NumberTwice" },
        { "Linjer", "Q7", "00000001-0002-0003-0405-060708090a0b", "IdTwice" },
        { "Linjer", "Q7", "ny", "Id" },
        { "Linjer", "T7", 0.5, "PhasingGap" },
        { "Linjer", "P7", "11111111-1111-1111-1111-111111111111", "NoSuchGain" },
        { "Linjer", "R7", 0.333, "PercentWhole" },
        { "Linjer", "C1", "Type", "Heading" },
        { "Linjer", "M2", 100, "NoHours" },
        { "År for år", "C3", 2026, "YearTwice" },
        { "År for år", "C3", null, "Missing" },
        { "År for år", "A3", "L99", "NoSuchLine" },
        { "År for år", "E3", "to", "Unread" },
        { "År for år", "E1", "Beløb", "Heading" },
        { "Rammer", "B2", 1850, "WholeBetween" },
        { "Rammer", "B3", 76, "WholeBetween" },
        { "Rammer", "B5", null, "Missing" },
        { "Rammer", "B5", 1, "Basis" },
        { "Rammer", "B9", 0, "Basis" },
        { "Rammer", "B10", 0.024, "Basis" },
        { "Rammer", "A11", 70, "Basis" },
        { "Rammer", "A2", "Startår", "Heading" },
        { "Rammer", "A10", 0, "StepOrder" },
        { "Rammer", "B10", 2, "PercentRange" },
        { "Dele", "A2", "Noget andet", "Heading" },
        { "Dele", "B2", "f:1|1", "FormulaInText" },
        { "Læs mig", "B3", "fire", "Unread" },
        { "Beregning", "Q18", 12, "Overwritten" },
        { "Beregning", "B5", "1.250,50", "Overwritten" },
        { "Kommunens tabel", "D6", 12, "Overwritten" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named_by_sheet_and_cell(string sheet, string cell, object? value, string code)
    {
        var problems = RichCase.Read(Edit.Change(Rich, (sheet, cell, value))).Problems;

        var problem = Assert.Single(problems, p => p.Code == code);
        Assert.Equal((sheet, code is "PhasingGap" ? "R7" : code == "TooMuch" ? "K7" : cell == "A11" ? "B11" : cell), (problem.Sheet, problem.Cell));
    }

    [Fact]
    public void A_formula_in_an_input_counts_as_what_it_gives_and_numbers_are_read_in_both_notations()
    {
        var content = RichCase.FortyYears();
        var read = RichCase.Read(Edit.Change(Rich, ("Linjer", "J2", null), ("Linjer", "L2", null), ("Linjer", "K2", "f:100*12.5|1250"), ("Linjer", "J3", "1,250.50"), ("Linjer", "K3", "1.250,50"), ("Linjer", "L3", "1250,5 kr."), ("Rammer", "B2", "2028"), ("Rammer", "B9", "4 %")), content with { Discount = [new(0, 0.04m), .. content.Discount.Skip(1)] });

        Assert.Empty(read.Problems);
        Assert.Equal(new Estimate(125_000, 125_000, 125_000), read.Content!.Lines[0].Full);
        Assert.Equal(new Estimate(125_050, 125_050, 125_050), read.Content.Lines[1].Full);
        Assert.Equal((2028, 0.04m), (read.Content.BaseYear, read.Content.Discount[0].Rate));
        Assert.Equal(content.Lines.Count, read.Content.Lines.Count);
    }

    [Fact]
    public void A_missing_sheet_is_named_but_those_that_are_reckoned_may_go()
    {
        var problem = Assert.Single(RichCase.Read(Edit.Without(Rich, "Linjer")).Problems);
        Assert.Equal("SheetMissing", problem.Code);
        Assert.Equal(["Linjer"], problem.Args);
        RichCase.AssertHolds(RichCase.FortyYears(), Edit.Without(Edit.Without(Rich, "Beregning"), "Kommunens tabel"));
    }

    [Fact]
    public void What_is_no_workbook_or_carries_danger_is_refused()
    {
        Assert.Equal(WorkbookFault.NotAWorkbook, Fault("Navn;Beløb\n"u8.ToArray()));
        Assert.Equal(WorkbookFault.NotAWorkbook, Fault([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]));
        Assert.Equal(WorkbookFault.NotAWorkbook, Fault(Rich[..(Rich.Length / 2)]));
        Assert.Equal(WorkbookFault.NotAWorkbook, Fault(Zip(("word/document.xml", "<document/>"))));
        Assert.Equal(WorkbookFault.OldKind, Fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));
        Assert.Equal(WorkbookFault.Locked, Fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
        Assert.Equal(WorkbookFault.Macros, Fault(With("xl/vbaProject.bin", "kode")));
        Assert.Equal(WorkbookFault.Macros, Fault(Zip(("[Content_Types].xml", "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"))));
        Assert.Equal(WorkbookFault.ExternalLinks, Fault(With("xl/externalLinks/externalLink1.xml", "<externalLink/>")));
        Assert.Equal(WorkbookFault.ExternalLinks, Fault(With("xl/connections.xml", "<connections/>")));
        Assert.Equal(WorkbookFault.NotAWorkbook, Fault(Zip(("_rels/.rels", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))));
    }

    [Fact]
    public void A_small_file_that_unpacks_to_more_than_a_case_can_be_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            using var bomb = zip.CreateEntry("_rels/.rels", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var written = 0L; written <= WorkbookFile.MostUnpacked; written += zeros.Length)
            {
                bomb.Write(zeros);
            }
        }

        Assert.True(stream.Length < 1024 * 1024);
        Assert.Equal(WorkbookFault.TooLarge, Fault(stream.ToArray()));
    }

    private static WorkbookFault Fault(byte[] bytes)
    {
        Assert.Null(WorkbookFile.Read(bytes, out var fault));
        return fault;
    }

    private static byte[] With(string name, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(Rich);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            using var entry = new StreamWriter(zip.CreateEntry(name).Open());
            entry.Write(text);
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        return stream.ToArray();
    }
}
