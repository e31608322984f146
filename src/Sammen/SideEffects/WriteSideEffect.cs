using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Threads;
using Sammen.Domain.Trials;
using Sammen.Writing;

namespace Sammen.SideEffects;

/// <summary>A side effect as it is typed, with the id made with the form.</summary>
public sealed record SideEffectInput(
    string? Text, EffectDirection? Direction, SideEffectType? Type, Perspective[]? SeenBy, string? Group, int Version, Id<SideEffect>? Id)
{
    /// <summary>As Domain takes it.</summary>
    public SideEffectText Words => new(Text, Direction, Type, SeenBy, Group);

    /// <summary>What is recorded.</summary>
    public static SideEffectInput Of(SideEffect e) => new(e.Text, e.Direction, e.Type, [.. e.SeenBy], e.Group, e.Version, e.Id);
}

/// <summary>Writes a side effect, from nothing, under one of the six types (S47), or out of a lift.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bivirkninger/ny")]
[Needs(Right.Write)]
public sealed class WriteSideEffectController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The form; a lift's words stand in it beforehand, or what was seen in a trial.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] Id<Lift>? loeft, [FromQuery] string? type, [FromQuery(Name = "hvad")] string? what, [FromQuery] Id<Trial>? proeve)
    {
        Lift? lift = null;
        if (Unread(nameof(loeft)) is not null || (loeft is { } id && (lift = await FindLift(id)) is not { Stands: true }))
        {
            return Results.NotFound();
        }

        if (lift is not null && await Became(lift.Id) is { } before)
        {
            return Onwards(At($"bivirkninger/{before}"), t["Write.Already"]);
        }

        SideEffectType? chosen = CatalogueKey.TryParse<SideEffectType>(type, out var known) ? known : null;
        return Sheet(FormOf(new(lift?.Text ?? what, null, chosen, null, null, 0, New<SideEffect>()), lift, proeve), 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost]
    public async Task<IResult> Write([FromForm] SideEffectInput input, [FromForm] Id<Lift>? loeft, [FromForm] Id<Trial>? proeve)
    {
        var id = input.Id ?? New<SideEffect>();
        await using var held = await Db.Hold(loeft);
        Lift? lift = null;
        if (loeft is { } from && (lift = await FindLift(from)) is null)
        {
            return Results.NotFound();
        }

        var said = lift is null ? null : await StatementOf(lift);
        Result<SideEffect> Make(Id<SideEffect> key) => lift is null || said is null
            ? SideEffect.Write(key, Here.Initiative.Id, input.Words, Here.Me, Today)
            : SideEffect.From(lift, said, key, input.Words, Here.Me, Today);
        SideEffect? kept = null;
        var answer = await AddOnce(
            id, Make, FormOf(input with { Id = id }, lift, proeve), e => new { e.LiftId, e.Text, e.Direction, e.Type, e.SeenBy, e.Group }, e => At($"bivirkninger/{(kept = e).Id}"), t["Write.Done"]);
        if (kept is not null)
        {
            await Db.Grew(proeve, Here.Initiative.Id, Point.Of(kept));
        }

        await held.CommitAsync();
        return answer;
    }

    /// <summary>The fields, for a new one and for one that is worded anew.</summary>
    internal static IReadOnlyList<Asked> FieldsOf(Asking ask, SideEffectInput input) =>
    [
        ask.Lines("Text", input.Text, needed: true),
        ask.One("Direction", input.Direction, needed: true),
        ask.Many("SeenBy", input.SeenBy, needed: true),
        ask.Line("Group", input.Group),
        ask.One("Type", input.Type?.ToString(), [.. Catalogue.SideEffectTypes.Select(e => new Option(e.Id.ToString(), e.Title.Here()))]),
    ];

    private FormSheet FormOf(SideEffectInput input, Lift? lift, Id<Trial>? trial) =>
        new(t["Write.Title"], At("bivirkninger/ny"), At("bivirkninger"), FieldsOf(Ask(t, "Effect"), input))
        {
            Lead = t["Write.Lead"],
            Hidden = [("Id", input.Id?.ToString()), ("Loeft", lift?.Id.ToString()), ("Proeve", trial?.ToString())],
            Beside = lift is not { Stands: true } ? [] : [new(t["Write.From"], lift.Text, t["Write.From.Hint"])],
            Source = Domain.Method.Sources.Publication,
        };

    // One that went while the form was open is found, so that Domain says so and nothing typed is lost.
    private Task<Lift?> FindLift(Id<Lift> id)
    {
        var initiative = Here.Initiative.Id;
        return Db.Set<Lift>().AsNoTracking()
            .SingleOrDefaultAsync(l => l.Id == id && l.InitiativeId == initiative && l.Kind == LiftKind.SideEffect);
    }

    private async Task<Id<SideEffect>?> Became(Id<Lift> lift) =>
        (await Db.Set<SideEffect>().AsNoTracking().FirstOrDefaultAsync(e => e.LiftId == lift && !e.IsWithdrawn))?.Id;

    private async Task<Statement> StatementOf(Lift lift) => await Db.Set<Statement>().AsNoTracking().SingleAsync(s => s.Id == lift.StatementId);
}
