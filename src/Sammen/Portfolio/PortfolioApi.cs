using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;

namespace Sammen.Portfolio;

/// <summary>An initiative as a program sees it.</summary>
/// <param name="Id">Its id, which stands in the address of its pages.</param>
/// <param name="Title">Its name.</param>
/// <param name="Phase">"idea", "assessment", "development" or "operation".</param>
/// <param name="Field">The key of its professional field; null where nobody has said.</param>
/// <param name="Technology">The key of the kind of technology; null where none is chosen.</param>
/// <param name="UnitId">Its unit; null for the whole municipality.</param>
/// <param name="StartedOn">The day it was begun.</param>
/// <param name="DecisionExpectedOn">When a decision is expected; null where nobody has said.</param>
/// <param name="StoppedOn">The day it was stopped; null while it goes on.</param>
/// <param name="ConcernsWaiting">Concerns that wait for a reply.</param>
/// <param name="WaitingSince">Since when the oldest of them waits; null where none does.</param>
/// <param name="Gains">How many of its gains stand how: "expected", "confirmed", "adjusted" and "givenUp".</param>
/// <param name="Page">The address of its page.</param>
/// <param name="JournalNumber">Its number in the system for cases and documents; null where nobody has said.</param>
/// <param name="Kle">Its number in KLE, such as "27.36.00 G01"; null where nobody has said.</param>
/// <param name="Links">The same case in other systems.</param>
public sealed record InitiativeMessage(
    Guid Id, string Title, string Phase, string? Field, string? Technology, Guid? UnitId, DateOnly StartedOn, DateOnly? DecisionExpectedOn, DateOnly? StoppedOn,
    int ConcernsWaiting, DateOnly? WaitingSince, IReadOnlyDictionary<string, int> Gains, string Page,
    string? JournalNumber, string? Kle, IReadOnlyList<LinkMessage> Links);

/// <summary>The same case in another system.</summary>
/// <param name="System">"kitos", "os2compliance" or "other".</param>
/// <param name="Address">Its address there.</param>
public sealed record LinkMessage(string System, string Address);

/// <summary>A unit of the organisation as a program sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">"administration", "centre" or "workplace".</param>
/// <param name="ParentId">The unit above; null at the top.</param>
public sealed record UnitMessage(Guid Id, string Name, string Kind, Guid? ParentId);

/// <summary>A year of all business cases together, in kroner.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Expected">Gains that are expected, by the likely figures.</param>
/// <param name="Measurable">How much of it is tied to something that is measured.</param>
/// <param name="Measured">What the measurements show of it; null where nothing was measured.</param>
/// <param name="Costs">Costs that are expected.</param>
public sealed record YearMessage(int Year, decimal Expected, decimal Measurable, decimal? Measured, decimal Costs);

/// <summary>How many initiatives change something at a unit in a quarter.</summary>
/// <param name="UnitId">The unit; null for what meets the whole municipality.</param>
/// <param name="Quarter">Such as "2026-Q4".</param>
/// <param name="Changes">How many.</param>
public sealed record LoadMessage(Guid? UnitId, string Quarter, int Changes);

/// <summary>Something ahead.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">"decision", "med" or "start".</param>
/// <param name="InitiativeId">Which initiative.</param>
/// <param name="Committee">Which committee, of "med"; else empty.</param>
public sealed record AheadMessage(DateOnly On, string Kind, Guid InitiativeId, string Committee);

/// <summary>The initiatives seen together.</summary>
public sealed record PortfolioMessage(IReadOnlyList<YearMessage> Years, IReadOnlyList<LoadMessage> Load, IReadOnlyList<AheadMessage> Ahead);

/// <summary>The municipality's initiatives for programs that show them together with other figures (S8, S16).</summary>
[NeedsKey("portfolio")]
[Tags("Initiatives and portfolio")]
public sealed class PortfolioApiController(SammenDb db, Here here, TimeProvider clock, Problems problems) : ControllerBase
{
    /// <summary>The initiatives in daily use, part by part in the order in which they were begun.</summary>
    /// <param name="after">"next" of the part before; left out for the first.</param>
    /// <param name="limit">How many in a part: 1 to 500, 100 where it is left out.</param>
    [HttpGet("/api/v1/initiatives")]
    [ProducesResponseType<ApiPage<InitiativeMessage>>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public async Task<IResult> List([FromQuery] string? after, [FromQuery] int? limit) =>
        await InUse.OrderBy(i => i.Id).Part(after, limit, async part =>
        {
            var elsewhere = await Elsewhere(part);
            return (IReadOnlyList<InitiativeMessage>)[.. (await PortfolioFacts.Items(db, part)).OrderBy(i => i.Id.ToString(), StringComparer.Ordinal).Select(i => Of(i, elsewhere.GetValueOrDefault(i.Id, ReferenceText.None)))];
        }) is { } page
            ? HttpContext.Tagged(page)
            : problems.NoSuchPart();

    /// <summary>The units of the organisation, those above before those below.</summary>
    [HttpGet("/api/v1/units")]
    [ProducesResponseType<IReadOnlyList<UnitMessage>>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public IResult Units() => HttpContext.Tagged(here.Units.InOrder.Select(u => new UnitMessage(u.Unit.Id.Value, u.Unit.Name, CatalogueKey.Of(u.Unit.Kind), u.Unit.ParentId?.Value)).ToList());

    /// <summary>Gains year by year, changes by unit and quarter, and what lies ahead; the figures of the portfolio's page.</summary>
    [HttpGet("/api/v1/portfolio")]
    [ProducesResponseType<PortfolioMessage>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public async Task<IResult> Together()
    {
        var today = clock.Today();
        var items = await PortfolioFacts.Items(db, InUse);
        var load = ChangeLoad.Of(items, here.Units, today);
        return HttpContext.Tagged(new PortfolioMessage(
            [.. GainsOverYears.Of(items, today.Year).Money.Select(y => new YearMessage(y.Year, y.Expected / 100m, y.Tied / 100m, y.Measured / 100m, y.Costs / 100m))],
            [
                .. load.Units.Select(u => ((Guid?)u.UnitId.Value, u.ByQuarter)).Prepend((null, load.Everywhere))
                    .SelectMany(u => load.Quarters.Zip(u.Item2, (quarter, those) => new LoadMessage(u.Item1, $"{quarter.Year}-Q{quarter.Number}", those.Count)))
                    .Where(l => l.Changes > 0),
            ],
            [.. (await PortfolioFacts.Ahead(db, items, InUse, today)).Select(l => new AheadMessage(l.On, CatalogueKey.Of(l.Kind), l.About.Value, l.Committee))]));
    }

    private IQueryable<Initiative> InUse => db.Set<Initiative>().AsNoTracking().Where(i => i.ArchivedOn == null);

    private Task<Dictionary<Id<Initiative>, ReferenceText>> Elsewhere(IQueryable<Initiative> those)
    {
        var ids = those.Select(i => i.Id);
        return db.Set<CaseReference>().Where(r => ids.Contains(r.InitiativeId))
            .Select(r => new { r.InitiativeId, Text = new ReferenceText(r.JournalNumber, r.Kle, r.Kitos, r.Compliance, r.Other) }).ToDictionaryAsync(r => r.InitiativeId, r => r.Text);
    }

    private static string? Said(string? words) => string.IsNullOrEmpty(words) ? null : words;

    private InitiativeMessage Of(PortfolioItem item, ReferenceText elsewhere) => new(
        item.Id.Value, item.Title, CatalogueKey.Of(item.Phase), item.Field is { } field ? CatalogueKey.Of(field) : null, item.Technology is { } technology ? CatalogueKey.Of(technology) : null, item.UnitId?.Value,
        item.StartedOn, item.DecisionExpectedOn, item.StoppedOn, item.ConcernsWaiting, item.WaitingSince,
        item.Gains.CountBy(g => CatalogueKey.Of(g.Status)).ToDictionary(), here.Path(item.Id),
        Said(elsewhere.JournalNumber), Said(elsewhere.Kle),
        [.. new[] { ("kitos", elsewhere.Kitos), ("os2compliance", elsewhere.Compliance), ("other", elsewhere.Other) }.Where(l => Said(l.Item2) is not null).Select(l => new LinkMessage(l.Item1, l.Item2!))]);
}
