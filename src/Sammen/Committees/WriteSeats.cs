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
[Kept]
public sealed class WriteSeatsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    public IResult Begin() => Sheet(FormOf("pladser/ny", new(null, null, null, Today, null, New<CommitteeSeat>(), 0)), 0);

    /// <summary>Takes it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Take([FromForm] SeatInput input)
    {
        var (id, words) = (input.Id ?? New<CommitteeSeat>(), await Words(input));
        return await AddNew(
            id, key => CommitteeSeat.Take(key, Committee, words, Seats.Where(o => o.Id != key)), FormOf("pladser/ny", input with { Id = id }),
            s => new { s.CommitteeId, s.Name, s.Side, s.Function, s.From, s.Until }, _ => At(), t["Saved"]);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{seat}")]
    public IResult Show(Id<CommitteeSeat> seat) => Seats.FirstOrDefault(s => s.Id == seat) is { } held ? Sheet(FormOf($"pladser/{seat}", InputOf(held)), held.Version) : Results.NotFound();

    /// <summary>Writes it anew; a last day leaves it.</summary>
    [HttpPost("{seat}")]
    public async Task<IResult> Revise(Id<CommitteeSeat> seat, [FromForm] SeatInput input)
    {
        if (Seats.FirstOrDefault(s => s.Id == seat) is not { } held)
        {
            return Results.NotFound();
        }

        var path = $"pladser/{seat}";
        var (before, stored) = (held.Version, FormOf(path, InputOf(held)));
        return await Save(held.Revise(await Words(input), Seats, input.Version), before, FormOf(path, input), stored, At(), t["Saved"]);
    }

    private static SeatInput InputOf(CommitteeSeat s) => new(s.Name, s.Side, s.Function, s.From, s.Until, null, s.Version);

    // A name that is one member's leads the committee's meetings to that member's own page.
    private async Task<SeatText> Words(SeatInput input)
    {
        var name = (input.Name ?? "").Trim();
        var members = name.Length == 0 ? [] : await Db.Set<Member>().Where(m => m.Name == name && m.DeactivatedAt == null).OrderBy(m => m.Id).Select(m => m.Id).Take(2).ToListAsync();
        return new(input.Name, members.Count == 1 ? members[0] : null, input.Side, input.Function, input.From, input.Until);
    }

    private FormSheet FormOf(string path, SeatInput input)
    {
        var ask = Ask(t, "Seat");
        return Under(new(
            t["Seat.Title"], At(path), At(),
            [
                ask.Line("Name", input.Name, needed: true), ask.One("Side", input.Side, needed: true), ask.One("Function", input.Function, needed: true),
                ask.Day("From", input.From, Unread("From"), needed: true), ask.Day("Until", input.Until, Unread("Until")),
            ])
        {
            Hidden = [("Id", input.Id?.ToString())],
        });
    }
}
