using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dependencies;

/// <summary>Which way one turns the other (S102).</summary>
public enum Direction
{
    /// <summary>We depend on it.</summary>
    WeDepend,

    /// <summary>It is affected by us.</summary>
    TheyAreAffected,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>Whether one has agreed with those who have it.</summary>
public enum AgreedState
{
    /// <summary>Nobody has talked about it yet.</summary>
    NotYet,

    /// <summary>It is agreed.</summary>
    Agreed,

    /// <summary>Nothing needs to be agreed.</summary>
    NotNeeded,
}

/// <summary>A dependency in words.</summary>
/// <param name="Wheel">On what.</param>
/// <param name="Direction">Which way.</param>
/// <param name="About">What about.</param>
/// <param name="Contact">Whom one talks to: a function.</param>
public sealed record DependencyText(Wheel? Wheel, Direction? Direction, string? About, string? Contact);

/// <summary>One thing that an initiative depends on, or that is affected by it (afhængighed, S101, S102, S107).</summary>
public sealed class Dependency : Written
{
    private Dependency(Id<Dependency> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<Dependency> Id { get; private set; }

    /// <summary>On what.</summary>
    public Id<Wheel> WheelId { get; private set; }

    /// <summary>Which way.</summary>
    public Direction Direction { get; private set; }

    /// <summary>What about.</summary>
    public string About { get; private set; } = "";

    /// <summary>Whom one talks to; may be empty.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>Whether it is agreed with them.</summary>
    public AgreedState Agreed { get; private set; }

    /// <summary>What is agreed, or why nothing needs to be; may be empty.</summary>
    public string Terms { get; private set; } = "";

    /// <summary>What happens if it fails; may be empty.</summary>
    public string IfFails { get; private set; } = "";

    /// <summary>Writes it.</summary>
    public static Result<Dependency> Write(Id<Dependency> id, Id<Initiative> initiative, DependencyText text, Member by, DateOnly today) =>
        new Dependency(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<Dependency> Revise(DependencyText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Wheel is not null, Refusal.Missing("Name"));
        checks.That(text.Direction is { } direction && Enum.IsDefined(direction), Refusal.Missing("Direction"));
        var about = checks.Required(text.About, "About", 1000);
        var contact = checks.Optional(text.Contact, "Contact", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (WheelId, Direction, About, Contact) = (text.Wheel!.Id, text.Direction!.Value, about, contact);
        Sign(by, today);
        return this;
    }

    /// <summary>Says whether it is agreed, and what happens if it fails. What is agreed is in words, and so is why nothing needs to be.</summary>
    public Result<Dependency> Settle(AgreedState? agreed, string? terms, string? ifFails, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(agreed is { } state && Enum.IsDefined(state), Refusal.Missing("Agreed"));
        var words = agreed is AgreedState.Agreed or AgreedState.NotNeeded ? checks.Required(terms, "Terms", 1000) : checks.Optional(terms, "Terms", 1000);
        var fails = checks.Optional(ifFails, "IfFails", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Agreed, Terms, IfFails) = (agreed!.Value, words, fails);
        Sign(by, today);
        return this;
    }
}
