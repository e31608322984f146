using System.Globalization;
using Sammen.Domain.BusinessCases;
using Sammen.Exporting;

namespace Sammen.BusinessCases.Sheets;

/// <summary>The sheet Kommunens tabel: 1,000 kroner by area and year, live, a gain as minus.</summary>
internal sealed class MunicipalSheet(CaseContent content, CalculationSheet calculation)
{
    private const int FirstRow = 5, FirstYear = 4, YearsOnAPage = 14;

    public static string KeyOf(EconomyLine line) => KeyOf(line.Area, MunicipalTable.KindOf(line));

    public WorkbookSheet Write()
    {
        var table = MunicipalTable.Of(content, content.BaseYear);
        var sheet = new WorkbookSheet(SheetNames.Municipal)
        {
            Widths = [16, 26, 14, 11],
            FrozenRows = 4,
            FrozenColumns = 3,
            Breaks = [.. WorkbookSheet.Evenly(FirstYear, content.Years, YearsOnAPage)],
            Folded = (FirstYear + content.Years, FirstYear + CaseContent.MostYears - 1),
        };
        sheet.Set(1, 1, "Kommunens tabel", CellLook.Title);
        sheet.Formula(
            2, 1, $"\"1.000 kr. i faste priser, p/l \"&{SheetNames.Frame}!$B${SheetNames.PriceLevelRow}&\". Plus er en udgift, minus er en gevinst. Hver celle er afrundet for sig.\"",
            $"1.000 kr. i faste priser, p/l {content.PriceLevel.ToString(CultureInfo.InvariantCulture)}. Plus er en udgift, minus er en gevinst. Hver celle er afrundet for sig.", CellLook.Note);
        sheet.Set(4, 1, "Område", CellLook.Heading);
        sheet.Set(4, 2, "Slags", CellLook.Heading);
        sheet.Set(4, 3, "Alle år", CellLook.Heading);
        for (var t = 0; t < CaseContent.MostYears; t++)
        {
            sheet.Formula(4, FirstYear + t, Of(CellName.Fixed(CalculationSheet.Calendar, CalculationSheet.FirstYear + t)), content.BaseYear + t, CellLook.WholeHeading);
        }

        var row = FirstRow;
        foreach (var (area, kind) in MunicipalTable.Everything)
        {
            var exact = table.Rows.FirstOrDefault(r => r.Area == area && r.Kind == kind);
            sheet.Set(row, 1, SheetNames.Areas.Of(area), CellLook.Label);
            sheet.Set(row, 2, NameOf(kind), CellLook.Label);
            Line(row++, $"({Of(calculation.Range(0, CalculationSheet.Row))}=\"{KeyOf(area, kind)}\")*", exact, CellLook.Thousands);
        }

        sheet.Set(row, 1, "I alt", CellLook.Heading);
        Line(row, "", table.Total, CellLook.ThousandsTotal);
        sheet.Set(row + 2, 1, "Tilbagebetalingstid i år", CellLook.Label);
        sheet.Formula(row + 2, 3, Of($"C{CalculationSheet.Simple}"), table.PaybackYears is { } years ? years : "", CellLook.Money);
        return sheet;

        void Line(int at, string only, MunicipalRow? exact, CellLook look)
        {
            var weights = $"{only}{Of(calculation.Range(0, CalculationSheet.Sign))}*{Of(calculation.Range(0, CalculationSheet.PerUnit))}";
            sheet.Formula(
                at, 3, Thousands($"{weights}*{Of($"{CellName.Fixed(calculation.Block(2), CalculationSheet.FirstYear)}:{CellName.Fixed(calculation.Block(2) + calculation.Lines - 1, CalculationSheet.LastYear)}")}"),
                exact is null ? 0 : MunicipalTable.Thousands(exact.Of(table.AllYears)), look);
            for (var t = 0; t < CaseContent.MostYears; t++)
            {
                var year = content.BaseYear + t;
                sheet.Formula(
                    at, FirstYear + t, Thousands($"{weights}*{Of(calculation.Range(2, CalculationSheet.FirstYear + t))}"),
                    exact is null ? 0 : MunicipalTable.Thousands(exact.Of(new(year, year))), look);
            }
        }
    }

    private static string NameOf(MunicipalKind kind) => kind switch
    {
        MunicipalKind.Lasting => "Varige ændringer",
        MunicipalKind.OneOff => "Engangsbeløb",
        _ => "Investering",
    };

    private static string KeyOf(BudgetArea area, MunicipalKind kind) =>
        SheetNames.Areas.Of(area) + kind switch { MunicipalKind.Lasting => " varig", MunicipalKind.OneOff => " engangs", _ => " investering" };

    private static string Thousands(string product) => $"ROUND(-ROUND(SUMPRODUCT({product}),6)/1000,0)";

    private static string Of(string cells) => $"{SheetNames.Calculation}!{cells}";
}
