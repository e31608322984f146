using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Reminders;
using Sammen.Start.Year;

namespace Sammen.Start.Reminders;

/// <summary>A member's dates ahead for a calendar, which cannot sign in: the address is the key. Somebody whose access is closed has none.</summary>
[Route("kalender")]
[KeepsNothing]
public sealed class FetchCalendarController(SammenDb db, Places places, TimeProvider clock, IStringLocalizer<Start.Texts> t) : PageController
{
    /// <summary>The file.</summary>
    [HttpGet("{token}.ics")]
    public async Task<IResult> Fetch(string token)
    {
        var hash = Invitation.Hash(token);
        var found = await db.Set<CalendarLink>().IgnoreQueryFilters([Tenancy.Filter]).Where(l => l.TokenHash == hash)
            .Join(db.Set<Municipality>(), l => EF.Property<Id<Municipality>>(l, Tenancy.Column), m => m.Id, (l, m) => new { l.MemberId, Place = new Place(m.Id, m.Slug, m.Name) })
            .SingleOrDefaultAsync();
        if (found is null)
        {
            return Results.NotFound();
        }

        db.EnterAs(found.Place.Id, null);
        if (await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == found.MemberId && m.DeactivatedAt == null) is not { } member)
        {
            return Results.NotFound();
        }

        Here.Enter(found.Place, await places.Units(found.Place, db), member);
        var today = clock.Today();
        var ahead = await new YearFacts(db, Here, today, t).Read(YearOf.Mine(db, Here, today), today, YearCalendar.Last(today));
        return YearCalendar.Of(ahead, Request, clock.GetUtcNow()).As("sammen.ics");
    }
}
