using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Development;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Development;

/// <summary>The route, as typed.</summary>
public sealed record RouteInput(AcquisitionKind? Kind, string? Because, string? Open, string? Given);

/// <summary>Chooses the route: buy, adapt or build (S22).</summary>
[Route("k/{kommune}/initiativer/{initiative}/udvikling/vej")]
public sealed class ChooseRouteController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SoleController<AcquisitionRoute, RouteInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "udvikling";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(RouteInput input)
    {
        var ask = Ask(t, "Route");
        return new(
            t["Route.Title"], At("udvikling/vej"), At(List),
            [ask.One("Kind", input.Kind, needed: true), ask.Lines("Because", input.Because, needed: true), ask.Lines("Open", input.Open), ask.Lines("Given", input.Given)])
        {
            Eyebrow = t["Development.Title"],
            Lead = t["Route.Lead"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override Task<RouteInput> Known()
    {
        var initiative = Here.Initiative;
        return Task.FromResult(new RouteInput(null, null, Points(isFixed: false), Points(isFixed: true)));

        string Points(bool isFixed) => string.Join('\n', initiative.FramesIn(initiative.Phase, isFixed).Select(f => f.Text));
    }

    /// <inheritdoc/>
    protected override RouteInput InputOf(AcquisitionRoute item) => new(item.Kind, item.Because, item.Open, item.Given);

    /// <inheritdoc/>
    protected override Result<AcquisitionRoute> Take(AcquisitionRoute? found, RouteInput input, int version)
    {
        var text = new RouteText(input.Kind, input.Because, input.Open, input.Given);
        return found?.Revise(text, version, Here.Me, Today) ?? AcquisitionRoute.Write(Here.Initiative.Id, text, Here.Me, Today);
    }
}

/// <summary>An answer, as typed.</summary>
public sealed record CommonInput(CommonStanding? Standing, string? Words, string? Who);

/// <summary>Answers one question on common municipal solutions and the framework architecture (S105).</summary>
[Route("k/{kommune}/initiativer/{initiative}/udvikling/faelles")]
public sealed class AnswerCommonController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MarkController<CommonAnswer, CommonQuestion, CommonInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "udvikling/faelles";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <summary>All five, with what is answered, and where one can look.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowCommon>(new { Answers = await All<CommonAnswer>() });

    /// <inheritdoc/>
    protected override Expression<Func<CommonAnswer, bool>> IsAbout(CommonQuestion key) => a => a.Question == key;

    /// <inheritdoc/>
    protected override FormSheet FormOf(CommonQuestion key, CommonAnswer? found, CommonInput input)
    {
        var ask = Ask(t, "Common");
        return new(
            t[$"CommonQuestion.{key}"], PathOf(key), At(List), [ask.One("Standing", input.Standing, needed: true), ask.Lines("Words", input.Words), ask.Line("Who", input.Who)])
        {
            Eyebrow = t["Common.Title"],
            Lead = t[$"CommonQuestion.{key}.Lead"],
            Source = Sources.DigitalCatalogue,
        };
    }

    /// <inheritdoc/>
    protected override CommonInput InputOf(CommonAnswer? found) => new(found?.Standing, found?.Words, found?.Who);

    /// <inheritdoc/>
    protected override Result<CommonAnswer> Take(CommonQuestion key, CommonAnswer? found, CommonInput input, int version)
    {
        var text = new CommonText(input.Standing, input.Words, input.Who);
        return found?.Revise(text, version, Here.Me, Today) ?? CommonAnswer.Give(Here.Initiative.Id, key, text, Here.Me, Today);
    }
}
