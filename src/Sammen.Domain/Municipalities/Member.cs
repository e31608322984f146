namespace Sammen.Domain.Municipalities;

/// <summary>What a member may do in the municipality as a whole (design 6).</summary>
public enum MunicipalityRole
{
    /// <summary>Sees the initiatives of the own workplace and those one is on the team of.</summary>
    Member,

    /// <summary>Direction, digitalisation, HR: sees all initiatives, changes none by this role.</summary>
    PortfolioReader,

    /// <summary>Invites members, keeps units and roles; sees all initiatives.</summary>
    Administrator,
}

/// <summary>A person with an account in one municipality (medlem).</summary>
public sealed class Member : Versioned
{
    private Member(Id<Member> id, string name, Id<Unit>? unitId, MunicipalityRole role, DateTimeOffset since)
    {
        Id = id;
        Name = name;
        UnitId = unitId;
        Role = role;
        Since = since;
    }

    /// <summary>Identity.</summary>
    public Id<Member> Id { get; private set; }

    /// <summary>The account that signs in; null until the invitation is taken up.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>How others see the person: name or function.</summary>
    public string Name { get; private set; }

    /// <summary>The workplace; null for someone who works for the whole municipality.</summary>
    public Id<Unit>? UnitId { get; private set; }

    /// <summary>Role in the municipality.</summary>
    public MunicipalityRole Role { get; private set; }

    /// <summary>When the member was invited.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>When the access was closed; null while it is open.</summary>
    public DateTimeOffset? DeactivatedAt { get; private set; }

    /// <summary>True while the member may sign in here.</summary>
    public bool IsActive => DeactivatedAt is null;

    /// <summary>A member who has been invited but has no account yet.</summary>
    public static Result<Member> Invite(string? name, Id<Unit>? unitId, MunicipalityRole role, DateTimeOffset now)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", Checks.TitleLength);
        checks.That(Enum.IsDefined(role), Refusal.Missing("Role"));
        return checks.Passed ? new Member(Id<Member>.At(now), name, unitId, role, now) : checks.Refusals;
    }

    /// <summary>The invitation is taken up by an account.</summary>
    public void Join(Guid accountId)
    {
        AccountId = accountId;
        Changed();
    }

    /// <summary>New name, workplace or role.</summary>
    public Result<Member> Revise(string? name, Id<Unit>? unitId, MunicipalityRole role, int version)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", Checks.TitleLength);
        checks.That(Enum.IsDefined(role), Refusal.Missing("Role"));
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, UnitId, Role) = (name, unitId, role);
        Changed();
        return this;
    }

    /// <summary>Closes the access at once. What the person has written stays.</summary>
    public void Deactivate(DateTimeOffset now)
    {
        DeactivatedAt ??= now;
        Changed();
    }

    /// <summary>Opens the access again.</summary>
    public void Reactivate()
    {
        DeactivatedAt = null;
        Changed();
    }
}
