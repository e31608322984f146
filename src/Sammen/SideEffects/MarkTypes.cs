using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects;

/// <summary>A mark as it is typed.</summary>
public sealed record MarkInput(TypeRelevance? Relevance, string? Words);

/// <summary>The six types of unintended effects as cards with two sides (S47).</summary>
[Route("k/{kommune}/initiativer/{initiative}/bivirkninger/typer")]
public sealed class MarkTypesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MarkController<TypeMark, SideEffectType, MarkInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "bivirkninger/typer";

    /// <inheritdoc/>
    protected override string Said => t["Types.Done"];

    /// <summary>All six.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowTypes>(new
    {
        Marks = (await All<TypeMark>()).ToDictionary(m => m.Type),
        Effects = (await All<SideEffect>()).Where(e => !e.IsWithdrawn && e.Type is not null).ToLookup(e => e.Type!.Value),
    });

    /// <inheritdoc/>
    protected override Expression<Func<TypeMark, bool>> IsAbout(SideEffectType key) => m => m.Type == key;

    /// <inheritdoc/>
    protected override MarkInput InputOf(TypeMark? found) => new(found?.Relevance, found?.Words);

    /// <inheritdoc/>
    protected override Result<TypeMark> Take(SideEffectType key, TypeMark? found, MarkInput input, int version) =>
        found?.Revise(input.Relevance, input.Words, version, Here.Me, Today)
        ?? TypeMark.Mark(Here.Initiative.Id, key, input.Relevance, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override FormSheet FormOf(SideEffectType key, TypeMark? found, MarkInput input)
    {
        var (entry, ask) = (Catalogue.SideEffectTypes.Of(key), Ask(t, "Mark"));
        var (worse, better) = TypeMark.SidesOf(key);
        return new(
            entry.Title.Here(), PathOf(key), At(List),
            [ask.One("Relevance", input.Relevance, needed: true), ask.Lines("Words", input.Words, needed: true)])
        {
            Eyebrow = t["Types.Title"],
            Beside = [new(t["Types.Worse"], worse.Here()), new(t["Types.Better"], better.Here())],
            Source = entry.Source,
        };
    }
}
