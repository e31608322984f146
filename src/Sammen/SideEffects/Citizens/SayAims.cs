using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>Other aims, as typed.</summary>
public sealed record AimsInput(OtherAim[]? Aims, string? Words, int Version);

/// <summary>Other aims than the core task, said openly (S33, fourth advice).</summary>
[Route("k/{kommune}/initiativer/{initiative}/formaal-aabent")]
[Needs(Right.Write)]
public sealed class SayAimsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>What is said now.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var aims = await Find<HonestAims>();
        return Sheet(FormOf(InputOf(aims)), aims?.Version ?? 0);
    }

    /// <summary>Says it.</summary>
    [HttpPost]
    public async Task<IResult> Say([FromForm] AimsInput input)
    {
        var aims = await Find<HonestAims>();
        var (before, stored) = (aims?.Version ?? 0, aims is null ? null : FormOf(InputOf(aims)));
        var result = aims?.Revise(input.Aims, input.Words, input.Version, Here.Me, Today)
            ?? HonestAims.Say(Here.Initiative.Id, input.Aims, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("kerneopgave"), t["Saved"]);
    }

    private static AimsInput InputOf(HonestAims? aims) => new([.. aims?.Aims ?? []], aims?.Words, aims?.Version ?? 0);

    private FormSheet FormOf(AimsInput input)
    {
        var advice = Catalogue.AdviceSets.First(s => s.Key == "coreTask").Advice.First(a => a.Key == "nameOtherAims");
        return new(
            t["Aims.Title"], At("formaal-aabent"), At("kerneopgave"),
            [Ask(t, "Aims").Many("Aims", input.Aims, needed: true), Ask(t, "Aims").Lines("Words", input.Words, needed: true)])
        {
            Lead = t["Aims.Lead"],
            Beside = [new(advice.Title.Here(), advice.Body.Here())],
            Source = advice.Source,
        };
    }
}
