using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
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
    /// <summary>True where the dialogue it ends in has been prepared.</summary>
    public bool HasDialogue { get; init; }

    /// <summary>True where the team has an elected representative who can read comments through.</summary>
    public bool HasRepresentative { get; init; }

    /// <summary>What the dialogue it ends in came to.</summary>
    public IReadOnlyList<Conclusion> Conclusions { get; init; } = [];

    /// <summary>What was agreed from each of them.</summary>
    public ILookup<Id<Conclusion>, Agreement> Agreements { get; init; } = Array.Empty<Agreement>().ToLookup(a => a.ConclusionId!.Value);
}

/// <summary>Looks at a measurement: the same for the page and the file.</summary>
internal static class SurveyViews
{
    /// <summary>A measurement of the initiative one is at.</summary>
    public static async Task<SurveyView> LookAt(this SammenDb db, Survey survey, Here here, DateOnly today)
    {
        var (limit, isClosed) = (await db.SmallestGroup(), survey.ClosedOn is not null);
        var comments = isClosed ? await db.Set<SurveyComment>().AsNoTracking().Where(c => c.SurveyId == survey.Id).ToListAsync() : [];
        List<SurveyComment> shown = survey.CommentsWait ? [] : [.. comments.Where(c => survey.ShowsComments(c.Item, limit)).OrderBy(c => c.Id.Value)];
        var dialogue = survey.DialogueId;
        var conclusions = isClosed ? await db.Set<Conclusion>().AsNoTracking().Where(c => c.DialogueId == dialogue).OrderBy(c => c.WrittenAt).ToListAsync() : [];
        var ids = conclusions.ConvertAll(c => (Id<Conclusion>?)c.Id);
        var agreements = ids.Count > 0 ? await db.Set<Agreement>().AsNoTracking().Where(a => ids.Contains(a.ConclusionId)).OrderBy(a => a.DueOn).ToListAsync() : [];
        return new(
            survey,
            isClosed ? 0 : await db.AnsweredAtLeast(survey),
            survey.Result?.Shown(limit),
            isClosed ? await db.Set<LeaderAnswer>().AsNoTracking().Where(a => a.SurveyId == survey.Id).OrderBy(a => a.Name).ToListAsync() : [],
            shown.ToLookup(c => c.Item, c => c.Text),
            survey.CommentsWait ? comments.Count : 0,
            limit, today)
        {
            HasDialogue = isClosed && await db.Set<Dialogue>().AnyAsync(d => d.Id == dialogue),
            HasRepresentative = here.Initiative.Team.Any(t => t.Role.IsRepresentative()),
            Conclusions = conclusions,
            Agreements = agreements.ToLookup(a => a.ConclusionId!.Value),
        };
    }

    /// <summary>
    /// Where a member answers by the link that all share; null where there is none. Those who lead answer with name where they are asked, and are
    /// not sent the other way.
    /// </summary>
    public static string? WayToAnswer(this Here here, Survey survey, DateOnly today) =>
        survey.IsOpen(today) && survey.Slips == 0 && !(survey.AsksLeaders && here.Standing.May(Right.Lead)) ? here.Path($"svar/{survey.Token}") : null;
}
