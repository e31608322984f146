using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Writing;
using Microsoft.EntityFrameworkCore;

namespace Sammen.Involvement;

/// <summary>A form on one concern that has a reply.</summary>
[Needs(Right.TakePart)]
public abstract class ConcernStepController<TInput>(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : FormController(db, clock)
    where TInput : class
{
    /// <inheritdoc/>
    protected override Initiative About => Here.Initiative;

    /// <summary>The words of the folder.</summary>
    protected IStringLocalizer<Texts> T => t;

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Concern> concern) => await Find(concern) is not { } found ? Results.NotFound()
        : found.IsWithdrawn || found.Reply.Length == 0 ? Onwards(PathOf(found))
        : !May(found) ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : Sheet(FormOf(found, null), found.Version);

    /// <summary>Writes it.</summary>
    [HttpPost]
    public async Task<IResult> Write(Id<Concern> concern, [FromForm] TInput input, [FromForm] int version)
    {
        if (await Find(concern) is not { } found)
        {
            return Results.NotFound();
        }

        if (!May(found))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var (before, form) = (found.Version, FormOf(found, input));
        // Sent twice it stands there once.
        if (version == before - 1 && IsLast(found, input))
        {
            return Onwards(PathOf(found), t["Saved"], form.Draft);
        }

        return await Save(Take(found, input, version), before, form, null, PathOf(found), t["Saved"]);
    }

    /// <summary>True for those who write it.</summary>
    protected abstract bool May(Concern concern);

    /// <summary>The page with its fields.</summary>
    protected abstract FormSheet FormOf(Concern concern, TInput? input);

    /// <summary>Domain's word on it.</summary>
    protected abstract Result<Concern> Take(Concern concern, TInput input, int version);

    /// <summary>True where the same was written last.</summary>
    protected abstract bool IsLast(Concern concern, TInput input);

    /// <summary>The concern's own page.</summary>
    protected string PathOf(Concern concern) => Here.Path(Here.Initiative.Id, $"bekymringer/{concern.Id}");

    /// <summary>What was raised and what was replied, beside the fields.</summary>
    protected IReadOnlyList<Beside> Around(Concern concern) =>
        [new(t["One.Title"], concern.Text), new(t["Reply"], concern.Reply, t["Reply.By", concern.RepliedBy, concern.RepliedOn!.Value.Long()])];

    private Task<Concern?> Find(Id<Concern> id) =>
        Db.Set<Concern>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll)
            .SingleOrDefaultAsync(c => c.Id == id && c.InitiativeId == Here.Initiative.Id);
}

/// <summary>What happened, as typed.</summary>
public sealed record FollowUpInput(DateOnly? On, string? Words);

/// <summary>Writes what happened after a reply (S94). The team does.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bekymringer/{concern}/opfoelgning")]
public sealed class FollowConcernController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ConcernStepController<FollowUpInput>(db, clock, t)
{
    /// <inheritdoc/>
    protected override bool May(Concern concern) => Here.Standing.May(Right.Write);

    /// <inheritdoc/>
    protected override FormSheet FormOf(Concern concern, FollowUpInput? input)
    {
        var ask = Ask(T, "FollowUp");
        return new(
            T["FollowUp.Title"], PathOf(concern) + "/opfoelgning", PathOf(concern),
            [ask.Day("On", input is null ? Today : input.On, Unread("On"), needed: true), ask.Lines("Words", input?.Words, needed: true)])
        {
            Eyebrow = T["One.Title"],
            Beside = Around(concern),
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override Result<Concern> Take(Concern concern, FollowUpInput input, int version) => concern.FollowUp(input.On, input.Words, Here.Me, version, Today);

    /// <inheritdoc/>
    protected override bool IsLast(Concern concern, FollowUpInput input) =>
        concern.Course is [.., { Kind: NoteKind.FollowUp } last] && (last.On, last.By, last.Words) == (input.On, Here.Me.Name, input.Words?.ReplaceLineEndings("\n").Trim());
}

/// <summary>Whether it helped, as typed.</summary>
public sealed record JudgeInput(Helped? Helped, string? Why);

/// <summary>"Did the reply help?" Who raised it says so, or a representative for somebody without name (S94, S95). A no lets it wait again.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bekymringer/{concern}/hjalp")]
public sealed class JudgeReplyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ConcernStepController<JudgeInput>(db, clock, t)
{
    /// <inheritdoc/>
    protected override bool May(Concern concern) => concern.MayBeJudgedBy(Here.Me, Here.Standing.Team);

    /// <inheritdoc/>
    protected override FormSheet FormOf(Concern concern, JudgeInput? input)
    {
        var ask = Ask(T, "Judge");
        return new(
            T["Judge.Title"], PathOf(concern) + "/hjalp", PathOf(concern), [ask.One("Helped", input?.Helped, needed: true), ask.Lines("Why", input?.Why)])
        {
            Eyebrow = T["One.Title"],
            Lead = T[concern.RaisedById is null ? "Judge.Lead.OnBehalf" : "Judge.Lead"],
            Beside = Around(concern),
            Source = Domain.Method.Sources.Skaarup,
        };
    }

    /// <inheritdoc/>
    protected override Result<Concern> Take(Concern concern, JudgeInput input, int version) =>
        concern.Judge(input.Helped, input.Why, Here.Me, Here.Standing.Team, version, Today);

    /// <inheritdoc/>
    protected override bool IsLast(Concern concern, JudgeInput input) =>
        concern.Course is [.., { Kind: NoteKind.Helped } last] && (last.Helped, last.By, last.Words) == (input.Helped, Here.Me.Name, (input.Why ?? "").ReplaceLineEndings("\n").Trim());
}
