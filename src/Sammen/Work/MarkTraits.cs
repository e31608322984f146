using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>What is found under a trait, as typed.</summary>
public sealed record TraitInput(string? Gain, string? Risk, string? Action, string? Who, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public TraitText Words => new(Gain, Risk, Action, Who);
}

/// <summary>The three traits of new technology as cards with two sides (S54 to S57).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/traek")]
public sealed class MarkTraitsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All three.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowTraits>(new { Marks = (await All<TraitMark>()).ToDictionary(m => m.Trait) });

    /// <summary>One, to be marked.</summary>
    [HttpGet("{trait}")]
    [Needs(Right.Write)]
    public async Task<IResult> One(string trait)
    {
        if (!CatalogueKey.TryParse<Trait>(trait, out var known))
        {
            return Results.NotFound();
        }

        var mark = await Find<TraitMark>(m => m.Trait == known);
        return Sheet(FormOf(known, InputOf(mark)), mark?.Version ?? 0);
    }

    /// <summary>Marks it.</summary>
    [HttpPost("{trait}")]
    [Needs(Right.Write)]
    public async Task<IResult> Mark(string trait, [FromForm] TraitInput input)
    {
        if (!CatalogueKey.TryParse<Trait>(trait, out var known))
        {
            return Results.NotFound();
        }

        var mark = await Find<TraitMark>(m => m.Trait == known);
        var (before, stored) = (mark?.Version ?? 0, mark is null ? null : FormOf(known, InputOf(mark)));
        var result = mark?.Revise(input.Words, input.Version, Here.Me, Today) ?? TraitMark.Mark(Here.Initiative.Id, known, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(known, input), stored, At("arbejdet/traek"), t["Saved"]);
    }

    private static TraitInput InputOf(TraitMark? m) => new(m?.Gain, m?.Risk, m?.Action, m?.Who, m?.Version ?? 0);

    private FormSheet FormOf(Trait trait, TraitInput input)
    {
        var (entry, ask) = (Catalogue.Traits.Of(trait), Ask(t, "Trait"));
        var (what, gain, risk) = TraitMark.SidesOf(trait);
        return new(
            entry.Title.Here(), At($"arbejdet/traek/{entry.Key}"), At("arbejdet/traek"),
            [ask.Lines("Gain", input.Gain), ask.Lines("Risk", input.Risk), ask.Lines("Action", input.Action), ask.Line("Who", input.Who)])
        {
            Eyebrow = t["Traits.Title"],
            Lead = what.Here(),
            Beside = [new(t["Traits.Gain"], gain.Here()), new(t["Traits.Risk"], risk.Here())],
            Source = entry.Source,
        };
    }
}
