using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>What the technology does to a task (S53). One that stays as it is, is not recorded.</summary>
public enum TaskChange
{
    /// <summary>Nobody did it before.</summary>
    New,

    /// <summary>It is done in another way.</summary>
    Changed,

    /// <summary>There is less of it.</summary>
    Smaller,

    /// <summary>Nobody does it any more.</summary>
    Gone,
}

/// <summary>How often a task comes; a week is counted as seven days, a month as 52/12 weeks.</summary>
public enum Rhythm
{
    /// <summary>So many times on each of seven days.</summary>
    EveryDay,

    /// <summary>So many times on each of five weekdays.</summary>
    EveryWeekday,

    /// <summary>So many times a week.</summary>
    Week,

    /// <summary>So many times a month.</summary>
    Month,
}

/// <summary>A task in words.</summary>
/// <param name="What">Which task.</param>
/// <param name="Change">What happens to it.</param>
/// <param name="Group">Whose task; null where it is nobody's in particular.</param>
/// <param name="Before">How it was done.</param>
/// <param name="After">How it is done then.</param>
public sealed record WorkTaskText(string? What, TaskChange? Change, StaffGroup? Group, string? Before, string? After);

/// <summary>How long a task takes, as typed; whatever nobody knows is left empty.</summary>
/// <param name="MinutesBefore">Minutes a time before.</param>
/// <param name="TimesBefore">How many times before, all of the group together.</param>
/// <param name="MinutesAfter">Minutes a time after.</param>
/// <param name="TimesAfter">How many times after.</param>
/// <param name="Per">Each day, week or month.</param>
public sealed record WorkTaskTime(string? MinutesBefore, string? TimesBefore, string? MinutesAfter, string? TimesAfter, Rhythm? Per);

/// <summary>A task that the technology changes (S53).</summary>
public sealed class WorkTask : Written
{
    /// <summary>The most minutes a time: a day and a night.</summary>
    public const int MostMinutes = 24 * 60;

    /// <summary>The most times.</summary>
    public const int MostTimes = 99_999;

    private const decimal WeeksInAMonth = 52m / 12;

    private WorkTask(Id<WorkTask> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<WorkTask> Id { get; private set; }

    /// <summary>Which task.</summary>
    public string What { get; private set; } = "";

    /// <summary>What happens to it.</summary>
    public TaskChange Change { get; private set; }

    /// <summary>Whose task; null where it is nobody's in particular.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>How it was done; empty where nobody has said.</summary>
    public string Before { get; private set; } = "";

    /// <summary>How it is done then; empty where nobody has said.</summary>
    public string After { get; private set; } = "";

    /// <summary>Minutes a time before; null where not known.</summary>
    public decimal? MinutesBefore { get; private set; }

    /// <summary>Times before; null where not known.</summary>
    public decimal? TimesBefore { get; private set; }

    /// <summary>Minutes a time after; null where not known.</summary>
    public decimal? MinutesAfter { get; private set; }

    /// <summary>Times after; null where not known.</summary>
    public decimal? TimesAfter { get; private set; }

    /// <summary>How often the times are; null where not known.</summary>
    public Rhythm? Per { get; private set; }

    /// <summary>Hours a week before; a new task took none. Null where not known.</summary>
    public decimal? HoursBefore => Change == TaskChange.New ? 0 : Hours(MinutesBefore, TimesBefore);

    /// <summary>Hours a week after; a task that is gone takes none. Null where not known.</summary>
    public decimal? HoursAfter => Change == TaskChange.Gone ? 0 : Hours(MinutesAfter, TimesAfter);

    /// <summary>True when the hours are known before and after, so that they can stand side by side.</summary>
    public bool IsTimed => HoursBefore is not null && HoursAfter is not null;

    /// <summary>Writes a task.</summary>
    public static Result<WorkTask> Write(Id<WorkTask> id, Id<Initiative> initiative, WorkTaskText text, Member by, DateOnly today) =>
        new WorkTask(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<WorkTask> Revise(WorkTaskText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var what = checks.Required(text.What, "What", Checks.TitleLength);
        checks.That(text.Change is { } change && Enum.IsDefined(change), Refusal.Missing("Change"));
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        var before = checks.Optional(text.Before, "Before", 1000);
        var after = checks.Optional(text.After, "After", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (What, Change, GroupId, Before, After) = (what, text.Change!.Value, text.Group?.Id, before, after);
        Sign(by, today);
        return this;
    }

    /// <summary>Says how long it takes. Times without "each day, week or month" say nothing.</summary>
    public Result<WorkTask> Time(WorkTaskTime time, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var (minutesBefore, timesBefore) = (checks.Figure(time.MinutesBefore, "MinutesBefore", MostMinutes, 1), checks.Figure(time.TimesBefore, "TimesBefore", MostTimes, 1));
        var (minutesAfter, timesAfter) = (checks.Figure(time.MinutesAfter, "MinutesAfter", MostMinutes, 1), checks.Figure(time.TimesAfter, "TimesAfter", MostTimes, 1));
        checks.That((timesBefore ?? timesAfter) is null || (time.Per is { } per && Enum.IsDefined(per)), Refusal.Missing("Per"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (MinutesBefore, TimesBefore, MinutesAfter, TimesAfter, Per) = (minutesBefore, timesBefore, minutesAfter, timesAfter, time.Per);
        Sign(by, today);
        return this;
    }

    private decimal? Hours(decimal? minutes, decimal? times) => minutes * times * TimesAWeek / 60;

    private decimal? TimesAWeek => Per switch
    {
        Rhythm.EveryDay => 7,
        Rhythm.EveryWeekday => 5,
        Rhythm.Week => 1,
        Rhythm.Month => 1 / WeeksInAMonth,
        _ => null,
    };
}
