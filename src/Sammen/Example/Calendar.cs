using Sammen.Domain;

namespace Sammen.Example;

/// <summary>Days and hours as seen from today, so that the example never grows old.</summary>
internal sealed class Calendar(TimeProvider clock)
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
    private readonly DateOnly today = clock.GetUtcNow().Day();

    /// <summary>The working day that many days from today: before a weekend that has been, after one that comes.</summary>
    public DateOnly Day(int days)
    {
        var day = today.AddDays(days);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(days > 0 ? 2 : -1),
            DayOfWeek.Sunday => day.AddDays(days > 0 ? 1 : -2),
            _ => day,
        };
    }

    /// <summary>An hour in Denmark on that working day.</summary>
    public DateTimeOffset At(int days, int hour = 9, int minute = 30) => Instant(Day(days), hour, minute);

    /// <summary>An hour on that very day, also at weekends: people in care work then, too.</summary>
    public DateTimeOffset Shift(int days, int hour) => Instant(today.AddDays(days), hour, 40);

    private static DateTimeOffset Instant(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        return new DateTimeOffset(local, Copenhagen.GetUtcOffset(local)).ToUniversalTime();
    }
}
