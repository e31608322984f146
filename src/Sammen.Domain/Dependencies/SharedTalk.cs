using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dependencies;

/// <summary>
/// That one initiative has talked with another about a wheel that both turn, and what they agreed (S101, S102). The words are written for both: they are
/// shown with both.
/// </summary>
public sealed class SharedTalk : Written
{
    private SharedTalk(Id<SharedTalk> id, Id<Initiative> initiativeId, Id<Initiative> otherId, Id<Wheel> wheelId) : base(initiativeId) =>
        (Id, OtherId, WheelId) = (id, otherId, wheelId);

    /// <summary>Identity.</summary>
    public Id<SharedTalk> Id { get; private set; }

    /// <summary>With which other initiative.</summary>
    public Id<Initiative> OtherId { get; private set; }

    /// <summary>About which wheel.</summary>
    public Id<Wheel> WheelId { get; private set; }

    /// <summary>What was agreed; "we do not touch one another" is an agreement too.</summary>
    public string Agreed { get; private set; } = "";

    /// <summary>Says for the first time that one has talked.</summary>
    public static Result<SharedTalk> Write(Id<Initiative> initiative, Id<Initiative> other, Id<Wheel> wheel, string? agreed, Member by, DateOnly today) =>
        new SharedTalk(Id<SharedTalk>.Random(), initiative, other, wheel).Revise(agreed, 0, by, today);

    /// <summary>Says it anew.</summary>
    public Result<SharedTalk> Revise(string? agreed, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var words = checks.Required(agreed, "Agreed", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Agreed = words;
        Sign(by, today);
        return this;
    }
}
