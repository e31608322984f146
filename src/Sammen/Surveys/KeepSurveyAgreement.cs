using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>The main committee's agreement as it is typed.</summary>
public sealed record AgreementInput(string? Committee, DateOnly? AgreedOn, string? Where, int Version)
{
    /// <summary>What is stored.</summary>
    public static AgreementInput Of(SurveyAgreement? of) => new(of?.Committee, of?.AgreedOn, of?.Where, of?.Version ?? 0);
}

/// <summary>The main committee's agreement on how wellbeing is measured here: written down once by an administrator.</summary>
[Route("k/{kommune}/maalinger")]
[AdministratorsOnly]
public sealed class KeepSurveyAgreementController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<KeepSurveyAgreement>(new { Input = AgreementInput.Of(await Find()) });

    /// <summary>Writes it down.</summary>
    [HttpPost]
    public async Task<IResult> Keep([FromForm] AgreementInput input)
    {
        var found = await Find();
        var stored = AgreementInput.Of(found);
        var result = found is null
            ? SurveyAgreement.Write(input.Committee, input.AgreedOn, input.Where, Here.Me, clock.Today())
            : found.Revise(input.Committee, input.AgreedOn, input.Where, input.Version, Here.Me, clock.Today());
        if (found is null && result.Accepted(out var made, out _))
        {
            db.Add(made);
        }

        var why = await Commit(result, db);
        return why.Count == 0
            ? Onwards(Here.Path("maalinger"), t["Agreement.Kept"])
            : Again<KeepSurveyAgreement>(new { Input = input with { Version = stored.Version }, DayRaw = Unread(nameof(input.AgreedOn)), Stored = stored, Errors = ErrorsOf(why) }, why);
    }

    private Task<SurveyAgreement?> Find() =>
        db.Set<SurveyAgreement>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll).SingleOrDefaultAsync();
}
