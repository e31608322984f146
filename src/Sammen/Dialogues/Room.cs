using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Dialogues.Periods;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Questions;

namespace Sammen.Dialogues;

/// <summary>What somebody may know of a dialogue right now. While it is open, that is a number and one's own words.</summary>
/// <param name="Seat">Who, and with which rights.</param>
/// <param name="Today">Today in Denmark.</param>
/// <param name="Count">How many statements stand in it.</param>
/// <param name="Own">This device's, or this signed member's, own statements.</param>
/// <param name="Said">All statements that are not hidden, by random id, never in the order they came; empty until it is closed.</param>
/// <param name="Conclusions">What it came to.</param>
/// <param name="Concerns">The concerns said in it, with their replies.</param>
/// <param name="Answers">The joint answers of the dialogue's phase; empty for guests.</param>
public sealed record Room(
    Seat Seat, DateOnly Today, int Count, IReadOnlyList<Statement> Own, IReadOnlyList<Statement> Said,
    IReadOnlyList<Conclusion> Conclusions, IReadOnlyList<Concern> Concerns, IReadOnlyList<Answer> Answers)
{
    /// <summary>What was lifted out of it; empty for guests.</summary>
    public IReadOnlyList<Lift> Lifts { get; init; } = [];

    /// <summary>Who does what by when, agreed from its conclusions.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    /// <summary>How each statement was marked; empty until it is closed.</summary>
    public IReadOnlyDictionary<Id<Statement>, Tally> Tallies { get; init; } = Dialogues.Tallies.None;

    /// <summary>How many must have marked a statement before it is told how; the municipality's limit.</summary>
    public int Limit { get; init; } = Municipality.FewestShown;

    /// <summary>The personal links in figures, for the one who leads; null where there are none.</summary>
    public LinkCount? Links { get; init; }

    /// <summary>The dialogue.</summary>
    public Dialogue Dialogue => Seat.Dialogue;

    /// <summary>True while one may write.</summary>
    public bool IsOpen => Dialogue.IsOpen(Today);

    /// <summary>The conclusion on a question.</summary>
    public Conclusion? ConclusionOn(QuestionKey question) => Conclusions.FirstOrDefault(c => c.Question == question);

    /// <summary>The joint answer to a question.</summary>
    public Answer? AnswerTo(QuestionKey question) => Answers.FirstOrDefault(a => a.Question == question);

    /// <summary>What was said to a question, of one kind.</summary>
    public IReadOnlyList<Statement> Of(QuestionKey question, params StatementKind[] kinds) =>
        [.. Said.Where(s => s.Question == question && kinds.Contains(s.Kind))];

    /// <summary>The concern that a statement became.</summary>
    public Concern? ConcernOf(Statement statement) => Concerns.FirstOrDefault(c => c.StatementId == statement.Id);

    /// <summary>Reads it.</summary>
    public static async Task<Room> Enter(Seat seat, string? secret, SammenDb db, DateOnly today)
    {
        var dialogue = seat.Dialogue;
        var id = dialogue.Id;
        if (!dialogue.ShowsStatements)
        {
            var written = secret is null && seat.Member is null ? [] : await Written.By(secret ?? "", seat.Member?.Id, dialogue, db);
            var count = await db.Set<Statement>().CountAsync(s => s.DialogueId == id && !s.IsWithdrawn);
            List<Statement> mine = written.Count == 0 ? []
                : await db.Set<Statement>().AsNoTracking().Where(s => written.Contains(s.Id) && !s.IsWithdrawn).ToListAsync();
            return new(seat, today, count, [.. mine.OrderBy(s => s.Id.Value)], [], [], [], []) { Links = await LinksFor(seat, db) };
        }

        List<Statement> all = [.. (await db.Set<Statement>().AsNoTracking()
            .Where(s => s.DialogueId == id && !s.IsWithdrawn).ToListAsync()).OrderBy(s => s.Id.Value)];
        List<Statement> own = [.. all.Where(s => s.IsOwn(secret ?? "", seat.Member?.Id))];
        var conclusions = await db.Set<Conclusion>().AsNoTracking().Where(c => c.DialogueId == id).ToListAsync();
        return new(
            seat, today, all.Count, own, [.. all.Where(s => !s.IsHidden)],
            conclusions,
            await db.Set<Concern>().AsNoTracking().Where(c => c.DialogueId == id && !c.IsWithdrawn).ToListAsync(),
            seat.IsGuest ? [] : await db.Set<Answer>().AsNoTracking()
                .Where(a => a.InitiativeId == dialogue.InitiativeId && a.Phase == dialogue.Phase).ToListAsync())
        {
            Lifts = seat.IsGuest ? [] : await db.Set<Lift>().AsNoTracking().Where(l => l.DialogueId == id && !l.IsWithdrawn).ToListAsync(),
            Agreements = await db.AgreedFrom(conclusions),
            Tallies = await db.TalliesOf(id),
            Limit = dialogue.Period is null ? Municipality.FewestShown : await db.SmallestGroup(),
            Links = await LinksFor(seat, db),
        };
    }

    private static async Task<LinkCount?> LinksFor(Seat seat, SammenDb db) =>
        seat.May(Right.Lead) && seat.Dialogue.LetsIn(Entrance.Personal) ? await LinkBook.Count(db, seat.Dialogue) : null;
}
