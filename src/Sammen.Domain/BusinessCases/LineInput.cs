using System.Globalization;

namespace Sammen.Domain.BusinessCases;

/// <summary>The steps in which a line is written, each as it is typed. None has more than five fields.</summary>
public static class LineInput
{
    /// <summary>The years a line can have.</summary>
    public const int EarliestYear = 2000, LatestYear = 2200;

    /// <summary>The most that phasing in can be in one year, in percent.</summary>
    public const int MostPercent = 1000;

    /// <summary>What the line is. Where its unit is another, so many kroner would be as many hours: how much it is has to be said again.</summary>
    public static Result<EconomyLine> Named(this EconomyLine? line, Guid id, LineKind? kind, string? name, LineUnit? unit, BudgetArea? area, string? account, int firstYear)
    {
        var checks = new Checks();
        checks.That(kind is { } k && Enum.IsDefined(k), Refusal.Missing("Kind"));
        checks.That(unit is { } u && Enum.IsDefined(u), Refusal.Missing("Unit"));
        checks.That(area is { } a && Enum.IsDefined(a), Refusal.Missing("Area"));
        var words = checks.Required(name, "Name", EconomyLine.NameLength).ReplaceLineEndings(" ");
        var on = checks.Optional(account, "Account", EconomyLine.NameLength).ReplaceLineEndings(" ");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        if (line is null)
        {
            return new EconomyLine { Id = id, Name = words, Kind = kind!.Value, Unit = unit!.Value, Area = area!.Value, Account = on, FirstYear = firstYear };
        }

        var said = line.Unit == unit ? line : line with { Full = default, Own = [], Valued = null };
        return said with { Name = words, Kind = kind!.Value, Unit = unit!.Value, Area = area!.Value, Account = on, BenefitId = kind == LineKind.Gain ? line.BenefitId : null };
    }

    /// <summary>Says which gain of the register the line is about, so that its time and its money are not counted twice; none takes it back.</summary>
    /// <param name="line">A line of gain.</param>
    /// <param name="benefit">The gain; null for none.</param>
    /// <param name="registered">The gains of the initiative.</param>
    public static Result<EconomyLine> About(this EconomyLine line, Guid? benefit, IEnumerable<Guid> registered)
    {
        var checks = new Checks();
        checks.That(line.Kind == LineKind.Gain || benefit is null, new Refusal("BusinessCases.NoGain", null, RefusalKind.Conflict));
        checks.That(benefit is not { } id || id == line.BenefitId || registered.Contains(id), Refusal.Unread("BenefitId"));
        return checks.Passed ? line with { BenefitId = benefit } : checks.Refusals;
    }

    /// <summary>How much at full effect, and when.</summary>
    public static Result<EconomyLine> Estimated(this EconomyLine line, string? low, string? likely, string? high, Recurrence? recurrence, int? firstYear)
    {
        var checks = new Checks();
        var full = Estimate.Read(low, likely, high, checks);
        checks.That(recurrence is { } r && Enum.IsDefined(r), Refusal.Missing("Recurrence"));
        checks.That(IsYear(firstYear), NoYear("FirstYear"));
        checks.That(
            recurrence != Recurrence.Lasting || line.LastYear is not { } last || firstYear is null || firstYear <= last,
            new Refusal("BusinessCases.FirstAfterLast", "FirstYear", RefusalKind.Invalid, Year(line.LastYear ?? 0)));
        return checks.Passed
            ? line with { Full = full, Recurrence = recurrence!.Value, FirstYear = firstYear!.Value }
            : checks.Refusals;
    }

    /// <summary>Phasing in, the last year, and amounts year by year where the years do not follow a pattern.</summary>
    /// <param name="line">The line.</param>
    /// <param name="phasing">Percent in the first year, the second and so on: "25, 50, 100".</param>
    /// <param name="lastYear">The last year of a lasting line.</param>
    /// <param name="own">One year a line: "2026: 100.000" or "2026: 80.000; 100.000; 130.000".</param>
    public static Result<EconomyLine> Spread(this EconomyLine line, string? phasing, int? lastYear, string? own)
    {
        var checks = new Checks();
        var percents = checks.Take(TypedPercents.Read(phasing, MostPercent, word => new("BusinessCases.PercentUnread", "Phasing", RefusalKind.Invalid, word))) ?? [];
        checks.That(percents.Count <= CaseContent.MostYears, new Refusal("BusinessCases.Years", "Phasing", RefusalKind.Invalid, CaseContent.MostYears));
        checks.That(lastYear is null || IsYear(lastYear), NoYear("LastYear"));
        checks.That(lastYear is not { } last || last >= line.FirstYear || !IsYear(last), new Refusal("BusinessCases.LastBeforeFirst", "LastYear", RefusalKind.Invalid, Year(line.FirstYear)));
        var years = ReadYears(own, checks);
        return checks.Passed ? line with { Phasing = percents, LastYear = lastYear, Own = years } : checks.Refusals;
    }

    /// <summary>Says that hours are to be counted as money, who said so and why; all three empty takes it back.</summary>
    public static Result<EconomyLine> Value(this EconomyLine line, string? rate, string? saidBy, string? because)
    {
        if (string.IsNullOrWhiteSpace(rate) && string.IsNullOrWhiteSpace(saidBy) && string.IsNullOrWhiteSpace(because))
        {
            return line with { Valued = null };
        }

        var checks = new Checks();
        checks.That(line.Unit == LineUnit.Hours, new Refusal("BusinessCases.NoHours", null, RefusalKind.Conflict));
        var oere = checks.Take(Oere.Read(rate, "Rate"));
        checks.That(oere is > 0 and <= 10_000_00 || !checks.Passed, new Refusal("BusinessCases.RateRange", "Rate"));
        var who = checks.Required(saidBy, "SaidBy", Checks.TitleLength);
        var why = checks.Required(because, "Because", 400);
        return checks.Passed ? line with { Valued = new(oere, who, why) } : checks.Refusals;
    }

    private static List<OwnYear> ReadYears(string? typed, Checks checks)
    {
        var years = new List<OwnYear>();
        foreach (var (text, number) in (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select((text, i) => (text.Trim(), i + 1)).Where(l => l.Item1.Length > 0))
        {
            var parts = text.Split(':');
            var amounts = parts.Length == 2 ? parts[1].Split(';') : [];
            var read = new Checks();
            var estimate = amounts.Length switch
            {
                1 => Estimate.Read(null, amounts[0], null, read),
                3 => Estimate.Read(amounts[0], amounts[1], amounts[2], read),
                _ => default,
            };
            if (amounts.Length is not (1 or 3) || !read.Passed || !int.TryParse(parts[0], NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var year) || !IsYear(year))
            {
                checks.That(false, new Refusal("BusinessCases.OwnUnread", "Own", RefusalKind.Invalid, number, text));
                return [];
            }

            if (years.Exists(y => y.Year == year))
            {
                checks.That(false, new Refusal("BusinessCases.YearTwice", "Own", RefusalKind.Invalid, Year(year)));
                return [];
            }

            if (years.Count == CaseContent.MostYears)
            {
                checks.That(false, new Refusal("BusinessCases.TooManyOwn", "Own", RefusalKind.Invalid, CaseContent.MostYears));
                return [];
            }

            years.Add(new(year, estimate));
        }

        return [.. years.OrderBy(y => y.Year)];
    }

    private static bool IsYear(int? year) => year is >= EarliestYear and <= LatestYear;

    private static Refusal NoYear(string field) => new("BusinessCases.Year", field, RefusalKind.Invalid, Year(EarliestYear), Year(LatestYear));

    // As text, so that no language puts a separator into it.
    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
