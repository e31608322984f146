using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>The main committee's agreement as it is typed.</summary>
/// <param name="Committee">The committee.</param>
/// <param name="AgreedOn">The day.</param>
/// <param name="Where">Where it can be read.</param>
/// <param name="Version">The number of the one that held when the form was shown; 0 for none.</param>
public sealed record AgreementInput(string? Committee, DateOnly? AgreedOn, string? Where, int Version)
{
    /// <summary>What is stored.</summary>
    public static AgreementInput Of(SurveyAgreement? of) => new(of?.Committee, of?.AgreedOn, of?.Where, of?.Number ?? 0);
}

/// <summary>The main committee's agreement on how wellbeing is measured here: all can read it, and an administrator writes it down. The former ones stay.</summary>
[Route("k/{kommune}/maalinger")]
public sealed class KeepSurveyAgreementController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The agreements, and for an administrator the form.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show()
    {
        var all = await All();
        return Page<KeepSurveyAgreement>(new { All = all, Input = AgreementInput.Of(all.FirstOrDefault()) });
    }

    /// <summary>Writes one down.</summary>
    [HttpPost]
    [AdministratorsOnly]
    public async Task<IResult> Keep([FromForm] AgreementInput input)
    {
        var all = await All();
        var found = all.FirstOrDefault();
        var result = SurveyAgreement.Write(input.Committee, input.AgreedOn, input.Where, Here.Me, clock.Today(), found);
        if (result.Accepted(out var made, out _))
        {
            if (found?.Says(made) == true)
            {
                return Onwards(Here.Path("maalinger"), t["Agreement.Kept"]);
            }

            if (input.Version != (found?.Number ?? 0))
            {
                result = Refusal.Stale;
            }
            else
            {
                db.Add(made);
            }
        }

        var why = await Commit(result, db);
        return why.Count == 0
            ? Onwards(Here.Path("maalinger"), t["Agreement.Kept"])
            : Again<KeepSurveyAgreement>(new { All = all, Input = input with { Version = found?.Number ?? 0 }, DayRaw = Unread(nameof(input.AgreedOn)), Stored = AgreementInput.Of(found), Errors = ErrorsOf(why) }, why);
    }

    private Task<List<SurveyAgreement>> All() => db.Set<SurveyAgreement>().AsNoTracking().OrderByDescending(a => a.Number).ToListAsync();
}
