using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>A measurement: while it is open how one comes in, and when it is closed what was answered, the same for all (S66).</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}")]
[Needs(Right.See)]
public sealed class ShowSurveyController(SammenDb db, TimeProvider clock) : SurveyController(db, clock)
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Survey> survey) => await Find(survey) is { } found
        ? Page<ShowSurvey>(new
        {
            View = await Db.LookAt(found, Here, Today),
            Entrance = $"{Request.Scheme}://{Request.Host}{Here.Path(found.Slips > 0 ? "svar" : $"svar/{found.Token}")}",
        })
        : Results.NotFound();
}
