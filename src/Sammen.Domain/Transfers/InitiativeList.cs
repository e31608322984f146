using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Transfers;

/// <summary>
/// The initiatives as a list: for a municipality that has its projects in a spreadsheet already (S8). One that is here, by its id or its title at
/// the unit, is changed on its own pages and never by a file.
/// </summary>
/// <param name="all">The initiatives in daily use.</param>
/// <param name="units">The units.</param>
/// <param name="by">Who takes the list in, and leads what is new until the team says otherwise.</param>
/// <param name="now">When.</param>
public sealed class InitiativeList(IReadOnlyList<Initiative> all, UnitPaths units, Id<Member> by, DateTimeOffset now) : ListByUnit<Initiative>(all, units)
{
    private static readonly IReadOnlyList<(Field, string[])> Fields = [.. Catalogue.Fields.Select(f => (f.Id, new[] { f.Title.Da, f.Title.En, f.Key }))];
    private static readonly IReadOnlyList<(Technology, string[])> Technologies = [.. Catalogue.Technologies.Select(t => (t.Id, new[] { t.Title.Da, t.Title.En, t.Key }))];
    private static readonly IReadOnlyList<(Phase, string[])> Phases = [.. Catalogue.Phases.Select(p => (p.Id, new[] { p.Title.Da, p.Title.En, p.Key }))];

    /// <inheritdoc/>
    public override IReadOnlyList<ListColumn> Columns { get; } =
    [
        new("Title", "initiativ", "initiative", IsNeeded: true), new("Problem", "problem", "problem", IsNeeded: true), new("UnitId", "enhed", "unit"), new("Field", "fagområde", "field"),
        new("Technology", "teknologi", "technology"), new("Phase", "fase", "phase"), new("Gain", "gevinst", "gain"), new("Drawback", "bagside", "drawback"),
        new("DecisionExpectedOn", "beslutning ventes", "decision expected"), ListColumn.Id,
    ];

    /// <inheritdoc/>
    protected override string NameOf(Initiative thing) => thing.Title;

    /// <inheritdoc/>
    protected override string CellOf(Initiative thing, string column) => column switch
    {
        "Title" => thing.Title,
        "Problem" => thing.Problem,
        "UnitId" => Paths.Of(thing.UnitId),
        "Field" => thing.Field is { } field ? Catalogue.Fields.Of(field).Title.Da : "",
        "Technology" => thing.Technology is { } technology ? Catalogue.Technologies.Of(technology).Title.Da : "",
        "Phase" => Catalogue.Phases.Of(thing.Phase).Title.Da,
        "Gain" => thing.Gain,
        "Drawback" => thing.Drawback,
        "DecisionExpectedOn" => Written(thing.DecisionExpectedOn),
        _ => thing.Id.ToString(),
    };

    /// <inheritdoc/>
    protected override Initiative? Find(ListLine line)
    {
        if (line["Id"].Length > 0)
        {
            return ById(line);
        }

        var (unit, title) = (UnitOf(line, "UnitId"), Recognised.Name(line["Title"]));
        return Known.FirstOrDefault(i => i.UnitId == unit && Recognised.Name(i.Title) == title);
    }

    /// <inheritdoc/>
    protected override Initiative? Add(ListLine line)
    {
        var field = line["Field"].Length == 0 ? null : ChoiceOf<Field>(line, "Field", Fields, null);
        var technology = line["Technology"].Length == 0 ? null : ChoiceOf<Technology>(line, "Technology", Technologies, null);
        var (phase, expected, unit) = (ChoiceOf(line, "Phase", Phases, Phase.Idea), DayOf(line, "DecisionExpectedOn"), UnitOf(line, "UnitId"));
        if (phase is null || Accepted(line, Initiative.Begin(new(line["Title"], line["Problem"], null, null, []), by, unit, now)) is not { } initiative
            || Accepted(line, initiative.Describe(new PurposeDescription(line["Gain"], line["Drawback"], [], null, null), initiative.Version)) is null
            || Accepted(line, initiative.Describe(new TechnologyDescription(field, technology, null, null, unit), initiative.Version)) is null)
        {
            return null;
        }

        if (phase != Phase.Idea)
        {
            initiative.Enter(phase.Value);
        }

        initiative.ExpectDecision(expected);
        return initiative;
    }

    /// <inheritdoc/>
    protected override bool IsSame(Initiative thing, ListLine line, string column) => true;

    /// <inheritdoc/>
    protected override bool Change(Initiative thing, ListLine line) => true;
}
