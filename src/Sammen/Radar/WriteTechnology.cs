using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.Radar;
using Sammen.Writing;

namespace Sammen.Radar;

/// <summary>A technology, as typed, with the id made with the form.</summary>
public sealed record RadarTechnologyInput(string? Name, Technology? Kind, IReadOnlyList<Field>? Fields, string? Description, string? Link, Id<RadarTechnology>? Id, int Version);

/// <summary>Puts a technology on the radar's list, writes it anew, and takes it off (S14, S27).</summary>
[Route("k/{kommune}/radar")]
[AnyMember]
[KeepsRadar]
public sealed class WriteTechnologyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RadarController(db, clock)
{
    private static readonly Refusal NameTaken = new("Radar.NameTaken", "Name");

    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    public IResult Begin() => Sheet(FormOf(new(null, null, null, null, null, New<RadarTechnology>(), 0), At("ny"), At()), 0);

    /// <summary>Adds it, and goes on to assess it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Add([FromForm] RadarTechnologyInput input)
    {
        var id = input.Id ?? New<RadarTechnology>();
        var isTaken = await IsTaken(input.Name, id);
        return await AddOnly(
            id, key => isTaken ? NameTaken : RadarTechnology.Write(key, Words(input)), FormOf(input with { Id = id }, At("ny"), At()),
            x => new { x.Name, x.Kind, x.Fields, x.Description, x.Link }, x => At(x.Id, "vurderinger/ny"), t["Technology.Added"], NameTaken);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{technology}/ret")]
    public async Task<IResult> Show(Id<RadarTechnology> technology) =>
        await Find(technology) is { } found ? Sheet(FormOf(found), found.Version) : Results.NotFound();

    /// <summary>Writes it anew.</summary>
    [HttpPost("{technology}/ret")]
    public async Task<IResult> Change(Id<RadarTechnology> technology, [FromForm] RadarTechnologyInput input)
    {
        if (await Find(technology) is not { } found)
        {
            return Results.NotFound();
        }

        var (before, stored) = (found.Version, FormOf(found));
        var result = await IsTaken(input.Name, technology) ? NameTaken : found.Revise(Words(input), input.Version);
        return await Save(result, before, FormOf(input, At(technology, "ret"), At(technology)) with { RemovePath = stored.RemovePath }, stored, At(technology), t["Saved"]);
    }

    /// <summary>Takes it off, with its assessments of all years.</summary>
    [HttpPost("{technology}/sletning")]
    public async Task<IResult> Remove(Id<RadarTechnology> technology, [FromForm] int version) =>
        await Remove(await Find(technology), version, At(), t["Removed"], t["Changed.Meanwhile"]);

    private Task<bool> IsTaken(string? name, Id<RadarTechnology> but)
    {
        var key = Recognised.Name(name);
        return Db.Set<RadarTechnology>().AnyAsync(x => x.Key == key && x.Id != but);
    }

    private static RadarTechnologyText Words(RadarTechnologyInput input) => new(input.Name, input.Kind, input.Fields, input.Description, input.Link);

    private FormSheet FormOf(RadarTechnology x) =>
        FormOf(new(x.Name, x.Kind, x.Fields, x.Description, x.Link, null, x.Version), At(x.Id, "ret"), At(x.Id)) with { RemovePath = At(x.Id, "sletning") };

    private FormSheet FormOf(RadarTechnologyInput input, string path, string back)
    {
        var ask = Ask(t, "Technology");
        return Under(new(
            t[input.Id is null ? "Technology.Change" : "Technology.Add"], path, back,
            [
                ask.Line("Name", input.Name, needed: true), ask.Pick("Kind", input.Kind?.ToString(), Kinds, t["Choose"], needed: true),
                ask.Many("Fields", (input.Fields ?? []).Select(f => f.ToString()), Fields), ask.Lines("Description", input.Description), ask.Line("Link", input.Link),
            ])
        {
            Eyebrow = t["Radar.Title"],
            Hidden = input.Id is { } id ? [("Id", id.ToString())] : [],
        });
    }
}
