using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Municipalities;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>The days, as typed.</summary>
public sealed record DaysInput(int? Days);

/// <summary>How many days there are to be between a meeting and the decision in this municipality, before Sammen says that it is too late for views to count.</summary>
[Route("k/{kommune}/udvalg/frist")]
[AdministratorsOnly]
public sealed class SetDaysController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Sheet(FormOf($"{(await Own()).DaysForViews}"), 0);

    /// <summary>Sets them.</summary>
    [HttpPost]
    public async Task<IResult> Set([FromForm] DaysInput input)
    {
        var own = await Own();
        var stored = FormOf($"{own.DaysForViews}");
        return await Save(own.AllowForViews(input.Days), 1, FormOf(Unread("Days") ?? $"{input.Days}"), stored, Here.Path("udvalg"), t["Saved"]);
    }

    private Task<Municipality> Own() => Db.Set<Municipality>().AsTracking().SingleAsync(m => m.Id == Here.Place.Id);

    private FormSheet FormOf(string days) => Under(new(t["Days.Title"], Here.Path("udvalg/frist"), Here.Path("udvalg"), [Ask(t, "Days").Figure("Days", days, needed: true)])
    {
        Eyebrow = t["Committees.Title"],
        Lead = t["Days.Lead"],
        Source = Domain.Method.Sources.MedAgreement,
    });
}
