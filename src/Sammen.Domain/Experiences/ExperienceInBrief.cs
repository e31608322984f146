using Sammen.Domain.Benefits;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;

namespace Sammen.Domain.Experiences;

/// <summary>What a home tells of the initiative's experience.</summary>
/// <param name="IsWritten">True when somebody has written it.</param>
/// <param name="SharedOn">The day it was shared with other municipalities; null while it is not.</param>
public sealed record ExperienceInBrief(bool IsWritten, DateOnly? SharedOn)
{
    /// <summary>
    /// True at closure, where nobody has written it (S10): the initiative is stopped, or it is in operation and a gain has come or was given up. Once it is written it is
    /// asked for no more.
    /// </summary>
    public static bool IsMissing(Recorded recorded) => recorded.Experience is { IsWritten: false } && recorded.Initiative is { ArchivedOn: null } initiative
        && (initiative.StoppedOn is not null
            || (initiative.Phase == Phase.Operation && recorded.Benefits.Any(b => b.Status is BenefitStatus.Confirmed or BenefitStatus.GivenUp)));
}
