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
    Id<Survey>? Id, SurveyKind? Kind, Moment? Moment, string? Groups, DateOnly? ClosesOn, DateOnly? DeletesOn, string? Purpose, string? Readers)
{
    /// <summary>Under what the form is kept on the device: each kind has its own.</summary>
    public static string Draft(Initiative about, SurveyKind? kind) => $"maaling-{about.Id}-{kind}";
}

/// <summary>What the one who opens a measurement should know first.</summary>
/// <param name="Agreement">The main committee's agreement; null where there is none.</param>
/// <param name="Limit">The fewest answers that are shown of anything.</param>
/// <param name="Groups">The groups of the work.</param>
/// <param name="Before">The initiative's measurements, the latest first.</param>
/// <param name="HasRepresentative">True where an elected representative on the team can read comments through.</param>
/// <param name="Today">The day.</param>
public sealed record AroundSurvey(
    SurveyAgreement? Agreement, int Limit, IReadOnlyList<StaffGroup> Groups, IReadOnlyList<Survey> Before, bool HasRepresentative, DateOnly Today)
{
    /// <summary>Groups that are known to be too small to be shown.</summary>
    public IEnumerable<StaffGroup> Small => Groups.Where(g => g.HowMany < Limit);

    /// <summary>One of the kind that was closed so lately that another could show who came or went.</summary>
    public Survey? JustClosed(SurveyKind? kind) => Before.FirstOrDefault(s => s.Kind == kind && s.WasJustClosed(Today));
}

/// <summary>Opens a measurement: of the good work (S66), of what people can (S77), or of what became of the training (S79).</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/ny")]
[Needs(Right.Lead)]
public sealed class OpenSurveyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    private const int DaysOpen = 14;
    private const int DaysKept = 180;

    /// <summary>The form. The groups of the work stand in it, or where nobody has named any those of the latest measurement.</summary>
    [HttpGet]
    public async Task<IResult> New([FromQuery(Name = "hvad")] SurveyKind? about)
    {
        var kind = about is { } asked && Enum.IsDefined(asked) ? asked : SurveyKind.GoodWork;
        var around = await Around();
        var groups = around.Groups.Count > 0 ? around.Groups.Select(g => g.Name).Take(Survey.MostGroups) : around.Before is [var latest, ..] ? latest.Groups : [];
        var closes = Today.AddDays(DaysOpen);
        return Page<OpenSurvey>(new
        {
            Around = around,
            Input = new OpenSurveyInput(
                Id<Survey>.Random(), kind, Moment.Before, string.Join('\n', groups), closes, closes.AddDays(DaysKept), t[$"Purpose.{kind}"], t["Readers.Suggestion"]),
        });
    }

    /// <summary>Opens it.</summary>
    [HttpPost]
    public async Task<IResult> Open([FromForm] OpenSurveyInput input)
    {
        var (id, kind, around) = (input.Id ?? Id<Survey>.Random(), input.Kind ?? SurveyKind.GoodWork, await Around());
        var plan = new SurveyPlan(kind, input.Moment, input.Groups, input.Purpose, input.Readers, input.ClosesOn, input.DeletesOn);
        Result<Survey> Make(Id<Survey> key) => Survey.Open(Here.Initiative, plan, around.Agreement, Today, key);
        if (!Make(id).Accepted(out _, out var why) || !ModelState.IsValid)
        {
            return Again<OpenSurvey>(
                new { Around = around, Input = input with { Id = id, Kind = kind }, ClosesRaw = Unread(nameof(input.ClosesOn)), DeletesRaw = Unread(nameof(input.DeletesOn)), Errors = ErrorsOf(why) }, why);
        }

        var survey = await SaveOnce(Db, id, Make, s => new { s.InitiativeId, s.Kind, s.Moment, s.Groups, s.Purpose, s.Readers, s.ClosesOn, s.DeletesOn });
        return Onwards(At(survey.Id), t["Open.Done"], OpenSurveyInput.Draft(Here.Initiative, kind));
    }

    private async Task<AroundSurvey> Around()
    {
        var initiative = Here.Initiative.Id;
        return new(
            await Db.Agreement(Today),
            await Db.SmallestGroup(),
            await Db.Set<StaffGroup>().AsNoTracking().Where(g => g.InitiativeId == initiative && !g.IsRetired).OrderBy(g => g.Id).ToListAsync(),
            await Db.Set<Survey>().AsNoTracking().Where(s => s.InitiativeId == initiative).OrderByDescending(s => s.OpenedOn).ThenByDescending(s => s.ClosedOn).ToListAsync(),
            Here.Initiative.Team.Any(m => m.Role.IsRepresentative()),
            Today);
    }
}
