using CsCheck;
using Sammen.BusinessCases.Sheets;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;
using Sammen.Exporting;

namespace Sammen.Tests.BusinessCases.Sheets;

/// <summary>Business cases to put into workbooks: one with a bit of everything, and any at all.</summary>
internal static class RichCase
{
    public static readonly Guid CaseId = Guid.Parse("01900000-0000-7000-8000-000000000001");

    private const string Letters = "abcæøåÅ 01x_=+-@<>&\"'\n\t\u0001\u000b\ufffe\u00a0é;,{}";

    private static readonly Gen<string> Any = Gen.Select(Gen.Char[Letters].Array[0, 30], Gen.Bool, (text, face) => new string(text) + (face ? "\U0001F600_x0041_" : ""));

    private static readonly Gen<Estimate> Estimates = Gen.Select(Gen.Long[0, 9_000_000_000_000], Gen.Long[0, 2_000_000], Gen.Long[0, 1_000_000], (likely, less, more) => new Estimate(likely - less, likely, likely + more));

    private static readonly Gen<EconomyLine> Lines = Gen.Select(
        Gen.Select(Gen.Guid, Any, Any, Gen.Enum<LineKind>(), Gen.Enum<LineUnit>(), Gen.Enum<BudgetArea>(), Gen.Enum<Recurrence>()),
        Gen.Select(Estimates, Gen.Int[2000, 2200], Gen.Int[0, 40].Nullable(), Gen.Int[0, 1000].Array[0, 14], Gen.Select(Gen.Int[2000, 2200], Estimates).Array[0, 4]),
        Gen.Select(Gen.Long[1, 10_000_00], Any, Any, Gen.Bool, Gen.Guid, Gen.Bool),
        (what, when, worth) => new EconomyLine
        {
            Id = what.Item1,
            Name = OneLine(what.Item2, "Linje"),
            Account = OneLine(what.Item3, ""),
            Kind = what.Item4,
            Unit = what.Item5,
            Area = what.Item6,
            Recurrence = what.Item7,
            Full = when.Item1,
            FirstYear = when.Item2,
            LastYear = when.Item3 is { } more ? Math.Min(when.Item2 + more, LineInput.LatestYear) : null,
            Phasing = when.Item4,
            Own = [.. when.Item5.DistinctBy(o => o.Item1).OrderBy(o => o.Item1).Select(o => new OwnYear(o.Item1, o.Item2))],
            Valued = what.Item5 == LineUnit.Hours && worth.Item4 ? new(worth.Item1, Stored(worth.Item2, "Byrådet"), Stored(worth.Item3, "Fordi")) : null,
            BenefitId = worth.Item6 ? worth.Item5 : null,
        });

    /// <summary>Any case that the pages could have made.</summary>
    public static readonly Gen<CaseContent> Cases = Gen.Select(
        Gen.Select(Gen.Int[2000, 2100], Gen.Int[1, CaseContent.MostYears], Gen.Int[2000, 2100], Gen.Int[1, 3000], Any),
        Gen.Select(Gen.Int[0, 75], Gen.Int[0, 1_000_000]).Array[1, 5],
        Gen.Select(Gen.Enum<BusinessCasePart>(), Any).Array[0, 6],
        Lines.Array[0, 5],
        (frame, steps, parts, lines) => new CaseContent
        {
            BaseYear = frame.Item1,
            Years = frame.Item2,
            PriceLevel = frame.Item3,
            HoursPerFullTime = frame.Item4,
            Responsible = Stored(frame.Item5, ""),
            Discount = [.. steps.DistinctBy(s => s.Item1).OrderBy(s => s.Item1).Select(s => new RateStep(s.Item1, s.Item2 / 1_000_000m))],
            Parts = parts.DistinctBy(p => p.Item1).Select(p => (p.Item1, Text: Stored(p.Item2, ""))).Where(p => p.Text.Length > 0).ToDictionary(p => p.Item1, p => p.Text),
            Lines = lines,
        });

    /// <summary>Forty years, over the step of the rate, thirty lines of every kind, and amounts that end on half an øre.</summary>
    public static CaseContent FortyYears() => new()
    {
        BaseYear = 2027,
        Years = 40,
        PriceLevel = 2026,
        HoursPerFullTime = 1924,
        Responsible = "Centerchefen",
        Discount = [new(0, 0.035m), new(36, 0.025m), new(71, 0.015m)],
        Parts = new Dictionary<BusinessCasePart, string> { [BusinessCasePart.Problem] = "=Kørslen\ntager tid.", [BusinessCasePart.Governance] = "Æ, ø & <å>" },
        Lines = [.. Enumerable.Range(0, 30).Select(Line)],
    };

    public static byte[] Workbook(CaseContent content, int version = 1) => CaseWorkbook.Of(new("Skærmbesøg", CaseId, version, new(2026, 11, 26), "Leder", content));

    /// <summary>Reads a workbook beside the case as it is now, which has no gains but those its lines are about.</summary>
    public static CaseRead Read(byte[] workbook, CaseContent? now = null) => CaseReading.Of(
        WorkbookFile.Read(workbook, out var fault) ?? throw new InvalidOperationException(fault.ToString()),
        new(now ?? FortyYears(), EconomySettings.AsDelivered(), []), CancellationToken.None);

    /// <summary>Reads a workbook in which nothing is wrong and that holds this.</summary>
    public static void AssertHolds(CaseContent expected, byte[] workbook)
    {
        var read = Read(workbook, expected);
        Assert.Empty(read.Problems);
        var difference = CaseDifference.Of(expected, read.Content!);
        Assert.False(difference.Any, string.Join(", ", [.. difference.Parts, .. difference.Frame, .. difference.Added, .. difference.Changed.Select(c => string.Join(' ', c.Facts)), .. difference.Removed]));
        Assert.Equal(expected.Discount, read.Content!.Discount);
    }

    private static EconomyLine Line(int at)
    {
        var kind = at % 3 == 0 ? LineKind.Cost : LineKind.Gain;
        var unit = at % 5 == 4 ? LineUnit.Hours : LineUnit.Kroner;
        var likely = kind == LineKind.Cost ? 61_234_575 + (at * 1_001) : 8_765_433 + (at * 999);
        var full = new Estimate(likely - (at * 100_001), likely, likely + (at * 250_003));
        return new()
        {
            Id = new Guid(at + 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
            Name = at == 7 ? "=HYPERLINK(\"http://ond.example\")" : $"Linje {at} & <æøå>",
            Kind = kind,
            Unit = unit,
            Area = (BudgetArea)(at % 3),
            Account = at % 2 == 0 ? "" : "0.25.10",
            Recurrence = kind == LineKind.Cost && at % 2 == 0 ? Recurrence.OneOff : Recurrence.Lasting,
            Full = unit == LineUnit.Hours ? new(10_050, 12_075, 15_025) : full,
            FirstYear = 2025 + (at % 7),
            LastYear = at % 4 == 1 ? 2040 + at : null,
            Phasing = at % 4 == 2 ? [25, 33, 67, 100] : at % 4 == 3 ? [7] : [],
            Own = at % 6 == 5 ? [new(2026, new(1, 2, 3)), new(2028, new(100_050, 100_051, 200_000)), new(2030, new(0, 0, 0)), new(2061, new(5_000, 5_001, 5_003)), new(2090, new(9, 9, 9))] : [],
            Valued = unit == LineUnit.Hours && at % 2 == 0 ? new(310_35, "Direktionen", "Vagter, der ikke bliver dækket") : null,
            BenefitId = at == 3 ? CaseId : null,
        };
    }

    private static string OneLine(string text, string otherwise) => Stored(text, otherwise).ReplaceLineEndings(" ");

    private static string Stored(string text, string otherwise) => new Checks().Optional(text, "") is { Length: > 0 } stored ? stored : otherwise;
}
