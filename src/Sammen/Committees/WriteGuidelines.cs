using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>A guideline, as typed, with the id made with the form.</summary>
public sealed record GuidelineInput(string? Title, string? Words, Id<Guideline>? Id, int Version);

/// <summary>Why a guideline ends, as typed.</summary>
public sealed record EndInput(string? Because, int Version);

/// <summary>A committee's guidelines (retningslinjer): read by everybody, written by those who sit there, and in force when both sides have agreed (S98).</summary>
[Route("k/{kommune}/udvalg/{committee}/retningslinjer")]
[AnyMember]
public sealed class WriteGuidelinesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ListGuidelines>(new
    {
        Committee,
        Guidelines = (await Tracked<Guideline>().Where(g => g.CommitteeId == Committee.Id).ToListAsync()).OrderBy(g => g.Id.Value).ToList(),
        MayWrite = Committee.Stands && (MayKeep || IsSeated),
        Speaks,
    });

    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    [Seated]
    public IResult Begin() => Sheet(FormOf("ny", new(null, null, New<Guideline>(), 0)), 0);

    /// <summary>Writes it: a draft, until both sides agree.</summary>
    [HttpPost("ny")]
    [Seated]
    public async Task<IResult> Draft([FromForm] GuidelineInput input)
    {
        var id = input.Id ?? New<Guideline>();
        return await AddNew(
            id, key => Guideline.Draft(key, Committee, new(input.Title, input.Words), Here.Me, Today), FormOf("ny", input with { Id = id }),
            g => new { g.CommitteeId, g.Title, g.Words }, _ => At("retningslinjer"), t["Saved"]);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{guideline}")]
    [Seated]
    public async Task<IResult> Edit(Id<Guideline> guideline) =>
        await Find(guideline) is { } found ? Sheet(FormOf($"{guideline}", new(found.Title, found.Words, null, found.Version), found.Holds), found.Version) : Results.NotFound();

    /// <summary>Words it anew; both sides are asked again.</summary>
    [HttpPost("{guideline}")]
    [Seated]
    public async Task<IResult> Revise(Id<Guideline> guideline, [FromForm] GuidelineInput input)
    {
        if (await Find(guideline) is not { } found)
        {
            return Results.NotFound();
        }

        var (before, stored) = (found.Version, FormOf($"{guideline}", new(found.Title, found.Words, null, found.Version), found.Holds));
        return await Save(found.Revise(new(input.Title, input.Words), Here.Me, input.Version, Today), before, FormOf($"{guideline}", input, found.Holds), stored, At("retningslinjer"), t["Saved"]);
    }

    /// <summary>Says yes for the side that the one who asks speaks for.</summary>
    [HttpPost("{guideline}/enighed")]
    [Seated]
    public async Task<IResult> Agree(Id<Guideline> guideline, [FromForm] int version)
    {
        if (Speaks is not { } side)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await Find(guideline) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.Agree(side, Here.Me, version, Today), Db);
        return Onwards(At("retningslinjer"), why.Count == 0 ? t[found.Holds ? "Guideline.Agreed.Both" : "Guideline.Agreed.One"] : t["Changed.Meanwhile"]);
    }

    /// <summary>The form that ends it.</summary>
    [HttpGet("{guideline}/ophoer")]
    [Seated]
    public async Task<IResult> BeginEnd(Id<Guideline> guideline) => await Find(guideline) is { } found ? Sheet(EndOf(found, null), found.Version) : Results.NotFound();

    /// <summary>Ends it with the reason.</summary>
    [HttpPost("{guideline}/ophoer")]
    [Seated]
    public async Task<IResult> End(Id<Guideline> guideline, [FromForm] EndInput input)
    {
        if (await Find(guideline) is not { } found)
        {
            return Results.NotFound();
        }

        var before = found.Version;
        return await Save(found.End(input.Because, input.Version, Today), before, EndOf(found, input.Because), EndOf(found, null), At("retningslinjer"), t["Saved"]);
    }

    // The chair speaks for management, the vice-chair for the employees; nobody says yes for the other side.
    private CommitteeSide? Speaks => CommitteeSeat.SpeaksFor(Here.Me, Seats, Today);

    private Task<Guideline?> Find(Id<Guideline> id) => Tracked<Guideline>().SingleOrDefaultAsync(g => g.Id == id && g.CommitteeId == Committee.Id);

    private FormSheet FormOf(string rest, GuidelineInput input, bool holds = false)
    {
        var ask = Ask(t, "Guideline");
        return Under(new(t["Guideline.Sheet"], At($"retningslinjer/{rest}"), At("retningslinjer"), [ask.Line("Title", input.Title, needed: true), ask.Lines("Words", input.Words, needed: true)])
        {
            Hidden = [("Id", input.Id?.ToString())],
            Lead = t[holds ? "Guideline.Lead.Holds" : "Guideline.Lead"],
            Source = Domain.Method.Sources.MedAgreement,
        });
    }

    private FormSheet EndOf(Guideline guideline, string? because) =>
        Under(new(t["End.Title"], At($"retningslinjer/{guideline.Id}/ophoer"), At("retningslinjer"), [Ask(t, "End").Lines("Because", because, needed: true)]) { Eyebrow = guideline.Title });
}
