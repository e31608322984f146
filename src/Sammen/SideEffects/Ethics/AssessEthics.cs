using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Ethics;

/// <summary>What is written about a value for one's own side, as typed.</summary>
public sealed record EthicsInput(string? Meaning, string? View, Touch? Touch, string? Action, string? Responsible)
{
    /// <summary>As Domain takes it.</summary>
    public EthicsText Words => new(Meaning, View, Touch, Action, Responsible);

    /// <summary>What is recorded for a side.</summary>
    public static EthicsInput Of(EthicsAssessment? a, Side side) =>
        new(a?.Meaning, a?.ViewOf(side), a?.TouchOf(side), a?.Action, a?.Responsible);
}

/// <summary>The ten values of data ethics, seen from both sides of the table (S48, S49).</summary>
[Route("k/{kommune}/initiativer/{initiative}/dataetik")]
public sealed class AssessEthicsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t)
    : MarkController<EthicsAssessment, EthicsPrinciple, EthicsInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "dataetik";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    // Only the team may write, so there is a part.
    private Side MySide => EthicsAssessment.SideOf(Here.Standing.Team!.Value);

    /// <summary>All ten.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowEthics>(new
    {
        Assessments = (await All<EthicsAssessment>()).ToDictionary(a => a.Principle),
        Statement = await Find<EthicsStatement>(),
    });

    /// <inheritdoc/>
    protected override Expression<Func<EthicsAssessment, bool>> IsAbout(EthicsPrinciple key) => a => a.Principle == key;

    /// <inheritdoc/>
    protected override EthicsInput InputOf(EthicsAssessment? found) => EthicsInput.Of(found, MySide);

    /// <inheritdoc/>
    protected override Result<EthicsAssessment> Take(EthicsPrinciple key, EthicsAssessment? found, EthicsInput input, int version) =>
        found?.Revise(MySide, input.Words, version, Here.Me, Today)
        ?? EthicsAssessment.Write(Here.Initiative.Id, key, MySide, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override FormSheet FormOf(EthicsPrinciple key, EthicsAssessment? found, EthicsInput input)
    {
        var entry = Catalogue.EthicsPrinciples.Of(key);
        var other = MySide == Side.Leaders ? Side.Employees : Side.Leaders;
        var ask = Ask(t, "Value");
        var view = ask.Lines("View", input.View);
        return new(
            entry.Title.Here(), PathOf(key), At(List),
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
