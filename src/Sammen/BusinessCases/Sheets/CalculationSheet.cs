using System.Globalization;
using Sammen.Domain.BusinessCases;
using Sammen.Exporting;

namespace Sammen.BusinessCases.Sheets;

/// <summary>
/// The sheet Beregning: nothing but formulas. Lines are fetched by their place, so that rows on Linjer can be added, sorted and deleted.
/// Amounts are reckoned from whole hundredths and whole percents and each yearly sum is set to its own six decimals before it is used:
/// that way the binary numbers of a spreadsheet give the same øre as ours.
/// </summary>
internal sealed class CalculationSheet
{
    /// <summary>The first year's column; each year has its own, as many as a case can have.</summary>
    public const int FirstYear = 15, LastYear = FirstYear + CaseContent.MostYears - 1;

    public const int FirstLineRow = 33;

    internal const int Npv = 5, Total = 6, Simple = 7, Discounted = 8, BreakEven = 9;

    internal const int Index = 13, Calendar = 14, Within = 15, Rate = 16, Factor = 17, Low = 18, Likely = 19, High = 20, Sum = 21, Present = 22, PresentSum = 23,
        HoursLow = 24, HoursLikely = 25, HoursHigh = 26, FullTimeLow = 27, FullTimeLikely = 28, FullTimeHigh = 29;

    // Beside each line, in the block of percents.
    internal const int Name = 1, Number = 2, Sign = 3, PerUnit = 4, IsHours = 5, First = 6, Last = 7, Own = 8, Phases = 9, FullLow = 10, FullLikely = 11, FullHigh = 12, Runs = 13, Row = 14;

    private const int YearsOnAPage = 10;

    private const string Frame = $"{SheetNames.Frame}!";

    private readonly CaseContent content;
    private readonly Calculation figures;
    private readonly CalculationValues values;
    private readonly WorkbookSheet sheet;
    private readonly string phasing;

    public CalculationSheet(CaseContent content)
    {
        this.content = content;
        values = new(content);
        figures = values.Figures;
        Lines = content.Lines.Count + SheetNames.SpareLines;
        phasing = $"{SheetNames.Lines}!${CellName.Column(ColumnNames.FirstPhasing)}:${CellName.Column(ColumnNames.FirstPhasing + CaseWorkbook.PhasingColumns(content) - 1)}";
        sheet = new(SheetNames.Calculation)
        {
            Widths = [40, 15, 15, 15, 15, 9, 9, 8, 8, 12, 12, 12, 8, 22, 14.5],
            FrozenRows = 1,
            FrozenColumns = 1,
            Folded = (FirstYear + content.Years, LastYear),
            HeadRows = (Calendar, Calendar),
            Breaks = [Row, .. WorkbookSheet.Evenly(FirstYear, content.Years, YearsOnAPage)],
            // The years have the lines' names beside them, which are printed again.
            PrintAreas =
            [
                Area(1, Name, BreakEven, 5), Area(Index - 1, FirstYear, FullTimeHigh, LastYear), Area(Block(4) - 1, Name, Block(4) + Lines - 1, 5),
                Area(Block(0) - 1, Name, Block(0) + Lines - 1, Row), .. Enumerable.Range(0, 4).Select(block => Area(Block(block) - 1, FirstYear, Block(block) + Lines - 1, LastYear)),
            ],
        };
    }

    /// <summary>How many lines it has room for.</summary>
    public int Lines { get; }

    /// <summary>The first row of a block: the percents, then low, likely and high amounts, then the tornado.</summary>
    public int Block(int block) => FirstLineRow + (block * (Lines + 3));

    /// <summary>A column of one block.</summary>
    public string Range(int block, int column) => $"${CellName.Column(column)}${Block(block)}:${CellName.Column(column)}${Block(block) + Lines - 1}";

    public WorkbookSheet Write()
    {
        sheet.Set(1, 1, "Beregning", CellLook.Title);
        sheet.Set(2, 1, "Kroner i faste priser. Alle tal her er formler. Ret på Rammer, Linjer og År for år.", CellLook.Note);
        Results();
        YearRows();
        Percents();
        Amounts(1, "Lav: beløb i linjens enhed (kroner eller timer)", FullLow, YearColumn.Low, a => a.Low);
        Amounts(2, "Sandsynlig: beløb i linjens enhed (kroner eller timer)", FullLikely, YearColumn.Likely, a => a.Likely);
        Amounts(3, "Høj: beløb i linjens enhed (kroner eller timer)", FullHigh, YearColumn.High, a => a.High);
        Tornado();
        return sheet;
    }

    private void Results()
    {
        Head(4, "Resultat", "Lavest", "Sandsynligt", "Højest");
        foreach (var (column, row, npv, total) in new[]
                 {
                     (2, Low, figures.NetPresentValue.Low, figures.Total.Low), (3, Likely, figures.NetPresentValue.Likely, figures.Total.Likely), (4, High, figures.NetPresentValue.High, figures.Total.High),
                 })
        {
            sheet.Formula(Npv, column, $"ROUND({PresentOf(row)},2)", Oere.Kroner(npv), CellLook.Total);
            sheet.Formula(Total, column, $"ROUND(SUM({Years(row)}),2)", Oere.Kroner(total), CellLook.Money);
        }

        Label(Npv, "Nettonutidsværdi");
        Label(Total, "Alle år lagt sammen, ikke diskonteret");
        Payback(Simple, "Tilbagebetalingstid i år, simpel", Sum, figures.Payback.Simple);
        Payback(Discounted, "Tilbagebetalingstid i år, diskonteret", PresentSum, figures.Payback.Discounted);
        Label(BreakEven, "Det første år, hvor pengene er hjemme");
        sheet.Formula(
            BreakEven, 3, $"IF(C{Simple}=\"\",\"\",{Frame}$B${SheetNames.BaseYearRow}+{LastBelow(Sum)})",
            figures.Payback.BreakEvenYear is { } year ? content.BaseYear + year : "", CellLook.Whole);
    }

    // As Calculation does it: from the end, the year after the last below zero, linear within it. Nothing without a year that has an amount.
    private void Payback(int row, string label, int sums, decimal? value)
    {
        var (all, last) = (Years(sums), LastBelow(sums));
        Label(row, label);
        sheet.Formula(
            row, 3,
            $"IF(OR(SUM({Range(0, Runs)})=0,{last}={CaseContent.MostYears}),\"\",IF({last}=0,0,{last}-1-INDEX({all},1,{last})/(INDEX({all},1,{last}+1)-INDEX({all},1,{last}))))",
            value is { } years ? years : "", CellLook.Money);
    }

    // How many years there are up to and with the last whose accumulated sum is below zero.
    private static string LastBelow(int sums) => $"SUMPRODUCT(MAX(({Years(sums)}<0)*({Years(Index)}+1)))";

    private void YearRows()
    {
        Head(12, "År for år");
        foreach (var (row, label) in new[]
                 {
                     (Index, "År nr."), (Calendar, "Kalenderår"), (Within, "Er med i sagen (1 er ja)"), (Rate, "Rente"), (Factor, "Diskonteringsfaktor"), (Low, "Netto, lav"), (Likely, "Netto, sandsynlig"), (High, "Netto, høj"),
                     (Sum, "Lagt sammen til og med året, sandsynlig"), (Present, "Nutidsværdi af årets netto, sandsynlig"), (PresentSum, "Nutidsværdi lagt sammen, sandsynlig"),
                     (HoursLow, "Timer sat fri, lav"), (HoursLikely, "Timer sat fri, sandsynlig"), (HoursHigh, "Timer sat fri, høj"), (FullTimeLow, "Årsværk, lav"), (FullTimeLikely, "Årsværk, sandsynlig"), (FullTimeHigh, "Årsværk, høj"),
                 })
        {
            Label(row, label);
        }

        var (steps, rates) = ($"{Frame}$A${SheetNames.FirstRateRow}:$A${SheetNames.LastRateRow}", $"{Frame}$B${SheetNames.FirstRateRow}:$B${SheetNames.LastRateRow}");
        for (var t = 0; t < CaseContent.MostYears; t++)
        {
            var column = FirstYear + t;
            var (c, net, hours) = (CellName.Column(column), values.Net(t), values.Hours(t));
            sheet.Formula(Index, column, $"COLUMN()-{FirstYear}", t, CellLook.WholeHeading);
            sheet.Formula(Calendar, column, $"{Frame}$B${SheetNames.BaseYearRow}+{c}${Index}", content.BaseYear + t, CellLook.WholeHeading);
            sheet.Formula(Within, column, $"IF({c}${Index}<{Frame}$B${SheetNames.CaseYearsRow},1,0)", t < content.Years ? 1 : 0, CellLook.Whole);
            sheet.Formula(Rate, column, $"SUMIF({steps},SUMPRODUCT(MAX(({steps}<={c}${Index})*({steps}<>\"\")*({steps}+1)))-1,{rates})", values.Rate(t), CellLook.Percent);
            sheet.Formula(Factor, column, t == 0 ? $"1+0*{c}${Index}" : $"{CellName.Column(column - 1)}{Factor}/(1+{c}{Rate})", values.Factor(t), CellLook.Factor);
            Net(Low, PerUnit, 1, 3, net.Low);
            Net(Likely, PerUnit, 2, 2, net.Likely);
            Net(High, PerUnit, 3, 1, net.High);
            sheet.Formula(Sum, column, $"ROUND(SUM(${CellName.Column(FirstYear)}{Likely}:{c}{Likely}),6)", values.Accumulated(t), CellLook.Money);
            sheet.Formula(Present, column, $"{c}{Likely}*{c}{Factor}", net.Likely * values.Factor(t), CellLook.Money);
            sheet.Formula(PresentSum, column, $"ROUND(SUM(${CellName.Column(FirstYear)}{Present}:{c}{Present}),6)", values.AccumulatedPresent(t), CellLook.Money);
            Net(HoursLow, IsHours, 1, 3, hours.Low);
            Net(HoursLikely, IsHours, 2, 2, hours.Likely);
            Net(HoursHigh, IsHours, 3, 1, hours.High);
            FullTime(FullTimeLow, HoursLow, hours.Low);
            FullTime(FullTimeLikely, HoursLikely, hours.Likely);
            FullTime(FullTimeHigh, HoursHigh, hours.High);

            void Net(int row, int weight, int gains, int costs, decimal value) => sheet.Formula(
                row, column,
                $"ROUND(SUMPRODUCT(({Range(0, Sign)}>0)*{Range(0, weight)}*{In(gains)})-SUMPRODUCT(({Range(0, Sign)}<0)*{Range(0, weight)}*{In(costs)}),6)",
                value, CellLook.Money);

            void FullTime(int row, int from, decimal value) =>
                sheet.Formula(row, column, $"{c}{from}/{Frame}$B${SheetNames.HoursRow}", value / content.HoursPerFullTime, CellLook.Money);

            string In(int block) => $"{c}${Block(block)}:{c}${Block(block) + Lines - 1}";
        }
    }

    private void Percents()
    {
        Head(
            Block(0) - 1, "Linje: procent af fuld virkning", "Nr.", "Fortegn", "Kroner pr. enhed", "Timer (1 er ja)", "Første år", "Sidste år", "Egne år", "Procenter",
            "Fuld virkning i hundrededele, lavest", "Sandsynligt", "Højest", "År med beløb", "Række i kommunens tabel");
        for (var at = 0; at < Lines; at++)
        {
            var (row, line) = (Block(0) + at, content.Lines.ElementAtOrDefault(at));
            Put(Name, $"IF({Of(LineColumn.Name)}=\"\",\"\",{Of(LineColumn.Name)})", line?.Name ?? "", CellLook.Label);
            Put(Number, $"IF({Of(LineColumn.Number)}=\"\",\"\",{Of(LineColumn.Number)})", Inv($"L{at + 1}"), CellLook.Label);
            Put(Sign, $"IF({Is(LineColumn.Kind, "Gevinst")},1,IF({Is(LineColumn.Kind, "Omkostning")},-1,0))", line?.Kind switch { LineKind.Gain => 1, LineKind.Cost => -1, _ => 0 }, CellLook.Whole);
            Put(PerUnit, $"IF({Is(LineColumn.Unit, "Kroner")},1,IF(AND({Is(LineColumn.Unit, "Timer")},ISNUMBER({Of(LineColumn.Rate)})),{Of(LineColumn.Rate)},0))", CalculationValues.PerUnit(line), CellLook.Money);
            Put(IsHours, $"IF({Is(LineColumn.Unit, "Timer")},1,0)", line?.Unit == LineUnit.Hours ? 1 : 0, CellLook.Whole);
            Put(First, $"IF(ISNUMBER({Of(LineColumn.FirstYear)}),{Of(LineColumn.FirstYear)},9999)", line?.FirstYear ?? 9999, CellLook.Whole);
            Put(Last, $"IF({Is(LineColumn.Recurrence, "Engangs")},F{row},IF(ISNUMBER({Of(LineColumn.LastYear)}),{Of(LineColumn.LastYear)},9999))", CalculationValues.LastOf(line), CellLook.Whole);
            Put(Own, $"IF(B{row}=\"\",0,COUNTIF('{SheetNames.Years}'!$A:$A,B{row}))", line?.Own.Count ?? 0, CellLook.Whole);
            Put(Phases, $"IF({Is(LineColumn.Recurrence, "Engangs")},0,COUNT(INDEX({phasing},{Inv($"{at + 2}")},0)))", line is { Recurrence: Recurrence.Lasting } ? line.Phasing.Count : 0, CellLook.Whole);
            Put(FullLow, $"ROUND(IF(ISNUMBER({Of(LineColumn.Low)}),{Of(LineColumn.Low)},{Of(LineColumn.Likely)})*100,0)", line?.Full.Low ?? 0, CellLook.Thousands);
            Put(FullLikely, $"ROUND({Of(LineColumn.Likely)}*100,0)", line?.Full.Likely ?? 0, CellLook.Thousands);
            Put(FullHigh, $"ROUND(IF(ISNUMBER({Of(LineColumn.High)}),{Of(LineColumn.High)},{Of(LineColumn.Likely)})*100,0)", line?.Full.High ?? 0, CellLook.Thousands);
            Put(Runs, RunsFormula(row), values.Runs(line), CellLook.Whole);
            Put(
                Row,
                $"IF(D{row}=0,\"\",{Of(LineColumn.Area)}&IF({Is(LineColumn.Recurrence, "Varig")},\" varig\",IF(AND({Is(LineColumn.Area, "Anlæg")},C{row}<0),\" investering\",\" engangs\")))",
                line is { IsMoney: true } ? MunicipalSheet.KeyOf(line) : "", CellLook.Label);
            for (var t = 0; t < CaseContent.MostYears; t++)
            {
                var c = CellName.Column(FirstYear + t);
                sheet.Formula(
                    row, FirstYear + t,
                    $"IF($H{row}>0,0,IF(AND({c}${Calendar}>=$F{row},{c}${Calendar}<=$G{row}),{c}${Within}*IF($I{row}=0,100,ROUND(100*INDEX({phasing},{Inv($"{at + 2}")},MIN({c}${Calendar}-$F{row}+1,$I{row})),0)),0))",
                    values.Percent(line, t), CellLook.Whole);
            }

            void Put(int column, string formula, object value, CellLook look) => sheet.Formula(row, column, formula, value, look);

            string Of(LineColumn column) => Inv($"INDEX({SheetNames.Lines}!${CellName.Column((int)column)}:${CellName.Column((int)column)},{at + 2})");

            string Is(LineColumn column, string word) => $"TRIM({Of(column)})=\"{word}\"";
        }
    }

    private static string RunsFormula(int row)
    {
        var (from, years) = ($"{Frame}$B${SheetNames.BaseYearRow}", $"{Frame}$B${SheetNames.CaseYearsRow}");
        var own = $"COUNTIFS('{SheetNames.Years}'!$A:$A,B{row},'{SheetNames.Years}'!$C:$C,\">=\"&{from},'{SheetNames.Years}'!$C:$C,\"<\"&({from}+{years}))";
        return $"IF(OR(C{row}=0,D{row}=0),0,IF(H{row}>0,{own},MAX(0,MIN(G{row},{from}+{years}-1)-MAX(F{row},{from})+1)))";
    }

    private void Amounts(int block, string title, int full, YearColumn own, Func<ThreePoint, decimal> take)
    {
        Head(Block(block) - 1, title, "Nr.");
        for (var at = 0; at < Lines; at++)
        {
            var (row, from, line) = (Block(block) + at, Block(0) + at, content.Lines.ElementAtOrDefault(at));
            sheet.Formula(row, Name, $"$A{from}", line?.Name ?? "", CellLook.Label);
            sheet.Formula(row, Number, $"$B{from}", Inv($"L{at + 1}"), CellLook.Label);
            for (var t = 0; t < CaseContent.MostYears; t++)
            {
                var c = CellName.Column(FirstYear + t);
                var years = $"'{SheetNames.Years}'!";
                var those = $"{years}$A:$A,$B{from},{years}$C:$C,{c}${Calendar}";
                var column = CellName.Column((int)own);
                // Left empty, low and high are the likely amount.
                var empty = own == YearColumn.Likely ? "" : $"+SUMIFS({years}$E:$E,{those},{years}${column}:${column},\"=\")";
                sheet.Formula(
                    row, FirstYear + t, $"IF($H{from}>0,{c}${Within}*(SUMIFS({years}${column}:${column},{those}){empty}),${CellName.Column(full)}{from}*{c}{from}/10000)",
                    take(values.Amount(line, t)), CellLook.Money);
            }
        }
    }

    private void Tornado()
    {
        Head(Block(4) - 1, "Nettonutidsværdi, når én linje ad gangen er på sit yderpunkt", "Nr.", "Ugunstig", "Gunstig", "Afstand");
        for (var at = 0; at < Lines; at++)
        {
            var (row, from) = (Block(4) + at, Block(0) + at);
            var swing = values.Swing(at);
            sheet.Formula(row, Name, $"$A{from}", content.Lines.ElementAtOrDefault(at)?.Name ?? "", CellLook.Label);
            sheet.Formula(row, Number, $"$B{from}", Inv($"L{at + 1}"), CellLook.Label);
            End(3, $"IF(C{from}>0,{Worth(1)}-{Worth(2)},{Worth(2)}-{Worth(3)})", swing?.Low);
            End(4, $"IF(C{from}>0,{Worth(3)}-{Worth(2)},{Worth(2)}-{Worth(1)})", swing?.High);
            sheet.Formula(row, 5, $"IF(C{row}=\"\",\"\",D{row}-C{row})", swing is { } s ? Oere.Kroner(s.High) - Oere.Kroner(s.Low) : "", CellLook.Money);

            void End(int column, string moved, decimal? value) => sheet.Formula(
                row, column, $"IF(OR(C{from}=0,D{from}=0),\"\",ROUND({PresentOf(Likely)}+D{from}*({moved}),2))", value is { } v ? Oere.Kroner(v) : "", CellLook.Money);

            string Worth(int block) => $"SUMPRODUCT(${CellName.Column(FirstYear)}{Block(block) + at}:${CellName.Column(LastYear)}{Block(block) + at},{Years(Factor)})";
        }
    }

    private static string Area(int firstRow, int firstColumn, int lastRow, int lastColumn) => $"{CellName.Fixed(firstRow, firstColumn)}:{CellName.Fixed(lastRow, lastColumn)}";

    private static string PresentOf(int row) => $"SUMPRODUCT({Years(row)},{Years(Factor)})";

    /// <summary>All years of a row.</summary>
    internal static string Years(int row) => $"{CellName.Fixed(row, FirstYear)}:{CellName.Fixed(row, LastYear)}";

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);

    private void Label(int row, string text) => sheet.Set(row, 1, text, CellLook.Label);

    private void Head(int row, params string[] names)
    {
        foreach (var (name, at) in names.Select((n, i) => (n, i + 1)))
        {
            sheet.Set(row, at, name, CellLook.Heading);
        }
    }
}
