namespace Sammen.Domain.Benefits;

/// <summary>How a gain comes little by little (S39): how much of the way is to be there at the end of each year.</summary>
public static class Phasing
{
    /// <summary>Most years.</summary>
    public const int Most = 15;

    /// <summary>Reads "40, 70, 100": whole percents that never fall and end with 100; empty means all at once by the target date.</summary>
    public static Result<IReadOnlyList<int>> Read(string? typed, string field)
    {
        if (!TypedPercents.Read(typed, 100, _ => new("Benefits.PhasingUnread", field)).Accepted(out var percents, out var why))
        {
            return why.ToList();
        }

        return percents.Count > Most ? new Refusal("Benefits.PhasingTooLong", field, RefusalKind.Invalid, Most)
            : percents.Zip(percents.Skip(1)).Any(p => p.Second < p.First) ? new Refusal("Benefits.PhasingFalls", field)
            : percents.Count > 0 && percents[^1] != 100 ? new Refusal("Benefits.PhasingEnds", field)
            : percents;
    }

    /// <summary>The corners of the expected course, the earliest first: from the baseline to the target, straight in between.</summary>
    /// <param name="benefit">A gain with a goal.</param>
    public static IReadOnlyList<(DateOnly On, decimal Value)> Corners(Benefit benefit)
    {
        if (benefit is not { Baseline: { } from, Target: { } to, TargetOn: { } until })
        {
            return [];
        }

        var first = new DateOnly(benefit.FirstYear ?? until.Year, 1, 1);
        return benefit.Percents.Count == 0
            ? [(first < until ? first : until.AddYears(-1), from), (until, to)]
            : [(first, from), .. benefit.Percents.Select((p, year) => (new DateOnly(first.Year + year, 12, 31), from + ((to - from) * p / 100m)))];
    }

    /// <summary>What is expected on a day; null for a gain without a goal.</summary>
    public static decimal? Expected(Benefit benefit, DateOnly on)
    {
        var corners = Corners(benefit);
        if (corners.Count == 0)
        {
            return null;
        }

        var after = corners.TakeWhile(c => c.On < on).Count();
        if (after == 0 || after == corners.Count)
        {
            return corners[after == 0 ? 0 : after - 1].Value;
        }

        var (from, to) = (corners[after - 1], corners[after]);
        return from.Value + ((to.Value - from.Value) * (on.DayNumber - from.On.DayNumber) / (to.On.DayNumber - from.On.DayNumber));
    }
}
