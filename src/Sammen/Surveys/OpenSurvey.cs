using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;
using Sammen.Domain.Work;

namespace Sammen.Surveys;

/// <summary>A measurement as it is typed.</summary>
/// <param name="Id">Made with the form.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Moment">When in the life of the technology.</param>
/// <param name="Groups">One on each line.</param>
/// <param name="ClosesOn">The last day to answer.</param>
/// <param name="DeletesOn">The day comments are deleted.</param>
/// <param name="Purpose">What the answers are used for.</param>
/// <param name="Readers">Who gets the result.</param>
public sealed record OpenSurveyInput(
    Id<Survey>? Id, SurveyKind? Kind, Moment? Moment, string? Groups, DateOnly? ClosesOn, DateOnly? DeletesOn, string? Purpose, string? Readers);

/// <summary>Opens a measurement: of the good work (S66), of what people can (S77), or of what became of the training (S79).</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/ny")]
[Needs(Right.Lead)]
public sealed class OpenSurveyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    private const int DaysOpen = 14;
    private const int DaysKept = 180;

    /// <summary>The form. The groups of the latest measurement stand in it, so that the two can be set beside each other; the first time those of the work.</summary>
    [HttpGet]
    public async Task<IResult> New([FromQuery(Name = "hvad")] SurveyKind? kind)
    {
        var (initiative, closes) = (Here.Initiative.Id, Today.AddDays(DaysOpen));
        var latest = await Db.Set<Survey>().AsNoTracking().Where(s => s.InitiativeId == initiative).OrderByDescending(s => s.OpenedOn).FirstOrDefaultAsync();
        var groups = latest?.Groups ?? await Db.Set<StaffGroup>().Where(g => g.InitiativeId == initiative && !g.IsRetired).OrderBy(g => g.Id).Select(g => g.Name).ToListAsync();
        return Page<OpenSurvey>(new
        {
            Agreement = await Agreement(),
            Input = new OpenSurveyInput(
                Id<Survey>.Random(), kind ?? SurveyKind.GoodWork, Moment.Before, string.Join('\n', groups), closes, closes.AddDays(DaysKept), t["Purpose.Suggestion"], t["Readers.Suggestion"]),
        });
    }

    /// <summary>Opens it.</summary>
    [HttpPost]
    public async Task<IResult> Open([FromForm] OpenSurveyInput input)
    {
        var (id, agreement) = (input.Id ?? Id<Survey>.Random(), await Agreement());
        var plan = new SurveyPlan(input.Kind ?? SurveyKind.GoodWork, input.Moment, input.Groups, input.Purpose, input.Readers, input.ClosesOn, input.DeletesOn);
        Result<Survey> Make(Id<Survey> key) => Survey.Open(Here.Initiative, plan, agreement, Today, key);
        if (!Make(id).Accepted(out _, out var why) || !ModelState.IsValid)
        {
            return Again<OpenSurvey>(
                new { Agreement = agreement, Input = input with { Id = id }, ClosesRaw = Unread(nameof(input.ClosesOn)), DeletesRaw = Unread(nameof(input.DeletesOn)), Errors = ErrorsOf(why) }, why);
        }

        var survey = await SaveOnce(Db, id, Make, s => new { s.InitiativeId, s.Kind, s.Moment, s.Groups, s.Purpose, s.Readers, s.ClosesOn, s.DeletesOn });
        return Onwards(At(survey.Id), t["Open.Done"], $"maaling-{Here.Initiative.Id}");
    }

    private Task<SurveyAgreement?> Agreement() => Db.Set<SurveyAgreement>().AsNoTracking().SingleOrDefaultAsync();
}
