using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Initiatives;

/// <summary>What is typed in the second step.</summary>
public sealed record PurposeInput(string? Gain, string? Drawback, Pressure[]? Pressure, string? Claim, string? Alternatives, int Version)
{
    /// <summary>The step as Domain takes it.</summary>
    public PurposeDescription Description => new(Gain, Drawback, Pressure ?? [], Claim, Alternatives);

    /// <summary>What is recorded.</summary>
    public static PurposeInput Of(Initiative i) => new(i.Gain, i.Drawback, [.. i.Pressure], i.Claim, i.Alternatives, i.Version);
}

/// <summary>Second step: hopes and side effects, pressure and claims, alternatives (S4, S29, S20).</summary>
[Route("k/{kommune}/initiativer/{initiative}/beskrivelse/2")]
[Needs(Right.Lead)]
public sealed class DescribePurposeController(SammenDb db) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show() => Page<DescribePurpose>(new { Input = PurposeInput.Of(Here.Initiative), Here.Initiative });

    /// <summary>Revises the step.</summary>
    [HttpPost]
    public async Task<IResult> Revise([FromForm] PurposeInput input)
    {
        var before = PurposeInput.Of(Here.Initiative);
        var why = await Commit(Here.Initiative.Describe(input.Description, input.Version), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, "beskrivelse/3"), draft: $"beskrivelse-2-{Here.Initiative.Id}")
            : Again<DescribePurpose>(new { Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Here.Initiative, Stored = before }, why);
    }
}
