using System.Globalization;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases.Sheets;

/// <summary>Reads the lines and their own years by the same rules as when they are typed on a page.</summary>
internal sealed class LineReading(SheetReading lines, SheetReading years, CaseBounds bounds)
{
    private readonly Dictionary<LineColumn, int> columns = [];
    private readonly List<int> phasing = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, EconomyLine> read = [];

    public List<EconomyLine> Read()
    {
        var isWhole = FindColumns();
        if (!isWhole)
        {
            return [];
        }

        var rows = lines.Rows.Where(IsUsed).Take(CaseContent.MostLines + 1).ToList();
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            if (at >= CaseContent.MostLines)
            {
                lines.Problem(row, columns[LineColumn.Name], "TooManyLines", CaseContent.MostLines);
                break;
            }

            Number(row);
            ReadLine(row);
        }

        OwnYears();
        CountedTwice();
        return [.. rows.Where(read.ContainsKey).Select(row => read[row])];
    }

    private bool FindColumns()
    {
        var headings = lines.Headings(1);
        var isWhole = true;
        foreach (var column in Enum.GetValues<LineColumn>())
        {
            var name = ColumnNames.Of(column);
            if (headings.TryGetValue(name, out var at))
            {
                columns[column] = at;
            }
            else
            {
                isWhole = false;
                lines.Problem(1, (int)column, "Heading", name);
            }
        }

        var last = Enumerable.Range(1, CaseContent.MostYears).LastOrDefault(y => headings.ContainsKey(SheetNames.Phasing(y)), 1);
        for (var year = 1; year <= last; year++)
        {
            if (headings.TryGetValue(SheetNames.Phasing(year), out var at))
            {
                phasing.Add(at);
            }
            else
            {
                isWhole = false;
                lines.Problem(1, ColumnNames.FirstPhasing + year - 1, "Heading", SheetNames.Phasing(year));
            }
        }

        return isWhole;
    }

    // The empty rows for new lines have their number already.
    private bool IsUsed(int row) => row > 1 && columns.Where(c => c.Key != LineColumn.Number).Select(c => c.Value).Concat(phasing).Any(c => !lines.IsEmpty(row, c));

    private void Number(int row)
    {
        var number = lines.Text(row, columns[LineColumn.Number]).Trim();
        if (number.Length > 0 && !numbers.TryAdd(number, row))
        {
            lines.Problem(row, columns[LineColumn.Number], "NumberTwice", number);
        }
    }

    private void ReadLine(int row)
    {
        var id = lines.Id(row, At(LineColumn.Id));
        if (id is { } known && read.Values.Any(l => l.Id == known))
        {
            lines.Problem(row, At(LineColumn.Id), "IdTwice");
        }

        var (kind, unit, area) = (lines.Word(row, At(LineColumn.Kind), SheetNames.Kinds), lines.Word(row, At(LineColumn.Unit), SheetNames.Units), lines.Word(row, At(LineColumn.Area), SheetNames.Areas));
        var recurrence = lines.Word(row, At(LineColumn.Recurrence), SheetNames.Recurrences);
        var (first, last) = (Year(LineColumn.FirstYear), Year(LineColumn.LastYear));
        var phases = Phasing(row);
        var (low, likely, high) = (Typed(LineColumn.Low), Typed(LineColumn.Likely), Typed(LineColumn.High));
        var (rate, saidBy, because) = (Typed(LineColumn.Rate), lines.Text(row, At(LineColumn.SaidBy)), lines.Text(row, At(LineColumn.Because)));
        var benefit = lines.Id(row, At(LineColumn.Benefit));
        if (benefit is { } gain && !bounds.Knows(gain))
        {
            lines.Problem(row, At(LineColumn.Benefit), "NoSuchGain");
        }

        // Each step is checked by itself, so that all that is wrong with a row is said at once.
        var stand = new EconomyLine { Id = id ?? Guid.NewGuid(), Name = "", Kind = LineKind.Cost, Unit = unit ?? LineUnit.Hours, Area = BudgetArea.Service, FirstYear = first ?? LineInput.EarliestYear };
        var named = Take(((EconomyLine?)null).Named(stand.Id, kind, lines.Text(row, At(LineColumn.Name)), unit, area, lines.Text(row, At(LineColumn.Account)), stand.FirstYear));
        var estimated = Take(stand.Estimated(low, likely, high, recurrence, first));
        var spread = Take(stand.Spread(string.Join(',', phases), last, null));
        var valued = Take(stand.Value(rate, saidBy, because));
        if (named is not null && estimated is not null && spread is not null && valued is not null)
        {
            read[row] = named with
            {
                Recurrence = estimated.Recurrence,
                Full = estimated.Full,
                FirstYear = estimated.FirstYear,
                LastYear = spread.LastYear,
                Phasing = spread.Phasing,
                Valued = valued.Valued,
                BenefitId = benefit,
            };
        }

        int? Year(LineColumn column) => lines.Whole(row, At(column), LineInput.EarliestYear, LineInput.LatestYear);

        string? Typed(LineColumn column) => lines.Typed(row, At(column));

        EconomyLine? Take(Result<EconomyLine> step)
        {
            step.Accepted(out var line, out var why);
            lines.Problems(why, field => (row, ColumnOf(field)));
            return line;
        }
    }

    private int At(LineColumn column) => columns[column];

    private int ColumnOf(string? field) => field switch
    {
        "Phasing" => phasing[0],
        null => columns[LineColumn.Rate],
        _ => columns[Enum.Parse<LineColumn>(field)],
    };

    private List<string> Phasing(int row)
    {
        var percents = new List<string>();
        var empty = 0;
        foreach (var column in phasing)
        {
            if (lines.IsEmpty(row, column))
            {
                empty = empty == 0 ? column : empty;
            }
            else if (empty > 0)
            {
                lines.Problem(row, empty, "PhasingGap");
            }
            else if (lines.Percent(row, column, LineInput.MostPercent, 0) is { } percent)
            {
                percents.Add(((int)percent).ToString(CultureInfo.InvariantCulture));
            }
        }

        return percents;
    }

    private void OwnYears()
    {
        var headings = years.Headings(1);
        var found = true;
        foreach (var column in Enum.GetValues<YearColumn>().Where(c => c != YearColumn.Name && !headings.ContainsKey(ColumnNames.Of(c))))
        {
            found = false;
            years.Problem(1, (int)column, "Heading", ColumnNames.Of(column));
        }

        if (!found)
        {
            return;
        }

        int At(YearColumn column) => headings[ColumnNames.Of(column)];
        YearColumn[] typed = [YearColumn.Number, YearColumn.Year, YearColumn.Low, YearColumn.Likely, YearColumn.High];
        var own = new Dictionary<int, SortedDictionary<int, OwnYear>>();
        foreach (var row in years.Rows.Where(r => r > 1 && typed.Any(c => !years.IsEmpty(r, At(c)))))
        {
            var number = years.Text(row, At(YearColumn.Number)).Trim();
            var line = 0;
            if (number.Length == 0)
            {
                years.Problem(row, At(YearColumn.Number), "Missing");
            }
            else if (!numbers.TryGetValue(number, out line))
            {
                years.Problem(row, At(YearColumn.Number), "NoSuchLine", number);
            }

            if (years.IsEmpty(row, At(YearColumn.Year)))
            {
                years.Problem(row, At(YearColumn.Year), "Missing");
            }

            var year = years.Whole(row, At(YearColumn.Year), LineInput.EarliestYear, LineInput.LatestYear);
            var checks = new Checks();
            var amount = Estimate.Read(years.Typed(row, At(YearColumn.Low)), years.Typed(row, At(YearColumn.Likely)), years.Typed(row, At(YearColumn.High)), checks);
            years.Problems(checks.Refusals, field => (row, At(Enum.Parse<YearColumn>(field!))));
            if (line > 0 && year is { } calendar)
            {
                own.TryAdd(line, []);
                if (!own[line].TryAdd(calendar, new(calendar, amount)))
                {
                    years.Problem(row, At(YearColumn.Year), "YearTwice", number, calendar.ToString(CultureInfo.InvariantCulture));
                }
                else if (own[line].Count > CaseContent.MostYears)
                {
                    years.Problem(row, At(YearColumn.Year), "TooManyOwn", number, CaseContent.MostYears);
                }
            }
        }

        foreach (var (row, amounts) in own.Where(o => read.ContainsKey(o.Key)))
        {
            read[row] = read[row] with { Own = [.. amounts.Values] };
        }
    }

    private void CountedTwice()
    {
        var all = new CaseContent { BaseYear = LineInput.EarliestYear, Years = 1, PriceLevel = LineInput.EarliestYear, Discount = [], HoursPerFullTime = 1, Lines = [.. read.Values] };
        foreach (var (row, _) in read.Where(l => all.CountsTwice(l.Value)))
        {
            lines.Problem(row, columns[LineColumn.Benefit], "CountedTwice");
        }
    }
}
