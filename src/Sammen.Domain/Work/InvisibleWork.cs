using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>Whether invisible work is to be kept.</summary>
public enum KeepAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>No, and the reason is written.</summary>
    No,
}

/// <summary>Invisible work in the words of the one who does it.</summary>
/// <param name="Text">What is done that nobody sees.</param>
/// <param name="Task">In which task it hides; null where it is said in words.</param>
/// <param name="HidesIn">In which task it hides, in words.</param>
/// <param name="Why">Why it matters.</param>
public sealed record InvisibleText(string? Text, WorkTask? Task, string? HidesIn, string? Why);

/// <summary>What the team says to it.</summary>
/// <param name="Keep">Is it to be kept?</param>
/// <param name="Because">Why.</param>
/// <param name="How">How it is kept.</param>
/// <param name="Who">Who sees to it.</param>
public sealed record KeepingText(KeepAnswer? Keep, string? Because, string? How, string? Who);

/// <summary>
/// Invisible work (usynligt arbejde): what is done beside the task and stands in no plan, so that it can go with the task (S65, S89). Everybody at
/// the workplace writes it down; the team says whether it is to be kept, and how.
/// </summary>
public sealed class InvisibleWork : Written
{
    private InvisibleWork(Id<InvisibleWork> id, Id<Initiative> initiativeId, Id<Member> writerId) : base(initiativeId) => (Id, WriterId) = (id, writerId);

    /// <summary>Identity.</summary>
    public Id<InvisibleWork> Id { get; private set; }

    /// <summary>Who wrote it down, and may reword it until the team has taken it up.</summary>
    public Id<Member> WriterId { get; private set; }

    /// <summary>What is done that nobody sees; empty once it went with the statement it was lifted from.</summary>
    public string Text { get; private set; } = "";

    /// <summary>In which task it hides; null where it is said in words or not at all.</summary>
    public Id<WorkTask>? TaskId { get; private set; }

    /// <summary>In which task it hides, in words; may be empty.</summary>
    public string HidesIn { get; private set; } = "";

    /// <summary>Why it matters; may be empty.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Is it to be kept? Null until the team has taken it up.</summary>
    public KeepAnswer? Keep { get; private set; }

    /// <summary>Why, in the team's words.</summary>
    public string Because { get; private set; } = "";

    /// <summary>How it is kept.</summary>
    public string How { get; private set; } = "";

    /// <summary>Who sees to it.</summary>
    public string Who { get; private set; } = "";

    /// <summary>Who of the team wrote that; empty until then.</summary>
    public string TakenUpBy { get; private set; } = "";

    /// <summary>The day of it.</summary>
    public DateOnly? TakenUpOn { get; private set; }

    /// <summary>The lift it grew out of; null when a person wrote it.</summary>
    public Id<Lift>? LiftId { get; private set; }

    /// <summary>True while the words are those of the statement's writer: they go when the statement goes.</summary>
    public bool HasWritersWords { get; private set; }

    /// <summary>True when its words went with the statement.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>True once the team has said whether it is to be kept.</summary>
    public bool IsTakenUp => Keep is not null;

    /// <summary>Writes it down.</summary>
    public static Result<InvisibleWork> Write(Id<InvisibleWork> id, Id<Initiative> initiative, InvisibleText text, Member by, DateOnly today) =>
        new InvisibleWork(id, initiative, by.Id).Take(text, null, 0, by, today);

    /// <summary>Writes it down out of a lift. What the writer took back does not come back this way.</summary>
    public static Result<InvisibleWork> From(Lift lift, Statement statement, Id<InvisibleWork> id, InvisibleText text, Member by, DateOnly today) =>
        lift.Stands && lift.Kind == LiftKind.InvisibleWork
            ? new InvisibleWork(id, lift.InitiativeId, by.Id) { LiftId = lift.Id }.Take(text, statement, 0, by, today)
            : new Refusal("Work.LiftGone", null, RefusalKind.Conflict);

    /// <summary>True for the one who wrote it down, until the team has taken it up.</summary>
    public bool MayBeRewordedBy(Member member) => member.Id == WriterId && !IsTakenUp && !IsWithdrawn;

    /// <summary>Says it in other words. <paramref name="source"/> is the statement it was lifted from; null when there is none.</summary>
    public Result<InvisibleWork> Reword(InvisibleText text, Statement? source, int version, Member by, DateOnly today) =>
        by.Id != WriterId ? Refusal.NotYours
        : IsTakenUp ? new Refusal("Work.TakenUp", null, RefusalKind.Conflict)
        : Take(text, source, version, by, today);

    /// <summary>The team says whether it is to be kept, and how. That it is not takes a reason.</summary>
    public Result<InvisibleWork> TakeUp(KeepingText text, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        checks.That(text.Keep is { } keep && Enum.IsDefined(keep), Refusal.Missing("Keep"));
        var because = text.Keep == KeepAnswer.No ? checks.Required(text.Because, "Because", 1000) : checks.Optional(text.Because, "Because", 1000);
        var how = checks.Optional(text.How, "How", 1000);
        var who = checks.Optional(text.Who, "Who", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Keep, Because, How, Who, TakenUpBy, TakenUpOn) = (text.Keep!.Value, because, how, who, by.Name, today);
        Changed();
        return this;
    }

    /// <summary>Follows a statement that was taken back or hidden: the writer's words go, words of the team's own stay.</summary>
    /// <param name="words">The statement's words.</param>
    public void Withdraw(string words)
    {
        var before = (Text, Because, How, IsWithdrawn);
        if (HasWritersWords)
        {
            (Text, TaskId, HidesIn, Why, IsWithdrawn) = ("", null, "", "", true);
        }

        (Because, How) = (OwnWords.Without(Because, words), OwnWords.Without(How, words));
        if (before != (Text, Because, How, IsWithdrawn))
        {
            Changed();
        }
    }

    private Result<InvisibleWork> Take(InvisibleText text, Statement? source, int version, Member by, DateOnly today)
    {
        var checks = Standing(version);
        var words = checks.Required(text.Text, "Text", 1000);
        checks.That(text.Task is null || text.Task.InitiativeId == InitiativeId, Refusal.Unread("Task"));
        var hidesIn = checks.Optional(text.HidesIn, "HidesIn", Checks.TitleLength);
        var why = checks.Optional(text.Why, "Why", 1000);
        var own = source is null || new[] { words, hidesIn, why }.All(w => OwnWords.Are(w, source.Text));
        checks.That(own || source is { IsHidden: false, IsWithdrawn: false }, new Refusal("Work.LiftGone", "Text", RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Text, TaskId, HidesIn, Why, HasWritersWords) = (words, text.Task?.Id, hidesIn, why, !own);
        Sign(by, today);
        return this;
    }

    private Checks Standing(int version)
    {
        var checks = Begin(version);
        checks.That(!IsWithdrawn, new Refusal("Work.Withdrawn", null, RefusalKind.Conflict));
        return checks;
    }
}
