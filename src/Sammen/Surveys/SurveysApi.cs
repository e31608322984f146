using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>How many made each choice at an item, from much worse to much better.</summary>
/// <param name="Item">The item's key in the catalogue.</param>
/// <param name="Counts">How many; left out where too few answered.</param>
public sealed record SurveyCounts(string Item, IReadOnlyList<int>? Counts);

/// <summary>A group that may be shown, or everybody.</summary>
/// <param name="Group">The group's name; null for everybody.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="Items">Item by item.</param>
public sealed record SurveyCut(string? Group, int Answered, IReadOnlyList<SurveyCounts> Items);

/// <summary>A measurement that is closed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Moment">When. Of the good work "before" counts what people expected, and "during" and "afterAYear" what they experienced.</param>
/// <param name="ClosedOn">The day it was closed.</param>
/// <param name="Results">Everybody first, then the groups that may be shown.</param>
public sealed record SurveyMessage(Guid Id, string Kind, string Moment, DateOnly ClosedOn, IReadOnlyList<SurveyCut> Results);

/// <summary>The closed measurements of an initiative.</summary>
public sealed record SurveysMessage(IReadOnlyList<SurveyMessage> Surveys);

/// <summary>Measurements for programs: what the page shows, and nothing before it does.</summary>
[NeedsKey]
[Tags("Measurements among employees")]
public sealed class SurveysApiController(SammenDb db, Problems problems) : ControllerBase
{
    /// <summary>The closed measurements of an initiative, the earliest first.</summary>
    [HttpGet("/api/v1/initiatives/{initiative}/surveys")]
    [ProducesResponseType<SurveysMessage>(StatusCodes.Status200OK, "application/json")]
    public async Task<IResult> List(Id<Initiative> initiative)
    {
        if (!await db.Set<Initiative>().AnyAsync(i => i.Id == initiative))
        {
            return problems.Of(StatusCodes.Status404NotFound);
        }

        var limit = await db.SmallestGroup();
        var closed = await db.Set<Survey>().AsNoTracking().Where(s => s.InitiativeId == initiative && s.ClosedOn != null).OrderBy(s => s.ClosedOn).ThenBy(s => s.Id).ToListAsync();
        return Results.Json(new SurveysMessage([.. closed.Select(s => MessageOf(s, s.Result!.Shown(limit)))]));
    }

    private static SurveyMessage MessageOf(Survey survey, SurveyResult shown) => new(
        survey.Id.Value, CatalogueKey.Of(survey.Kind), CatalogueKey.Of(survey.Moment), survey.ClosedOn!.Value,
        [.. shown.Cuts.Select(cut => new SurveyCut(
            cut.Group is { } g ? survey.Groups[g] : null, cut.Answered, [.. survey.Items.Select((key, i) => new SurveyCounts(key, cut.Items[i]))]))]);
}
