using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>How many slips are to be made.</summary>
/// <param name="Number">How many more.</param>
/// <param name="Already">How many there were on the page, so that a double post makes them once.</param>
public sealed record SlipsInput(int? Number, int Already);

/// <summary>Slips that are good for one answer each, to print, cut and let everybody draw one. Nobody notes who drew which.</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/sedler")]
[Needs(Right.Lead)]
public sealed class MakeSlipsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    /// <summary>All slips, used or not alike.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Survey> survey) => await Find(survey) is { ClosedOn: null } found
        ? Page<MakeSlips>(new { Survey = found, Codes = found.Codes(), Address = Address })
        : Results.NotFound();

    /// <summary>Makes slips.</summary>
    [HttpPost]
    public async Task<IResult> Make(Id<Survey> survey, [FromForm] SlipsInput input)
    {
        if (await Find(survey) is not { ClosedOn: null } found)
        {
            return Results.NotFound();
        }

        await using var held = await Db.Hold(found);
        if (found.Slips > input.Already)
        {
            // The first post has made them.
            return Onwards(At(survey, "sedler"));
        }

        var before = found.Codes();
        var result = found.MakeSlips(input.Number, await Db.Answered(found) > 0, Today);
        if (result.Accepted(out var slips, out _))
        {
            Db.AddRange(slips);
        }

        var why = await Commit(result, Db);
        if (why.Count > 0)
        {
            return Again<MakeSlips>(new { Survey = found, Codes = before, Address, Typed = Unread("Number") ?? $"{input.Number}", Errors = ErrorsOf(why) }, why);
        }

        await held.CommitAsync();
        return Onwards(At(survey, "sedler"), t.Counted("Slips.Made", slips!.Count));
    }

    private string Address => $"{Request.Scheme}://{Request.Host}{Here.Path("svar")}";
}
