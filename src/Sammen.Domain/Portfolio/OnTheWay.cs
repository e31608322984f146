using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Portfolio;

/// <summary>What happens next with something that is on its way to a workplace.</summary>
public enum ComingStep
{
    /// <summary>A decision is expected.</summary>
    Decision,

    /// <summary>It is on the agenda of a committee.</summary>
    Med,

    /// <summary>A trial begins.</summary>
    Trial,

    /// <summary>A trial that is underway ends.</summary>
    TrialEnds,

    /// <summary>People learn to use it.</summary>
    Learning,

    /// <summary>It goes into operation.</summary>
    Start,

    /// <summary>The plan is looked at again (S85).</summary>
    Review,
}

/// <summary>
/// An initiative on its way to somebody's workplace (S2, S8): what it is, where it is, and what happens next. It is on its way until it has settled in operation, or is stopped.
/// </summary>
/// <param name="Id">Identity.</param>
/// <param name="Title">Its name.</param>
/// <param name="Phase">The phase it is in.</param>
/// <param name="StartsOn">The day it goes into operation, or went; null where nobody has set it.</param>
/// <param name="Dates">Days that are set, in any order.</param>
public sealed record OnTheWay(Id<Initiative> Id, string Title, Phase Phase, DateOnly? StartsOn, IReadOnlyList<(ComingStep Step, DateOnly On)> Dates)
{
    /// <summary>The first day on which a start still counts as new: what went into operation before it has settled.</summary>
    public static DateOnly NewSince(DateOnly today) => today.AddDays(-7 * ChangeTime.WeeksToSettle);

    /// <summary>What happens next from <paramref name="today"/> on; null where no day is set.</summary>
    public (ComingStep Step, DateOnly On)? Next(DateOnly today) =>
        Dates.Where(d => d.On >= today).OrderBy(d => d.On).ThenBy(d => d.Step).Select(d => ((ComingStep Step, DateOnly On)?)d).FirstOrDefault();

    /// <summary>Those with the nearest day first, then those without a day by name.</summary>
    public static IReadOnlyList<OnTheWay> InOrder(IEnumerable<OnTheWay> all, DateOnly today, IComparer<string> names) =>
        [.. all.OrderBy(w => w.Next(today)?.On ?? DateOnly.MaxValue).ThenBy(w => w.Title, names).ThenBy(w => w.Id.Value)];
}
