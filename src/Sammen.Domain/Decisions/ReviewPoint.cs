using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Decisions;

/// <summary>A review in words.</summary>
/// <param name="On">The day.</param>
/// <param name="Who">Who looks: functions, not persons.</param>
/// <param name="About">What is looked at in particular.</param>
public sealed record ReviewText(DateOnly? On, string? Who, string? About);

/// <summary>What came of a review.</summary>
/// <param name="HeldOn">The day it was held.</param>
/// <param name="Saw">What was seen.</param>
/// <param name="Change">What is changed in the plan.</param>
/// <param name="Why">Why it is changed.</param>
/// <param name="NextOn">When the plan is looked at again.</param>
public sealed record ReviewHeld(DateOnly? HeldOn, string? Saw, string? Change, string? Why, DateOnly? NextOn);

/// <summary>A day on which the plan is looked at, and what was changed in it (eftersyn, S85): development is not predictable, so adjusting is part of the plan.</summary>
public sealed class ReviewPoint : Written
{
    private ReviewPoint(Id<ReviewPoint> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<ReviewPoint> Id { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Who looks.</summary>
    public string Who { get; private set; } = "";

    /// <summary>What is looked at in particular; may be empty.</summary>
    public string About { get; private set; } = "";

    /// <summary>The day it was held; null until then.</summary>
    public DateOnly? HeldOn { get; private set; }

    /// <summary>What was seen.</summary>
    public string Saw { get; private set; } = "";

    /// <summary>What is changed in the plan; empty where it holds.</summary>
    public string Change { get; private set; } = "";

    /// <summary>Why it is changed.</summary>
    public string Why { get; private set; } = "";

    /// <summary>When the plan is looked at again; null where no day is set.</summary>
    public DateOnly? NextOn { get; private set; }

    /// <summary>True when its day has come and nobody has said what was seen.</summary>
    public bool IsDue(DateOnly today) => HeldOn is null && On <= today;

    /// <summary>Plans one.</summary>
    public static Result<ReviewPoint> Plan(Id<ReviewPoint> id, Id<Initiative> initiative, ReviewText text, Member by, DateOnly today) =>
        new ReviewPoint(id, initiative).Revise(text, 0, by, today);

    /// <summary>Plans it anew. One that was held is not moved: refused as Decisions.ReviewHeld.</summary>
    public Result<ReviewPoint> Revise(ReviewText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(HeldOn is null, new Refusal("Decisions.ReviewHeld", null, RefusalKind.Conflict));
        checks.That(text.On is not null, Refusal.Missing("On"));
        checks.Near(text.On, "On", today);
        var who = checks.Required(text.Who, "Who", Checks.TitleLength);
        var about = checks.Optional(text.About, "About", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (On, Who, About) = (text.On!.Value, who, about);
        Sign(by, today);
        return this;
    }

    /// <summary>Says what was seen and what is changed, or says it anew. A change has a reason.</summary>
    public Result<ReviewPoint> Hold(ReviewHeld held, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(held.HeldOn is not null, Refusal.Missing("HeldOn"));
        checks.That(held.HeldOn is not { } on || on <= today, new Refusal("Decisions.HeldInFuture", "HeldOn"));
        var saw = checks.Required(held.Saw, "Saw");
        var change = checks.Optional(held.Change, "Change");
        var why = change.Length > 0 ? checks.Required(held.Why, "Why") : checks.Optional(held.Why, "Why");
        checks.That(held.NextOn is null || held.NextOn == NextOn || held.NextOn > today, new Refusal("Decisions.NextInPast", "NextOn"));
        checks.Near(held.NextOn, "NextOn", today);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (HeldOn, Saw, Change, Why, NextOn) = (held.HeldOn!.Value, saw, change, why, held.NextOn);
        Sign(by, today);
        return this;
    }

    /// <summary>The review that follows, with the same people; null where no day is set, or where one is planned on that day.</summary>
    public ReviewPoint? Following(Id<ReviewPoint> id, IEnumerable<ReviewPoint> planned, Member by, DateOnly today) =>
        NextOn is { } next && !planned.Any(p => p.Id != Id && p.HeldOn is null && p.On == next)
            ? Plan(id, InitiativeId, new(next, Who, About), by, today).Expect()
            : null;
}
