using Sammen.Domain.Search;

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
        (Name, Sorted) = (name, DanishOrder.KeyOf(name));
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

    /// <summary>Where the name stands in a register, and what it is found by (<see cref="DanishOrder"/>).</summary>
    public string Sorted { get; private set; }

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

    /// <summary>True for one who can administer now: has the role, an account and open access.</summary>
    public bool Administers => IsActive && AccountId is not null && Role == MunicipalityRole.Administrator;

    /// <summary>A member who has been invited but has no account yet. With an id made beforehand, the same invitation sent twice is one member.</summary>
    public static Result<Member> Invite(string? name, Id<Unit>? unitId, MunicipalityRole role, DateTimeOffset now, Id<Member>? id = null)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", Checks.TitleLength);
        checks.That(Enum.IsDefined(role), Refusal.Missing("Role"));
        return checks.Passed ? new Member(id ?? Id<Member>.At(now), name, unitId, role, now) : checks.Refusals;
    }

    /// <summary>The invitation is taken up by an account.</summary>
    public void Join(Guid accountId)
    {
        AccountId = accountId;
        Changed();
    }

    /// <summary>New name, workplace or role. The last administrator keeps that role.</summary>
    /// <param name="name">Name or function.</param>
    /// <param name="unitId">Workplace; null for the whole municipality.</param>
    /// <param name="role">Role in the municipality.</param>
    /// <param name="version">The version the person worked on.</param>
    /// <param name="otherAdministrators">How many others administer the municipality (see <see cref="Administers"/>).</param>
    public Result<Member> Revise(string? name, Id<Unit>? unitId, MunicipalityRole role, int version, int otherAdministrators)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", Checks.TitleLength);
        checks.That(Enum.IsDefined(role), Refusal.Missing("Role"));
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(role == MunicipalityRole.Administrator || !Administers || otherAdministrators > 0, LastAdministrator("Role"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, Sorted, UnitId, Role) = (name, DanishOrder.KeyOf(name), unitId, role);
        Changed();
        return this;
    }

    /// <summary>Closes the access at once. What the person has written stays. The last administrator's access stays open.</summary>
    /// <param name="otherAdministrators">How many others administer the municipality (see <see cref="Administers"/>).</param>
    /// <param name="now">When.</param>
    public Result<Member> Deactivate(int otherAdministrators, DateTimeOffset now)
    {
        if (Administers && otherAdministrators == 0)
        {
            return LastAdministrator(null);
        }

        DeactivatedAt ??= now;
        Changed();
        return this;
    }

    /// <summary>Opens the access again.</summary>
    public void Reactivate()
    {
        DeactivatedAt = null;
        Changed();
    }

    private static Refusal LastAdministrator(string? field) => new("Municipalities.LastAdministrator", field, RefusalKind.Conflict);
}
