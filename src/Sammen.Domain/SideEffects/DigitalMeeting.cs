using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>What happens to trust when the meeting becomes digital (S45); one for each initiative.</summary>
public sealed class DigitalMeeting : Written
{
    private DigitalMeeting(Id<DigitalMeeting> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<DigitalMeeting> Id { get; private set; }

    /// <summary>What it does to trust.</summary>
    public string Trust { get; private set; } = "";

    /// <summary>What it does to the sense of justice.</summary>
    public string Justice { get; private set; } = "";

    /// <summary>Who explains a decision, and how.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>Writes it for the first time.</summary>
    public static Result<DigitalMeeting> Write(Id<Initiative> initiative, string? trust, string? justice, string? explanation, Member by, DateOnly today) =>
        new DigitalMeeting(Id<DigitalMeeting>.Random(), initiative).Revise(trust, justice, explanation, 0, by, today);

    /// <summary>Writes it anew; at least one of the three.</summary>
    public Result<DigitalMeeting> Revise(string? trust, string? justice, string? explanation, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var (one, two, three) = (checks.Optional(trust, "Trust"), checks.Optional(justice, "Justice"), checks.Optional(explanation, "Explanation"));
        checks.That(one.Length + two.Length + three.Length > 0, Refusal.Missing("Trust"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Trust, Justice, Explanation) = (one, two, three);
        Sign(by, today);
        return this;
    }
}
