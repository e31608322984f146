using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Competences;

/// <summary>How one learns (S79).</summary>
public enum ActivityKind
{
    /// <summary>Introduktion.</summary>
    Introduction,

    /// <summary>Practice at the workplace.</summary>
    AtWorkplace,

    /// <summary>Colleagues teach one another.</summary>
    Peers,

    /// <summary>Kursus.</summary>
    Course,

    /// <summary>E-læring.</summary>
    ELearning,

    /// <summary>Opfølgning.</summary>
    FollowUp,
}

/// <summary>Learning in small steps (S80).</summary>
public enum TrainingStep
{
    /// <summary>The least that is needed to begin.</summary>
    Minimum,

    /// <summary>Trying it in practice.</summary>
    Practice,

    /// <summary>Adding more.</summary>
    More,
}

/// <summary>On which side of going live.</summary>
public enum StartSide
{
    /// <summary>Before.</summary>
    Before,

    /// <summary>After.</summary>
    After,
}

/// <summary>What is learned.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">How one learns.</param>
/// <param name="Step">Which step it is.</param>
/// <param name="Group">For whom; null for all.</param>
/// <param name="Meets">The needs it is about; may be empty.</param>
public sealed record ActivityText(string? Name, ActivityKind? Kind, TrainingStep? Step, StaffGroup? Group, IReadOnlyList<CompetenceNeed>? Meets = null);

/// <summary>When and how long, as typed; whatever nobody knows is left empty.</summary>
/// <param name="HoursEach">Hours for each person.</param>
/// <param name="People">How many people.</param>
/// <param name="Weeks">Weeks from going live.</param>
/// <param name="Side">Before or after.</param>
/// <param name="On">A day instead of weeks.</param>
public sealed record ActivityTime(string? HoursEach, string? People, string? Weeks, StartSide? Side, DateOnly? On);

/// <summary>One step of the plan for learning (S79, S80).</summary>
public sealed class TrainingActivity : Written
{
    /// <summary>The most hours for each person.</summary>
    public const int MostHours = 999;

    /// <summary>The most weeks from going live.</summary>
    public const int MostWeeks = 260;

    private TrainingActivity(Id<TrainingActivity> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<TrainingActivity> Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How one learns.</summary>
    public ActivityKind Kind { get; private set; }

    /// <summary>Which step it is.</summary>
    public TrainingStep Step { get; private set; }

    /// <summary>For whom; null for all.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>The needs it is about (S77); may be empty.</summary>
    public IReadOnlyList<Id<CompetenceNeed>> Meets { get; private set; } = [];

    /// <summary>Hours for each person; null where not known.</summary>
    public decimal? HoursEach { get; private set; }

    /// <summary>How many people, at first as many as the group has; null where not known.</summary>
    public int? People { get; private set; }

    /// <summary>Weeks from going live, negative before; null where it has a day or is not known.</summary>
    public int? Weeks { get; private set; }

    /// <summary>Its day; null where it has weeks or is not known.</summary>
    public DateOnly? On { get; private set; }

    /// <summary>Whom one can ask; may be empty.</summary>
    public string Support { get; private set; } = "";

    /// <summary>How it is followed up; may be empty.</summary>
    public string FollowUp { get; private set; } = "";

    /// <summary>Hours of all together; null where hours or people are not known.</summary>
    public decimal? Hours => HoursEach * People;

    /// <summary>Writes an activity.</summary>
    public static Result<TrainingActivity> Write(Id<TrainingActivity> id, Id<Initiative> initiative, ActivityText text, Member by, DateOnly today) =>
        new TrainingActivity(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<TrainingActivity> Revise(ActivityText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var name = checks.Required(text.Name, "Name", Checks.TitleLength);
        checks.That(text.Kind is { } kind && Enum.IsDefined(kind), Refusal.Missing("Kind"));
        checks.That(text.Step is { } step && Enum.IsDefined(step), Refusal.Missing("Step"));
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        checks.That(text.Meets is null || text.Meets.All(n => n.InitiativeId == InitiativeId), Refusal.Unread("Meets"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        // As many as the group has, until somebody says otherwise.
        People ??= text.Group?.HowMany;
        Meets = [.. (text.Meets ?? []).Select(n => n.Id)];
        (Name, Kind, Step, GroupId) = (name, text.Kind!.Value, text.Step!.Value, text.Group?.Id);
        Sign(by, today);
        return this;
    }

    /// <summary>Says when and how long. It has a day or weeks, not both; weeks are before or after.</summary>
    public Result<TrainingActivity> Time(ActivityTime time, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var hours = checks.Figure(time.HoursEach, "HoursEach", MostHours, 2);
        var people = checks.Figure(time.People, "People", StaffGroup.MostPeople);
        var weeks = checks.Figure(time.Weeks, "Weeks", MostWeeks);
        checks.That(weeks is null or 0 || (time.Side is { } side && Enum.IsDefined(side)), Refusal.Missing("Side"));
        checks.Near(time.On, "On", today);
        checks.That(weeks is null || time.On is null, new Refusal("Competences.DayOrWeeks", "On"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (HoursEach, People, On) = (hours, (int?)people, time.On);
        Weeks = time.Side == StartSide.Before ? -(int?)weeks : (int?)weeks;
        Sign(by, today);
        return this;
    }

    /// <summary>Says whom one can ask and how it is followed up (S79).</summary>
    public Result<TrainingActivity> Sustain(string? support, string? followUp, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var asks = checks.Optional(support, "Support", 300);
        var follows = checks.Optional(followUp, "FollowUp", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Support, FollowUp) = (asks, follows);
        Sign(by, today);
        return this;
    }

    /// <summary>Its day, or the day its weeks lead to; null where it cannot be said.</summary>
    public DateOnly? DayFrom(DateOnly? goLive) => On ?? (Weeks is { } weeks ? goLive?.AddDays(7 * weeks) : null);

    /// <summary>Days from going live, negative before; null where it cannot be said.</summary>
    public int? DaysFrom(DateOnly? goLive) => On is { } on ? (goLive is { } start ? on.DayNumber - start.DayNumber : null) : 7 * Weeks;
}
