using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Committees;

/// <summary>A committee in words.</summary>
/// <param name="Name">What it is called here.</param>
/// <param name="Level">Where it stands.</param>
/// <param name="ParentId">The committee above; null for the main committee, or where there is none.</param>
/// <param name="UnitId">The unit whose manager chairs it; null for the whole municipality.</param>
public sealed record CommitteeText(string? Name, CommitteeLevel? Level, Id<Committee>? ParentId, Id<Unit>? UnitId);

/// <summary>
/// A MED committee of the municipality's own tree (udvalg, S96, S97). It is never deleted: one that is dissolved keeps its meetings and what was said in
/// them, and takes no new ones.
/// </summary>
public sealed class Committee : Versioned
{
    private Committee(Id<Committee> id) => Id = id;

    /// <summary>Identity.</summary>
    public Id<Committee> Id { get; private set; }

    /// <summary>What it is called here.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public CommitteeLevel Level { get; private set; }

    /// <summary>The committee above.</summary>
    public Id<Committee>? ParentId { get; private set; }

    /// <summary>The unit whose manager chairs it; null for the whole municipality.</summary>
    public Id<Unit>? UnitId { get; private set; }

    /// <summary>The day it was dissolved; null while it stands.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    /// <summary>What became of its matters; empty while it stands.</summary>
    public string DissolvedBecause { get; private set; } = "";

    /// <summary>True while it stands.</summary>
    public bool Stands => DissolvedOn is null;

    /// <summary>Founds one. <paramref name="others"/> are those the municipality has.</summary>
    public static Result<Committee> Found(Id<Committee> id, CommitteeText text, CommitteeTree others) => new Committee(id).Take(text, others);

    /// <summary>Names or places it anew. It cannot stand under itself.</summary>
    public Result<Committee> Revise(CommitteeText text, CommitteeTree others, int version)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var result = Take(text, others);
        if (result.Refusals.Count == 0)
        {
            Changed();
        }

        return result;
    }

    /// <summary>Dissolves it; refused as Committees.HasBelow while a committee that stands is under it.</summary>
    public Result<Committee> Dissolve(string? because, CommitteeTree others, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        var why = checks.Required(because, "Because", 1000);
        checks.That(!others.Below(Id).Any(c => c.Stands), new Refusal("Committees.HasBelow", "Because", RefusalKind.Conflict));
        return checks.Passed ? EndAs(today, why) : checks.Refusals;
    }

    /// <summary>Lets it stand again.</summary>
    public Result<Committee> Restore(int version) => IsAt(version) ? EndAs(null, "") : Refusal.Stale;

    private Committee EndAs(DateOnly? on, string because)
    {
        (DissolvedOn, DissolvedBecause) = (on, because);
        Changed();
        return this;
    }

    private Result<Committee> Take(CommitteeText text, CommitteeTree others)
    {
        var checks = new Checks();
        var name = checks.Required(text.Name, "Name", Checks.TitleLength);
        checks.That(text.Level is { } level && Enum.IsDefined(level), Refusal.Missing("Level"));
        var above = text.ParentId is { } parent ? others.Find(parent) : null;
        checks.That(text.ParentId is null || above is { Stands: true }, Refusal.Unread("ParentId"));
        checks.That(above is null || (above.Id != Id && !others.Above(above.Id).Any(c => c.Id == Id)), new Refusal("Committees.UnderItself", "ParentId"));
        checks.That(text.Level != CommitteeLevel.Main || text is { ParentId: null, UnitId: null }, new Refusal("Committees.MainStandsAlone", "Level"));
        checks.That(
            text.Level != CommitteeLevel.Main || !others.All.Any(c => c.Level == CommitteeLevel.Main && c.Stands && c.Id != Id),
            new Refusal("Committees.HasMain", "Level", RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, Level, ParentId, UnitId) = (name, text.Level!.Value, text.ParentId, text.UnitId);
        return this;
    }
}

/// <summary>The municipality's committees and how they hang together.</summary>
public sealed class CommitteeTree
{
    private readonly Dictionary<Id<Committee>, Committee> committees;

    /// <summary>Of all committees in any order.</summary>
    public CommitteeTree(IEnumerable<Committee> committees) => this.committees = committees.ToDictionary(c => c.Id);

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Committee> All => committees.Values;

    /// <summary>The main committee that stands; null where there is none.</summary>
    public Committee? Main => committees.Values.FirstOrDefault(c => c.Level == CommitteeLevel.Main && c.Stands);

    /// <summary>All of them, those above before those below, then by level and name.</summary>
    public IReadOnlyList<(Committee Committee, int Depth)> InOrder
    {
        get
        {
            var danish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
            var below = committees.Values.OrderBy(c => c.Level).ThenBy(c => c.Name, danish).ToLookup(c => c.ParentId is { } p && committees.ContainsKey(p) ? c.ParentId : null);
            return [.. Walk(null, 0)];

            IEnumerable<(Committee, int)> Walk(Id<Committee>? parent, int depth) => below[parent].SelectMany(c => Walk(c.Id, depth + 1).Prepend((c, depth)));
        }
    }

    /// <summary>One of them; null where there is none with that id.</summary>
    public Committee? Find(Id<Committee> id) => committees.GetValueOrDefault(id);

    /// <summary>Those right below.</summary>
    public IEnumerable<Committee> Below(Id<Committee> id) => committees.Values.Where(c => c.ParentId == id);

    /// <summary>A committee's own line upward, itself first.</summary>
    public IReadOnlyList<Committee> Above(Id<Committee> id)
    {
        var path = new List<Committee>();
        for (var at = Find(id); at is not null && !path.Contains(at); at = at.ParentId is { } up ? Find(up) : null)
        {
            path.Add(at);
        }

        return path;
    }
}
