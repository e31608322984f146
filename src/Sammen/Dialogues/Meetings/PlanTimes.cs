using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>Plans the time for the steps anew, before the meeting or in the middle of it.</summary>
[Route("k/{kommune}/dialoger/{dialogue}/tider")]
[Needs(Right.Lead)]
public sealed class PlanTimesController(SammenDb db, Rooms rooms) : PageController
{
    /// <summary>The form with the minutes as they are.</summary>
    [HttpGet]
    public IResult Show() => Here.Dialogue! is { IsMeetingNow: true, Meeting: { } meeting }
        ? Page<PlanTimes>(new { Seat = Here.Seat(), Minutes = meeting.Minutes.Select(m => (int?)m).ToArray(), Here.Dialogue!.Version })
        : Onwards(Here.Seat().Path);

    /// <summary>Plans them.</summary>
    [HttpPost]
    public async Task<IResult> Plan([FromForm] int?[]? minutes, [FromForm] int version)
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        var why = await Commit(dialogue.Replan(minutes, version), db);
        if (why.Count > 0)
        {
            // Pressed again it is taken, unless somebody else was first once more.
            return Again<PlanTimes>(new { Seat = Here.Seat(), Minutes = minutes ?? [], dialogue.Version, Errors = ErrorsOf(why) }, why);
        }

        await held.CommitAsync();
        rooms.Announce(dialogue);
        return Onwards(Here.Seat().Path + "/styring");
    }
}
