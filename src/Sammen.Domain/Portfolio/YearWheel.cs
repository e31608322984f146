namespace Sammen.Domain.Portfolio;

/// <summary>What stands on a day of a year wheel (årshjul).</summary>
public enum YearKind
{
    /// <summary>A committee meets, or has something on its agenda.</summary>
    Meeting,

    /// <summary>A decision is expected, or was made (S25).</summary>
    Decision,

    /// <summary>A dialogue closes.</summary>
    Dialogue,

    /// <summary>A measurement closes, or it is time to measure a gain.</summary>
    Measurement,

    /// <summary>A trial begins or ends (S86).</summary>
    Trial,

    /// <summary>People learn to use something (S79).</summary>
    Learning,

    /// <summary>Something goes into operation.</summary>
    Start,

    /// <summary>What was agreed or promised is due.</summary>
    Agreement,

    /// <summary>A plan is looked at again (S85).</summary>
    Review,

    /// <summary>A gain was to be reached by then (S43).</summary>
    Gain,
}

/// <summary>So many of a kind in a month.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Kind">What.</param>
/// <param name="Count">How many, at least one.</param>
public sealed record YearMark(int Month, YearKind Kind, int Count);

/// <summary>A calendar year seen as a wheel: for each month how many there are of each kind. It counts dates, and no people.</summary>
/// <param name="Year">The year.</param>
/// <param name="Marks">By month, and within it by kind.</param>
public sealed record YearWheel(int Year, IReadOnlyList<YearMark> Marks)
{
    /// <summary>How many rings the wheel has.</summary>
    public const int Rings = 4;

    /// <summary>How many years back and ahead of the present one a wheel is shown.</summary>
    public const int MostYearsAway = 10;

    /// <summary>The ring of a kind, from 0 outermost to 3 innermost: what changes the work, what is followed up, where it is decided, and what people say and measure.</summary>
    public static int RingOf(YearKind kind) => kind switch
    {
        YearKind.Trial or YearKind.Learning or YearKind.Start => 0,
        YearKind.Agreement or YearKind.Review or YearKind.Gain => 1,
        YearKind.Meeting or YearKind.Decision => 2,
        _ => 3,
    };

    /// <summary>True for a year that a wheel is shown of.</summary>
    public static bool IsShown(int year, DateOnly today) => Math.Abs(year - today.Year) <= MostYearsAway;

    /// <summary>How far of the year has gone, from 0 to 1; null in another year.</summary>
    public static double? Gone(int year, DateOnly today) => today.Year == year ? (today.DayOfYear - 1) / (DateTime.IsLeapYear(year) ? 366.0 : 365.0) : null;

    /// <summary>Of these days; those of other years are left out.</summary>
    public static YearWheel Of(int year, IEnumerable<(DateOnly On, YearKind Kind)> days) => new(
        year,
        [
            .. days.Where(d => d.On.Year == year).CountBy(d => (d.On.Month, d.Kind)).OrderBy(m => m.Key.Month).ThenBy(m => m.Key.Kind)
                .Select(m => new YearMark(m.Key.Month, m.Key.Kind, m.Value)),
        ]);
}
