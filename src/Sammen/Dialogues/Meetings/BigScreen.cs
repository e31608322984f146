using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>A meeting on the wall, to be read from the back of the room. It shows what all may see and nothing else.</summary>
[Route("k/{kommune}/dialoger/{dialogue}/storskaerm")]
[Needs(Right.See)]
public sealed class BigScreenController(SammenDb db, TimeProvider clock, Rooms rooms) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Here.Dialogue!.Meeting is null ? Results.NotFound() : Page<BigScreen>(new { View = await Look() });

    /// <summary>What changes on it.</summary>
    [HttpGet("rum")]
    public async Task<IResult> Fragment()
    {
        if (Here.Dialogue!.Meeting is null)
        {
            return Results.NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        return Page<Wall>(new { View = await Look() });
    }

    /// <summary>Tells when anything is new, also a number.</summary>
    [HttpGet("puls")]
    public async Task<IResult> Pulse()
    {
        await db.Database.CloseConnectionAsync();
        return rooms.Follow(Pulses.OfNumbers(Here.Dialogue!));
    }

    private Task<LeadView> Look() => LeadView.Look(Here.Seat(), db, clock.GetUtcNow());
}
