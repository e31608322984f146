using System.Globalization;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;
using Sammen.Exporting;

namespace Sammen.BusinessCases.Sheets;

/// <summary>What a workbook is made of.</summary>
/// <param name="Title">The initiative's title.</param>
/// <param name="CaseId">The business case.</param>
/// <param name="Version">Its version.</param>
/// <param name="SavedOn">When the version was saved.</param>
/// <param name="SavedBy">By whom.</param>
/// <param name="Content">What it holds.</param>
internal sealed record CaseToExport(string Title, Guid CaseId, int Version, DateOnly SavedOn, string SavedBy, CaseContent Content);

/// <summary>A business case as a workbook: what is typed on its own sheets, every figure a formula that points at them.</summary>
internal static class CaseWorkbook
{
    public static byte[] Of(CaseToExport given)
    {
        var content = given.Content;
        var workbook = new Workbook($"Businesscase: {given.Title}");
        ReadMe(workbook.Add(new(SheetNames.ReadMe) { Widths = [24, 100] }), given);
        Frame(workbook.Add(new(SheetNames.Frame) { Widths = [26, 26, 80], FrozenRows = 1 }), content);
        Parts(workbook.Add(new(SheetNames.Parts) { Widths = [28, 110], FrozenRows = 1 }), content);
        Lines(
            workbook.Add(new(SheetNames.Lines)
            {
                Widths = [6, 34, 12, 9, 12, 18, 10, 9, 9, 15, 15, 15, 11, 22, 26, 14, 14, 11],
                FrozenRows = 1,
                FrozenColumns = 2,
                Breaks = [(int)LineColumn.High, (int)LineColumn.Id, .. WorkbookSheet.Evenly(ColumnNames.FirstPhasing, PhasingColumns(content), SheetNames.UsualPhasing)],
            }),
            content);
        Years(workbook.Add(new(SheetNames.Years) { Widths = [6, 34, 9, 16, 16, 16], FrozenRows = 1 }), content);
        var calculation = new CalculationSheet(content);
        workbook.Add(calculation.Write());
        workbook.Add(new MunicipalSheet(content, calculation).Write());
        return workbook.ToBytes();
    }

    private static void ReadMe(WorkbookSheet sheet, CaseToExport given)
    {
        var content = given.Content;
        sheet.Set(1, 1, $"Businesscase: {given.Title}", CellLook.Title);
        var row = 3;
        foreach (var (label, value) in new (string, object)[]
                 {
                     (SheetNames.Version, given.Version), (SheetNames.CaseId, given.CaseId.ToString()), ("Gemt", $"{given.SavedOn.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("da-DK"))} af {given.SavedBy}"),
                 })
        {
            sheet.Set(row, 1, label, CellLook.Heading);
            sheet.Set(row++, 2, value, CellLook.Code);
        }

        foreach (var line in new[]
                 {
                     $"Alle beløb er kroner i faste priser, p/l {content.PriceLevel.ToString(CultureInfo.InvariantCulture)}. Lavest og højest er yderpunkter: alt går dårligst eller bedst på én gang.",
                     "I kan rette i de celler, der har en kant: på arkene Rammer, Dele, Linjer og År for år. Arkene Beregning og Kommunens tabel regner selv, når I retter.",
                     $"En ny linje skrives i en af de tomme rækker nederst på Linjer. Der er plads til {SheetNames.SpareLines} nye linjer ad gangen. Lad cellen med linjens id stå tom.",
                     "En linje tages ud ved at slette rækken på Linjer og dens rækker på År for år.",
                     "Indfasning er procent af den fulde virkning i linjens første år, andet år og så videre. Den sidste procent gælder for resten. Står der ingen, er det 100 procent fra første år.",
                     "Har en linje rækker på År for år, er det dem, der tæller. Så bruges beløbene og indfasningen på Linjer ikke.",
                     "Timer er kun penge, når der står kroner pr. time, hvem der har sagt det, og hvorfor.",
                     "Beløb og timer har højst to decimaler. Årstal skrives som 2027.",
                     "Regnearket kan læses ind igen på siden med businesscasen. Det bliver til én ny version. Er businesscasen gemt af andre, siden I hentede regnearket, bliver intet overskrevet.",
                     "Behold arkenes og kolonnernes navne, og behold version og sagens id her på arket. Ellers kan regnearket ikke læses ind.",
                     "Er der flere år end kolonnerne viser på Beregning, så fold resten ud med plusset over kolonnerne.",
                 })
        {
            sheet.Set(++row, 2, line);
        }
    }

    private static void Frame(WorkbookSheet sheet, CaseContent content)
    {
        Head(sheet, 1, "Hvad", "Værdi", "Forklaring");
        Row(SheetNames.BaseYearRow, SheetNames.BaseYear, content.BaseYear, CellLook.InputWhole, "Det kalenderår, nutidsværdien regnes tilbage til. Det bliver ikke diskonteret.");
        Row(SheetNames.CaseYearsRow, SheetNames.CaseYears, content.Years, CellLook.InputWhole, $"År 0 tæller med. Højst {CaseContent.MostYears}.");
        Row(SheetNames.PriceLevelRow, SheetNames.PriceLevel, content.PriceLevel, CellLook.InputWhole, "Det år, alle beløb er i priser fra.");
        Row(SheetNames.HoursRow, SheetNames.HoursPerFullTime, content.HoursPerFullTime, CellLook.InputWhole, "Så mange timer er et årsværk.");
        Row(SheetNames.ResponsibleRow, SheetNames.Responsible, content.Responsible, CellLook.Input, "En person, en funktion eller et udvalg.");
        Head(sheet, SheetNames.RateHeadRow, SheetNames.RateFrom, SheetNames.Rate, "Forklaring");
        sheet.Set(SheetNames.FirstRateRow, 3, "Kalkulationsrenten gælder fra det år nr. og til den næste række. År 0 er det første år.", CellLook.Note);
        for (var row = SheetNames.FirstRateRow; row <= SheetNames.LastRateRow; row++)
        {
            var step = content.Discount.ElementAtOrDefault(row - SheetNames.FirstRateRow);
            sheet.Set(row, 1, step?.FromYear, CellLook.InputWhole);
            sheet.Set(row, 2, step?.Rate, CellLook.InputPercent);
        }

        void Row(int row, string label, object value, CellLook look, string hint)
        {
            sheet.Set(row, 1, label, CellLook.Heading);
            sheet.Set(row, 2, value, look);
            sheet.Set(row, 3, hint, CellLook.Note);
        }
    }

    private static void Parts(WorkbookSheet sheet, CaseContent content)
    {
        Head(sheet, 1, SheetNames.Part, SheetNames.PartText);
        var row = 2;
        foreach (var part in Catalogue.BusinessCaseParts)
        {
            sheet.Set(row, 1, part.Title.Da, CellLook.Heading);
            sheet.Set(row++, 2, content.Part(part.Id), CellLook.Input);
        }
    }

    private static void Lines(WorkbookSheet sheet, CaseContent content)
    {
        var phasing = PhasingColumns(content);
        Head(sheet, 1, [.. Enum.GetValues<LineColumn>().Select(ColumnNames.Of), .. Enumerable.Range(1, phasing).Select(SheetNames.Phasing)]);
        var last = content.Lines.Count + SheetNames.SpareLines + 1;
        for (var row = 2; row <= last; row++)
        {
            var line = content.Lines.ElementAtOrDefault(row - 2);
            Set(LineColumn.Number, $"L{row - 1}", CellLook.InputCode);
            Set(LineColumn.Name, line?.Name, CellLook.Input);
            Set(LineColumn.Kind, line is null ? null : SheetNames.Kinds.Of(line.Kind), CellLook.Input);
            Set(LineColumn.Unit, line is null ? null : SheetNames.Units.Of(line.Unit), CellLook.Input);
            Set(LineColumn.Area, line is null ? null : SheetNames.Areas.Of(line.Area), CellLook.Input);
            Set(LineColumn.Account, line?.Account, CellLook.Input);
            Set(LineColumn.Recurrence, line is null ? null : SheetNames.Recurrences.Of(line.Recurrence), CellLook.Input);
            Set(LineColumn.FirstYear, line?.FirstYear, CellLook.InputWhole);
            Set(LineColumn.LastYear, line?.LastYear, CellLook.InputWhole);
            Set(LineColumn.Low, line?.Full.Low / 100m, CellLook.InputMoney);
            Set(LineColumn.Likely, line?.Full.Likely / 100m, CellLook.InputMoney);
            Set(LineColumn.High, line?.Full.High / 100m, CellLook.InputMoney);
            Set(LineColumn.Rate, line?.Valued?.Rate / 100m, CellLook.InputMoney);
            Set(LineColumn.SaidBy, line?.Valued?.SaidBy, CellLook.Input);
            Set(LineColumn.Because, line?.Valued?.Because, CellLook.Input);
            Set(LineColumn.Benefit, line?.BenefitId?.ToString(), CellLook.InputCode);
            Set(LineColumn.Id, line?.Id.ToString(), CellLook.InputCode);
            for (var year = 0; year < phasing; year++)
            {
                sheet.Set(row, ColumnNames.FirstPhasing + year, year < line?.Phasing.Count ? line.Phasing[year] / 100m : null, CellLook.InputPercent);
            }

            void Set(LineColumn column, object? value, CellLook look) => sheet.Set(row, (int)column, value, look);
        }

        Choose(LineColumn.Kind, SheetNames.Kinds.All);
        Choose(LineColumn.Unit, SheetNames.Units.All);
        Choose(LineColumn.Area, SheetNames.Areas.All);
        Choose(LineColumn.Recurrence, SheetNames.Recurrences.All);

        void Choose(LineColumn column, IReadOnlyList<string> words) =>
            sheet.Choices.Add(($"{CellName.Of(2, (int)column)}:{CellName.Of(CaseContent.MostLines + 1, (int)column)}", words));
    }

    private static void Years(WorkbookSheet sheet, CaseContent content)
    {
        Head(sheet, 1, [.. Enum.GetValues<YearColumn>().Select(ColumnNames.Of)]);
        var row = 2;
        foreach (var (line, number) in content.Lines.Select((line, i) => (line, i + 1)))
        {
            foreach (var own in line.Own)
            {
                sheet.Set(row, (int)YearColumn.Number, $"L{number}", CellLook.InputCode);
                sheet.Set(row, (int)YearColumn.Name, line.Name, CellLook.Label);
                sheet.Set(row, (int)YearColumn.Year, own.Year, CellLook.InputWhole);
                sheet.Set(row, (int)YearColumn.Low, own.Amount.Low / 100m, CellLook.InputMoney);
                sheet.Set(row, (int)YearColumn.Likely, own.Amount.Likely / 100m, CellLook.InputMoney);
                sheet.Set(row++, (int)YearColumn.High, own.Amount.High / 100m, CellLook.InputMoney);
            }
        }

        for (var spare = 0; spare < SheetNames.SpareLines; spare++, row++)
        {
            foreach (var column in Enum.GetValues<YearColumn>().Where(c => c != YearColumn.Name))
            {
                sheet.Set(row, (int)column, null, column switch { YearColumn.Number => CellLook.InputCode, YearColumn.Year => CellLook.InputWhole, _ => CellLook.InputMoney });
            }
        }
    }

    /// <summary>How many columns the phasing of these lines takes.</summary>
    internal static int PhasingColumns(CaseContent content) => content.Lines.Select(l => l.Phasing.Count).Append(SheetNames.UsualPhasing).Max();

    private static void Head(WorkbookSheet sheet, int row, params string[] names)
    {
        foreach (var (name, at) in names.Select((n, i) => (n, i + 1)))
        {
            sheet.Set(row, at, name, CellLook.Heading);
        }
    }
}
