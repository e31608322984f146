using CsCheck;
using Sammen.Domain.Benefits;

namespace Sammen.Domain.Tests.Benefits;

public sealed class MeasurementSheetTests
{
    [Fact]
    public void Danish_and_English_sheets_are_read_alike()
    {
        IReadOnlyList<MeasurementDraft> expected = [new(new(2025, 5, 1), 1250.5m, "efter ferien"), new(new(2026, 5, 1), 13m, "")];

        Assert.Equal(expected, Read("dato;værdi;note\n1.5.2025;1.250,5;efter ferien\n2026-05-01;13\n"));
        Assert.Equal(expected, Read("\uFEFFdate,value,note\r\n2025-05-01,1250.5,efter ferien\r\n1/5/2026,13,\r\n"));
        Assert.Equal(expected, Read("2025-05-01,\"1.250,5\",efter ferien\n\n1 May 2026,13"));
        Assert.Equal(expected, Read("1. maj 2025\t1250,5\tefter ferien\n1-5-2026\t13\t"));
    }

    [Fact]
    public void Each_line_that_cannot_be_read_is_named()
    {
        var refused = MeasurementSheet.Read("dato;værdi;note\n2026-05-01;mange;x\n\n2026-31-01;5\n2027-01-01;5\n2025-05-01\n2024-05-01;1\n1.5.2024;2\n31.12.1999;1", Given.Today).Refusals;

        Assert.Equal(
            [("Benefits.LineValue", 2), ("Benefits.LineDay", 4), ("Benefits.LineFuture", 5), ("Benefits.LineCells", 6), ("Benefits.LineTwice", 8), ("Benefits.LineLongAgo", 9)],
            refused.Select(r => (r.Code, (int)r.Args[0])));
    }

    [Fact]
    public void Commas_that_part_both_fields_and_decimals_are_refused() =>
        Assert.Equal("Benefits.LineCellsComma", Assert.Single(MeasurementSheet.Read("2026-05-01,12,5,efter ferien", Given.Today).Refusals).Code);

    [Theory]
    [InlineData(null)]
    [InlineData(" \n ")]
    [InlineData("dato;værdi;note\n")]
    public void An_empty_sheet_says_so(string? text) => Assert.Equal("Common.Missing", Assert.Single(MeasurementSheet.Read(text, Given.Today).Refusals).Code);

    [Fact]
    public void What_is_written_is_read_back_as_it_was() => (
        from count in Gen.Int[1, 12]
        from days in Gen.Int[0, 9000].Array[count]
        from values in Gen.Int[-900_000_000, 900_000_000].Array[count]
        from decimals in Gen.Int[0, 6]
        from notes in Gen.OneOf(Gen.String[Gen.Char["abæøå ;,\"'=+-@.\n0123"], 0, 20], Gen.Const("")).Array[count]
        select (days, values, decimals, notes)).Sample(given =>
    {
        var scale = (decimal)Math.Pow(10, given.decimals);
        var drafts = given.days.Distinct().Select((d, n) => new MeasurementDraft(new DateOnly(2000, 1, 1).AddDays(d), given.values[n] / scale, given.notes[n])).ToList();

        var read = MeasurementSheet.Read(MeasurementSheet.Write(drafts), Given.Today).Expect();

        Assert.Equal(drafts, read);
    });

    private static IReadOnlyList<MeasurementDraft> Read(string text) => MeasurementSheet.Read(text, Given.Today).Expect();
}
