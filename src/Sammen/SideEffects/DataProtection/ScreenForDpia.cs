using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.DataProtection;

/// <summary>Answers to the questions, as typed; a page sends half of them.</summary>
public sealed record ScreeningInput(
    ScreeningAnswer? Evaluation, ScreeningAnswer? AutomatedDecision, ScreeningAnswer? Monitoring, ScreeningAnswer? Sensitive, ScreeningAnswer? LargeScale,
    ScreeningAnswer? Combined, ScreeningAnswer? Vulnerable, ScreeningAnswer? NewTechnology, ScreeningAnswer? Excluding, ScreeningAnswer? OnTheList, int Version)
{
    /// <summary>The answer to one question.</summary>
    public ScreeningAnswer? To(DpiaCriterion criterion) => criterion switch
    {
        DpiaCriterion.Evaluation => Evaluation,
        DpiaCriterion.AutomatedDecision => AutomatedDecision,
        DpiaCriterion.Monitoring => Monitoring,
        DpiaCriterion.Sensitive => Sensitive,
        DpiaCriterion.LargeScale => LargeScale,
        DpiaCriterion.Combined => Combined,
        DpiaCriterion.Vulnerable => Vulnerable,
        DpiaCriterion.NewTechnology => NewTechnology,
        DpiaCriterion.Excluding => Excluding,
        _ => OnTheList,
    };
}

/// <summary>A first look at whether an impact assessment is needed, on two pages. Never a verdict (S43).</summary>
[Route("k/{kommune}/initiativer/{initiative}/databeskyttelse/screening/{page:int:range(1,2)}")]
[Needs(Right.Write)]
public sealed class ScreenForDpiaController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The questions.</summary>
    [HttpGet]
    public async Task<IResult> Show(int page)
    {
        var screening = await Find<DpiaScreening>();
        return Sheet(FormOf(page, c => screening?.Of(c)), screening?.Version ?? 0);
    }

    /// <summary>Answers them; those without an answer stay open.</summary>
    [HttpPost]
    public async Task<IResult> Answer(int page, [FromForm] ScreeningInput input)
    {
        var screening = await Find<DpiaScreening>();
        var (before, stored) = (screening?.Version ?? 0, screening is null ? null : FormOf(page, screening.Of));
        var answers = DpiaScreening.OnPage(page).Where(c => input.To(c) is not null).Select(c => new Screened(c, input.To(c)!.Value)).ToList();
        var result = screening?.Answer(answers, input.Version, Here.Me, Today) ?? DpiaScreening.Begin(Here.Initiative.Id, answers, Here.Me, Today);
        return await Save(result, before, FormOf(page, input.To), stored, At(page == 1 ? "databeskyttelse/screening/2" : "databeskyttelse"), t["Saved"]);
    }

    private FormSheet FormOf(int page, Func<DpiaCriterion, ScreeningAnswer?> answer) =>
        new(
            t["Screening.Title"], At($"databeskyttelse/screening/{page}"), At("databeskyttelse"),
            [.. DpiaScreening.OnPage(page).Select(c => Ask(t, "Dpia").One(c.ToString(), answer(c)))])
        {
            Eyebrow = t["Screening.Page", page],
            Lead = t["Screening.Lead"],
            Source = Domain.Method.Sources.Gdpr,
        };
}
