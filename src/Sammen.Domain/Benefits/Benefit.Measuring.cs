namespace Sammen.Domain.Benefits;

/// <summary>When a gain is to be measured.</summary>
public sealed partial class Benefit
{
    /// <summary>
    /// When it is to be measured next: a year (or the months it says) after its first year began, then after each measurement; null when it is not.
    /// Where it was named in its first year, days before that do not count.
    /// </summary>
    /// <param name="lastOn">When it was measured last.</param>
    public DateOnly? MeasureNextOn(DateOnly? lastOn) => Status is BenefitStatus.Expected or BenefitStatus.Adjusted && HasGoal
        ? lastOn?.AddMonths(Months) ?? MeasureFirstOn()
        : null;

    /// <summary>True when it is time to measure.</summary>
    public bool IsMeasurementDue(DateOnly? lastOn, DateOnly today) => MeasureNextOn(lastOn) <= today;

    private int Months => MonthsBetween ?? MonthsInYear;

    private DateOnly MeasureFirstOn()
    {
        var year = FirstYear ?? TargetOn!.Value.Year;
        var on = new DateOnly(year, 1, 1).AddMonths(Months);
        while (year == NamedOn.Year && on <= NamedOn)
        {
            on = on.AddMonths(Months);
        }

        return on;
    }
}
