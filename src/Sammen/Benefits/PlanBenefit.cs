using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;

namespace Sammen.Benefits;

/// <summary>The way to a gain, as typed.</summary>
public sealed record WayInput(string? Owner, string? Steps, string? Barriers, string? Conditions, int Version)
{
    /// <summary>What is recorded.</summary>
    public static WayInput Of(Benefit b) => new(b.Owner, b.Steps, b.Barriers, b.Conditions, b.Version);
}

/// <summary>Who sees to a gain, and the way there (S39).</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinster/{benefit}/vej")]
[Needs(Right.Write)]
public sealed class PlanBenefitController(SammenDb db, IStringLocalizer<Texts> t) : BenefitController(db)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Benefit> benefit) => await Find(benefit) is { } found
        ? Page<PlanBenefit>(new { Input = WayInput.Of(found), Benefit = found, Owners = await Names() })
        : Results.NotFound();

    /// <summary>Says who sees to it, and the way.</summary>
    [HttpPost]
    public async Task<IResult> Plan(Id<Benefit> benefit, [FromForm] WayInput input)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var before = WayInput.Of(found);
        var why = await Commit(found.PlanWay(new(input.Owner, input.Steps, input.Barriers, input.Conditions), input.Version), Db);
        return why.Count == 0
            ? Onwards(PathOf(benefit), t["Saved"], $"gevinst-{benefit}-vej")
            : Again<PlanBenefit>(new { Input = input with { Version = before.Version }, Benefit = found, Stored = before, Owners = await Names(), Errors = ErrorsOf(why) }, why);
    }
}
