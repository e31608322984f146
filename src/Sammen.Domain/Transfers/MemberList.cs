using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Transfers;

/// <summary>
/// The members as a list. A member is known by the id, or by the name at the workplace. No account is made by a file: the link to hand over is made
/// on the member's page.
/// </summary>
/// <param name="all">All members.</param>
/// <param name="units">The units.</param>
/// <param name="now">When.</param>
public sealed class MemberList(IReadOnlyList<Member> all, UnitPaths units, DateTimeOffset now) : ListByUnit<Member>(all, units)
{
    private static readonly (MunicipalityRole, string[])[] Roles =
    [
        (MunicipalityRole.Member, ["Medlem", "Member"]), (MunicipalityRole.PortfolioReader, ["Læser på tværs", "Portfolio reader"]), (MunicipalityRole.Administrator, ["Administrator"]),
    ];

    private static readonly (bool, string[])[] Accesses = [(true, ["Åben", "Open"]), (false, ["Lukket", "Closed"])];

    private readonly Dictionary<string, List<Member>> called = all.GroupBy(m => KeyOf(m.Name, m.UnitId)).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<ListColumn> Columns { get; } =
        [new("Name", "navn", "name", IsNeeded: true), new("UnitId", "arbejdsplads", "workplace"), new("Role", "rolle", "role"), new("Access", "adgang", "access"), ListColumn.Id];

    /// <inheritdoc/>
    protected override string NameOf(Member thing) => thing.Name;

    /// <inheritdoc/>
    protected override string CellOf(Member thing, string column) => column switch
    {
        "Name" => thing.Name,
        "UnitId" => Paths.Of(thing.UnitId),
        "Role" => Roles.First(r => r.Item1 == thing.Role).Item2[0],
        "Access" => Accesses.First(a => a.Item1 == thing.IsActive).Item2[0],
        _ => thing.Id.ToString(),
    };

    /// <inheritdoc/>
    protected override Member? Find(ListLine line)
    {
        if (line["Id"].Length > 0)
        {
            return ById(line);
        }

        var those = called.GetValueOrDefault(KeyOf(line["Name"], UnitOf(line, "UnitId")), []);
        if (those.Count > 1)
        {
            Fault(line, "Name", new("Transfers.SeveralMembers", null, RefusalKind.Invalid, Shown(line["Name"])));
        }

        return those.FirstOrDefault();
    }

    /// <inheritdoc/>
    protected override Member? Add(ListLine line)
    {
        var (unit, role, access) = (UnitOf(line, "UnitId"), ChoiceOf(line, "Role", Roles, MunicipalityRole.Member), ChoiceOf(line, "Access", Accesses, true));
        if (role is null || access is null || Accepted(line, Member.Invite(line["Name"], unit, role.Value, now)) is not { } member)
        {
            return null;
        }

        if (access == false)
        {
            member.Deactivate(0, now);
        }

        called.TryAdd(KeyOf(member.Name, unit), []);
        called[KeyOf(member.Name, unit)].Add(member);
        return member;
    }

    /// <inheritdoc/>
    protected override bool Change(Member thing, ListLine line)
    {
        var unit = line.Has("UnitId") ? UnitOf(line, "UnitId") : thing.UnitId;
        if (ChoiceOf<MunicipalityRole>(line, "Role", Roles, thing.Role) is not { } role || ChoiceOf<bool>(line, "Access", Accesses, thing.IsActive) is not { } access
            || Accepted(line, thing.Revise(line["Name"], unit, role, thing.Version, OtherAdministrators(thing))) is null)
        {
            return false;
        }

        if (access && !thing.IsActive)
        {
            thing.Reactivate();
        }

        return access || !thing.IsActive || Accepted(line, thing.Deactivate(OtherAdministrators(thing), now)) is not null;
    }

    private int OtherAdministrators(Member member) => member.Administers ? Known.Count(m => m != member && m.Administers) : 0;

    private static string KeyOf(string name, Id<Unit>? unit) => $"{Recognised.Name(name)}\n{unit}";
}
