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

/// <summary>What a workbook cannot bring in from outside.</summary>
/// <param name="Now">The case as it is.</param>
/// <param name="Settings">What the municipality reckons with; only its administrators change it.</param>
/// <param name="Gains">The gains of the initiative's register.</param>
internal sealed record CaseBounds(CaseContent Now, EconomySettings Settings, IReadOnlyCollection<Guid> Gains)
{
    /// <summary>True for a gain of the register, and for one that a line is about already.</summary>
    public bool Knows(Guid gain) => Gains.Contains(gain) || Now.Lines.Any(l => l.BenefitId == gain);

    /// <summary>True for hours of a full-time equivalent that the case or the municipality has.</summary>
    public bool Has(int hoursPerFullTime) => hoursPerFullTime == Now.HoursPerFullTime || hoursPerFullTime == Settings.HoursPerFullTime;

    /// <summary>True for a discount rate that the case or the municipality has.</summary>
    public bool Has(IReadOnlyList<RateStep> discount) => discount.SequenceEqual(Now.Discount) || discount.SequenceEqual(Settings.Discount);
}

/// <summary>Reads a business case back from its workbook: the sheets that are typed, never those that are reckoned.</summary>
internal sealed class CaseReading
{
    private const int FirstCalendarYear = 2000, LastCalendarYear = 2100, RateDecimals = 4;
    private static readonly string[] Typed = [SheetNames.ReadMe, SheetNames.Frame, SheetNames.Parts, SheetNames.Lines, SheetNames.Years];
    private readonly WorkbookFile file;
    private readonly CaseBounds bounds;
    private readonly CancellationToken stop;
    private readonly List<SheetProblem> problems = [];

    private CaseReading(WorkbookFile file, CaseBounds bounds, CancellationToken stop) => (this.file, this.bounds, this.stop) = (file, bounds, stop);

    public static CaseRead Of(WorkbookFile file, CaseBounds bounds, CancellationToken stop) => new CaseReading(file, bounds, stop).Read();

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
            Lines = new LineReading(Sheet(SheetNames.Lines), Sheet(SheetNames.Years), bounds).Read(),
        };
        Overwritten(SheetNames.Calculation);
        Overwritten(SheetNames.Municipal);
        return new(caseId, version, content, problems);
    }

    private SheetReading Sheet(string name)
    {
        stop.ThrowIfCancellationRequested();
        return new(name, file.Sheets[name], problems);
    }

    private CaseContent Frame(SheetReading sheet)
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
            HoursPerFullTime = Hours(),
            Discount = Steps(sheet),
        };

        int Hours()
        {
            var hours = Number(SheetNames.HoursPerFullTime, SheetNames.HoursRow, 1, EconomySettings.MostHours);
            if (!bounds.Has(hours))
            {
                sheet.Problem(sheet.RowOf(SheetNames.HoursPerFullTime) ?? SheetNames.HoursRow, 2, "Basis");
            }

            return hours;
        }

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

    private List<RateStep> Steps(SheetReading sheet)
    {
        var steps = new List<RateStep>();
        if (Needed(sheet, SheetNames.RateFrom, SheetNames.RateHeadRow) is not { } head)
        {
            return steps;
        }

        var rows = sheet.Rows.Where(r => r > head && !(sheet.IsEmpty(r, 1) && sheet.IsEmpty(r, 2))).ToList();
        foreach (var row in rows)
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
        else if (steps.Count == rows.Count && !bounds.Has(steps))
        {
            var same = steps.Zip(bounds.Now.Discount).TakeWhile(s => s.First == s.Second).Count();
            sheet.Problem(same < rows.Count ? rows[same] : rows[^1] + 1, 2, "Basis");
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

        var sheet = Sheet(name);
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
