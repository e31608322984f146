using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Decisions;

/// <summary>A review, as typed.</summary>
public sealed record ReviewInput(DateOnly? On, string? Who, string? About)
{
    /// <summary>As Domain takes it.</summary>
    public ReviewText Words => new(On, Who, About);
}

/// <summary>Plans a day on which the plan is looked at (S85).</summary>
[Route("k/{kommune}/initiativer/{initiative}/eftersyn")]
public sealed class WriteReviewsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ItemController<ReviewPoint, ReviewInput>(db, clock)
{
    private Steering? steering;

    /// <inheritdoc/>
    protected override string Folder => "eftersyn";

    /// <inheritdoc/>
    protected override string List => "eftersyn";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override async Task Prepare() => steering = await Find<Steering>();

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, ReviewInput? input)
    {
        var ask = Ask(t, "Review");
        return new(
            t["Review.Title"], At(path), At(List),
            [ask.Day("On", input?.On, Unread("On"), needed: true), ask.Line("Who", input is null ? steering?.Group : input.Who, needed: true), ask.Lines("About", input?.About)])
        {
            Eyebrow = t["Reviews.Title"],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override ReviewInput InputOf(ReviewPoint item) => new(item.On, item.Who, item.About);

    /// <inheritdoc/>
    protected override Result<ReviewPoint> Write(Id<ReviewPoint> id, ReviewInput input) => ReviewPoint.Plan(id, Here.Initiative.Id, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<ReviewPoint> Revise(ReviewPoint item, ReviewInput input, int version) => item.Revise(input.Words, version, Here.Me, Today);
}

/// <summary>What came of a review, as typed.</summary>
public sealed record HeldInput(DateOnly? HeldOn, string? Saw, string? Change, string? Why, DateOnly? NextOn);

/// <summary>Says what was seen, and what is changed in the plan and why (S85). The next review is planned along with it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/eftersyn/{item}/set")]
public sealed class HoldReviewsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<ReviewPoint, HeldInput>(db, clock)
{
    private List<ReviewPoint> all = [];

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "eftersyn";

    /// <inheritdoc/>
    protected override async Task Prepare() => all = await All<ReviewPoint>();

    /// <inheritdoc/>
    protected override FormSheet FormOf(ReviewPoint item, HeldInput input)
    {
        var ask = Ask(t, "Held");
        return new(
            t["Held.Title"], At($"eftersyn/{item.Id}/set"), At(List),
            [
                ask.Lines("Saw", input.Saw, needed: true), ask.Lines("Change", input.Change), ask.Lines("Why", input.Why),
                ask.Day("HeldOn", input.HeldOn, Unread("HeldOn"), needed: true), ask.Day("NextOn", input.NextOn, Unread("NextOn")),
            ])
        {
            Eyebrow = t["Reviews.Title"],
            Lead = t["Held.Lead"],
            Beside = item.About.Length > 0 ? [new(t["Review.About"], item.About)] : [],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override HeldInput InputOf(ReviewPoint item) => new(item.HeldOn ?? (item.On <= Today ? item.On : Today), item.Saw, item.Change, item.Why, item.NextOn);

    /// <inheritdoc/>
    protected override Result<ReviewPoint> Take(ReviewPoint item, HeldInput input, int version)
    {
        var before = item.NextOn;
        var result = item.Hold(new(input.HeldOn, input.Saw, input.Change, input.Why, input.NextOn), version, Here.Me, Today);
        if (result.Accepted(out var held, out _) && held.NextOn != before && held.Following(New<ReviewPoint>(), all, Here.Me, Today) is { } next)
        {
            Db.Add(next);
        }

        return result;
    }
}

/// <summary>The reviews of the plan, and what was changed in it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/eftersyn")]
[Needs(Right.See)]
public sealed class ShowReviewsController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>Those to come first, then the newest.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowReviews>(new
    {
        All = (IReadOnlyList<ReviewPoint>)[.. (await All<ReviewPoint>()).OrderBy(r => r.HeldOn is not null).ThenBy(r => r.HeldOn is null ? r.On.DayNumber : -r.HeldOn.Value.DayNumber)],
        Today,
    });
}
