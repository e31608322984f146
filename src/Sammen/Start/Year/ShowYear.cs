using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;

namespace Sammen.Start.Year;

/// <summary>Everything on the year wheel.</summary>
/// <param name="Year">The year.</param>
/// <param name="Today">The day.</param>
/// <param name="Choice">Whose days, as in the address.</param>
/// <param name="Name">What that is called; empty for one's own and for all.</param>
/// <param name="Lines">The days, the first one first.</param>
/// <param name="Committees">The committees that can be chosen.</param>
/// <param name="Initiatives">The initiatives that can be chosen.</param>
public sealed record YearView(
    int Year, DateOnly Today, YearChoice Choice, string Name, IReadOnlyList<YearLine> Lines, IReadOnlyList<Option> Committees, IReadOnlyList<Option> Initiatives)
{
    /// <summary>The same as a wheel.</summary>
    public YearWheel Wheel { get; } = YearWheel.Of(Year, Lines.Select(l => (l.On, l.Kind)));
}

/// <summary>
/// The year wheel (årshjul, S25, S85, S94): what is decided, discussed, measured, tried, learned and followed up in a year, as a wheel and as a list that say the same.
/// </summary>
[Route("k/{kommune}/aarshjul")]
[AnyMember]
public sealed class ShowYearController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    private const int MostToChoose = 200;

    /// <summary>The page. What is no year, no committee and no initiative that one may see is no address.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] string? vis, [FromQuery] int? aar)
    {
        var today = clock.Today();
        var year = aar ?? today.Year;
        if (!ModelState.IsValid || !YearWheel.IsShown(year, today) || YearChoice.Read(vis) is not { } choice || await Whose(choice, today) is not { } whose)
        {
            return Results.NotFound();
        }

        return Page<ShowYear>(new
        {
            View = new YearView(
                year, today, choice, whose.Name, await new YearFacts(db, Here, today, t).Read(whose.Of, new(year, 1, 1), new(year, 12, 31)), await Committees(), await Initiatives()),
        });
    }

    private async Task<(YearOf Of, string Name)?> Whose(YearChoice choice, DateOnly today)
    {
        switch (choice.Scope)
        {
            case YearScope.Committee:
                var committee = new Id<Committee>(choice.Id);
                return await db.Set<Committee>().Where(c => c.Id == committee).Select(c => c.Name).SingleOrDefaultAsync() is { } called ? (YearOf.Of(db, Here, committee), called) : null;
            case YearScope.Initiative:
                var initiative = new Id<Initiative>(choice.Id);
                return await db.Set<Initiative>().VisibleTo(Here).Where(i => i.Id == initiative).Select(i => i.Title).SingleOrDefaultAsync() is { } title ? (YearOf.One(db, initiative), title) : null;
            case YearScope.All:
                return (YearOf.All(db, Here), "");
            default:
                return (YearOf.Mine(db, Here, today), "");
        }
    }

    private async Task<IReadOnlyList<Option>> Committees() =>
        [.. (await db.Set<Committee>().Where(c => c.DissolvedOn == null).OrderBy(c => c.Name).Select(c => new { c.Id, c.Name }).Take(MostToChoose).ToListAsync())
            .OrderBy(c => c.Name, StringComparer.CurrentCulture).Select(c => new Option(YearChoice.Of(c.Id).Value, c.Name))];

    private async Task<IReadOnlyList<Option>> Initiatives() =>
        [.. (await db.Set<Initiative>().VisibleTo(Here).Where(i => i.ArchivedOn == null).OrderByDescending(i => i.StartedOn).Select(i => new { i.Id, i.Title }).Take(MostToChoose).ToListAsync())
            .OrderBy(i => i.Title, StringComparer.CurrentCulture).Select(i => new Option(YearChoice.Of(i.Id).Value, i.Title))];
}

/// <summary>The days ahead of one initiative, as a file that a calendar takes.</summary>
[Route("k/{kommune}/initiativer/{initiative}/kalender.ics")]
[Needs(Right.See)]
public sealed class FetchInitiativeCalendarController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The file.</summary>
    [HttpGet]
    public async Task<IResult> Fetch()
    {
        var today = clock.Today();
        var ahead = await new YearFacts(db, Here, today, t).Read(YearOf.One(db, Here.Initiative.Id), today, YearCalendar.Last(today));
        return YearCalendar.Of(ahead, Request, clock.GetUtcNow()).As("initiativ.ics");
    }
}
