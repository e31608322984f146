using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dialogues;

/// <summary>What a participant thinks of a statement.</summary>
public enum VoteValue
{
    /// <summary>Uenig.</summary>
    Disagree = -1,

    /// <summary>Springer over: read, and neither.</summary>
    Pass = 0,

    /// <summary>Enig.</summary>
    Agree = 1,
}

/// <summary>A participant's mark at a statement. The last one counts; there is no time on it.</summary>
public sealed class Vote
{
    private Vote(Id<Participant> participantId, Id<Statement> statementId, Id<Dialogue> dialogueId)
    {
        ParticipantId = participantId;
        StatementId = statementId;
        DialogueId = dialogueId;
    }

    /// <summary>Whose, by a random id.</summary>
    public Id<Participant> ParticipantId { get; private set; }

    /// <summary>At which statement.</summary>
    public Id<Statement> StatementId { get; private set; }

    /// <summary>In which dialogue.</summary>
    public Id<Dialogue> DialogueId { get; private set; }

    /// <summary>Agree, disagree or pass.</summary>
    public VoteValue Value { get; private set; }

    /// <summary>"Vigtigt for mig".</summary>
    public bool IsImportant { get; private set; }

    /// <summary>Marks a statement, or marks it anew.</summary>
    /// <param name="dialogue">A meeting while all read, or a period that is read underway.</param>
    /// <param name="participant">Who.</param>
    /// <param name="statement">What; one that is hidden or withdrawn takes no marks.</param>
    /// <param name="value">Agree, disagree or pass.</param>
    /// <param name="isImportant">Important to the participant.</param>
    /// <param name="before">What the participant marked before; null the first time.</param>
    /// <param name="today">The day; a period needs it.</param>
    public static Result<Vote> Cast(
        Dialogue dialogue, Participant participant, Statement statement, VoteValue? value, bool isImportant, Vote? before = null,
        DateOnly? today = null)
    {
        var checks = new Checks();
        checks.That(dialogue.TakesVotes(today), new Refusal("Dialogues.NoVotesNow", null, RefusalKind.Conflict));
        checks.That(!statement.IsWithdrawn && !statement.IsHidden, new Refusal("Dialogues.StatementGone", null, RefusalKind.Conflict));
        checks.That(value is { } v && Enum.IsDefined(v), Refusal.Missing("Value"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var vote = before ?? new Vote(participant.Id, statement.Id, dialogue.Id);
        (vote.Value, vote.IsImportant) = (value!.Value, isImportant);
        return vote;
    }

    internal static Vote Imported(Participant participant, Statement statement, VoteValue value) =>
        new(participant.Id, statement.Id, statement.DialogueId) { Value = value };
}

/// <summary>How a statement was marked.</summary>
/// <param name="Agrees">How many agree.</param>
/// <param name="Disagrees">How many disagree.</param>
/// <param name="Passes">How many passed.</param>
/// <param name="Important">To how many it is important.</param>
public readonly record struct Tally(int Agrees, int Disagrees, int Passes, int Important)
{
    /// <summary>All marks.</summary>
    public int Votes => Agrees + Disagrees + Passes;

    /// <summary>
    /// True when it may be told: to the room in a meeting, as was said when they came in, and of a conversation that was held elsewhere; over a
    /// period only from the limit up, for few marks could be known as somebody's.
    /// </summary>
    /// <param name="dialogue">Where the marks were made.</param>
    /// <param name="limit">The municipality's limit; five where it is less.</param>
    public bool MayBeTold(Dialogue dialogue, int limit) =>
        Votes > 0 && (dialogue.Period is null || Votes >= Math.Max(limit, Municipality.FewestShown));

    /// <summary>Counts the marks at one statement.</summary>
    public static Tally Of(IEnumerable<Vote> votes)
    {
        var (agrees, disagrees, passes, important) = (0, 0, 0, 0);
        foreach (var vote in votes)
        {
            _ = vote.Value switch
            {
                VoteValue.Agree => agrees++,
                VoteValue.Disagree => disagrees++,
                _ => passes++,
            };
            important += vote.IsImportant ? 1 : 0;
        }

        return new(agrees, disagrees, passes, important);
    }
}
