using Sammen.Domain.Committees;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Transfers;

/// <summary>The MED committees that stand, as a list (S96). A committee is known by its id or its name.</summary>
/// <param name="all">All committees, those above first.</param>
/// <param name="units">The units.</param>
/// <param name="now">When.</param>
public sealed class CommitteeList(IReadOnlyList<Committee> all, UnitPaths units, DateTimeOffset now) : ListByUnit<Committee>(all.Where(c => c.Stands), units)
{
    private static readonly (CommitteeLevel, string[])[] Levels =
    [
        (CommitteeLevel.Main, ["Hovedudvalg", "Hoved-MED", "Main"]), (CommitteeLevel.Area, ["Område- eller center-MED", "Område-MED", "Center-MED", "Forvaltnings-MED", "Area"]),
        (CommitteeLevel.Local, ["Lokal-MED", "Lokaludvalg", "Local"]), (CommitteeLevel.StaffMeeting, ["Personalemøde med MED-status", "Personalemøde", "Staff meeting"]),
    ];

    private readonly CommitteeNames names = new(all);

    /// <inheritdoc/>
    public override IReadOnlyList<ListColumn> Columns { get; } =
        [new("Name", "udvalg", "committee", IsNeeded: true), new("Level", "niveau", "level", IsNeeded: true), new("ParentId", "hører under", "parent"), new("UnitId", "enhed", "unit"), ListColumn.Id];

    /// <inheritdoc/>
    protected override string NameOf(Committee thing) => thing.Name;

    /// <inheritdoc/>
    protected override string CellOf(Committee thing, string column) => column switch
    {
        "Name" => thing.Name,
        "Level" => Levels.First(l => l.Item1 == thing.Level).Item2[0],
        "ParentId" => thing.ParentId is { } parent ? Known.FirstOrDefault(c => c.Id == parent)?.Name ?? "" : "",
        "UnitId" => Paths.Of(thing.UnitId),
        _ => thing.Id.ToString(),
    };

    /// <inheritdoc/>
    protected override bool IsSame(Committee thing, ListLine line, string column) =>
        column == "Level" ? Levels.Any(l => l.Item1 == thing.Level && l.Item2.Any(word => Recognised.Name(word) == Recognised.Name(line[column])))
        : column == "UnitId" && base.IsSame(thing, line, column);

    /// <inheritdoc/>
    protected override Committee? Find(ListLine line)
    {
        if (line["Id"].Length > 0)
        {
            return ById(line);
        }

        var those = names.Called(line["Name"]);
        if (those.Count > 1)
        {
            Fault(line, "Name", new("Transfers.SeveralCommittees", null, RefusalKind.Invalid, Shown(line["Name"])));
        }

        return those.Count > 0 ? those[0] : null;
    }

    /// <inheritdoc/>
    protected override Committee? Add(ListLine line)
    {
        if (WordsOf(line, null) is not { } words || Accepted(line, Committee.Found(Id<Committee>.At(now), words, new(Known))) is not { } committee)
        {
            return null;
        }

        names.Add(committee);
        return committee;
    }

    /// <inheritdoc/>
    protected override bool Change(Committee thing, ListLine line) =>
        WordsOf(line, thing) is { } words && Accepted(line, thing.Revise(words, new(Known), thing.Version)) is not null;

    // What the file has no column for stays.
    private CommitteeText? WordsOf(ListLine line, Committee? thing)
    {
        var (level, unit, parent) = (ChoiceOf<CommitteeLevel>(line, "Level", Levels, null), UnitOf(line, "UnitId"), line["ParentId"].Length == 0 ? null : ParentOf(line));
        return level is null || (line["UnitId"].Length > 0 && unit is null) || (line["ParentId"].Length > 0 && parent is null) ? null
            : new(line["Name"], level, line.Has("ParentId") ? parent?.Id : thing?.ParentId, line.Has("UnitId") ? unit : thing?.UnitId);
    }

    private Committee? ParentOf(ListLine line) => OnlyOne(line, "ParentId", names.Called(line["ParentId"]), "Transfers.NoCommittee", "Transfers.SeveralCommittees");
}

/// <summary>
/// Those who sit in the committees, as a list (S96). A seat is known by its id, or by the committee, the name and the first day. Somebody who is a member
/// here by the same name, and the only one, is that member.
/// </summary>
/// <param name="all">All seats.</param>
/// <param name="committees">The committees that stand.</param>
/// <param name="members">The members.</param>
/// <param name="now">When.</param>
public sealed class SeatList(IReadOnlyList<CommitteeSeat> all, IReadOnlyList<Committee> committees, IEnumerable<Member> members, DateTimeOffset now)
    : TransferList<CommitteeSeat>(all.Where(s => committees.Any(c => c.Id == s.CommitteeId)))
{
    private static readonly (CommitteeSide, string[])[] Sides =
        [(CommitteeSide.Management, ["Ledelsessiden", "Ledelse", "A-siden", "Management"]), (CommitteeSide.Employees, ["Medarbejdersiden", "Medarbejder", "B-siden", "Employees"])];

    private static readonly (CommitteeFunction, string[])[] Functions =
    [
        (CommitteeFunction.Member, ["Medlem", "Member"]), (CommitteeFunction.Chair, ["Formand", "Chair"]), (CommitteeFunction.ViceChair, ["Næstformand", "Vice-chair"]),
        (CommitteeFunction.Substitute, ["Suppleant", "Substitute"]), (CommitteeFunction.Secretary, ["Sekretær", "Secretary"]),
    ];

    private readonly CommitteeNames names = new(committees);
    private readonly ILookup<string, Member> called = members.Where(m => m.IsActive).ToLookup(m => Recognised.Name(m.Name), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<ListColumn> Columns { get; } =
    [
        new("Committee", "udvalg", "committee", IsNeeded: true), new("Name", "navn", "name", IsNeeded: true), new("Side", "side", "side", IsNeeded: true), new("Function", "funktion", "function"),
        new("From", "fra", "from", IsNeeded: true), new("Until", "til", "until"), ListColumn.Id,
    ];

    /// <inheritdoc/>
    protected override string NameOf(CommitteeSeat thing) => thing.Name;

    /// <inheritdoc/>
    protected override string CellOf(CommitteeSeat thing, string column) => column switch
    {
        "Committee" => committees.FirstOrDefault(c => c.Id == thing.CommitteeId)?.Name ?? "",
        "Name" => thing.Name,
        "Side" => Sides.First(s => s.Item1 == thing.Side).Item2[0],
        "Function" => Functions.First(f => f.Item1 == thing.Function).Item2[0],
        "From" => Written(thing.From),
        "Until" => Written(thing.Until),
        _ => thing.Id.ToString(),
    };

    /// <inheritdoc/>
    protected override bool IsSame(CommitteeSeat thing, ListLine line, string column) => column switch
    {
        "Side" => Sides.Any(s => s.Item1 == thing.Side && s.Item2.Any(word => Recognised.Name(word) == Recognised.Name(line[column]))),
        "From" => DayOf(line, column) == thing.From,
        "Until" => line[column].Length > 0 && DayOf(line, column) == thing.Until,
        _ => false,
    };

    /// <inheritdoc/>
    protected override CommitteeSeat? Find(ListLine line)
    {
        if (line["Id"].Length > 0)
        {
            return ById(line);
        }

        var (committee, from, name) = (CommitteeOf(line), DayOf(line, "From"), Recognised.Name(line["Name"]));
        return committee is null ? null : Known.FirstOrDefault(s => s.CommitteeId == committee.Id && s.From == from && Recognised.Name(s.Name) == name);
    }

    /// <inheritdoc/>
    protected override CommitteeSeat? Add(ListLine line) =>
        WordsOf(line, null) is { } words && CommitteeOf(line) is { } committee
            ? Accepted(line, CommitteeSeat.Take(Id<CommitteeSeat>.At(now), committee, words, Known.Where(s => s.CommitteeId == committee.Id)))
            : null;

    /// <inheritdoc/>
    protected override bool Change(CommitteeSeat thing, ListLine line)
    {
        if (CommitteeOf(line) is { } committee && committee.Id != thing.CommitteeId)
        {
            Fault(line, "Committee", new("Transfers.OtherCommittee"));
            return false;
        }

        return WordsOf(line, thing) is { } words && Accepted(line, thing.Revise(words, Known.Where(s => s.CommitteeId == thing.CommitteeId), thing.Version)) is not null;
    }

    private SeatText? WordsOf(ListLine line, CommitteeSeat? thing)
    {
        var (side, function) = (ChoiceOf<CommitteeSide>(line, "Side", Sides, null), ChoiceOf(line, "Function", Functions, thing?.Function ?? CommitteeFunction.Member));
        var member = called[Recognised.Name(line["Name"])].ToList() is [var one] ? one.Id : thing?.Name == line["Name"] ? thing.MemberId : null;
        return side is null || function is null ? null : new(line["Name"], member, side, function, DayOf(line, "From"), line.Has("Until") ? DayOf(line, "Until") : thing?.Until);
    }

    private Committee? CommitteeOf(ListLine line) => OnlyOne(line, "Committee", names.Called(line["Committee"]), "Transfers.NoCommittee", "Transfers.SeveralCommittees");
}

/// <summary>Committees that stand, by their names.</summary>
internal sealed class CommitteeNames(IEnumerable<Committee> all)
{
    private readonly Dictionary<string, List<Committee>> called = all.Where(c => c.Stands).GroupBy(c => Recognised.Name(c.Name)).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    public IReadOnlyList<Committee> Called(string cell) => called.GetValueOrDefault(Recognised.Name(cell), []);

    public void Add(Committee committee)
    {
        called.TryAdd(Recognised.Name(committee.Name), []);
        called[Recognised.Name(committee.Name)].Add(committee);
    }
}
