namespace Sammen.Domain.Portfolio;

/// <summary>A quarter of a calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number)
{
    /// <summary>The quarter of a day.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, (Number * 3) - 2, 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => First.AddMonths(3).AddDays(-1);

    /// <summary>So many quarters later.</summary>
    public Quarter Plus(int quarters) => Of(First.AddMonths(3 * quarters));
}
