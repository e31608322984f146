using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Transfers;

/// <summary>Units by their paths, as files name them: the unit itself, or with those above before it, <c>Sundhed / Plejehjem</c>.</summary>
public sealed class UnitPaths
{
    private const string Above = " / ";
    private readonly Dictionary<Id<Unit>, Unit> units = [];
    private readonly Dictionary<string, List<Unit>> called = new(StringComparer.Ordinal);

    /// <summary>Of all units.</summary>
    public UnitPaths(IEnumerable<Unit> all)
    {
        foreach (var unit in all)
        {
            units.Add(unit.Id, unit);
        }

        foreach (var unit in units.Values)
        {
            Call(unit);
        }
    }

    /// <summary>The path of a unit; empty for none.</summary>
    public string Of(Id<Unit>? id)
    {
        var (path, left) = ("", 50);
        for (var at = id; at is { } here && units.TryGetValue(here, out var unit) && left > 0; at = unit.ParentId, left--)
        {
            path = path.Length == 0 ? unit.Name : unit.Name + Above + path;
        }

        return path;
    }

    /// <summary>A unit that is new.</summary>
    public void Add(Unit unit)
    {
        units.Add(unit.Id, unit);
        Call(unit);
    }

    /// <summary>Those that a cell can mean: by the whole path, else by the name alone.</summary>
    public IReadOnlyList<Unit> Called(string cell) => called.GetValueOrDefault(Recognised.Name(cell), []);

    private void Call(Unit unit)
    {
        foreach (var name in new[] { Recognised.Name(Of(unit.Id)), Recognised.Name(unit.Name) }.Distinct())
        {
            if (!called.TryGetValue(name, out var those))
            {
                called.Add(name, those = []);
            }

            those.Add(unit);
        }
    }
}

/// <summary>A list whose lines name units.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
/// <param name="there">What there is.</param>
/// <param name="paths">The units.</param>
public abstract class ListByUnit<T>(IEnumerable<T> there, UnitPaths paths) : TransferList<T>(there) where T : Versioned
{
    /// <summary>The units.</summary>
    protected UnitPaths Paths => paths;

    /// <summary>The unit that a cell names; null for an empty one, and with a fault told where it is none or can be several.</summary>
    protected Id<Unit>? UnitOf(ListLine line, string column) =>
        line[column].Length == 0 ? null : OnlyOne(line, column, paths.Called(line[column]), "Transfers.NoUnit", "Transfers.SeveralUnits")?.Id;

    /// <inheritdoc/>
    protected override bool IsSame(T thing, ListLine line, string column) =>
        paths.Called(line[column]) is [var one] && Recognised.Name(paths.Of(one.Id)) == Recognised.Name(CellOf(thing, column));
}

/// <summary>The units as a list. A unit is known by its id, or by its name under the unit above.</summary>
/// <param name="all">All units, those above first.</param>
/// <param name="now">When.</param>
public sealed class UnitList(IReadOnlyList<Unit> all, DateTimeOffset now) : ListByUnit<Unit>(all, new UnitPaths(all))
{
    private static readonly (UnitKind, string[])[] Kinds =
    [
        (UnitKind.Administration, ["Forvaltning", "Administration"]), (UnitKind.Centre, ["Center", "Center eller område", "Område", "Centre"]), (UnitKind.Workplace, ["Arbejdsplads", "Workplace"]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ListColumn> Columns { get; } =
        [new("Name", "navn", "name", IsNeeded: true), new("Kind", "type", "kind"), new("Parent", "hører under", "parent"), ListColumn.Id];

    /// <inheritdoc/>
    protected override string NameOf(Unit thing) => thing.Name;

    /// <inheritdoc/>
    protected override string CellOf(Unit thing, string column) => column switch
    {
        "Name" => thing.Name,
        "Kind" => Kinds.First(k => k.Item1 == thing.Kind).Item2[0],
        "Parent" => Paths.Of(thing.ParentId),
        _ => thing.Id.ToString(),
    };

    /// <inheritdoc/>
    protected override Unit? Find(ListLine line)
    {
        if (line["Id"].Length > 0)
        {
            return ById(line);
        }

        var parent = UnitOf(line, "Parent");
        var name = Recognised.Name(line["Name"]);
        return Paths.Called(line["Name"]).FirstOrDefault(u => u.ParentId == parent && Recognised.Name(u.Name) == name);
    }

    /// <inheritdoc/>
    protected override Unit? Add(ListLine line)
    {
        if (ChoiceOf(line, "Kind", Kinds, UnitKind.Workplace) is not { } kind || Accepted(line, Unit.Create(line["Name"], kind, UnitOf(line, "Parent"), now)) is not { } unit)
        {
            return null;
        }

        Paths.Add(unit);
        return unit;
    }

    /// <inheritdoc/>
    protected override bool Change(Unit thing, ListLine line) =>
        ChoiceOf<UnitKind>(line, "Kind", Kinds, thing.Kind) is { } kind && Accepted(line, thing.Rename(line["Name"], kind, thing.Version)) is not null
        && (!line.Has("Parent") || UnitOf(line, "Parent") is var parent && Accepted(line, thing.MoveUnder(parent, new UnitTree(Known))) is not null);
}
