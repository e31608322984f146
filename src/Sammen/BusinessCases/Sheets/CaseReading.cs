using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;
using Sammen.Exporting;

namespace Sammen.BusinessCases.Sheets;

/// <summary>What a workbook holds.</summary>
/// <param name="CaseId">Of which business case it is.</param>
/// <param name="Version">Which version was fetched.</param>
/// <param name="Content">The case; only to be used where nothing is wrong.</param>
/// <param name="Problems">All that is wrong.</param>
internal sealed record CaseRead(Guid? CaseId, int? Version, CaseContent? Content, IReadOnlyList<SheetProblem> Problems);

/// <summary>Reads a business case back from its workbook: the sheets that are typed, never those that are reckoned.</summary>
internal sealed class CaseReading
{
    private const int FirstCalendarYear = 2000, LastCalendarYear = 2100, RateDecimals = 4;
    private static readonly string[] Typed = [SheetNames.ReadMe, SheetNames.Frame, SheetNames.Parts, SheetNames.Lines, SheetNames.Years];
    private readonly WorkbookFile file;
    private readonly List<SheetProblem> problems = [];

    private CaseReading(WorkbookFile file) => this.file = file;

    public static CaseRead Of(WorkbookFile file) => new CaseReading(file).Read();

    private CaseRead Read()
    {
        problems.AddRange(Typed.Where(name => !file.Sheets.ContainsKey(name)).Select(name => new SheetProblem(null, null, "SheetMissing", name)));
        if (problems.Count > 0)
        {
            return new(null, null, null, problems);
        }

        var readMe = Sheet(SheetNames.ReadMe);
        var version = Needed(readMe, SheetNames.Version, 3) is { } versionRow ? readMe.Whole(versionRow, 2, 1, int.MaxValue) : null;
        var caseId = Needed(readMe, SheetNames.CaseId, 4) is { } idRow ? readMe.Id(idRow, 2) : null;
        var content = Frame(Sheet(SheetNames.Frame)) with
        {
            Parts = Parts(Sheet(SheetNames.Parts)),
            Lines = new LineReading(Sheet(SheetNames.Lines), Sheet(SheetNames.Years)).Read(),
        };
        Overwritten(SheetNames.Calculation);
        Overwritten(SheetNames.Municipal);
        return new(caseId, version, content, problems);
    }

    private SheetReading Sheet(string name) => new(name, file.Sheets[name], problems);

    private static CaseContent Frame(SheetReading sheet)
    {
        var checks = new Checks();
        var row = Needed(sheet, SheetNames.Responsible, SheetNames.ResponsibleRow);
        var responsible = row is { } at ? checks.Optional(sheet.Text(at, 2), "", Checks.TitleLength) : "";
        sheet.Problems(checks.Refusals, _ => (row!.Value, 2));
        return new()
        {
            Responsible = responsible,
            BaseYear = Number(SheetNames.BaseYear, SheetNames.BaseYearRow, FirstCalendarYear, LastCalendarYear),
            Years = Number(SheetNames.CaseYears, SheetNames.CaseYearsRow, 1, CaseContent.MostYears),
            PriceLevel = Number(SheetNames.PriceLevel, SheetNames.PriceLevelRow, FirstCalendarYear, LastCalendarYear),
            HoursPerFullTime = Number(SheetNames.HoursPerFullTime, SheetNames.HoursRow, 1, EconomySettings.MostHours),
            Discount = Steps(sheet),
        };

        int Number(string label, int usual, int least, int most)
        {
            if (Needed(sheet, label, usual) is not { } place)
            {
                return least;
            }

            if (sheet.IsEmpty(place, 2))
            {
                sheet.Problem(place, 2, "Missing");
            }

            return sheet.Whole(place, 2, least, most) ?? least;
        }
    }

    private static List<RateStep> Steps(SheetReading sheet)
    {
        var steps = new List<RateStep>();
        if (Needed(sheet, SheetNames.RateFrom, SheetNames.RateHeadRow) is not { } head)
        {
            return steps;
        }

        foreach (var row in sheet.Rows.Where(r => r > head && !(sheet.IsEmpty(r, 1) && sheet.IsEmpty(r, 2))))
        {
            var (from, rate) = (sheet.Whole(row, 1, 0, CaseContent.MostYears), sheet.Percent(row, 2, 100, RateDecimals));
            if (sheet.IsEmpty(row, 1) || sheet.IsEmpty(row, 2))
            {
                sheet.Problem(row, sheet.IsEmpty(row, 1) ? 1 : 2, "Missing");
            }

            if (from <= steps.LastOrDefault()?.FromYear)
            {
                sheet.Problem(row, 1, "StepOrder");
            }
            else if (row > head + EconomySettings.MostSteps)
            {
                sheet.Problem(row, 1, "TooManySteps", EconomySettings.MostSteps);
            }
            else if (from is { } year && rate is { } percent)
            {
                steps.Add(new(year, percent / 100));
            }
        }

        if (steps.Count == 0)
        {
            sheet.Problem(head + 1, 1, "Missing");
        }

        return steps;
    }

    private static Dictionary<BusinessCasePart, string> Parts(SheetReading sheet)
    {
        var parts = new Dictionary<BusinessCasePart, string>();
        var row = 1;
        foreach (var part in Catalogue.BusinessCaseParts)
        {
            row++;
            if (Needed(sheet, part.Title.Da, row) is { } at)
            {
                var checks = new Checks();
                var text = checks.Optional(sheet.Text(at, 2), "");
                sheet.Problems(checks.Refusals, _ => (at, 2));
                if (text.Length > 0)
                {
                    parts[part.Id] = text;
                }
            }
        }

        return parts;
    }

    // What is reckoned is never read; but who wrote a number there believes that it counts.
    private void Overwritten(string name)
    {
        if (!file.Sheets.TryGetValue(name, out var cells))
        {
            return;
        }

        var sheet = new SheetReading(name, cells, problems);
        foreach (var cell in cells.Where(c => !c.IsFormula && (c.Number is not null || (c.Column > 1 && TypedNumber.Read(c.Text, "").Accepted(out _, out var why)))))
        {
            sheet.Problem(cell.Row, cell.Column, "Overwritten");
        }
    }

    private static int? Needed(SheetReading sheet, string label, int usual)
    {
        if (sheet.RowOf(label) is { } row)
        {
            return row;
        }

        sheet.Problem(usual, 1, "Heading", label);
        return null;
    }
}
