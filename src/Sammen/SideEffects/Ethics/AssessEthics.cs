using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Ethics;

/// <summary>What is written about a value for one's own side, as typed.</summary>
public sealed record EthicsInput(string? Meaning, string? View, Touch? Touch, string? Action, string? Responsible, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public EthicsText Words => new(Meaning, View, Touch, Action, Responsible);

    /// <summary>What is recorded for a side.</summary>
    public static EthicsInput Of(EthicsAssessment? a, Side side) =>
        new(a?.Meaning, a?.ViewOf(side), a?.TouchOf(side), a?.Action, a?.Responsible, a?.Version ?? 0);
}

/// <summary>The ten values of data ethics, seen from both sides of the table (S48, S49).</summary>
[Route("k/{kommune}/initiativer/{initiative}/dataetik")]
public sealed class AssessEthicsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All ten.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowEthics>(new
    {
        Assessments = (await All<EthicsAssessment>()).ToDictionary(a => a.Principle),
        Statement = await Find<EthicsStatement>(),
    });

    /// <summary>One of them.</summary>
    [HttpGet("{value}")]
    [Needs(Right.Write)]
    public async Task<IResult> One(string value)
    {
        if (!CatalogueKey.TryParse<EthicsPrinciple>(value, out var principle))
        {
            return Results.NotFound();
        }

        var found = await Find<EthicsAssessment>(a => a.Principle == principle);
        return Sheet(FormOf(principle, found, EthicsInput.Of(found, MySide)), found?.Version ?? 0);
    }

    /// <summary>Writes about it, for one's own side.</summary>
    [HttpPost("{value}")]
    [Needs(Right.Write)]
    public async Task<IResult> Write(string value, [FromForm] EthicsInput input)
    {
        if (!CatalogueKey.TryParse<EthicsPrinciple>(value, out var principle))
        {
            return Results.NotFound();
        }

        var found = await Find<EthicsAssessment>(a => a.Principle == principle);
        var (before, stored) = (found?.Version ?? 0, found is null ? null : FormOf(principle, found, EthicsInput.Of(found, MySide)));
        var typed = FormOf(principle, found, input);
        var result = found?.Revise(MySide, input.Words, input.Version, Here.Me, Today)
            ?? EthicsAssessment.Write(Here.Initiative.Id, principle, MySide, input.Words, Here.Me, Today);
        return await Save(result, before, typed, stored, At("dataetik"), t["Saved"]);
    }

    // Only the team may write, so there is a part.
    private Side MySide => EthicsAssessment.SideOf(Here.Standing.Team!.Value);

    private FormSheet FormOf(EthicsPrinciple principle, EthicsAssessment? found, EthicsInput input)
    {
        var entry = Catalogue.EthicsPrinciples.First(e => e.Id == principle);
        var other = MySide == Side.Leaders ? Side.Employees : Side.Leaders;
        var ask = Ask(t, "Value");
        var view = ask.Lines("View", input.View);
        return new(
            entry.Title.Here(), At($"dataetik/{entry.Key}"), At("dataetik"),
            [
                ask.Lines("Meaning", input.Meaning), view with { Label = t[$"View.{MySide}"] }, ask.One("Touch", input.Touch),
                ask.Lines("Action", input.Action), ask.Line("Responsible", input.Responsible),
            ])
        {
            Eyebrow = t["Title"],
            Lead = entry.Body.Here(),
            Beside = [new(t[$"View.{other}"], WordsOf(found, other))],
            Source = entry.Source,
        };
    }

    private string WordsOf(EthicsAssessment? found, Side side) => found is null || found.ViewOf(side).Length == 0
        ? t["View.None"]
        : found.ViewOf(side) + (found.TouchOf(side) is { } touch ? $"\n{t["Value.Touch"]} {t[$"Touch.{touch}"]}" : "");
}
