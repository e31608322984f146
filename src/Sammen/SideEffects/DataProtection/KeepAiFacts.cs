using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.DataProtection;

/// <summary>An entry, as typed.</summary>
public sealed record AiFactInput(string? Words, string? AppliesFrom, string? Origin, DateOnly? CheckedOn, string? Uncertain, int Version, Id<AiFact>? Id)
{
    /// <summary>As Domain takes it.</summary>
    public AiFactText Text => new(Words, AppliesFrom, Origin, CheckedOn, Uncertain);

    /// <summary>What is recorded.</summary>
    public static AiFactInput Of(AiEntry e) => new(e.Words, e.AppliesFrom, e.Origin, e.CheckedOn, e.Uncertain, e.Own?.Version ?? 0, e.Own?.Id);
}

/// <summary>What the municipality's initiatives are to know about the AI regulation: its administrators keep it.</summary>
[Route("k/{kommune}/ai-forordningen")]
[AdministratorsOnly]
public sealed class KeepAiFactsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All entries.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ListAiFacts>(new { Entries = await AiEntry.All(Db) });

    /// <summary>A new one.</summary>
    [HttpGet("ny")]
    public IResult Begin() => Form(FormOf("ny", new(null, null, null, null, null, 0, New<AiFact>())), 0);

    /// <summary>Writes a new one; sent twice it is there once.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Add([FromForm] AiFactInput input)
    {
        var id = input.Id ?? New<AiFact>();
        var form = FormOf("ny", input with { Id = id });
        Result<AiFact> Make(Id<AiFact> key) => AiFact.Write(key, null, input.Text, Today);
        if (!ModelState.IsValid || Make(id).Refusals.Count > 0)
        {
            return await Keep(Make(id), 0, form, null);
        }

        await SaveOnce(Db, id, Make, f => new { f.Words, f.AppliesFrom, f.Origin, f.CheckedOn, f.Uncertain });
        return Onwards(Here.Path("ai-forordningen"), t["Saved"], form.Draft);
    }

    /// <summary>One entry.</summary>
    [HttpGet("{key}")]
    public async Task<IResult> Edit(string key) =>
        await Find(key) is { } entry ? Form(FormOf(key, AiFactInput.Of(entry)), entry.Own?.Version ?? 0) : Results.NotFound();

    /// <summary>Writes it anew. A shipped one becomes the municipality's own.</summary>
    [HttpPost("{key}")]
    public async Task<IResult> Write(string key, [FromForm] AiFactInput input)
    {
        if (await Find(key) is not { } entry)
        {
            return Results.NotFound();
        }

        var own = await Own(key);
        var result = own?.Revise(input.Text, input.Version, Today) ?? AiFact.Write(New<AiFact>(), key, input.Text, Today);
        return await Keep(result, own is null ? 0 : entry.Own!.Version, FormOf(key, input), own is null ? null : FormOf(key, AiFactInput.Of(entry)));
    }

    /// <summary>Puts it aside, or takes it forth again.</summary>
    [HttpPost("{key}/fravalg")]
    public async Task<IResult> PutAside(string key, [FromForm] bool aside, [FromForm] int version)
    {
        if (await Find(key) is not { } entry)
        {
            return Results.NotFound();
        }

        if (await Own(key) is not { } own)
        {
            own = AiFact.Write(New<AiFact>(), key, AiFactInput.Of(entry).Text, Today).Expect();
            version = own.Version;
            Db.Add(own);
        }

        var why = await Commit(own.PutAside(aside, version), Db);
        return Onwards(Here.Path("ai-forordningen"), why.Count > 0 ? ErrorsOf(why).All[0].Message : t["Saved"]);
    }

    private Task<AiFact?> Own(string key) => Db.Set<AiFact>().AsTracking().SingleOrDefaultAsync(f => f.Key == key);

    private async Task<AiEntry?> Find(string key) => (await AiEntry.All(Db)).FirstOrDefault(e => e.Key == key);

    private static IResult Form(FormSheet sheet, int version) => Page<WriteForm>(new { Sheet = sheet, Version = version });

    private async Task<IResult> Keep(Result<AiFact> result, int before, FormSheet typed, FormSheet? stored)
    {
        if (stored is null && result.Accepted(out var made, out _) && ModelState.IsValid)
        {
            Db.Add(made);
        }

        var why = await Commit(result, Db);
        return why.Count == 0
            ? Onwards(Here.Path("ai-forordningen"), t["Saved"], typed.Draft)
            : Again<WriteForm>(new { Sheet = typed, Version = before, Stored = stored?.Fields, Errors = ErrorsOf(why) }, why);
    }

    private FormSheet FormOf(string key, AiFactInput input)
    {
        var ask = Ask(t, "Ai");
        return new(
            t[key == "ny" ? "Ai.New" : "Ai.Edit"], Here.Path($"ai-forordningen/{key}"), Here.Path("ai-forordningen"),
            [
                ask.Lines("Words", input.Words, needed: true), ask.Line("AppliesFrom", input.AppliesFrom), ask.Line("Origin", input.Origin, needed: true),
                ask.Day("CheckedOn", input.CheckedOn, Unread("CheckedOn")), ask.Lines("Uncertain", input.Uncertain),
            ])
        {
            Eyebrow = t["Ai.Title"],
            Hidden = key == "ny" ? [("Id", input.Id?.ToString())] : [],
        };
    }
}
