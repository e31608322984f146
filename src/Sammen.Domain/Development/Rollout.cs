using Sammen.Domain.Agreements;
using Sammen.Domain.Competences;

namespace Sammen.Domain.Development;

/// <summary>A row of the whole plan: the three tracks (S23), and the agreements.</summary>
public enum RolloutRow
{
    /// <summary>Routines and work processes.</summary>
    Routines,

    /// <summary>The technology.</summary>
    Technology,

    /// <summary>Competences; the plan for learning stands here too.</summary>
    Competences,

    /// <summary>Agreements with a date.</summary>
    Agreements,
}

/// <summary>One thing of the whole plan, wherever it is kept. Nothing of it is written twice.</summary>
/// <param name="Number">Its number in the order of time.</param>
/// <param name="Row">Which row.</param>
/// <param name="What">What is done.</param>
/// <param name="Who">Who does it; may be empty.</param>
/// <param name="On">By when; null where nobody has said.</param>
/// <param name="State">What became of it.</param>
public sealed record RolloutItem(int Number, RolloutRow Row, string What, string Who, DateOnly? On, RolloutState State)
{
    /// <summary>The step it is; null where another register keeps it.</summary>
    public ImplementationStep? Step { get; init; }

    /// <summary>The agreement it is; null where it is none.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The step of the plan for learning it is; null where it is none.</summary>
    public TrainingActivity? Activity { get; init; }

    /// <summary>True when its day has passed and nobody has said what became of it; of learning nobody says it.</summary>
    public bool IsOverdue(DateOnly today) => Activity is null && State == RolloutState.Planned && On < today;
}

/// <summary>The whole plan for putting it into operation: the three tracks, with what the plan for learning and the agreements say (S23).</summary>
public static class Rollout
{
    /// <summary>In the order of time, those without a day last; numbered from 1.</summary>
    public static IReadOnlyList<RolloutItem> InOrder(
        IEnumerable<ImplementationStep> steps, IEnumerable<TrainingActivity> activities, DateOnly? goLive, IEnumerable<Agreement> agreements) =>
    [
        .. steps.Select(s => new RolloutItem(0, (RolloutRow)(int)s.Track, s.What, s.Who, s.On, s.State) { Step = s })
            .Concat(activities.Select(a => new RolloutItem(0, RolloutRow.Competences, a.Name, "", a.DayFrom(goLive), RolloutState.Planned) { Activity = a }))
            .Concat(agreements.Select(a => new RolloutItem(0, RolloutRow.Agreements, a.What, a.Owner, a.DueOn, StateOf(a.Status)) { Agreement = a }))
            .OrderBy(i => i.On ?? DateOnly.MaxValue).ThenBy(i => i.Row).ThenBy(i => i.What, StringComparer.Ordinal)
            .Select((item, index) => item with { Number = index + 1 }),
    ];

    private static RolloutState StateOf(AgreementStatus status) => status switch
    {
        AgreementStatus.Open => RolloutState.Planned,
        AgreementStatus.Done => RolloutState.Done,
        _ => RolloutState.GivenUp,
    };
}
