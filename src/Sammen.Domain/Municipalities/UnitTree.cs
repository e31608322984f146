namespace Sammen.Domain.Municipalities;

/// <summary>All units of a municipality and how they hang together.</summary>
public sealed class UnitTree
{
    /// <summary>No units.</summary>
    public static readonly UnitTree Empty = new([]);

    private readonly Dictionary<Id<Unit>, Unit> units;

    /// <summary>From the municipality's units in any order.</summary>
    public UnitTree(IEnumerable<Unit> units) => this.units = units.ToDictionary(u => u.Id);

    /// <summary>All units, parents before children, siblings by name.</summary>
    public IReadOnlyList<(Unit Unit, int Depth)> InOrder => [.. Walk(null, 0)];

    /// <summary>The name of a unit, or the given text when there is none.</summary>
    public string NameOf(Id<Unit>? id, string otherwise) => id is { } i && units.TryGetValue(i, out var unit) ? unit.Name : otherwise;

    /// <summary>True when the unit is here.</summary>
    public bool Has(Id<Unit> id) => units.ContainsKey(id);

    /// <summary>A unit and every unit above it, from below.</summary>
    public IReadOnlyList<Id<Unit>> Above(Id<Unit> id)
    {
        var path = new List<Id<Unit>>();
        for (var at = (Id<Unit>?)id; at is { } here && units.TryGetValue(here, out var unit) && !path.Contains(here); at = unit.ParentId)
        {
            path.Add(here);
        }

        return path;
    }

    /// <summary>A unit and every unit below it.</summary>
    public IReadOnlyList<Id<Unit>> Below(Id<Unit> id) => [id, .. Walk(id, 0).Select(u => u.Unit.Id)];

    private IEnumerable<(Unit Unit, int Depth)> Walk(Id<Unit>? parent, int depth)
    {
        var danish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
        foreach (var unit in units.Values.Where(u => u.ParentId == parent).OrderBy(u => u.Name, danish))
        {
            yield return (unit, depth);
            foreach (var below in Walk(unit.Id, depth + 1))
            {
                yield return below;
            }
        }
    }
}
