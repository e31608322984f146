using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>A way to know one's users (S34).</summary>
public enum KnowingMethod
{
    /// <summary>Ongoing dialogue.</summary>
    Dialogue,

    /// <summary>Service design.</summary>
    ServiceDesign,

    /// <summary>User journeys.</summary>
    UserJourney,

    /// <summary>Workflow analysis.</summary>
    Workflow,

    /// <summary>Lean.</summary>
    Lean,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A need seen from outside.</summary>
public sealed record NeedText(string? Who, string? Need, string? HowWeKnow, KnowingMethod? Method, string? Learned);

/// <summary>What somebody needs, seen with that person's eyes, and how it is known (S31, S34).</summary>
public sealed class UserNeed : Written
{
    private UserNeed(Id<UserNeed> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<UserNeed> Id { get; private set; }

    /// <summary>Who.</summary>
    public string Who { get; private set; } = "";

    /// <summary>What they need.</summary>
    public string Need { get; private set; } = "";

    /// <summary>How it is known; empty while it is a guess.</summary>
    public string HowWeKnow { get; private set; } = "";

    /// <summary>By which method (S34).</summary>
    public KnowingMethod? Method { get; private set; }

    /// <summary>What was learned by it.</summary>
    public string Learned { get; private set; } = "";

    /// <summary>Writes a need.</summary>
    public static Result<UserNeed> Write(Id<UserNeed> id, Id<Initiative> initiative, NeedText text, Member by, DateOnly today) =>
        new UserNeed(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<UserNeed> Revise(NeedText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var who = checks.Required(text.Who, "Who", Checks.TitleLength);
        var need = checks.Required(text.Need, "Need", 1000);
        var how = checks.Optional(text.HowWeKnow, "HowWeKnow", 1000);
        var learned = checks.Optional(text.Learned, "Learned", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Who, Need, HowWeKnow, Method, Learned) = (who, need, how, text.Method, learned);
        Sign(by, today);
        return this;
    }
}
