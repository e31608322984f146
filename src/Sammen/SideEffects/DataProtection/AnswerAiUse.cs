using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.DataProtection;

/// <summary>Whether artificial intelligence is used, as typed.</summary>
public sealed record AiUseInput(ScreeningAnswer? Uses, string? Words, string[]? Facts, int Version);

/// <summary>Does it use artificial intelligence, and which of the municipality's entries concern it?</summary>
[Route("k/{kommune}/initiativer/{initiative}/databeskyttelse/ai")]
[Needs(Right.Write)]
public sealed class AnswerAiUseController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The question.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var use = await Find<AiUse>();
        return Sheet(await FormOf(InputOf(use)), use?.Version ?? 0);
    }

    /// <summary>Answers.</summary>
    [HttpPost]
    public async Task<IResult> Answer([FromForm] AiUseInput input)
    {
        var use = await Find<AiUse>();
        var (before, stored) = (use?.Version ?? 0, use is null ? null : await FormOf(InputOf(use)));
        var result = use?.Revise(input.Uses, input.Words, input.Facts, input.Version, Here.Me, Today)
            ?? AiUse.Answer(Here.Initiative.Id, input.Uses, input.Words, input.Facts, Here.Me, Today);
        return await Save(result, before, await FormOf(input), stored, At("databeskyttelse"), t["Saved"]);
    }

    private static AiUseInput InputOf(AiUse? use) => new(use?.Uses, use?.Words, [.. use?.Facts ?? []], use?.Version ?? 0);

    private async Task<FormSheet> FormOf(AiUseInput input)
    {
        var facts = (await AiEntry.All(Db)).Where(f => !f.IsAside || input.Facts?.Contains(f.Key) == true).Select(f => new Option(f.Key, f.Words, f.Uncertain.Length > 0 ? f.Uncertain : null)).ToList();
        var ask = Ask(t, "AiUse");
        return new(
            t["AiUse.Title"], At("databeskyttelse/ai"), At("databeskyttelse"),
            [ask.One("Uses", input.Uses, needed: true), ask.Lines("Words", input.Words), ask.Many("Facts", input.Facts, facts)])
        {
            Eyebrow = t["Title"],
            Lead = t["AiUse.Lead"],
            Source = Domain.Method.Sources.AiAct,
        };
    }
}
