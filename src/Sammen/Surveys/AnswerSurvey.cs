using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>The answers so far, carried from page to page on the phone: nothing is kept here before they are sent.</summary>
/// <param name="Id">Made with the first page, so that sent twice they count once.</param>
/// <param name="Page">The page that is shown: 0 is the promise, then three items on each.</param>
/// <param name="Group">The group's place; null for none.</param>
/// <param name="Marks">A choice at each item.</param>
/// <param name="Comments">A few words at each.</param>
public sealed record AnswerSheet(Id<SurveyReceipt> Id, int Page, int? Group, IReadOnlyList<int?> Marks, IReadOnlyList<string?> Comments)
{
    /// <summary>Items on a page.</summary>
    public const int ItemsOnPage = 3;

    /// <summary>An empty one.</summary>
    public static AnswerSheet For(Survey survey) => new(Id<SurveyReceipt>.Random(), 0, null, [.. survey.Items.Select(_ => (int?)null)], [.. survey.Items.Select(_ => (string?)null)]);
}

/// <summary>
/// A measurement as it is answered: by the link that all share or by a slip, without an account, and without anything that tells who answers. A member who is
/// signed in is not known here either.
/// </summary>
[Route("k/{kommune}/svar")]
[OpenToGuests]
public sealed class AnswerSurveyController(SammenDb db, TimeProvider clock) : SurveyController(db, clock)
{
    /// <summary>What is promised, and the first question.</summary>
    [HttpGet("{token}")]
    public async Task<IResult> Begin(string token)
    {
        if (await Seat(token) is not { } seat)
        {
            return NoSuchLink();
        }

        if (seat.Slip?.IsUsed == true)
        {
            return NoSuchLink();
        }

        Quietly();
        return seat.Survey.IsOpen(Today) ? await Sheet(seat, token, AnswerSheet.For(seat.Survey)) : Page<SurveyGone>(new { seat.Survey });
    }

    /// <summary>The next page, the one before, or the last word.</summary>
    /// <param name="token">The link or the slip.</param>
    /// <param name="id">Made with the first page.</param>
    /// <param name="page">The page that was filled in.</param>
    /// <param name="go">Where to: "frem", "tilbage" or "send".</param>
    [HttpPost("{token}")]
    public async Task<IResult> GoOn(string token, [FromForm] Id<SurveyReceipt>? id, [FromForm] int page, [FromForm] string? go)
    {
        if (await Seat(token) is not { } seat)
        {
            return NoSuchLink();
        }

        Quietly();
        var sheet = Read(seat.Survey, id ?? Id<SurveyReceipt>.Random(), page);
        if (go != "send")
        {
            return seat.Survey.IsOpen(Today) ? await Turn(seat, token, sheet, forward: go != "tilbage") : Page<SurveyGone>(new { seat.Survey });
        }

        var why = await Send(seat, sheet);
        return why.Count == 0
            ? Results.LocalRedirect(Here.Path($"svar/{token}/tak"))
            : await Sheet(seat, token, sheet with { Page = PageOf(why[0].Field) ?? sheet.Page }, why);
    }

    /// <summary>Thanks. It says no more than that, to whoever looks.</summary>
    [HttpGet("{token}/tak")]
    public async Task<IResult> Thanks(string token) => await Seat(token) is { } seat ? Page<SurveyThanks>(new { seat.Survey }) : NoSuchLink();

    /// <summary>How many pages of items there are.</summary>
    internal static int PagesOf(Survey survey) => (survey.Items.Count + AnswerSheet.ItemsOnPage - 1) / AnswerSheet.ItemsOnPage;

    // Words that are too long are told of on their own page, and not when all is sent.
    private Task<IResult> Turn(SurveySeat seat, string token, AnswerSheet sheet, bool forward)
    {
        List<Refusal> tooLong = forward ? [.. Survey.TooLong(sheet.Comments).Where(r => PageOf(r.Field) == sheet.Page)] : [];
        return tooLong.Count > 0
            ? Sheet(seat, token, sheet, tooLong)
            : Sheet(seat, token, sheet with { Page = Math.Clamp(sheet.Page + (forward ? 1 : -1), 0, PagesOf(seat.Survey)) });
    }

    private static int? PageOf(string? field) =>
        field?.StartsWith("Comment", StringComparison.Ordinal) == true ? (int.Parse(field["Comment".Length..], CultureInfo.InvariantCulture) / AnswerSheet.ItemsOnPage) + 1 : null;

    private async Task<IReadOnlyList<Refusal>> Send(SurveySeat seat, AnswerSheet sheet)
    {
        var survey = seat.Survey;
        await using var held = await Db.Hold(survey);
        if (await Db.Set<SurveyReceipt>().AnyAsync(r => r.Id == sheet.Id))
        {
            // The first post was taken.
            return [];
        }

        // Whoever comes second with a slip finds it used, in both databases.
        if (seat.Slip is { } slip && await Db.Set<SurveySlip>().Where(s => s.Id == slip.Id && !s.IsUsed).ExecuteUpdateAsync(set => set.SetProperty(s => s.IsUsed, true)) == 0)
        {
            return [new Refusal("Surveys.SlipUsed", null, RefusalKind.Conflict)];
        }

        var result = survey.Take(new(sheet.Group, sheet.Marks, sheet.Comments), await Db.BoxesOf(survey), Today);
        if (result.Accepted(out var boxes, out _))
        {
            Db.AddRange(boxes);
            Db.Add(SurveyReceipt.For(survey, sheet.Id));
        }

        var why = await Commit(result, Db);
        if (why.Count == 0)
        {
            await held.CommitAsync();
        }

        return why;
    }

    private async Task<IResult> Sheet(SurveySeat seat, string token, AnswerSheet sheet, IReadOnlyList<Refusal>? why = null)
    {
        var parameters = new
        {
            seat.Survey,
            seat.About,
            Agreement = await Db.Agreement(seat.Survey.OpenedOn),
            Limit = await Db.SmallestGroup(),
            Path = Here.Path($"svar/{token}"),
            Sheet = sheet,
            Errors = ErrorsOf(why ?? []),
        };
        return why is null ? Page<AnswerSurvey>(parameters) : Again<AnswerSurvey>(parameters, why);
    }

    private AnswerSheet Read(Survey survey, Id<SurveyReceipt> id, int page) =>
        new(id, page, Number("Group"), Marks(survey), [.. survey.Items.Select((_, item) => Request.Form[$"Comment{item}"].ToString())]);

    private async Task<SurveySeat?> Seat(string token)
    {
        var slip = SlipCode.HashOf(token) is { } hash ? await Db.Set<SurveySlip>().AsNoTracking().SingleOrDefaultAsync(s => s.Hash == hash) : null;
        var survey = await Db.Set<Survey>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll)
            .SingleOrDefaultAsync(s => slip != null ? s.Id == slip.SurveyId : s.Token == token && s.Slips == 0);
        if (survey is null)
        {
            return null;
        }

        Here.Forget();
        return new(survey, await Db.Set<Initiative>().Where(i => i.Id == survey.InitiativeId).Select(i => i.Title).SingleAsync(), slip);
    }

    // The address is the way in: it is not to be told to the next page one goes to.
    private void Quietly() => Response.Headers["Referrer-Policy"] = "no-referrer";

    private IResult NoSuchLink()
    {
        Here.Leave();
        // The slips of a measurement that is over are gone, too, and whether one was used is told to nobody: it would tell whether somebody had answered.
        return Page<SurveyGone>(null, StatusCodes.Status404NotFound);
    }

    private sealed record SurveySeat(Survey Survey, string About, SurveySlip? Slip);
}
