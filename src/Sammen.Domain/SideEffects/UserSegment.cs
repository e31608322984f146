using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>A group of users for whom the effect differs.</summary>
public sealed record SegmentText(string? Who, UserStrength? Strength, string? Better, string? Worse, string? Action);

/// <summary>Users who are met by the technology in a way of their own; strong and weak users differ (S32).</summary>
public sealed class UserSegment : Written
{
    private UserSegment(Id<UserSegment> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<UserSegment> Id { get; private set; }

    /// <summary>Who.</summary>
    public string Who { get; private set; } = "";

    /// <summary>How much strength of their own they have.</summary>
    public UserStrength? Strength { get; private set; }

    /// <summary>What gets better for them.</summary>
    public string Better { get; private set; } = "";

    /// <summary>What gets worse for them.</summary>
    public string Worse { get; private set; } = "";

    /// <summary>What is done for them.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Writes a segment.</summary>
    public static Result<UserSegment> Write(Id<UserSegment> id, Id<Initiative> initiative, SegmentText text, Member by, DateOnly today) =>
        new UserSegment(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew. At least one of better and worse is said.</summary>
    public Result<UserSegment> Revise(SegmentText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var who = checks.Required(text.Who, "Who", Checks.TitleLength);
        var better = checks.Optional(text.Better, "Better", 1000);
        var worse = checks.Optional(text.Worse, "Worse", 1000);
        var action = checks.Optional(text.Action, "Action", 1000);
        checks.That(better.Length + worse.Length > 0, new Refusal("SideEffects.NoEffect", "Better"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Who, Strength, Better, Worse, Action) = (who, text.Strength, better, worse, action);
        Sign(by, today);
        return this;
    }
}
