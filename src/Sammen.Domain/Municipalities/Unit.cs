namespace Sammen.Domain.Municipalities;

/// <summary>What kind of node of the organisation a unit is.</summary>
public enum UnitKind
{
    /// <summary>Forvaltning.</summary>
    Administration,

    /// <summary>Center or area.</summary>
    Centre,

    /// <summary>Arbejdsplads: one school, one nursing home, one office.</summary>
    Workplace,
}

/// <summary>A node of the municipality's organisation (enhed).</summary>
public sealed class Unit : Versioned
{
    private Unit(Id<Unit> id, Id<Unit>? parentId, string name, UnitKind kind)
    {
        Id = id;
        ParentId = parentId;
        Name = name;
        Kind = kind;
    }

    /// <summary>Identity.</summary>
    public Id<Unit> Id { get; private set; }

    /// <summary>The unit above, or null at the top.</summary>
    public Id<Unit>? ParentId { get; private set; }

    /// <summary>Name as people say it.</summary>
    public string Name { get; private set; }

    /// <summary>Forvaltning, center or arbejdsplads.</summary>
    public UnitKind Kind { get; private set; }

    /// <summary>A new unit, or what is wrong with its name. With an id made beforehand, the same unit sent twice is there once.</summary>
    public static Result<Unit> Create(string? name, UnitKind kind, Id<Unit>? parentId, DateTimeOffset now, Id<Unit>? id = null)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", Checks.TitleLength);
        checks.That(Enum.IsDefined(kind), Refusal.Missing("Kind"));
        return checks.Passed ? new Unit(id ?? Id<Unit>.At(now), parentId, name, kind) : checks.Refusals;
    }

    /// <summary>Gives the unit another name or kind.</summary>
    public Result<Unit> Rename(string? name, UnitKind kind, int version)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", Checks.TitleLength);
        checks.That(Enum.IsDefined(kind), Refusal.Missing("Kind"));
        checks.That(IsAt(version), Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, Kind) = (name, kind);
        Changed();
        return this;
    }

    /// <summary>Moves it, with all below it, under another unit or to the top; never under itself or what is below it.</summary>
    /// <param name="parentId">The unit above; null for the top.</param>
    /// <param name="tree">All units.</param>
    public Result<Unit> MoveUnder(Id<Unit>? parentId, UnitTree tree)
    {
        if (parentId is { } above && tree.Above(above).Contains(Id))
        {
            return new Refusal("Municipalities.UnderItself", "Parent");
        }

        if (parentId != ParentId)
        {
            ParentId = parentId;
            Changed();
        }

        return this;
    }
}
