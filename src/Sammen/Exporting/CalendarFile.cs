using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Sammen.Exporting;

/// <summary>Days as a file that a calendar takes. Each keeps its id, so that a file fetched again moves what has been moved.</summary>
/// <param name="now">When it is made.</param>
public sealed class CalendarFile(DateTimeOffset now)
{
    private readonly Calendar calendar = new() { ProductId = "-//Sammen//DA" };

    /// <summary>A whole day.</summary>
    /// <param name="id">Its own id.</param>
    /// <param name="version">Grows when it is changed; a calendar that has a lower one takes the newer.</param>
    /// <param name="day">The day.</param>
    /// <param name="summary">What it is called.</param>
    /// <param name="description">More of it, a line each.</param>
    /// <param name="page">Where it stands in Sammen.</param>
    /// <param name="status">Whether it is cancelled; null where that is never said.</param>
    /// <param name="writtenOn">The day it was last written; null where that is not known.</param>
    public void Add(string id, int version, DateOnly day, string summary, IEnumerable<string> description, string page, string? status = null, DateOnly? writtenOn = null) => calendar.Events.Add(new CalendarEvent
    {
        Uid = id,
        DtStamp = new CalDateTime(now.UtcDateTime, CalDateTime.UtcTzId),
        Summary = summary,
        Start = new CalDateTime(day),
        End = new CalDateTime(day.AddDays(1)),
        Description = string.Join('\n', description),
        Url = new Uri(page),
        Status = status,
        Sequence = version,
        // A calendar wants an instant; what is known is the day.
        LastModified = writtenOn is { } on ? new CalDateTime(on.ToDateTime(TimeOnly.MinValue), CalDateTime.UtcTzId) : null,
    });

    /// <summary>The file, by the name it is saved under.</summary>
    public IResult As(string name) => Results.File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? ""), "text/calendar; charset=utf-8", name);
}
