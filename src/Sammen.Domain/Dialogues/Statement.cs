using System.Security.Cryptography;
using System.Text;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dialogues;

/// <summary>What a statement is about, as its writer says.</summary>
public enum StatementKind
{
    /// <summary>Gevinst: something that may become better.</summary>
    Gain,

    /// <summary>Bekymring: it will get a reply (S95).</summary>
    Concern,

    /// <summary>Spørgsmål.</summary>
    Question,

    /// <summary>Idé.</summary>
    Idea,

    /// <summary>Usynligt arbejde: what nobody has written down (S65, S88 principle 9).</summary>
    InvisibleWork,
}

/// <summary>A statement on its way in.</summary>
/// <param name="Id">Made where the form was made, so that a double post is the same statement; random.</param>
/// <param name="Question">Which of the dialogue's questions it belongs to.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The words.</param>
/// <param name="Author">The signed-in writer, or null for a guest. Not kept when the dialogue is without name.</param>
/// <param name="GuestName">The name a guest signs with. Not kept when the dialogue is without name.</param>
/// <param name="Secret">Known by the writer's own device only; lets the writer find and withdraw the statement.</param>
/// <param name="By">How the writer came in; null when the one who leads writes it down for somebody. Not kept.</param>
public sealed record StatementDraft(
    Id<Statement> Id, QuestionKey? Question, StatementKind? Kind, string? Text, Member? Author, string? GuestName, string Secret, Entrance? By = null);

/// <summary>
/// What a participant writes in a dialogue (udsagn). Without name it carries a random id, a date and a key that only the writer's
/// device can make again: nothing that ties two statements to each other or to a person.
/// </summary>
public sealed class Statement
{
    /// <summary>Longest name of a group, in characters.</summary>
    public const int ThemeLength = 60;

    /// <summary>Longest statement, in characters.</summary>
    public const int MaxLength = 500;

    /// <summary>Longest statement of a conversation that was held elsewhere and is taken in whole.</summary>
    public const int MostImported = 4000;

    /// <summary>Most statements from one device in one dialogue: far more than a person writes, few enough to stop a program.</summary>
    public const int MostPerDevice = 200;

    private Statement(Id<Statement> id, Id<Dialogue> dialogueId, QuestionKey question, StatementKind kind, string text, DateOnly writtenOn, string withdrawKey)
    {
        Id = id;
        DialogueId = dialogueId;
        Question = question;
        Kind = kind;
        Text = text;
        WrittenOn = writtenOn;
        WithdrawKey = withdrawKey;
    }

    /// <summary>Identity; random.</summary>
    public Id<Statement> Id { get; private set; }

    /// <summary>In which dialogue.</summary>
    public Id<Dialogue> DialogueId { get; private set; }

    /// <summary>To which question.</summary>
    public QuestionKey Question { get; private set; }

    /// <summary>What it is about.</summary>
    public StatementKind Kind { get; private set; }

    /// <summary>The words; empty once withdrawn.</summary>
    public string Text { get; private set; }

    /// <summary>The day it was written; never the hour.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>The signed-in writer of a signed statement; always null without name.</summary>
    public Id<Member>? AuthorId { get; private set; }

    /// <summary>How the writer signed; empty without name.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>Made from the device's secret and the id; differs for each statement, so it groups nothing.</summary>
    public string WithdrawKey { get; private set; }

    /// <summary>True when the writer has taken it back.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>The group it was put in while all talked; empty while it stands alone.</summary>
    public string Theme { get; private set; } = "";

    /// <summary>Why it is hidden; empty while it is shown. Everybody can see the reason.</summary>
    public string HiddenBecause { get; private set; } = "";

    /// <summary>True when the one who leads has hidden it.</summary>
    public bool IsHidden => HiddenBecause.Length > 0;

    /// <summary>True when nothing in it tells who wrote it.</summary>
    public bool IsWithoutName => AuthorId is null && AuthorName.Length == 0;

    /// <summary>True when the device with this secret wrote it.</summary>
    public bool IsBy(string secret) => IsBy(Id, WithdrawKey, secret);

    /// <summary>The same of a statement whose words were not read.</summary>
    public static bool IsBy(Id<Statement> id, string withdrawKey, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(withdrawKey), Encoding.ASCII.GetBytes(KeyOf(id, secret)));

    /// <summary>True when it was written on the device with this secret, or signed by this member.</summary>
    public bool IsOwn(string secret, Id<Member>? member) => IsBy(secret) || (AuthorId is not null && AuthorId == member);

    /// <summary>Takes the words back, by the writer's own device or the signed writer. Nothing of them is kept.</summary>
    public Result<Statement> Withdraw(string secret, Id<Member>? by)
    {
        if (IsWithdrawn)
        {
            return this;
        }

        if (!IsOwn(secret, by))
        {
            return new Refusal("Dialogues.NotYourStatement", null, RefusalKind.NotYours);
        }

        (Text, AuthorId, AuthorName, IsWithdrawn) = ("", null, "", true);
        return this;
    }

    /// <summary>
    /// Says it in other words, by the writer's own device or the signed writer, while nobody else has seen it: what others have agreed with
    /// is not turned round.
    /// </summary>
    public Result<Statement> Reword(Dialogue dialogue, StatementKind? kind, string? words, string secret, Id<Member>? by, bool isMarked = false)
    {
        var checks = new Checks();
        checks.That(IsOwn(secret, by), new Refusal("Dialogues.NotYourStatement", null, RefusalKind.NotYours));
        checks.That(!IsWithdrawn && !dialogue.ShowsStatements && !dialogue.IsReadUnderway && !isMarked, new Refusal("Dialogues.SeenByOthers", null, RefusalKind.Conflict));
        checks.That(kind is { } k && Enum.IsDefined(k), Refusal.Missing("Kind"));
        var text = checks.Required(words, "Text", MaxLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Kind, Text) = (kind!.Value, text);
        return this;
    }

    /// <summary>Statements by their groups, in the order they come; one that stands alone is a group of its own.</summary>
    public static IEnumerable<IGrouping<string, Statement>> InGroups(IEnumerable<Statement> statements) =>
        statements.GroupBy(s => s.Theme.Length > 0 ? s.Theme : s.Id.ToString());

    /// <summary>Puts it in a group with others like it, or by itself again.</summary>
    public Result<Statement> Group(string? theme)
    {
        var checks = new Checks();
        var name = checks.Optional(theme, "Theme", ThemeLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Theme = name;
        return this;
    }

    /// <summary>Hides it from everybody, with a reason that everybody can see and that the log keeps.</summary>
    public Result<Moderation> Hide(string? because, Member by, DateTimeOffset now)
    {
        var checks = new Checks();
        var reason = checks.Required(because, "Because", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        HiddenBecause = reason;
        return Moderation.Of(this, true, reason, by, now);
    }

    /// <summary>Shows it again.</summary>
    public Moderation Show(Member by, DateTimeOffset now)
    {
        HiddenBecause = "";
        return Moderation.Of(this, false, "", by, now);
    }

    internal static Statement Of(Dialogue dialogue, StatementDraft draft, string text, string guestName, DateOnly today)
    {
        var statement = new Statement(
            draft.Id, dialogue.Id, draft.Question!.Value, draft.Kind!.Value, text, today, KeyOf(draft.Id, draft.Secret));
        if (dialogue.Naming == Naming.WithName)
        {
            (statement.AuthorId, statement.AuthorName) = (draft.Author?.Id, draft.Author?.Name ?? guestName);
        }

        return statement;
    }

    // No device has the secret it is made with, so nobody finds it as their own.
    internal static Statement Imported(Dialogue dialogue, QuestionKey question, string text, DateOnly writtenOn, string hiddenBecause)
    {
        var id = Id<Statement>.Random();
        return new(id, dialogue.Id, question, StatementKind.Idea, text, writtenOn, KeyOf(id, RandomNumberGenerator.GetHexString(32))) { HiddenBecause = hiddenBecause };
    }

    private static string KeyOf(Id<Statement> id, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), id.Value.ToByteArray()));
}
