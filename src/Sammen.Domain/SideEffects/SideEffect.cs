using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>A side effect in words.</summary>
/// <param name="Text">What happens beside what was meant.</param>
/// <param name="Direction">For better, for worse or both (S46).</param>
/// <param name="Type">One of the six types, or none (S47).</param>
/// <param name="SeenBy">Who sees it (S51); at least one.</param>
/// <param name="Group">For whom in particular (S32); may be empty.</param>
public sealed record SideEffectText(string? Text, EffectDirection? Direction, SideEffectType? Type, IReadOnlyCollection<Perspective>? SeenBy, string? Group);

/// <summary>How a side effect is judged, in words and never in numbers.</summary>
public sealed record SideEffectJudgement(UserStrength? Users, Intention? Intention, Likelihood? Likelihood, EffectWeight? Weight);

/// <summary>What was seen in operation.</summary>
/// <param name="CameTrue">Whether it came true.</param>
/// <param name="On">When it was seen.</param>
/// <param name="What">What was seen.</param>
/// <param name="By">Who wrote it.</param>
public sealed record Observation(CameTrue CameTrue, DateOnly On, string What, string By);

/// <summary>A side effect (bivirkning): for better or worse, and different from user to user (S46).</summary>
public sealed class SideEffect : Written
{
    private SideEffect(Id<SideEffect> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<SideEffect> Id { get; private set; }

    /// <summary>The words; empty once they went with the statement they were lifted from.</summary>
    public string Text { get; private set; } = "";

    /// <summary>For better, for worse or both.</summary>
    public EffectDirection Direction { get; private set; }

    /// <summary>One of the six types, or none (S47).</summary>
    public SideEffectType? Type { get; private set; }

    /// <summary>Who sees it (S51).</summary>
    public IReadOnlyList<Perspective> SeenBy { get; private set; } = [];

    /// <summary>For whom in particular; may be empty (S32).</summary>
    public string Group { get; private set; } = "";

    /// <summary>Whether it meets those with much or with little strength of their own (S32).</summary>
    public UserStrength? Users { get; private set; }

    /// <summary>Meant or not meant.</summary>
    public Intention? Intention { get; private set; }

    /// <summary>How likely, in a word.</summary>
    public Likelihood? Likelihood { get; private set; }

    /// <summary>How much it weighs, in a word.</summary>
    public EffectWeight? Weight { get; private set; }

    /// <summary>What is done about it; may be empty.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Who does it; may be empty.</summary>
    public string Responsible { get; private set; } = "";

    /// <summary>What was seen in operation, oldest first.</summary>
    public IReadOnlyList<Observation> Observations { get; private set; } = [];

    /// <summary>The lift it grew out of; null when a person wrote it.</summary>
    public Id<Lift>? LiftId { get; private set; }

    /// <summary>The day it was first written.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>True while the words are those of the statement's writer: they go when the statement goes.</summary>
    public bool HasWritersWords { get; private set; }

    /// <summary>True when its words went with the statement.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>The newest observation; null before operation.</summary>
    public Observation? Seen => Observations.Count > 0 ? Observations[^1] : null;

    /// <summary>Writes a side effect that a person has thought of.</summary>
    public static Result<SideEffect> Write(Id<SideEffect> id, Id<Initiative> initiative, SideEffectText text, Member by, DateOnly today) =>
        new SideEffect(id, initiative) { RaisedOn = today }.Take(text, null, 0, by, today);

    /// <summary>Writes a side effect out of a lift. What the writer took back does not come back this way.</summary>
    public static Result<SideEffect> From(Lift lift, Statement statement, Id<SideEffect> id, SideEffectText text, Member by, DateOnly today) =>
        lift.Stands && lift.Kind == LiftKind.SideEffect
            ? new SideEffect(id, lift.InitiativeId) { LiftId = lift.Id, RaisedOn = today }.Take(text, statement, 0, by, today)
            : new Refusal("SideEffects.LiftGone", null, RefusalKind.Conflict);

    /// <summary>Says it in other words. <paramref name="source"/> is the statement it was lifted from; null when there is none.</summary>
    public Result<SideEffect> Reword(SideEffectText text, Statement? source, int version, Member by, DateOnly today) => Take(text, source, version, by, today);

    /// <summary>Judges it in words.</summary>
    public Result<SideEffect> Judge(SideEffectJudgement judgement, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Users, Intention, Likelihood, Weight) = (judgement.Users, judgement.Intention, judgement.Likelihood, judgement.Weight);
        Sign(by, today);
        return this;
    }

    /// <summary>Says what is done about it and by whom. Somebody who does it must be named with what is done.</summary>
    public Result<SideEffect> ActOn(string? action, string? responsible, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        var what = string.IsNullOrWhiteSpace(responsible) ? checks.Optional(action, "Action") : checks.Required(action, "Action");
        var who = checks.Optional(responsible, "Responsible", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Action, Responsible) = (what, who);
        Sign(by, today);
        return this;
    }

    /// <summary>Writes what was seen in operation. What was written before stays in the history. The day may not lie ahead.</summary>
    public Result<SideEffect> See(CameTrue? cameTrue, DateOnly? on, string? what, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        checks.That(cameTrue is { } c && Enum.IsDefined(c), Refusal.Missing("CameTrue"));
        checks.That(on is not null, Refusal.Missing("SeenOn"));
        checks.That(on is null || on <= today, new Refusal("SideEffects.SeenAhead", "SeenOn"));
        var words = cameTrue == CameTrue.TooEarly ? checks.Optional(what, "SeenWhat") : checks.Required(what, "SeenWhat");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Observations = [.. Observations, new(cameTrue!.Value, on!.Value, words, by.Name)];
        Sign(by, today);
        return this;
    }

    /// <summary>Follows a statement that was taken back or hidden: the writer's words go, words of the team's own stay.</summary>
    /// <param name="words">The statement's words.</param>
    public void Withdraw(string words)
    {
        var before = (Text, Action, IsWithdrawn);
        if (HasWritersWords)
        {
            (Text, Group, IsWithdrawn) = ("", "", true);
        }

        Action = OwnWords.Without(Action, words);
        if (before != (Text, Action, IsWithdrawn))
        {
            Changed();
        }
    }

    private Result<SideEffect> Take(SideEffectText text, Statement? source, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        var words = checks.Required(text.Text, "Text", 1000);
        var group = checks.Optional(text.Group, "Group", 300);
        var seenBy = Chosen(text.SeenBy);
        checks.That(text.Direction is { } direction && Enum.IsDefined(direction), Refusal.Missing("Direction"));
        checks.That(seenBy.Count > 0, Refusal.Missing("SeenBy"));
        var own = source is null || OwnWords.Are(words, source.Text) && OwnWords.Are(group, source.Text);
        checks.That(own || source is { IsHidden: false, IsWithdrawn: false }, new Refusal("SideEffects.LiftGone", "Text", RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Text, Direction, Type, SeenBy, Group, HasWritersWords) = (words, text.Direction!.Value, text.Type, seenBy, group, !own);
        Sign(by, today);
        return this;
    }

    private Checks Standing(int version)
    {
        var checks = Begin(version);
        checks.That(!IsWithdrawn, new Refusal("SideEffects.Withdrawn", null, RefusalKind.Conflict));
        return checks;
    }
}
