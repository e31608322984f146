using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>Closes a measurement before its last day; otherwise it closes itself (<see cref="KeepSurveyPromises"/>).</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/lukning")]
[Needs(Right.Lead)]
public sealed class CloseSurveyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    /// <summary>What closing it does, before it is done.</summary>
    [HttpGet]
    public async Task<IResult> Ask(Id<Survey> survey) => await Find(survey) is { ClosedOn: null } found
        ? Page<CloseSurvey>(new { Survey = found, AnsweredAtLeast = await Db.AnsweredAtLeast(found), Limit = await Db.SmallestGroup() })
        : Results.NotFound();

    /// <summary>Counts the answers and lets them go.</summary>
    [HttpPost]
    public async Task<IResult> Close(Id<Survey> survey)
    {
        if (await Find(survey) is not { } found)
        {
            return Results.NotFound();
        }

        await using var held = await Db.Hold(found);
        if (await Db.Close(found, await Db.SmallestGroup(), Today))
        {
            await held.CommitAsync();
        }

        return Onwards(At(survey), t["Close.Done"]);
    }
}

/// <summary>What is the same whoever closes a measurement.</summary>
internal static class SurveyClosing
{
    /// <summary>
    /// Counts, keeps the comments that may be shown, and deletes the answers, the slips and the receipts. Within a transaction of the caller's; false where
    /// somebody was first.
    /// </summary>
    public static async Task<bool> Close(this SammenDb db, Survey survey, int limit, DateOnly today)
    {
        var boxes = await db.BoxesOf(survey);
        if (!survey.Close(boxes, limit, commentsWait: true, today).Accepted(out var comments, out _))
        {
            return false;
        }

        db.RemoveRange(boxes);
        db.AddRange(comments);
        await db.SaveChangesAsync();
        await db.Set<SurveySlip>().Where(s => s.SurveyId == survey.Id).ExecuteDeleteAsync();
        await db.Set<SurveyReceipt>().Where(r => r.SurveyId == survey.Id).ExecuteDeleteAsync();
        return true;
    }
}
