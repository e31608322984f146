using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Initiatives;

/// <summary>The light track on one page.</summary>
public sealed record LightInput(string? Because, string? Gain, string? Drawback, Technology? Technology, DateOnly? DecisionExpectedOn, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public LightDescription Description => new(Because, Gain, Drawback, Technology, DecisionExpectedOn);

    /// <summary>What is recorded.</summary>
    public static LightInput Of(Initiative i) => new(i.ChosenBecause, i.Gain, i.Drawback, i.Technology, i.DecisionExpectedOn, i.Version);
}

/// <summary>A small thing: five fields, and the story is there (S13).</summary>
[Route("k/{kommune}/initiativer/{initiative}/let")]
[Needs(Right.Lead)]
public sealed class TakeLightTrackController(SammenDb db) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show() => Page<TakeLightTrack>(new { Here.Initiative, Input = LightInput.Of(Here.Initiative) });

    /// <summary>Takes the light track and goes to the story.</summary>
    [HttpPost]
    public async Task<IResult> Take([FromForm] LightInput input)
    {
        var before = LightInput.Of(Here.Initiative);
        var why = await Commit(Here.Initiative.TakeLightTrack(input.Description, input.Version), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, "fortaelling"), draft: $"let-{Here.Initiative.Id}")
            : Again<TakeLightTrack>(new { Here.Initiative, Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Stored = before }, why);
    }
}
