using System.Diagnostics;
using Sammen.BusinessCases.Sheets;
using Sammen.Domain.BusinessCases;
using Sammen.Exporting;

namespace Sammen.Tests.BusinessCases.Sheets;

/// <summary>The exported workbook, changed and recalculated by LibreOffice, gives the figures that the app gives for the changed case.</summary>
[Trait("Database", "None")]
public sealed class LibreOfficeTests
{
    [Fact]
    public async Task LibreOffice_recalculates_a_changed_workbook_to_our_figures_and_what_it_saves_is_read_back()
    {
        Assert.SkipUnless(File.Exists("/usr/lib/libreoffice/program/libsclo.so"), "LibreOffice Calc is not installed");
        var rich = RichCase.FortyYears();
        var halves = HalfOere();
        var never = halves with { Lines = [.. halves.Lines.Where(l => l.Kind == LineKind.Cost)] };
        var empty = halves with { Lines = [] };
        (string Name, byte[] Workbook, CaseContent Changed)[] cases =
        [
            ("rig", Edit.Change(RichCase.Workbook(rich), ("Linjer", "K3", 98_765.43m), ("Linjer", "L3", 123_456.79m), ("Linjer", "R4", 0.4m), ("Rammer", "B5", 1500), ("Rammer", "B9", 0.0425m), ("Rammer", "B3", 41), ("Rammer", "B2", 2026), ("År for år", "E4", 12.34m), ("År for år", "F4", 12.34m)),
                rich with
                {
                    BaseYear = 2026, Years = 41, HoursPerFullTime = 1500, Discount = [new(0, 0.0425m), .. rich.Discount.Skip(1)],
                    Lines = [.. rich.Lines.Select((l, i) => i switch
                    {
                        1 => l with { Full = l.Full with { Likely = 9_876_543, High = 12_345_679 } },
                        2 => l with { Phasing = [40, .. l.Phasing.Skip(1)] },
                        5 => l with { Own = [.. l.Own.Select((o, at) => at == 2 ? o with { Amount = new(0, 1234, 1234) } : o)] },
                        _ => l,
                    })],
                }),
            ("halve", Edit.Change(RichCase.Workbook(halves), ("Linjer", "K2", 1.01m), ("Linjer", "L2", null)), halves with { Lines = [halves.Lines[0] with { Full = new(101, 101, 101) }, .. halves.Lines.Skip(1)] }),
            ("aldrig", RichCase.Workbook(never), never),
            ("tom", RichCase.Workbook(empty), empty),
        ];
        var folder = Directory.CreateTempSubdirectory("sammen-regneark").FullName;
        try
        {
            foreach (var one in cases)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, one.Name + ".xlsx"), Edit.Forget(one.Workbook));
            }

            await Recalculate(folder, cases.Select(c => c.Name));
            foreach (var (name, _, changed) in cases)
            {
                var saved = await File.ReadAllBytesAsync(Path.Combine(folder, "ud", name + ".xlsx"));
                RichCase.AssertHolds(changed, saved);
                new Recalculated(saved, changed).AssertIsOurs();
                AssertShowsTheSame(RichCase.Workbook(changed), saved);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What we write beside the formulas, for those who only look, is what the formulas give.
    private static void AssertShowsTheSame(byte[] ours, byte[] recalculated)
    {
        var (written, reckoned) = (WorkbookFile.Read(ours, out _)!, WorkbookFile.Read(recalculated, out _)!);
        foreach (var name in new[] { "Beregning", "Kommunens tabel" })
        {
            var cells = reckoned.Sheets[name].ToDictionary(c => c.Name);
            Assert.All(written.Sheets[name], one =>
            {
                var other = cells[one.Name];
                Assert.Equal(one.IsFormula, other.IsFormula);
                var isSame = one.Number is { } number ? other.Number is { } gave && Math.Abs(number - gave) <= 0.000_001m * Math.Max(1, Math.Abs(number)) : one.Text == other.Text;
                Assert.True(isSame, $"{name} {one.Name}: {one.Text} became {other.Text}");
            });
        }
    }

    // Without a rate every sum ends where its amounts do: many exactly on half an øre.
    private static CaseContent HalfOere() => RichCase.FortyYears() with
    {
        Years = 6,
        Discount = [new(0, 0)],
        Lines =
        [
            Line(1, LineKind.Gain, new(101, 101, 101), [50]), Line(2, LineKind.Gain, new(33, 67, 101), [50, 25]), Line(3, LineKind.Cost, new(7, 15, 99), [10]),
            Line(4, LineKind.Cost, new(49, 51, 53), []) with { Recurrence = Recurrence.OneOff, Area = BudgetArea.Capital }, Line(5, LineKind.Gain, new(3, 5, 7), [50]) with { Unit = LineUnit.Hours, Valued = new(1001, "A", "B") },
        ],
    };

    private static EconomyLine Line(int at, LineKind kind, Estimate full, int[] phasing) => new()
    {
        Id = new Guid(at, 0, 0, new byte[8]),
        Name = $"Linje {at}",
        Kind = kind,
        Unit = LineUnit.Kroner,
        Area = BudgetArea.Service,
        Full = full,
        FirstYear = 2027,
        Phasing = phasing,
    };

    private static async Task Recalculate(string folder, IEnumerable<string> names)
    {
        string[] arguments = ["--headless", $"-env:UserInstallation=file://{folder}/profil", "--convert-to", "xlsx", "--outdir", Path.Combine(folder, "ud"), .. names.Select(n => Path.Combine(folder, n + ".xlsx"))];
        using var process = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{await output} {errors}");
    }

    private sealed class Recalculated(byte[] saved, CaseContent content)
    {
        private readonly Dictionary<string, Dictionary<(int, int), ReadCell>> cells = WorkbookFile.Read(saved, out _)!.Sheets.ToDictionary(s => s.Key, s => s.Value.ToDictionary(c => (c.Row, c.Column)));
        private readonly CalculationSheet sheet = new(content);
        private readonly Calculation ours = content.Calculate();

        public void AssertIsOurs()
        {
            Result(CalculationSheet.Npv, ours.NetPresentValue);
            Result(CalculationSheet.Total, ours.Total);
            Same(ours.Payback.Simple, Number(CalculationSheet.Simple, 3), "payback");
            Same(ours.Payback.Discounted, Number(CalculationSheet.Discounted, 3), "discounted payback");
            Assert.Equal(ours.Payback.BreakEvenYear + content.BaseYear, Number(CalculationSheet.BreakEven, 3));
            var (hours, rates) = (content.Hours(), content.Rates());
            for (var t = 0; t < CaseContent.MostYears; t++)
            {
                var net = t < ours.ByYear.Count ? ours.ByYear[t].Net : default;
                var time = t < hours.Count ? hours[t] : default;
                Assert.Equal(content.BaseYear + t, Number(CalculationSheet.Calendar, CalculationSheet.FirstYear + t));
                Same(rates.Factor(t), Year(CalculationSheet.Factor, t), $"factor {t}");
                Oere3(net, CalculationSheet.Low, t);
                Oere3(time, CalculationSheet.HoursLow, t);
                Same(content.FullTime(time.Likely), Year(CalculationSheet.FullTimeLikely, t), $"full time {t}");
            }

            var money = content.Lines.Select((line, at) => (line, at)).Where(l => l.line.IsMoney).Select(l => l.at).ToList();
            Assert.Equal(money.Count, ours.Tornado.Count);
            foreach (var swing in ours.Tornado)
            {
                var row = sheet.Block(4) + money[swing.Line];
                Assert.Equal((Oere.Kroner(swing.Low), Oere.Kroner(swing.High)), (Number(row, 3), Number(row, 4)));
            }

            foreach (var (line, at) in content.Lines.Select((line, at) => (line, at)))
            {
                foreach (var (year, amount) in line.InUnits(content.BaseYear, content.Years))
                {
                    Assert.Equal(amount.Low / 100, Math.Round(Number(sheet.Block(1) + at, CalculationSheet.FirstYear + year)!.Value, 6));
                    Assert.Equal(amount.Likely / 100, Math.Round(Number(sheet.Block(2) + at, CalculationSheet.FirstYear + year)!.Value, 6));
                    Assert.Equal(amount.High / 100, Math.Round(Number(sheet.Block(3) + at, CalculationSheet.FirstYear + year)!.Value, 6));
                }
            }

            var table = MunicipalTable.Of(content, content.BaseYear);
            foreach (var (kind, at) in MunicipalTable.Everything.Select((k, i) => (k, i)))
            {
                var row = table.Rows.FirstOrDefault(r => r.Area == kind.Area && r.Kind == kind.Kind);
                Municipal(row, 5 + at, table);
            }

            Municipal(table.Total, 5 + MunicipalTable.Everything.Count, table);
        }

        private void Municipal(MunicipalRow? row, int at, MunicipalTable table)
        {
            foreach (var column in table.EveryYear)
            {
                Assert.Equal(row is null ? 0 : MunicipalTable.Thousands(row.Of(column)), cells["Kommunens tabel"][(at, 4 + column.From - content.BaseYear)].Number);
            }

            Assert.Equal(row is null ? 0 : MunicipalTable.Thousands(row.Of(table.AllYears)), cells["Kommunens tabel"][(at, 3)].Number);
        }

        private void Result(int row, ThreePoint expected) =>
            Assert.Equal((Oere.Kroner(expected.Low), Oere.Kroner(expected.Likely), Oere.Kroner(expected.High)), (Number(row, 2), Number(row, 3), Number(row, 4)));

        private void Oere3(ThreePoint expected, int row, int t) => Assert.Equal(
            (Oere.Kroner(expected.Low), Oere.Kroner(expected.Likely), Oere.Kroner(expected.High)), (Kroner(Year(row, t)), Kroner(Year(row + 1, t)), Kroner(Year(row + 2, t))));

        private static decimal? Kroner(decimal? read) => read is { } kroner ? Math.Round(kroner, 2, MidpointRounding.AwayFromZero) : null;

        private static void Same(decimal? expected, decimal? read, string what) =>
            Assert.True(expected is null == read is null && Math.Abs((expected ?? 0) - (read ?? 0)) < 0.000_001m, $"{what}: {expected} became {read}");

        private decimal? Year(int row, int t) => Number(row, CalculationSheet.FirstYear + t);

        private decimal? Number(int row, int column)
        {
            var cell = cells["Beregning"][(row, column)];
            Assert.True(cell is { IsFormula: true, IsError: false }, $"{cell.Name}: {cell.Text}");
            return cell.Number;
        }
    }
}
