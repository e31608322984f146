using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>How many slips are to be made.</summary>
/// <param name="Number">How many.</param>
/// <param name="Version">The measurement's as the page was shown, so that a double post makes them once.</param>
public sealed record SlipsInput(int? Number, int Version);

/// <summary>
/// Slips that are good for one answer each, to print, cut and let everybody draw one. Nobody notes who drew which, and the codes are shown this once: whoever
/// could look them up again could see by typing one whether it is used.
/// </summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/sedler")]
[Needs(Right.Lead)]
public sealed class MakeSlipsController(SammenDb db, TimeProvider clock) : SurveyController(db, clock)
{
    /// <summary>How many there are, and the form for new ones.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Survey> survey) => await Find(survey) is { ClosedOn: null } found
        ? Page<MakeSlips>(new { Survey = found, Address })
        : Results.NotFound();

    /// <summary>Makes slips, and shows them.</summary>
    [HttpPost]
    public async Task<IResult> Make(Id<Survey> survey, [FromForm] SlipsInput input)
    {
        if (await Find(survey) is not { ClosedOn: null } found)
        {
            return Results.NotFound();
        }

        await using var held = await Db.Hold(found);
        if (found.Version != input.Version)
        {
            // The first post has made them.
            return Onwards(At(survey, "sedler"));
        }

        var isAnswered = await Db.Answered(found) > 0;
        var result = found.MakeSlips(input.Number, await Db.SmallestGroup(), isAnswered, Today);
        if (result.Accepted(out var drawn, out _))
        {
            if (!isAnswered)
            {
                await Db.Set<SurveySlip>().Where(s => s.SurveyId == survey).ExecuteDeleteAsync();
            }

            Db.AddRange(drawn.Select(d => d.Slip));
        }

        var why = await Commit(result, Db);
        if (why.Count > 0)
        {
            return Again<MakeSlips>(new { Survey = found, Address, Typed = Unread("Number") ?? $"{input.Number}", Errors = ErrorsOf(why) }, why);
        }

        await held.CommitAsync();
        return Page<MakeSlips>(new { Survey = found, Address, Codes = drawn!.Select(d => d.Code).Order(StringComparer.Ordinal).ToList() });
    }

    private string Address => $"{Request.Scheme}://{Request.Host}{Here.Path("svar")}";
}
