namespace Sammen.Domain.Municipalities;

/// <summary>All units of a municipality and how they hang together.</summary>
public sealed class UnitTree
{
    /// <summary>No units.</summary>
    public static readonly UnitTree Empty = new([]);

    private const int MostAtOnce = 200;

    private readonly Dictionary<Id<Unit>, Unit> units;
    private readonly Dictionary<Id<Unit>, int> places = [];
    private readonly List<(Unit Unit, int Depth)> inOrder = [];

    /// <summary>From the municipality's units in any order.</summary>
    public UnitTree(IEnumerable<Unit> units)
    {
        this.units = units.ToDictionary(u => u.Id);
        var danish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
        var under = this.units.Values.OrderBy(u => u.Name, danish).ToLookup(u => u.ParentId);
        Walk(null, 0);

        void Walk(Id<Unit>? parent, int depth)
        {
            foreach (var unit in under[parent])
            {
                places.Add(unit.Id, inOrder.Count);
                inOrder.Add((unit, depth));
                Walk(unit.Id, depth + 1);
            }
        }
    }

    /// <summary>All units, parents before children, siblings by name.</summary>
    public IReadOnlyList<(Unit Unit, int Depth)> InOrder => inOrder;

    /// <summary>
    /// As many as one can look through: all units where they are few; else those above the workplaces, and what a chosen one is, stands under and has below it.
    /// </summary>
    /// <param name="chosen">A unit; null where none is chosen.</param>
    public IReadOnlyList<(Unit Unit, int Depth)> InBrief(Id<Unit>? chosen)
    {
        if (inOrder.Count <= MostAtOnce)
        {
            return inOrder;
        }

        var near = chosen is { } unit ? Above(unit).Concat(Below(unit)).ToHashSet() : [];
        return inOrder.FindAll(u => u.Unit.Kind != UnitKind.Workplace || near.Contains(u.Unit.Id));
    }

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
    public IReadOnlyList<Id<Unit>> Below(Id<Unit> id) =>
        places.TryGetValue(id, out var place)
            ? [id, .. inOrder.Skip(place + 1).TakeWhile(u => u.Depth > inOrder[place].Depth).Select(u => u.Unit.Id)]
            : [id];
}
