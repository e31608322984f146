using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Live;

namespace Sammen.Dialogues;

/// <summary>A new link for guests; the old one is dead at once.</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
public sealed class RenewGuestLinkController(SammenDb db, Rooms rooms, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>Renews it.</summary>
    [HttpPost("gaestelink")]
    [Needs(Right.Lead)]
    public async Task<IResult> Renew()
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        var old = dialogue.GuestToken;
        dialogue.RenewGuestLink();
        await db.SaveChangesAsync();
        await held.CommitAsync();
        // Whoever follows by the old link asks for what is new, and finds that the link is dead.
        rooms.AnnounceDead(old);
        rooms.Announce(dialogue);
        return Onwards(Here.Seat().Path, texts["LinkRenewed"]);
    }
}
