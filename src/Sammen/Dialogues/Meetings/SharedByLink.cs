using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>
/// What all see of a meeting, by the guests' link. A room of thousands asks at once: who has the link sees what all see, so the database is
/// touched only when something is new, and no controller is made.
/// </summary>
public static class SharedByLink
{
    /// <summary>A link that opens a meeting.</summary>
    private sealed record Link(Id<Municipality> Place, Id<Dialogue> Meeting);

    /// <summary>Answers it.</summary>
    public static void MapSharedByLink(this WebApplication app) =>
        app.MapGet("/k/{kommune}/g/{token}/rum", Answer).WithMetadata(new OpenToGuestsAttribute()).ExcludeFromDescription();

    private static async Task<IResult> Answer(string kommune, string token, HttpContext http, RoomCache cache)
    {
        if (await cache.Of(Pulses.OfLink(token), kommune, () => Find(kommune, token, http)) is not { } link)
        {
            return Results.NotFound();
        }

        var (_, view) = await SharedView.Of(link.Meeting, () => Enter(link.Place, http), http);
        return view.Answer(http);
    }

    private static async Task<Link?> Find(string kommune, string token, HttpContext http)
    {
        var services = http.RequestServices;
        if (await services.GetRequiredService<Places>().Find(kommune, services.GetRequiredService<SammenDb>()) is not { } place)
        {
            return null;
        }

        var dialogue = await Enter(place.Id, http).Set<Dialogue>().AsNoTracking().SingleOrDefaultAsync(d => d.GuestToken == token);
        return dialogue is { Meeting: not null } && dialogue.LetsIn(Entrance.Link) ? new(place.Id, dialogue.Id) : null;
    }

    private static SammenDb Enter(Id<Municipality> place, HttpContext http)
    {
        var db = http.RequestServices.GetRequiredService<SammenDb>();
        db.EnterAs(place, null);
        return db;
    }
}
