using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;

namespace Sammen.Benefits;

/// <summary>Which side effects threaten a gain, as chosen.</summary>
public sealed record ThreatsInput(Guid[]? Effects, int Version);

/// <summary>Which side effects threaten a gain (S39, S46): chosen among those of the register.</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinster/{benefit}/trusler")]
[Needs(Right.Write)]
public sealed class NameThreatsController(SammenDb db, IStringLocalizer<Texts> t) : BenefitController(db)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Benefit> benefit) => await Find(benefit) is { } found
        ? Page<NameThreats>(new { Input = new ThreatsInput([.. found.ThreatenedBy], found.Version), Benefit = found, Effects = await Effects() })
        : Results.NotFound();

    /// <summary>Names them.</summary>
    [HttpPost]
    public async Task<IResult> Name(Id<Benefit> benefit, [FromForm] ThreatsInput input)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var version = found.Version;
        var effects = await Effects();
        var why = await Commit(found.Threaten([.. (input.Effects ?? []).Where(id => effects.Any(e => e.Id.Value == id))], input.Version), Db);
        return why.Count == 0
            ? Onwards(PathOf(benefit), t["Saved"])
            : Again<NameThreats>(new { Input = input with { Version = version }, Benefit = found, Effects = effects, Errors = ErrorsOf(why) }, why);
    }

    private async Task<IReadOnlyList<SideEffect>> Effects() =>
        await Db.Set<SideEffect>().AsNoTracking().Where(e => e.InitiativeId == Here.Initiative.Id && !e.IsWithdrawn).OrderBy(e => e.RaisedOn).ThenBy(e => e.Id).ToListAsync();
}
