using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Domain.Competences;

/// <summary>What one group needs of the competences of the map, in their order.</summary>
/// <param name="Group">Which group; null for all who touch the technology.</param>
/// <param name="Cells">For each competence the needs, the nearest first; empty where none is named.</param>
public sealed record HeatRow(StaffGroup? Group, IReadOnlyList<IReadOnlyList<NeedToday>> Cells);

/// <summary>Groups and competences against each other (S77). It has the order of the method and of the groups, and no figures.</summary>
/// <param name="Competences">For each competence that is named, the need that named it first: the wheel's in its order, then those in own words.</param>
/// <param name="Rows">All together first, where anything is named for all, then each group that is in use or has a need.</param>
public sealed record HeatMap(IReadOnlyList<CompetenceNeed> Competences, IReadOnlyList<HeatRow> Rows)
{
    /// <summary>The map of what is named, with how people see themselves where it is not judged together.</summary>
    public static HeatMap Of(IReadOnlyCollection<CompetenceNeed> needs, IReadOnlyCollection<StaffGroup> groups, OwnView own)
    {
        List<CompetenceNeed> named = [];
        foreach (var need in needs.OrderBy(n => n.Competence ?? (Competence)int.MaxValue).ThenBy(n => n.Id.Value).Where(n => !named.Exists(n.IsSame)))
        {
            named.Add(need);
        }

        var used = groups.Where(g => !g.IsRetired || needs.Any(n => n.GroupId == g.Id)).Select(RowOf);
        return new(named, needs.Any(n => n.GroupId is null) ? [RowOf(null), .. used] : [.. used]);

        HeatRow RowOf(StaffGroup? group) =>
            new(group, [.. named.Select(c => (IReadOnlyList<NeedToday>)
            [
                .. needs.Where(n => n.GroupId == group?.Id && n.IsSame(c)).OrderBy(n => n.Horizon).Select(n => new NeedToday(n, own.At(n.Competence, group?.Name))),
            ])]);
    }
}

/// <summary>One of the wheel's twelve with those who need it (S78).</summary>
/// <param name="Competence">Which.</param>
/// <param name="Now">The needs to begin with.</param>
/// <param name="Later">The needs further on.</param>
public sealed record WheelField(Competence Competence, IReadOnlyList<CompetenceNeed> Now, IReadOnlyList<CompetenceNeed> Later)
{
    /// <summary>The twelve in the wheel's order, each with its needs.</summary>
    public static IReadOnlyList<WheelField> Of(IReadOnlyCollection<CompetenceNeed> needs) =>
    [
        .. Catalogue.CompetenceTypes.SelectMany(type => type.Competences).Select(c => new WheelField(
            c.Id, [.. needs.Where(n => n.Competence == c.Id && n.Horizon == Horizon.Now)], [.. needs.Where(n => n.Competence == c.Id && n.Horizon == Horizon.Later)])),
    ];
}
