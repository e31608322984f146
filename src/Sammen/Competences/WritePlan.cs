using System.Globalization;
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

/// <summary>What is learned, as typed.</summary>
public sealed record ActivityInput(string? Name, ActivityKind? Kind, TrainingStep? Step, Id<StaffGroup>? Group, Id<CompetenceNeed>[]? Meets);

/// <summary>Writes a step of the plan for learning (S79, S80).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/plan/skridt")]
public sealed class WriteActivitiesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : GroupedController<TrainingActivity, ActivityInput>(db, clock, t, "Group.All")
{
    private readonly IStringLocalizer<Texts> t = t;
    private List<CompetenceNeed> needs = [];
    private List<StaffGroup> groups = [];

    /// <inheritdoc/>
    protected override string Folder => "kompetencer/plan/skridt";

    /// <inheritdoc/>
    protected override async Task Prepare()
    {
        await base.Prepare();
        (groups, needs) = (await All<StaffGroup>(), [.. (await All<CompetenceNeed>()).OrderBy(n => n.Id.Value)]);
    }

    /// <inheritdoc/>
    protected override string List => "kompetencer/plan";

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, ActivityInput? input)
    {
        var (ask, source) = (Ask(t, "Activity"), Sources.Skaarup);
        return new(
            t["Activity.Title"], At(path), At(List),
            [
                ask.Line("Name", input?.Name, needed: true), ask.One("Kind", input?.Kind, needed: true), ask.One("Step", input?.Step, needed: true),
                .. WhichGroup(ask, input?.Group),
                .. needs.Count == 0 ? Array.Empty<Asked>() : [ask.Many("Meets", input?.Meets?.Select(n => n.ToString()), [.. needs.Select(n => new Option(n.Id.ToString(), Look.About(t, n, groups)))])],
            ])
        {
            Eyebrow = t["Plan.Title"],
            Beside = [new(source.Title.Here(), source.Body.Here())],
            Source = source,
        };
    }

    /// <inheritdoc/>
    protected override ActivityInput InputOf(TrainingActivity item) => new(item.Name, item.Kind, item.Step, item.GroupId, [.. item.Meets]);

    /// <inheritdoc/>
    protected override Result<TrainingActivity> Write(Id<TrainingActivity> id, ActivityInput input) =>
        TrainingActivity.Write(id, Here.Initiative.Id, Words(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<TrainingActivity> Revise(TrainingActivity item, ActivityInput input, int version) => item.Revise(Words(input), version, Here.Me, Today);

    private ActivityText Words(ActivityInput input) => new(input.Name, input.Kind, input.Step, GroupOf(input.Group), [.. needs.Where(n => input.Meets?.Contains(n.Id) == true)]);
}

/// <summary>When and how long, as typed.</summary>
public sealed record ActivityTimeInput(string? HoursEach, string? People, string? Weeks, StartSide? Side, DateOnly? On);

/// <summary>Says when a step is, and how long it takes.</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/plan/skridt/{item}/tid")]
public sealed class TimeActivitiesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<TrainingActivity, ActivityTimeInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "kompetencer/plan";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(TrainingActivity item, ActivityTimeInput input)
    {
        var ask = Ask(t, "ActivityTime");
        return new(
            item.Name, At($"kompetencer/plan/skridt/{item.Id}/tid"), At(List),
            [
                ask.Figure("HoursEach", input.HoursEach), ask.Figure("People", input.People), ask.Figure("Weeks", input.Weeks), ask.One("Side", input.Side),
                ask.Day("On", input.On, Unread("On")),
            ])
        {
            Eyebrow = t["ActivityTime.Title"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override ActivityTimeInput InputOf(TrainingActivity item) => new(
        item.HoursEach is { } hours ? TypedNumber.Write(hours) : null, item.People?.ToString(CultureInfo.InvariantCulture),
        item.Weeks is { } weeks ? Math.Abs(weeks).ToString(CultureInfo.InvariantCulture) : null,
        item.Weeks is null or 0 ? null : item.Weeks < 0 ? StartSide.Before : StartSide.After, item.On);

    /// <inheritdoc/>
    protected override Result<TrainingActivity> Take(TrainingActivity item, ActivityTimeInput input, int version) =>
        item.Time(new(input.HoursEach, input.People, input.Weeks, input.Side, input.On), version, Here.Me, Today);
}

/// <summary>Help on the way, as typed.</summary>
public sealed record ActivityHelpInput(string? Support, string? FollowUp);

/// <summary>Says whom one can ask, and how a step is followed up (S79).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/plan/skridt/{item}/hjaelp")]
public sealed class SustainActivitiesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<TrainingActivity, ActivityHelpInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "kompetencer/plan";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(TrainingActivity item, ActivityHelpInput input)
    {
        var (ask, entry) = (Ask(t, "ActivityHelp"), Catalogue.TrainingPrinciples.Of(TrainingPrinciple.Sustained));
        return new(
            item.Name, At($"kompetencer/plan/skridt/{item.Id}/hjaelp"), At(List), [ask.Line("Support", input.Support), ask.Lines("FollowUp", input.FollowUp)])
        {
            Eyebrow = t["ActivityHelp.Title"],
            Beside = [new(entry.Title.Here(), entry.Body.Here())],
            Source = entry.Source,
        };
    }

    /// <inheritdoc/>
    protected override ActivityHelpInput InputOf(TrainingActivity item) => new(item.Support, item.FollowUp);

    /// <inheritdoc/>
    protected override Result<TrainingActivity> Take(TrainingActivity item, ActivityHelpInput input, int version) =>
        item.Sustain(input.Support, input.FollowUp, version, Here.Me, Today);
}

/// <summary>The day it goes live, as typed, with the version it builds on.</summary>
public sealed record GoLiveInput(DateOnly? GoLiveOn, int Version);

/// <summary>Sets the day it goes live, which the weeks of the plan are counted from.</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/plan/start")]
[Needs(Right.Write)]
public sealed class SetGoLiveController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Begin()
    {
        var plan = await Find<TrainingPlan>();
        return Sheet(FormOf(plan?.GoLiveOn), plan?.Version ?? 0);
    }

    /// <summary>Sets it.</summary>
    [HttpPost]
    public async Task<IResult> Set([FromForm] GoLiveInput input)
    {
        var plan = await Find<TrainingPlan>();
        var (before, stored) = (plan?.Version ?? 0, plan is null ? null : FormOf(plan.GoLiveOn));
        var result = plan?.Revise(input.GoLiveOn, input.Version, Here.Me, Today) ?? TrainingPlan.Write(Here.Initiative.Id, input.GoLiveOn, Here.Me, Today);
        return await Save(result, before, FormOf(input.GoLiveOn), stored, At("kompetencer/plan"), t["Saved"]);
    }

    private FormSheet FormOf(DateOnly? on) =>
        new(t["GoLive.Title"], At("kompetencer/plan/start"), At("kompetencer/plan"), [Ask(t, "GoLive").Day("GoLiveOn", on, Unread("GoLiveOn"))])
        {
            Eyebrow = t["Plan.Title"],
            Lead = t["GoLive.Lead"],
        };
}
