using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>A measurement as it stands.</summary>
/// <param name="Survey">The measurement.</param>
/// <param name="AnsweredAtLeast">While it is open: how many have answered, in steps.</param>
/// <param name="Result">When it is closed: what may be shown now; null before.</param>
/// <param name="Leaders">When it is closed: how the leaders see it.</param>
/// <param name="Comments">Comments that may be read by all.</param>
/// <param name="ToScreen">How many comments wait to be read through.</param>
/// <param name="Limit">The fewest answers that are shown of anything.</param>
/// <param name="Today">The day.</param>
public sealed record SurveyView(
    Survey Survey, int AnsweredAtLeast, SurveyResult? Result, IReadOnlyList<LeaderAnswer> Leaders, ILookup<int, string> Comments, int ToScreen, int Limit, DateOnly Today)
{
    /// <summary>The address that all share, or that of the page where a slip's code is typed.</summary>
    public string Entrance { get; init; } = "";

    /// <summary>True where the dialogue it ends in has been prepared.</summary>
    public bool HasDialogue { get; init; }

    /// <summary>True where the team has an elected representative who can read comments through.</summary>
    public bool HasRepresentative { get; init; }
}

/// <summary>A measurement: while it is open how one comes in, and when it is closed what was answered, the same for all (S66).</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}")]
[Needs(Right.See)]
public sealed class ShowSurveyController(SammenDb db, TimeProvider clock) : SurveyController(db, clock)
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Survey> survey) => await Find(survey) is { } found ? Page<ShowSurvey>(new { View = await Look(found) }) : Results.NotFound();

    private async Task<SurveyView> Look(Survey survey)
    {
        var (limit, isClosed) = (await Db.SmallestGroup(), survey.ClosedOn is not null);
        var result = survey.Result?.Shown(limit);
        var comments = isClosed ? await Db.Set<SurveyComment>().AsNoTracking().Where(c => c.SurveyId == survey.Id).ToListAsync() : [];
        List<SurveyComment> shown = survey.CommentsWait ? [] : [.. comments.Where(c => survey.ShowsComments(c.Item, limit)).OrderBy(c => c.Id.Value)];
        return new(
            survey,
            isClosed ? 0 : await Db.AnsweredAtLeast(survey),
            result,
            isClosed ? await Db.Set<LeaderAnswer>().AsNoTracking().Where(a => a.SurveyId == survey.Id).OrderBy(a => a.Name).ToListAsync() : [],
            shown.ToLookup(c => c.Item, c => c.Text),
            survey.CommentsWait ? comments.Count : 0,
            limit, Today)
        {
            Entrance = $"{Request.Scheme}://{Request.Host}{Here.Path(survey.Slips > 0 ? "svar" : $"svar/{survey.Token}")}",
            HasDialogue = isClosed && await Db.Set<Dialogue>().AnyAsync(d => d.Id == survey.DialogueId),
            HasRepresentative = Here.Initiative.Team.Any(t => t.Role.IsRepresentative()),
        };
    }
}
