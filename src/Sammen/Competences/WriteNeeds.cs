using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>A need, as typed.</summary>
public sealed record NeedInput(Competence? Competence, string? Other, Id<StaffGroup>? Group, Horizon? Horizon, CompetenceLevel? Required);

/// <summary>Writes what a group needs to be able to do (S73 to S78).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/behov")]
public sealed class WriteNeedsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : GroupedController<CompetenceNeed, NeedInput>(db, clock, t, "Group.All")
{
    private readonly IStringLocalizer<Texts> t = t;
    private List<CompetenceNeed> others = [];

    /// <inheritdoc/>
    protected override string Folder => "kompetencer/behov";

    /// <inheritdoc/>
    protected override string List => "kompetencer/behov";

    /// <inheritdoc/>
    protected override async Task Prepare()
    {
        await base.Prepare();
        others = await All<CompetenceNeed>();
    }

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, NeedInput? input)
    {
        var ask = Ask(t, "Need");
        List<Option> wheel = [.. Catalogue.CompetenceTypes.SelectMany(type => type.Competences).Select(c => new Option(c.Id.ToString(), c.Title.Here(), c.Body.Here()))];
        List<Option> levels = [.. Catalogue.CompetenceLevels.Select(l => new Option(l.Id.ToString(), l.Title.Here(), l.Body.Here()))];
        return new(
            t["Need.Title"], At(path), At(List),
            [
                ask.One("Competence", input is null ? null : input.Competence?.ToString() ?? "", [.. wheel, new("", t["Need.Another"])], needed: true),
                ask.Line("Other", input?.Other), .. WhichGroup(ask, input?.Group),
                ask.One("Horizon", input?.Horizon, needed: true), ask.One("Required", input?.Required?.ToString(), levels, needed: true),
            ])
        {
            Eyebrow = t["Needs.Title"],
            Lead = t["Need.Lead"],
            Source = Sources.CompetenceWheel,
        };
    }

    /// <inheritdoc/>
    protected override NeedInput InputOf(CompetenceNeed item) => new(item.Competence, item.Other, item.GroupId, item.Horizon, item.Required);

    /// <inheritdoc/>
    protected override Result<CompetenceNeed> Write(Id<CompetenceNeed> id, NeedInput input) =>
        CompetenceNeed.Write(id, Here.Initiative.Id, Words(input), others, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<CompetenceNeed> Revise(CompetenceNeed item, NeedInput input, int version) =>
        item.Revise(Words(input), others, version, Here.Me, Today);

    private NeedText Words(NeedInput input) => new(input.Competence, input.Other, GroupOf(input.Group), input.Horizon, input.Required);
}

/// <summary>Where a group stands today, as typed.</summary>
public sealed record JudgeInput(TodayLevel? Today, string? HowJudged);

/// <summary>Says where the group stands today, as its team sees it together (S77).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/behov/{item}/i-dag")]
public sealed class JudgeNeedsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<CompetenceNeed, JudgeInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "kompetencer/behov";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(CompetenceNeed item, JudgeInput input)
    {
        var ask = Ask(t, "Judge");
        return new(item.Name(), At($"kompetencer/behov/{item.Id}/i-dag"), At(List), [ask.One("Today", input.Today), ask.Lines("HowJudged", input.HowJudged)])
        {
            Eyebrow = t["Judge.Title"],
            Lead = t["Judge.Lead"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override JudgeInput InputOf(CompetenceNeed item) => new(item.Today, item.HowJudged);

    /// <inheritdoc/>
    protected override Result<CompetenceNeed> Take(CompetenceNeed item, JudgeInput input, int version) =>
        item.Judge(input.Today, input.HowJudged, version, Here.Me, Today);
}

/// <summary>The needs one by one.</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/behov")]
[Needs(Right.See)]
public sealed class ShowNeedsController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them, in the order of the map.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var groups = (await All<StaffGroup>()).OrderBy(g => g.Id.Value).ToList();
        return Page<ShowNeeds>(new { Groups = groups, Needs = await All<CompetenceNeed>(), Own = await OwnViews.Of(Db, Here.Initiative.Id) });
    }
}
