using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>What is found under a trait, as typed.</summary>
public sealed record TraitInput(string? Gain, string? Risk, string? Action, string? Who)
{
    /// <summary>As Domain takes it.</summary>
    public TraitText Words => new(Gain, Risk, Action, Who);
}

/// <summary>The three traits of new technology as cards with two sides (S54 to S57).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/traek")]
public sealed class MarkTraitsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MarkController<TraitMark, Trait, TraitInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "arbejdet/traek";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <summary>All three.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowTraits>(new { Marks = (await All<TraitMark>()).ToDictionary(m => m.Trait) });

    /// <inheritdoc/>
    protected override Expression<Func<TraitMark, bool>> IsAbout(Trait key) => m => m.Trait == key;

    /// <inheritdoc/>
    protected override TraitInput InputOf(TraitMark? found) => new(found?.Gain, found?.Risk, found?.Action, found?.Who);

    /// <inheritdoc/>
    protected override Result<TraitMark> Take(Trait key, TraitMark? found, TraitInput input, int version) =>
        found?.Revise(input.Words, version, Here.Me, Today) ?? TraitMark.Mark(Here.Initiative.Id, key, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override FormSheet FormOf(Trait key, TraitMark? found, TraitInput input)
    {
        var (entry, ask) = (Catalogue.Traits.Of(key), Ask(t, "Trait"));
        var (what, gain, risk) = TraitMark.SidesOf(key);
        return new(
            entry.Title.Here(), PathOf(key), At(List),
            [ask.Lines("Gain", input.Gain), ask.Lines("Risk", input.Risk), ask.Lines("Action", input.Action), ask.Line("Who", input.Who)])
        {
            Eyebrow = t["Traits.Title"],
            Lead = what.Here(),
            Beside = [new(t["Traits.Gain"], gain.Here()), new(t["Traits.Risk"], risk.Here())],
            Source = entry.Source,
        };
    }
}
