using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Initiatives;

/// <summary>What is fixed and what is open, one a line each.</summary>
public sealed record FramesInput(string? Fixed, string? Open, int Version)
{
    /// <summary>What is recorded.</summary>
    public static FramesInput Of(Initiative i, Phase phase) =>
        new(Written(i.FramesIn(phase, isFixed: true)), Written(i.FramesIn(phase, isFixed: false)), i.Version);

    private static string Written(IReadOnlyList<Frame> frames) => string.Join('\n', frames.Select(f => f.Text));
}

/// <summary>What is fixed and what is open to influence in a phase (S82). Everybody sees it; those who lead write it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/rammer")]
public sealed class SetFramesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The two lists of a phase; the present one unless another is asked for.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public IResult Show(Phase? fase)
    {
        var phase = fase ?? Here.Initiative.Phase;
        return Page<SetFrames>(new { Phase = phase, Input = FramesInput.Of(Here.Initiative, phase) });
    }

    /// <summary>Writes them anew.</summary>
    [HttpPost]
    [Needs(Right.Lead)]
    public async Task<IResult> Set([FromQuery] Phase? fase, [FromForm] FramesInput input)
    {
        var phase = fase ?? Here.Initiative.Phase;
        var before = FramesInput.Of(Here.Initiative, phase);
        var why = await Commit(Here.Initiative.SetFrames(phase, input.Fixed, input.Open, input.Version, clock.GetUtcNow()), db);
        return why.Count == 0
            ? Onwards($"{Here.Path(Here.Initiative.Id, "rammer")}?fase={phase}", t["Frames.Done"], $"rammer-{phase}-{Here.Initiative.Id}")
            : Again<SetFrames>(new { Phase = phase, Input = input with { Version = before.Version }, Stored = before, Errors = ErrorsOf(why) }, why);
    }
}
