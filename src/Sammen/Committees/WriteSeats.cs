using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Municipalities;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>A seat, as typed, with the id made with the form.</summary>
public sealed record SeatInput(string? Name, CommitteeSide? Side, CommitteeFunction? Function, DateOnly? From, DateOnly? Until, Id<CommitteeSeat>? Id, int Version);

/// <summary>Who sits in a committee: a new seat, and one that is written anew or left.</summary>
[Route("k/{kommune}/udvalg/{committee}/pladser")]
[AnyMember]
public sealed class WriteSeatsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin(Id<Committee> committee) => await Find(committee) is not { } found ? Results.NotFound()
        : await UnlessKept(committee) ?? Sheet(FormOf(found, "pladser/ny", new(null, null, null, Today, null, New<CommitteeSeat>(), 0)), 0);

    /// <summary>Takes it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Take(Id<Committee> committee, [FromForm] SeatInput input)
    {
        if (await Find(committee) is not { } found)
        {
            return Results.NotFound();
        }

        if (await UnlessKept(committee) is { } refused)
        {
            return refused;
        }

        var (id, words, others) = (input.Id ?? New<CommitteeSeat>(), await Words(input), await Seats(committee));
        return await AddNew(
            id, key => CommitteeSeat.Take(key, found, words, others.Where(o => o.Id != key)), FormOf(found, "pladser/ny", input with { Id = id }),
            s => new { s.CommitteeId, s.Name, s.Side, s.Function, s.From, s.Until }, _ => At(committee), t["Saved"]);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{seat}")]
    public async Task<IResult> Show(Id<Committee> committee, Id<CommitteeSeat> seat) =>
        await Find(committee) is not { } found || (await Seats(committee)).Find(s => s.Id == seat) is not { } held ? Results.NotFound()
        : await UnlessKept(committee) ?? Sheet(FormOf(found, $"pladser/{seat}", InputOf(held)), held.Version);

    /// <summary>Writes it anew; a last day leaves it.</summary>
    [HttpPost("{seat}")]
    public async Task<IResult> Revise(Id<Committee> committee, Id<CommitteeSeat> seat, [FromForm] SeatInput input)
    {
        var seats = await Seats(committee);
        if (await Find(committee) is not { } found || seats.Find(s => s.Id == seat) is not { } held)
        {
            return Results.NotFound();
        }

        if (await UnlessKept(committee) is { } refused)
        {
            return refused;
        }

        var path = $"pladser/{seat}";
        var (before, stored) = (held.Version, FormOf(found, path, InputOf(held)));
        return await Save(held.Revise(await Words(input), seats, input.Version), before, FormOf(found, path, input), stored, At(committee), t["Saved"]);
    }

    private static SeatInput InputOf(CommitteeSeat s) => new(s.Name, s.Side, s.Function, s.From, s.Until, null, s.Version);

    // A name that is one member's leads the committee's meetings to that member's own page.
    private async Task<SeatText> Words(SeatInput input)
    {
        var name = (input.Name ?? "").Trim();
        var members = name.Length == 0 ? [] : await Db.Set<Member>().Where(m => m.Name == name && m.DeactivatedAt == null).Select(m => m.Id).Take(2).ToListAsync();
        return new(input.Name, members.Count == 1 ? members[0] : null, input.Side, input.Function, input.From, input.Until);
    }

    private FormSheet FormOf(Committee committee, string path, SeatInput input)
    {
        var ask = Ask(t, "Seat");
        return Under(new(
            t["Seat.Title"], At(committee.Id, path), At(committee.Id),
            [
                ask.Line("Name", input.Name, needed: true), ask.One("Side", input.Side, needed: true), ask.One("Function", input.Function, needed: true),
                ask.Day("From", input.From, Unread("From"), needed: true), ask.Day("Until", input.Until, Unread("Until")),
            ])
        {
            Eyebrow = committee.Name,
            Hidden = [("Id", input.Id?.ToString())],
        });
    }
}
