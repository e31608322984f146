using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;
using Sammen.Exporting;
using Field = Sammen.Domain.Method.Field;

namespace Sammen.Portfolio;

/// <summary>What the portfolio is narrowed to; stands in the address, so that it can be shared and kept.</summary>
/// <param name="Fase">Phase.</param>
/// <param name="Felt">Professional field.</param>
/// <param name="Teknologi">Kind of technology.</param>
/// <param name="Enhed">A unit and those below it.</param>
public sealed record PortfolioFilter(Phase? Fase, Field? Felt, Technology? Teknologi, Id<Unit>? Enhed)
{
    /// <summary>True when it narrows at all.</summary>
    public bool Narrows => this != new PortfolioFilter(null, null, null, null);

    /// <summary>False where its unit is none of these.</summary>
    public bool IsIn(UnitTree units) => Enhed is not { } unit || units.Has(unit);

    /// <summary>As it stands in an address; empty when it does not narrow.</summary>
    public string Query => QueryString.Create(new KeyValuePair<string, string?>[]
    {
        new(nameof(Fase), Fase?.ToString()), new(nameof(Felt), Felt?.ToString()), new(nameof(Teknologi), Teknologi?.ToString()), new(nameof(Enhed), Enhed?.ToString()),
    }.Where(p => p.Value is not null)).ToString();
}

/// <summary>All that the portfolio shows.</summary>
/// <param name="Filter">What it is narrowed to.</param>
/// <param name="Items">The initiatives, by name.</param>
/// <param name="AreAll">False where only the initiatives that one may open are among them.</param>
/// <param name="Openable">Those that the one who asks may open.</param>
/// <param name="Gains">What they expect and what was measured.</param>
/// <param name="Load">The changes that meet each unit.</param>
/// <param name="Ahead">What lies ahead.</param>
/// <param name="Views">What the one who asks has kept.</param>
/// <param name="Today">The day.</param>
public sealed record PortfolioView(
    PortfolioFilter Filter, IReadOnlyList<PortfolioItem> Items, bool AreAll, IReadOnlySet<Id<Initiative>> Openable,
    GainsOverYears Gains, ChangeLoad Load, IReadOnlyList<AheadLine> Ahead, IReadOnlyList<SavedView> Views, DateOnly Today)
{
    /// <summary>Those that go on.</summary>
    public IReadOnlyList<PortfolioItem> Going => [.. Items.Where(i => i.StoppedOn is null)];

    /// <summary>Those with concerns that wait, the longest wait first.</summary>
    public IReadOnlyList<PortfolioItem> Waiting => [.. Items.Where(i => i.ConcernsWaiting > 0).OrderBy(i => i.WaitingSince)];
}

/// <summary>
/// The municipality's initiatives seen together (S2, S8, S16): where they are, what they expect and what was measured, what lies ahead, whose concerns wait, and
/// which workplaces get many changes at once. It compares no people and no workplaces by how well they do.
/// </summary>
[Route("k/{kommune}/portefoelje")]
[AnyMember]
public sealed class ShowPortfolioController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public Task<IResult> Show([FromQuery] PortfolioFilter filter) => With(filter, view => Page<ShowPortfolio>(new { View = view }));

    /// <summary>One page for the board.</summary>
    [HttpGet("ark")]
    public Task<IResult> Sheet([FromQuery] PortfolioFilter filter) => With(filter, view => Page<PortfolioSheet>(new { View = view }));

    /// <summary>The workbook.</summary>
    [HttpGet("portefoelje.xlsx")]
    public Task<IResult> Workbook([FromQuery] PortfolioFilter filter) => With(filter, view => Files.As(FilesOf(view).Workbook(), FileName.Of($"{t["Title"].Value} {Here.Place.Name}", "xlsx")));

    /// <summary>The Word file.</summary>
    [HttpGet("portefoelje.docx")]
    public Task<IResult> Word([FromQuery] PortfolioFilter filter) => With(filter, view => Files.As(FilesOf(view).Word(), FileName.Of($"{t["Title"].Value} {Here.Place.Name}", "docx")));

    private PortfolioFiles FilesOf(PortfolioView view) => new(view, Here.Place.Name, Here.Units, t);

    // What is no phase, field, technology or unit is no address.
    private async Task<IResult> With(PortfolioFilter filter, Func<PortfolioView, IResult> answer) =>
        ModelState.IsValid && filter.IsIn(Here.Units) ? answer(await Read(filter)) : Results.NotFound();

    private async Task<PortfolioView> Read(PortfolioFilter filter)
    {
        var today = clock.Today();
        var (seen, areAll) = await PortfolioFacts.Seen(db, Here, today);
        var those = Narrow(seen, filter);
        var items = await PortfolioFacts.Items(db, those);
        var openable = areAll && Here.Me.Role == MunicipalityRole.Member
            ? (await those.VisibleTo(Here).Select(i => i.Id).ToListAsync()).ToHashSet()
            : items.ConvertAll(i => i.Id).ToHashSet();
        return new(
            filter, items, areAll, openable, GainsOverYears.Of(items, today.Year), ChangeLoad.Of(items, Here.Units, today),
            await PortfolioFacts.Ahead(db, items, those, today), await KeepViewsController.Mine(db, Here.Me), today);
    }

    private IQueryable<Initiative> Narrow(IQueryable<Initiative> those, PortfolioFilter filter)
    {
        if (filter.Fase is { } phase)
        {
            those = those.Where(i => i.Phase == phase);
        }

        if (filter.Felt is { } field)
        {
            those = those.Where(i => i.Field == field);
        }

        if (filter.Teknologi is { } technology)
        {
            those = those.Where(i => i.Technology == technology);
        }

        // What concerns the whole municipality, or all of the units above, meets the unit too.
        if (filter.Enhed is { } unit)
        {
            var units = Here.Units.Below(unit).Concat(Here.Units.Above(unit)).Select(u => (Id<Unit>?)u).ToList();
            those = those.Where(i => i.UnitId == null || units.Contains(i.UnitId));
        }

        return those;
    }
}
