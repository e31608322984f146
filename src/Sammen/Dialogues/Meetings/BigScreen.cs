using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Meetings;

/// <summary>A meeting on the wall, to be read from the back of the room. It shows what all may see and nothing else.</summary>
[Route("k/{kommune}/dialoger/{dialogue}/storskaerm")]
[Needs(Right.See)]
public sealed class BigScreenController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Here.Dialogue!.Meeting is null ? Results.NotFound() : Page<BigScreen>(new { Stage = await Look() });

    /// <summary>What changes on it.</summary>
    [HttpGet("rum")]
    public async Task<IResult> Fragment()
    {
        if (Here.Dialogue!.Meeting is null)
        {
            return Results.NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        return Page<Wall>(new { Stage = await Look() });
    }

    private Task<Stage> Look() => Stage.Look(Here.Seat(), null, db, clock.GetUtcNow());
}
