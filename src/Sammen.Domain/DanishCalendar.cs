namespace Sammen.Domain;

/// <summary>The calendar that people in Denmark go by.</summary>
public static class DanishCalendar
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>What the clock showed in Denmark at that instant.</summary>
    public static TimeOnly TimeOfDay(this DateTimeOffset at) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Copenhagen).DateTime);

    /// <summary>The day it was in Denmark at that instant.</summary>
    public static DateOnly Day(this DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Copenhagen).DateTime);
}
