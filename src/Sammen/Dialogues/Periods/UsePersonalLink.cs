using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Periods;

/// <summary>
/// Exchanges a personal link for a room token on this phone. Looking uses nothing: previews and scanners open links too. All that is
/// kept is that the link was used; the token goes to the phone and nowhere else.
/// </summary>
[Route("k/{kommune}/p/{token}")]
[OpenToGuests]
[KeepsNothing]
public sealed class UsePersonalLinkController(SammenDb db, Exchanges exchanges) : PageController
{
    /// <summary>Says what the link does, with one button.</summary>
    [HttpGet]
    public async Task<IResult> Show(string token)
    {
        if (await Find(token) is not ({ }, { } seat))
        {
            return NoSuchLink();
        }

        // The room must not be told by which link one came.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        // Used or not looks the same: whoever has the list must not see who came in just now. The phone that used it comes in again by the button.
        return Page<UsePersonalLink>(new { Seat = seat, Token = token, Claim = Guid.NewGuid() });
    }

    /// <summary>Uses the link.</summary>
    [HttpPost]
    public async Task<IResult> Use(string token, [FromForm] Guid claim)
    {
        if (await Find(token) is not ({ } link, { } seat))
        {
            return NoSuchLink();
        }

        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await exchanges.Exchange(link.Id, claim, seat.Dialogue.Period!, () => Take(link.Id)) is { } room)
        {
            DeviceSecret.Begin(HttpContext, seat, room);
        }

        return Results.LocalRedirect(seat.Path);
    }

    // Whoever comes second finds it used, in both databases. By itself: no other row comes in this transaction.
    private async Task<bool> Take(Id<PersonalLink> id) =>
        await db.Set<PersonalLink>().Where(l => l.Id == id && !l.IsUsed).ExecuteUpdateAsync(set => set.SetProperty(l => l.IsUsed, true)) == 1;

    private async Task<(PersonalLink? Link, Seat? Seat)> Find(string token)
    {
        if (SlipCode.HashOf(token) is not { } hash || await db.Set<PersonalLink>().AsNoTracking().SingleOrDefaultAsync(l => l.Hash == hash) is not { } link)
        {
            return (null, null);
        }

        var dialogue = await db.Set<Dialogue>().AsNoTracking().SingleAsync(d => d.Id == link.DialogueId);
        var initiative = await db.Set<Initiative>().AsNoTracking().AsSplitQuery().SingleAsync(i => i.Id == dialogue.InitiativeId);
        return (link, PersonalRoomController.SeatIn(dialogue, initiative, Here));
    }

    private IResult NoSuchLink()
    {
        if (!Here.IsMember)
        {
            Here.Leave();
        }

        return Results.NotFound();
    }
}
