using Sammen.Domain.Initiatives;

namespace Sammen.Domain.Benefits;

/// <summary>The columns of the benefits map, from what is bought to what it is for (S39).</summary>
public enum MapColumn
{
    /// <summary>The technology.</summary>
    Technology,

    /// <summary>What people do in another way.</summary>
    Work,

    /// <summary>What comes of it first.</summary>
    Effect,

    /// <summary>The gain.</summary>
    Gain,

    /// <summary>What it does for the core task.</summary>
    CoreTask,
}

/// <summary>A node of the map.</summary>
/// <param name="Key">Its name within the map.</param>
/// <param name="Column">In which column.</param>
/// <param name="Text">Its words; empty for a gain of the register, which has its own.</param>
/// <param name="BenefitId">The gain of the register that it is.</param>
/// <param name="LeadsTo">The nodes of later columns that it leads to.</param>
public sealed record MapNode(string Key, MapColumn Column, string Text, Guid? BenefitId, IReadOnlyList<string> LeadsTo);

/// <summary>A place where the map has no link (S39).</summary>
/// <param name="Node">The node.</param>
/// <param name="IsBefore">True when nothing leads to it; false when it leads to nothing.</param>
public sealed record MapGap(MapNode Node, bool IsBefore);

/// <summary>The benefits map (gevinstdiagram): how the technology is meant to lead to gains and on to the core task (S39).</summary>
public sealed class BenefitMap : Versioned
{
    /// <summary>Most nodes in a column.</summary>
    public const int MostInColumn = 12;

    /// <summary>Longest words of a node, in characters.</summary>
    public const int LongestText = 120;

    private static readonly bool[] BothSides = [true, false];

    private BenefitMap(Id<BenefitMap> id, Id<Initiative> initiativeId)
    {
        Id = id;
        InitiativeId = initiativeId;
    }

    /// <summary>Identity.</summary>
    public Id<BenefitMap> Id { get; private set; }

    /// <summary>Of which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>The nodes, as they stand in the lists.</summary>
    public IReadOnlyList<MapNode> Nodes { get; private set; } = [];

    /// <summary>An empty map.</summary>
    public static BenefitMap Of(Id<Initiative> initiative) => new(Id<BenefitMap>.Random(), initiative);

    /// <summary>Draws it anew. Refusals stand at "Text-KEY" of the node, or "New-COLUMN" where the column has too many.</summary>
    /// <param name="nodes">All nodes; links to nodes that are gone, or that lead backwards, are left out.</param>
    /// <param name="benefits">The gains of the register.</param>
    /// <param name="version">The version worked on.</param>
    public Result<BenefitMap> Draw(IReadOnlyList<MapNode> nodes, IReadOnlyCollection<Guid> benefits, int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        var texts = nodes.Select(n => n.BenefitId is null ? checks.Required(n.Text, "Text-" + n.Key, LongestText) : "").ToList();
        foreach (var column in Enum.GetValues<MapColumn>())
        {
            checks.That(nodes.Count(n => n.Column == column) <= MostInColumn, new Refusal("Benefits.ColumnFull", "New-" + column, RefusalKind.Invalid, MostInColumn));
        }

        checks.That(nodes.All(n => n.BenefitId is not { } id || (n.Column == MapColumn.Gain && benefits.Contains(id))), Refusal.Unread("New-" + MapColumn.Gain));
        checks.That(nodes.Select(n => n.Key).Distinct(StringComparer.Ordinal).Count() == nodes.Count, Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var columns = nodes.ToDictionary(n => n.Key, n => n.Column, StringComparer.Ordinal);
        Nodes = [.. nodes.Select((n, i) => n with
        {
            Text = texts[i],
            LeadsTo = [.. n.LeadsTo.Distinct(StringComparer.Ordinal).Where(to => columns.TryGetValue(to, out var column) && column > n.Column)],
        })];
        Changed();
        return this;
    }

    /// <summary>Where it has no link: a node that nothing leads to, or that leads to nothing. The ends of the map need none.</summary>
    public IReadOnlyList<MapGap> Gaps()
    {
        var reached = Nodes.SelectMany(n => n.LeadsTo).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from node in Nodes
               from isBefore in BothSides
               where isBefore ? node.Column != MapColumn.Technology && !reached.Contains(node.Key) : node.Column != MapColumn.CoreTask && node.LeadsTo.Count == 0
               orderby node.Column
               select new MapGap(node, isBefore),
        ];
    }
}
