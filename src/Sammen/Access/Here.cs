using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>The municipality as every page needs it.</summary>
public sealed record Place(Id<Municipality> Id, string Slug, string Name);

/// <summary>
/// Where this request is and who asks: filled in by <see cref="MunicipalityGate"/> and <see cref="NeedsAttribute"/> before any
/// controller runs, and checked anew on every request.
/// </summary>
public sealed class Here
{
    private Place? place;
    private Member? me;
    private Initiative? initiative;
    private Standing? standing;

    /// <summary>The municipality.</summary>
    public Place Place => place ?? throw new InvalidOperationException("This page is in no municipality.");

    /// <summary>The member who asks; guests have none.</summary>
    public Member Me => me ?? throw new InvalidOperationException("A guest asks.");

    /// <summary>True inside a municipality.</summary>
    public bool IsSomewhere => place is not null;

    /// <summary>True when a member asks.</summary>
    public bool IsMember => me is not null;

    /// <summary>The organisation's units.</summary>
    public UnitTree Units { get; private set; } = UnitTree.Empty;

    /// <summary>The member's own unit and those above it.</summary>
    public IReadOnlyCollection<Id<Unit>> UnitsAbove => me?.UnitId is { } unit ? Units.Above(unit) : [];

    /// <summary>The initiative in the address.</summary>
    public Initiative Initiative => initiative ?? throw new InvalidOperationException("This page is about no initiative.");

    /// <summary>Where the member stands towards <see cref="Initiative"/>.</summary>
    public Standing Standing => standing ?? throw new InvalidOperationException("This page is about no initiative.");

    /// <summary>The dialogue in the address, when there is one.</summary>
    public Dialogue? Dialogue { get; private set; }

    /// <summary>The address of a page in this municipality.</summary>
    public string Path(string rest = "") => rest.Length == 0 ? $"/k/{Place.Slug}" : $"/k/{Place.Slug}/{rest}";

    /// <summary>The address of one of an initiative's pages.</summary>
    public string Path(Id<Initiative> id, string rest = "") => Path(rest.Length == 0 ? $"initiativer/{id}" : $"initiativer/{id}/{rest}");

    internal void Enter(Place where, UnitTree units, Member? who) => (place, Units, me) = (where, units, who);

    /// <summary>Back out: to somebody who is no member and has no valid link, the municipality does not exist.</summary>
    internal void Leave() => (place, me) = (null, null);

    /// <summary>From here on nobody is known, also where a member is signed in on the same phone.</summary>
    internal void Forget() => me = null;

    internal void Open(Initiative about, Dialogue? dialogue) =>
        (initiative, Dialogue, standing) = (about, dialogue, me is null ? null : Standing.Of(me, about, UnitsAbove));
}
