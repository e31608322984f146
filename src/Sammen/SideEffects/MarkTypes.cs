using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects;

/// <summary>A mark as it is typed.</summary>
public sealed record MarkInput(TypeRelevance? Relevance, string? Words, int Version);

/// <summary>The six types of unintended effects as cards with two sides (S47).</summary>
[Route("k/{kommune}/initiativer/{initiative}/bivirkninger/typer")]
public sealed class MarkTypesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All six.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowTypes>(new
    {
        Marks = (await All<TypeMark>()).ToDictionary(m => m.Type),
        Effects = (await All<SideEffect>()).Where(e => !e.IsWithdrawn && e.Type is not null).ToLookup(e => e.Type!.Value),
    });

    /// <summary>One, to be marked.</summary>
    [HttpGet("{type}")]
    [Needs(Right.Write)]
    public async Task<IResult> One(string type)
    {
        if (!CatalogueKey.TryParse<SideEffectType>(type, out var known))
        {
            return Results.NotFound();
        }

        var mark = await Find<TypeMark>(m => m.Type == known);
        return Sheet(FormOf(known, InputOf(mark)), mark?.Version ?? 0);
    }

    /// <summary>Marks it.</summary>
    [HttpPost("{type}")]
    [Needs(Right.Write)]
    public async Task<IResult> Mark(string type, [FromForm] MarkInput input)
    {
        if (!CatalogueKey.TryParse<SideEffectType>(type, out var known))
        {
            return Results.NotFound();
        }

        var mark = await Find<TypeMark>(m => m.Type == known);
        var (before, stored) = (mark?.Version ?? 0, mark is null ? null : FormOf(known, InputOf(mark)));
        var result = mark?.Revise(input.Relevance, input.Words, input.Version, Here.Me, Today)
            ?? TypeMark.Mark(Here.Initiative.Id, known, input.Relevance, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(known, input), stored, At("bivirkninger/typer"), t["Types.Done"]);
    }

    private static MarkInput InputOf(TypeMark? mark) => new(mark?.Relevance, mark?.Words, mark?.Version ?? 0);

    private FormSheet FormOf(SideEffectType type, MarkInput input)
    {
        var entry = Catalogue.SideEffectTypes.First(e => e.Id == type);
        var (worse, better) = TypeMark.SidesOf(type);
        return new(
            entry.Title.Here(), At($"bivirkninger/typer/{entry.Key}"), At("bivirkninger/typer"),
            [Ask(t, "Mark").One("Relevance", input.Relevance, needed: true), Ask(t, "Mark").Lines("Words", input.Words, needed: true)])
        {
            Eyebrow = t["Types.Title"],
            Beside = [new(t["Types.Worse"], worse.Here()), new(t["Types.Better"], better.Here())],
            Source = entry.Source,
        };
    }
}
