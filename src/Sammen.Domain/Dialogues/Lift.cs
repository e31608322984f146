using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dialogues;

/// <summary>What a statement can be lifted into, beside the concern that waits for a reply (S95).</summary>
public enum LiftKind
{
    /// <summary>Gevinst: something to be realised and seen (S37).</summary>
    Gain,

    /// <summary>Bivirkning: always stands beside the gains (S4, S46).</summary>
    SideEffect,

    /// <summary>Usynligt arbejde: what could be lost because nobody has written it down (S65).</summary>
    InvisibleWork,

    /// <summary>Forudsætning: what must hold for a gain to come (S39).</summary>
    Condition,

    /// <summary>Spørgsmål til senere: not to be forgotten, and to be answered in its time (S25).</summary>
    QuestionForLater,
}

/// <summary>A lift as somebody makes it.</summary>
/// <param name="Id">Made with the form, so that a double post is the same lift; random.</param>
/// <param name="Into">What the statement becomes.</param>
/// <param name="Text">In which words; the statement's own, or the lifter's.</param>
/// <param name="Phase">The initiative's phase.</param>
/// <param name="By">The lifter, who is named; the writer never is.</param>
public sealed record LiftDraft(Id<Lift> Id, LiftKind? Into, string? Text, Phase Phase, Member By);

/// <summary>
/// A statement lifted out of its dialogue (løft), to be carried on as a gain, a side effect, invisible work, a condition or a question.
/// It points to the statement and never to who wrote it.
/// </summary>
public sealed class Lift : Versioned
{
    private Lift(Id<Lift> id, Id<Initiative> initiativeId, Id<Dialogue> dialogueId, Id<Statement> statementId, LiftKind kind, DateOnly liftedOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        DialogueId = dialogueId;
        StatementId = statementId;
        Kind = kind;
        LiftedOn = liftedOn;
    }

    /// <summary>Identity; random.</summary>
    public Id<Lift> Id { get; private set; }

    /// <summary>In which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>Out of which dialogue.</summary>
    public Id<Dialogue> DialogueId { get; private set; }

    /// <summary>From which statement.</summary>
    public Id<Statement> StatementId { get; private set; }

    /// <summary>The question the statement was written to.</summary>
    public QuestionKey Question { get; private set; }

    /// <summary>The initiative's phase when it was lifted.</summary>
    public Phase Phase { get; private set; }

    /// <summary>What it became.</summary>
    public LiftKind Kind { get; private set; }

    /// <summary>Its words; empty once the writer has taken the statement back and they were the writer's.</summary>
    public string Text { get; private set; } = "";

    /// <summary>True when the words are the lifter's: they stay although the statement is taken back.</summary>
    public bool IsOwnWords { get; private set; }

    /// <summary>The day it was lifted.</summary>
    public DateOnly LiftedOn { get; private set; }

    /// <summary>Who lifted it.</summary>
    public string LiftedBy { get; private set; } = "";

    /// <summary>True when its words went with the statement.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>Why it was taken back; empty while it stands.</summary>
    public string Because { get; private set; } = "";

    /// <summary>Who took it back.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The answer to a question for later; empty while it waits.</summary>
    public string Reply { get; private set; } = "";

    /// <summary>Who answered.</summary>
    public string RepliedBy { get; private set; } = "";

    /// <summary>When it was answered.</summary>
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>True unless it was taken back or its words are gone.</summary>
    public bool Stands => !IsWithdrawn && EndedOn is null;

    /// <summary>True for a question that nobody has answered yet.</summary>
    public bool Waits => Stands && Kind == LiftKind.QuestionForLater && Reply.Length == 0;

    /// <summary>Why a statement cannot be lifted just now; null when it can.</summary>
    public static Refusal? WhyNot(Dialogue dialogue, Statement statement) =>
        !dialogue.MayBeLiftedFrom ? new Refusal("Dialogues.NotLiftedYet", null, RefusalKind.Conflict)
        : statement.IsWithdrawn || statement.IsHidden ? new Refusal("Dialogues.StatementGone", null, RefusalKind.Conflict)
        : null;

    /// <summary>Lifts a statement. It can be several things, each of them once.</summary>
    /// <param name="dialogue">Its dialogue.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="draft">What it becomes, in which words.</param>
    /// <param name="before">What has been lifted from it before.</param>
    /// <param name="today">The day.</param>
    public static Result<Lift> Of(Dialogue dialogue, Statement statement, LiftDraft draft, IReadOnlyCollection<Lift> before, DateOnly today)
    {
        if (WhyNot(dialogue, statement) is { } why)
        {
            return why;
        }

        var checks = new Checks();
        checks.That(draft.Into is { } into && Enum.IsDefined(into), Refusal.Missing("Into"));
        checks.That(!before.Any(l => l.Stands && l.Kind == draft.Into), new Refusal("Dialogues.LiftedAlready", "Into", RefusalKind.Conflict));
        var words = checks.Required(draft.Text, "Text");
        return checks.Passed
            ? new Lift(draft.Id, dialogue.InitiativeId, dialogue.Id, statement.Id, draft.Into!.Value, today)
            {
                Question = statement.Question,
                Phase = draft.Phase,
                Text = words,
                IsOwnWords = OwnWords.Are(words, statement.Text),
                LiftedBy = draft.By.Name,
            }
            : checks.Refusals;
    }

    /// <summary>Says it in other words. What the writer took back or what was hidden does not come back this way.</summary>
    public Result<Lift> Reword(string? text, Statement statement, int version)
    {
        var checks = Begin(version);
        var words = checks.Required(text, "Text");
        var own = OwnWords.Are(words, statement.Text);
        checks.That(own || !statement.IsHidden, new Refusal("Dialogues.StatementGone", "Text", RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Text, IsOwnWords) = (words, own);
        Changed();
        return this;
    }

    /// <summary>Takes it back, with the reason: the thread ends openly here (S6).</summary>
    public Result<Lift> TakeBack(string? because, Member by, int version, DateOnly today)
    {
        var checks = Begin(version);
        var reason = checks.Required(because, "Because");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Because, EndedBy, EndedOn) = (reason, by.Name, today);
        Changed();
        return this;
    }

    /// <summary>Answers a question for later, or answers it anew.</summary>
    public Result<Lift> Answer(string? reply, Member by, int version, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(Kind == LiftKind.QuestionForLater, new Refusal("Dialogues.NoQuestionToAnswer", null, RefusalKind.Conflict));
        var words = checks.Required(reply, "Reply");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Reply, RepliedBy, RepliedOn) = (words, by.Name, today);
        Changed();
        return this;
    }

    /// <summary>Follows a statement that was taken back or hidden: the writer's words go, the lifter's own stay.</summary>
    public void Withdraw()
    {
        if (IsOwnWords || IsWithdrawn)
        {
            return;
        }

        (Text, IsWithdrawn) = ("", true);
        Changed();
    }

    private Checks Begin(int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(Stands, new Refusal("Dialogues.LiftEnded", null, RefusalKind.Conflict));
        return checks;
    }
}
