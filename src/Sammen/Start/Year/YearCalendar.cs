using Sammen.Exporting;

namespace Sammen.Start.Year;

/// <summary>Days as a calendar takes them.</summary>
internal static class YearCalendar
{
    private const int YearsAhead = 3;

    /// <summary>The last day that a calendar is told of: what is further off will be there when it is fetched again.</summary>
    public static DateOnly Last(DateOnly today) => today.AddYears(YearsAhead);

    /// <summary>The days, each with the address of the page where it stands.</summary>
    public static CalendarFile Of(IEnumerable<YearLine> lines, HttpRequest request, DateTimeOffset now)
    {
        var calendar = new CalendarFile(now);
        foreach (var line in lines)
        {
            // The place of a thing names it: moved to another day, it is the same.
            calendar.Add(
                $"{line.Key.Replace('/', '-').Trim('-')}@sammen", line.Version, line.On, line.Words, new[] { line.About }.Where(words => words.Length > 0),
                $"{request.Scheme}://{request.Host}{line.Path}", writtenOn: line.WrittenOn);
        }

        return calendar;
    }
}
