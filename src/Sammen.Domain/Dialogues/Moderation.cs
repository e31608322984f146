using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dialogues;

/// <summary>A line of the log over statements that were hidden or shown again. It says what the one who leads did, never who wrote.</summary>
public sealed class Moderation
{
    private Moderation(Id<Moderation> id, Id<Dialogue> dialogueId, Id<Statement> statementId, bool hides, string because, string byName, DateTimeOffset at)
    {
        Id = id;
        DialogueId = dialogueId;
        StatementId = statementId;
        Hides = hides;
        Because = because;
        ByName = byName;
        At = at;
    }

    /// <summary>Identity.</summary>
    public Id<Moderation> Id { get; private set; }

    /// <summary>In which dialogue.</summary>
    public Id<Dialogue> DialogueId { get; private set; }

    /// <summary>Which statement.</summary>
    public Id<Statement> StatementId { get; private set; }

    /// <summary>True when it was hidden, false when it was shown again.</summary>
    public bool Hides { get; private set; }

    /// <summary>Why; empty when it was shown again.</summary>
    public string Because { get; private set; }

    /// <summary>Who did it.</summary>
    public string ByName { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    internal static Moderation Of(Statement statement, bool hides, string because, Member by, DateTimeOffset now) =>
        new(Id<Moderation>.At(now), statement.DialogueId, statement.Id, hides, because, by.Name, now);
}
