using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Competences;

/// <summary>The plan for learning (kompetenceplan, S79, S80): when it goes live. What is learned are the activities. One for each initiative.</summary>
public sealed class TrainingPlan : Written
{
    private TrainingPlan(Id<TrainingPlan> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<TrainingPlan> Id { get; private set; }

    /// <summary>The day it goes live; null where nobody has set it.</summary>
    public DateOnly? GoLiveOn { get; private set; }

    /// <summary>Begins the plan.</summary>
    public static Result<TrainingPlan> Write(Id<Initiative> initiative, DateOnly? goLive, Member by, DateOnly today) =>
        new TrainingPlan(Id<TrainingPlan>.Random(), initiative).Revise(goLive, 0, by, today);

    /// <summary>Sets the day anew, or takes it away.</summary>
    public Result<TrainingPlan> Revise(DateOnly? goLive, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.Near(goLive, "GoLiveOn", today);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        GoLiveOn = goLive;
        Sign(by, today);
        return this;
    }

    /// <summary>
    /// True where all there is before going live are courses, and nothing is tried in practice (S80): something to be told, never to be stopped for.
    /// What has no time yet counts as before, so that nobody is warned too early.
    /// </summary>
    public static bool IsCourseAlone(IEnumerable<TrainingActivity> activities, DateOnly? goLive)
    {
        var before = activities.Where(a => a.DaysFrom(goLive) is null or < 0).ToList();
        return before.Count > 0 && before.TrueForAll(a => a.Kind == ActivityKind.Course && a.Step != TrainingStep.Practice);
    }

    /// <summary>The needs that no step is about, where the group is not known to be there already (S77, S80).</summary>
    public static IReadOnlyList<NeedToday> Unmet(IEnumerable<NeedToday> needs, IEnumerable<TrainingActivity> activities)
    {
        var met = activities.SelectMany(a => a.Meets).ToHashSet();
        return [.. needs.Where(n => !met.Contains(n.Need.Id) && n.Distance != Distance.OnLevel)];
    }

    /// <summary>In the order of time: by the days from going live, then those with a day alone, then those without a time.</summary>
    public static IReadOnlyList<TrainingActivity> InOrder(IEnumerable<TrainingActivity> activities, DateOnly? goLive) =>
        [.. activities.OrderBy(a => a.DaysFrom(goLive) ?? int.MaxValue).ThenBy(a => a.On ?? DateOnly.MaxValue).ThenBy(a => a.Step).ThenBy(a => a.Id.Value)];
}
