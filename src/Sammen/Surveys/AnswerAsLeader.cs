using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>Those who lead answer with name, beside the employees, and are told so (S66). They can change it while it is open.</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/ledelsens-svar")]
[Needs(Right.Lead)]
public sealed class AnswerAsLeaderController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    /// <summary>The form, with what was answered before.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Survey> survey)
    {
        if (await Find(survey) is not { ClosedOn: null, AsksLeaders: true } found)
        {
            return Results.NotFound();
        }

        var mine = await Mine(survey);
        return Page<AnswerAsLeader>(new { Survey = found, Marks = mine?.Marks ?? [.. found.Items.Select(_ => (int?)null)], mine?.Comment });
    }

    /// <summary>Answers.</summary>
    [HttpPost]
    public async Task<IResult> Answer(Id<Survey> survey, [FromForm] string? comment)
    {
        if (await Find(survey) is not { } found)
        {
            return Results.NotFound();
        }

        var marks = Marks(found);
        var before = await Mine(survey);
        var result = LeaderAnswer.Give(found, Here.Standing, Here.Me, marks, comment, before, Today);
        if (before is null && result.Accepted(out var made, out _))
        {
            Db.Add(made);
        }

        var why = await Commit(result, Db);
        return why.Count == 0
            ? Onwards(At(survey), t["Leader.Done"])
            : Again<AnswerAsLeader>(new { Survey = found, Marks = marks, Comment = comment, Errors = ErrorsOf(why) }, why);
    }

    private Task<LeaderAnswer?> Mine(Id<Survey> survey)
    {
        var me = Here.Me.Id;
        return Db.Set<LeaderAnswer>().AsTracking().SingleOrDefaultAsync(a => a.SurveyId == survey && a.MemberId == me);
    }
}
