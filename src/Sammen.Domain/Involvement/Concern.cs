using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Involvement;

/// <summary>A concern (bekymring): sensible until shown otherwise, and owed a reply (S95).</summary>
public sealed partial class Concern : Versioned
{
    private Concern(Id<Concern> id, Id<Initiative> initiativeId, string text, DateOnly raisedOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        Text = text;
        RaisedOn = raisedOn;
    }

    /// <summary>Identity.</summary>
    public Id<Concern> Id { get; private set; }

    /// <summary>About which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>The words; empty once the writer has withdrawn the statement.</summary>
    public string Text { get; private set; }

    /// <summary>The day it was raised.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>The statement it was said in; null when raised directly.</summary>
    public Id<Statement>? StatementId { get; private set; }

    /// <summary>The dialogue it was said in; null when raised directly.</summary>
    public Id<Dialogue>? DialogueId { get; private set; }

    /// <summary>The question it belongs to; null when raised directly.</summary>
    public QuestionKey? Question { get; private set; }

    /// <summary>How it was signed; empty without name.</summary>
    public string RaisedBy { get; private set; } = "";

    /// <summary>Who raised it, where it is signed by a member; null otherwise, and always without name.</summary>
    public Id<Member>? RaisedById { get; private set; }

    /// <summary>The reply; empty while it waits. "We do not know yet" is a reply.</summary>
    public string Reply { get; private set; } = "";

    /// <summary>Who replied, as the others see that person.</summary>
    public string RepliedBy { get; private set; } = "";

    /// <summary>When it was replied to.</summary>
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>True when the writer took the statement back.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>True while nobody has replied, and again when the reply did not help.</summary>
    public bool Waits => !IsWithdrawn && (Reply.Length == 0 || Helped == Involvement.Helped.No);

    /// <summary>A statement of kind concern becomes a concern when its dialogue closes, so that none is forgotten.</summary>
    public static Concern From(Statement statement, Dialogue dialogue) =>
        new(Id<Concern>.Random(), dialogue.InitiativeId, statement.Text, statement.WrittenOn)
        {
            StatementId = statement.Id,
            DialogueId = dialogue.Id,
            Question = statement.Question,
            RaisedBy = statement.AuthorName,
            RaisedById = statement.AuthorId,
        };

    /// <summary>Lifts a statement of another kind into a concern. It keeps the writer's words, and waits from the day it was lifted.</summary>
    public static Result<Concern> Lift(Statement statement, Dialogue dialogue, DateOnly today)
    {
        if (Dialogues.Lift.WhyNot(dialogue, statement) is { } why)
        {
            return why;
        }

        var concern = From(statement, dialogue);
        concern.RaisedOn = today;
        return concern;
    }

    /// <summary>Raises a concern directly, signed.</summary>
    public static Result<Concern> Raise(Id<Concern> id, Id<Initiative> initiative, string? text, Member by, DateOnly today)
    {
        var checks = new Checks();
        var words = checks.Required(text, "Text", Statement.MaxLength);
        return checks.Passed ? new Concern(id, initiative, words, today) { RaisedBy = by.Name, RaisedById = by.Id } : checks.Refusals;
    }

    /// <summary>Replies, or replies anew.</summary>
    public Result<Concern> Answer(string? reply, Member by, int version, DateOnly today)
    {
        var checks = new Checks();
        var words = checks.Required(reply, "Reply");
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(!IsWithdrawn, new Refusal("Involvement.Withdrawn", null, RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Replied(words, by, today);
        Changed();
        return this;
    }

    /// <summary>Follows a withdrawn statement: the words go.</summary>
    public void Withdraw()
    {
        (Text, RaisedBy, RaisedById, IsWithdrawn) = ("", "", null, true);
        // Why a reply did not help is often said in the words of the concern.
        Notes = [.. Notes.Where(n => n.Kind != NoteKind.Helped)];
        Changed();
    }
}
