using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Decisions;

/// <summary>Who steers, in words.</summary>
/// <param name="Group">What the steering group is called.</param>
/// <param name="Members">Who sits in it: functions, one a line.</param>
/// <param name="HowOften">How often it meets.</param>
/// <param name="Level">At which level it can decide.</param>
public sealed record SteeringText(string? Group, string? Members, string? HowOften, Anchoring? Level);

/// <summary>How an initiative is steered (styring, S103): a group with the power to coordinate, and what the project may decide itself (S100). One for each initiative.</summary>
public sealed class Steering : Written
{
    private Steering(Id<Steering> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<Steering> Id { get; private set; }

    /// <summary>What the steering group is called; empty where there is none.</summary>
    public string Group { get; private set; } = "";

    /// <summary>Who sits in it: functions, one a line.</summary>
    public string Members { get; private set; } = "";

    /// <summary>How often it meets; may be empty.</summary>
    public string HowOften { get; private set; } = "";

    /// <summary>At which level it can decide; null until somebody has said.</summary>
    public Anchoring? Level { get; private set; }

    /// <summary>What the project may decide itself; empty until somebody has said.</summary>
    public string MayDecide { get; private set; } = "";

    /// <summary>What must be asked about above it; empty until somebody has said.</summary>
    public string MustAsk { get; private set; } = "";

    /// <summary>True when both halves of the mandate are unsaid.</summary>
    public bool HasNoMandate => MayDecide.Length + MustAsk.Length == 0;

    /// <summary>Nothing said yet.</summary>
    public static Steering Begin(Id<Initiative> initiative) => new(Id<Steering>.Random(), initiative);

    /// <summary>Says who steers. Something must be said.</summary>
    public Result<Steering> Set(SteeringText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var group = checks.Optional(text.Group, "Group", Checks.TitleLength);
        var members = checks.Optional(text.Members, "Members", 1000);
        var often = checks.Optional(text.HowOften, "HowOften", Checks.TitleLength);
        checks.That(text.Level is not { } level || Enum.IsDefined(level), Refusal.Unread("Level"));
        checks.That(group.Length + members.Length + often.Length > 0 || text.Level is not null, Refusal.Missing("Group"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Group, Members, HowOften, Level) = (group, members, often, text.Level);
        Sign(by, today);
        return this;
    }

    /// <summary>Says what the project may decide itself, and what must be asked about (S100). One of the two must be said.</summary>
    public Result<Steering> Mandate(string? mayDecide, string? mustAsk, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        // Both together go into a decision.
        var (may, must) = (checks.Optional(mayDecide, "MayDecide", 1500), checks.Optional(mustAsk, "MustAsk", 1500));
        checks.That(may.Length + must.Length > 0, Refusal.Missing("MayDecide"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (MayDecide, MustAsk) = (may, must);
        Sign(by, today);
        return this;
    }

    /// <summary>
    /// The suggested level, where the chosen one lies below it and so may lack the power over what the initiative crosses (S103). Null where it does
    /// not, and where not enough is said. It is asked about and closes nothing.
    /// </summary>
    public SizeSuggestion? HigherThan(Initiative initiative) =>
        Level is { } level && !initiative.Size.IsEmpty && SizeSuggestion.From(initiative.Size) is var suggested && suggested.Choice.Anchoring > level ? suggested : null;
}

/// <summary>What the owner looks at beyond the own house (S104).</summary>
public enum OwnerQuestion
{
    /// <summary>Which others in the public sector meet the same citizens?</summary>
    SameCitizens,

    /// <summary>Which solutions, data and agreements outside the house does it hang together with?</summary>
    Connections,

    /// <summary>What is on its way elsewhere that changes the preconditions?</summary>
    OnItsWay,

    /// <summary>Does it move work or expense to others?</summary>
    MovedToOthers,

    /// <summary>Who must be there when something cannot be settled here?</summary>
    WhoElse,

    /// <summary>What does the team need from the owner now?</summary>
    Backing,
}

/// <summary>What the owner has written about one of these questions (S104). Words, no tick: nothing is counted.</summary>
public sealed class OwnerMark : Written
{
    private OwnerMark(Id<OwnerMark> id, Id<Initiative> initiativeId, OwnerQuestion question) : base(initiativeId) => (Id, Question) = (id, question);

    /// <summary>Identity.</summary>
    public Id<OwnerMark> Id { get; private set; }

    /// <summary>About which question.</summary>
    public OwnerQuestion Question { get; private set; }

    /// <summary>What is written.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Writes for the first time.</summary>
    public static Result<OwnerMark> Write(Id<Initiative> initiative, OwnerQuestion question, string? words, Member by, DateOnly today) =>
        new OwnerMark(Id<OwnerMark>.Random(), initiative, question).Revise(words, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<OwnerMark> Revise(string? words, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var said = checks.Required(words, "Words", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Words = said;
        Sign(by, today);
        return this;
    }
}
