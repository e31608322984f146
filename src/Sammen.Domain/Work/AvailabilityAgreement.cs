using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>An agreement on availability in words.</summary>
/// <param name="Reachable">When one can be reached.</param>
/// <param name="NotReachable">When not.</param>
/// <param name="IfContacted">What happens if one is contacted anyway.</param>
/// <param name="AgreedBy">Who agreed.</param>
/// <param name="ReviewOn">When it is looked at again.</param>
public sealed record AvailabilityText(string? Reachable, string? NotReachable, string? IfContacted, string? AgreedBy, DateOnly? ReviewOn);

/// <summary>What is agreed on being reachable when work can follow one home (grænseløshed, S69); one for each initiative.</summary>
public sealed class AvailabilityAgreement : Written
{
    private AvailabilityAgreement(Id<AvailabilityAgreement> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<AvailabilityAgreement> Id { get; private set; }

    /// <summary>When one can be reached.</summary>
    public string Reachable { get; private set; } = "";

    /// <summary>When not.</summary>
    public string NotReachable { get; private set; } = "";

    /// <summary>What happens if one is contacted anyway; may be empty.</summary>
    public string IfContacted { get; private set; } = "";

    /// <summary>Who agreed.</summary>
    public string AgreedBy { get; private set; } = "";

    /// <summary>When it is looked at again; null where no day is set.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>Writes it for the first time.</summary>
    public static Result<AvailabilityAgreement> Write(Id<Initiative> initiative, AvailabilityText text, Member by, DateOnly today) =>
        new AvailabilityAgreement(Id<AvailabilityAgreement>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew. An agreement says when one is free, and who agreed.</summary>
    public Result<AvailabilityAgreement> Revise(AvailabilityText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.Near(text.ReviewOn, "ReviewOn", today);
        var reachable = checks.Optional(text.Reachable, "Reachable", 1000);
        var not = checks.Required(text.NotReachable, "NotReachable", 1000);
        var contacted = checks.Optional(text.IfContacted, "IfContacted", 1000);
        var agreed = checks.Required(text.AgreedBy, "AgreedBy", 300);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Reachable, NotReachable, IfContacted, AgreedBy, ReviewOn) = (reachable, not, contacted, agreed, text.ReviewOn);
        Sign(by, today);
        return this;
    }
}
