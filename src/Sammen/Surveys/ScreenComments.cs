using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>
/// An elected representative reads the comments through before all do, and leaves out those by which somebody could be known. What is left out is deleted, and no
/// leader has seen it.
/// </summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/kommentarer")]
[Needs(Right.Comment)]
public sealed class ScreenCommentsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    /// <summary>The comments that wait.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Survey> survey) => await Find(survey) is { CommentsWait: true } found
        ? Page<ScreenComments>(new { Survey = found, Comments = await Waiting(survey).ToListAsync() })
        : Results.NotFound();

    /// <summary>Shows the rest to all.</summary>
    [HttpPost]
    public async Task<IResult> Release(Id<Survey> survey, [FromForm] Id<SurveyComment>[]? leaveOut)
    {
        if (await Find(survey) is not { CommentsWait: true } found)
        {
            return Onwards(At(survey));
        }

        var gone = leaveOut ?? [];
        await using var held = await Db.Hold(found);
        await Waiting(survey).Where(c => gone.Contains(c.Id)).ExecuteDeleteAsync();
        found.ReleaseComments();
        await Db.SaveChangesAsync();
        await held.CommitAsync();
        return Onwards(At(survey), t["Screen.Done"]);
    }

    private IQueryable<SurveyComment> Waiting(Id<Survey> survey) => Db.Set<SurveyComment>().AsNoTracking().Where(c => c.SurveyId == survey).OrderBy(c => c.Item).ThenBy(c => c.Id);
}
