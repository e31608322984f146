using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>To whom a relation is (S62).</summary>
public enum RelationTo
{
    /// <summary>To citizens.</summary>
    Citizen,

    /// <summary>To colleagues.</summary>
    Colleague,

    /// <summary>To the leader.</summary>
    Leader,

    /// <summary>To others: relatives, doctors, suppliers.</summary>
    Other,
}

/// <summary>How it stands with what a relation loses.</summary>
public enum RelationState
{
    /// <summary>Nobody has named a loss.</summary>
    NothingLost,

    /// <summary>Something is lost, and it is said how it is kept in another way (S63).</summary>
    Kept,

    /// <summary>Something is lost, and nobody has said how it is kept.</summary>
    Loose,
}

/// <summary>A relation in words.</summary>
/// <param name="Group">Whose; null where it is said in words.</param>
/// <param name="Who">Whose, in words.</param>
/// <param name="To">To whom.</param>
/// <param name="Before">How one met before.</param>
/// <param name="After">How one meets then.</param>
public sealed record RelationText(StaffGroup? Group, string? Who, RelationTo? To, string? Before, string? After);

/// <summary>A relation that the technology changes, and how what is lost is kept in another way (S62, S63).</summary>
public sealed class Relation : Written
{
    private Relation(Id<Relation> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<Relation> Id { get; private set; }

    /// <summary>Whose; null where it is said in words.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>Whose, in words; empty where the group says it.</summary>
    public string Who { get; private set; } = "";

    /// <summary>To whom.</summary>
    public RelationTo To { get; private set; }

    /// <summary>How one met before.</summary>
    public string Before { get; private set; } = "";

    /// <summary>How one meets then.</summary>
    public string After { get; private set; } = "";

    /// <summary>What is lost; empty where nothing is named.</summary>
    public string Lost { get; private set; } = "";

    /// <summary>How it is kept; empty where nobody has said.</summary>
    public string Keep { get; private set; } = "";

    /// <summary>How it stands.</summary>
    public RelationState State => Lost.Length == 0 ? RelationState.NothingLost : Keep.Length == 0 ? RelationState.Loose : RelationState.Kept;

    /// <summary>Writes a relation.</summary>
    public static Result<Relation> Write(Id<Relation> id, Id<Initiative> initiative, RelationText text, Member by, DateOnly today) =>
        new Relation(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<Relation> Revise(RelationText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        var who = text.Group is null ? checks.Required(text.Who, "Who", Checks.TitleLength) : checks.Optional(text.Who, "Who", Checks.TitleLength);
        checks.That(text.To is { } to && Enum.IsDefined(to), Refusal.Missing("To"));
        var before = checks.Required(text.Before, "Before", 1000);
        var after = checks.Required(text.After, "After", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (GroupId, Who, To, Before, After) = (text.Group?.Id, who, text.To!.Value, before, after);
        Sign(by, today);
        return this;
    }

    /// <summary>Says what is lost and how it is kept. Nothing can be kept that is not lost.</summary>
    public Result<Relation> Lose(string? lost, string? keep, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var what = string.IsNullOrWhiteSpace(keep) ? checks.Optional(lost, "Lost", 1000) : checks.Required(lost, "Lost", 1000);
        var how = checks.Optional(keep, "Keep", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Lost, Keep) = (what, how);
        Sign(by, today);
        return this;
    }
}
