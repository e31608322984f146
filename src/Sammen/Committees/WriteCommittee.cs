using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Municipalities;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>A committee, as typed, with the id made with the form.</summary>
public sealed record CommitteeInput(string? Name, CommitteeLevel? Level, Id<Committee>? ParentId, Id<Unit>? UnitId, Id<Committee>? Id, int Version);

/// <summary>Founds a committee, names or places it anew.</summary>
[Route("k/{kommune}/udvalg")]
[AdministratorsOnly]
public sealed class WriteCommitteeController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin() => Sheet(FormOf("udvalg/ny", new(null, null, null, null, New<Committee>(), 0), await Tree()), 0);

    /// <summary>Founds it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Found([FromForm] CommitteeInput input)
    {
        var (id, tree) = (input.Id ?? New<Committee>(), await Tree());
        return await AddNew(
            id, key => Committee.Found(key, Words(input), tree), FormOf("udvalg/ny", input with { Id = id }, tree),
            c => new { c.Name, c.Level, c.ParentId, c.UnitId }, c => At(c.Id), t["Saved"]);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{committee}/ret")]
    public async Task<IResult> Show() => Sheet(FormOf($"udvalg/{Committee.Id}/ret", InputOf(Committee), await Tree(), Committee.Id), Committee.Version);

    /// <summary>Names or places it anew.</summary>
    [HttpPost("{committee}/ret")]
    public async Task<IResult> Revise([FromForm] CommitteeInput input)
    {
        var (id, tree, path) = (Committee.Id, await Tree(), $"udvalg/{Committee.Id}/ret");
        var (before, stored) = (Committee.Version, FormOf(path, InputOf(Committee), tree, id));
        return await Save(Committee.Revise(Words(input), tree, input.Version), before, FormOf(path, input, tree, id), stored, At(), t["Saved"]);
    }

    private static CommitteeInput InputOf(Committee c) => new(c.Name, c.Level, c.ParentId, c.UnitId, null, c.Version);

    private CommitteeText Words(CommitteeInput input)
    {
        if (input.UnitId is { } unit && !Here.Units.Has(unit))
        {
            ModelState.TryAddModelError("UnitId", "");
        }

        return new(input.Name, input.Level, input.ParentId, input.UnitId);
    }

    private FormSheet FormOf(string path, CommitteeInput input, CommitteeTree tree, Id<Committee>? own = null)
    {
        var ask = Ask(t, "Committee");
        var above = tree.InOrder.Where(c => c.Committee.Stands && c.Committee.Id != own).Select(c => new Option(c.Committee.Id.ToString(), Indented(c.Depth, c.Committee.Name))).ToList();
        var units = Here.Units.InOrder.Select(u => new Option(u.Unit.Id.ToString(), Indented(u.Depth, u.Unit.Name))).ToList();
        return Under(new(
            t[own is null ? "Committee.Add" : "Committee.Change"], Here.Path(path), own is { } id ? At(id) : Here.Path("udvalg"),
            [
                ask.Line("Name", input.Name, needed: true), ask.One("Level", input.Level, needed: true),
                ask.Pick("ParentId", input.ParentId?.ToString(), above, t["Committee.NoParent"], needed: true), ask.Pick("UnitId", input.UnitId?.ToString(), units, t["Committee.WholeMunicipality"], needed: true),
            ])
        {
            Eyebrow = t["Committees.Title"],
            Hidden = [("Id", input.Id?.ToString())],
            Source = Domain.Method.Sources.MedAgreement,
        });
    }

    private static string Indented(int depth, string name) => new string('\u00a0', depth * 3) + name;
}

/// <summary>Why a committee is dissolved, as typed.</summary>
public sealed record DissolveInput(string? Because, int Version);

/// <summary>Dissolves a committee, and lets it stand again. What it has met about stays.</summary>
[Route("k/{kommune}/udvalg/{committee}")]
[AdministratorsOnly]
public sealed class DissolveCommitteeController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet("nedlaeggelse")]
    public IResult Begin() => Sheet(FormOf(null), Committee.Version);

    /// <summary>Dissolves it.</summary>
    [HttpPost("nedlaeggelse")]
    public async Task<IResult> Dissolve([FromForm] DissolveInput input)
    {
        var (before, result) = (Committee.Version, Committee.Dissolve(input.Because, await Tree(), input.Version, Today));
        if (result.Refusals.Count == 0)
        {
            // What lay on its agendas is then told of as not discussed, until somebody moves it.
            (await Meetings()).FindAll(m => m.On >= Today && !m.IsCancelled).ForEach(m => m.Cancel(t["Dissolve.Cancels"], m.Version).Expect());
        }

        return await Save(result, before, FormOf(input.Because), FormOf(null), At(), t["Saved"]);
    }

    /// <summary>Lets it stand again.</summary>
    [HttpPost("genoprettelse")]
    public async Task<IResult> Restore([FromForm] int version) =>
        Onwards(At(), (await Commit(Committee.Restore(version), Db)).Count == 0 ? t["Saved"] : t["Changed.Meanwhile"]);

    private FormSheet FormOf(string? because) =>
        Under(new(t["Dissolve.Title"], At("nedlaeggelse"), At(), [Ask(t, "Dissolve").Lines("Because", because, needed: true)]) { Lead = t["Dissolve.Lead"] });
}
