namespace Sammen.Domain.BusinessCases;

/// <summary>What a municipality reckons with: the discount rate and the hours of a full-time equivalent. It stands until somebody changes it.</summary>
public sealed class EconomySettings : Versioned
{
    /// <summary>How many years a new case looks ahead.</summary>
    public const int UsualYears = 10;

    /// <summary>The most steps the rate can have.</summary>
    public const int MostSteps = 10;

    /// <summary>The most hours a full-time equivalent can have.</summary>
    public const int MostHours = 3000;

    private EconomySettings(Id<EconomySettings> id)
    {
        Id = id;
    }

    /// <summary>Identity.</summary>
    public Id<EconomySettings> Id { get; private set; }

    /// <summary>
    /// The discount rate's steps. As delivered: 3.5 percent in years 0 to 35 and 2.5 percent in 36 to 70 (Ministry of Finance, 7 January
    /// 2021), 1.5 percent after.
    /// </summary>
    public IReadOnlyList<RateStep> Discount { get; private set; } = [new(0, 0.035m), new(36, 0.025m), new(71, 0.015m)];

    /// <summary>Hours in a full-time equivalent (årsværk). As delivered: 37 hours in 52 weeks.</summary>
    public int HoursPerFullTime { get; private set; } = 1924;

    /// <summary>Where the figures are from; empty for those delivered.</summary>
    public string Source { get; private set; } = "";

    /// <summary>What is reckoned with until somebody says otherwise.</summary>
    public static EconomySettings AsDelivered() => new(Id<EconomySettings>.Random());

    /// <summary>Changes them for cases that are saved from now on; saved versions keep theirs.</summary>
    /// <param name="steps">One step a line: the first year, a colon and percent, such as "0: 3,5".</param>
    /// <param name="hours">Hours in a full-time equivalent.</param>
    /// <param name="source">Where the figures are from.</param>
    /// <param name="version">The version the person worked on.</param>
    public Result<EconomySettings> Change(string? steps, string? hours, string? source, int version)
    {
        var checks = new Checks();
        var read = ReadSteps(steps, checks);
        var typedHours = TypedNumber.Read(hours, "Hours", 0);
        var fullTime = checks.Take(typedHours);
        checks.That(fullTime is >= 1 and <= MostHours || typedHours.Refusals.Count > 0, new Refusal("BusinessCases.HoursRange", "Hours"));
        var from = checks.Required(source, "Source", Checks.TextLength);
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Discount, HoursPerFullTime, Source) = (read, (int)fullTime, from);
        Changed();
        return this;
    }

    private static List<RateStep> ReadSteps(string? typed, Checks checks)
    {
        var steps = new List<RateStep>();
        var lines = Lines.Of(checks.Optional(typed, "Steps"));
        checks.That(lines.Count > 0, Refusal.Missing("Steps"));
        foreach (var (line, number) in lines.Select((line, i) => (line, i + 1)))
        {
            var parts = line.Split(':');
            if (parts.Length == 2
                && TypedNumber.Read(parts[0], "Steps", 0).Accepted(out var year, out _) && year is >= 0 and <= CaseContent.MostYears
                && TypedNumber.Read(parts[1].Replace("%", "", StringComparison.Ordinal), "Steps", 4).Accepted(out var percent, out _) && percent is >= 0 and <= 100
                && steps.TrueForAll(s => s.FromYear != (int)year))
            {
                steps.Add(new((int)year, percent / 100));
            }
            else
            {
                checks.That(false, new Refusal("BusinessCases.StepUnread", "Steps", RefusalKind.Invalid, number));
                break;
            }
        }

        checks.That(steps.Count <= MostSteps, new Refusal("BusinessCases.TooManySteps", "Steps", RefusalKind.Invalid, MostSteps));
        return [.. steps.OrderBy(s => s.FromYear)];
    }
}
