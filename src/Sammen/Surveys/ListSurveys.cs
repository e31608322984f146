using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>The measurements of an initiative, and what has changed from one to the next (S66).</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger")]
[Needs(Right.See)]
public sealed class ListSurveysController(SammenDb db, TimeProvider clock) : SurveyController(db, clock)
{
    /// <summary>The list, and the results beside each other.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        var surveys = await Db.Set<Survey>().AsNoTracking().Where(s => s.InitiativeId == id).OrderBy(s => s.OpenedOn).ThenBy(s => s.Id).ToListAsync();
        return Page<ListSurveys>(new { Surveys = surveys, Limit = await Db.SmallestGroup(), Today });
    }
}
