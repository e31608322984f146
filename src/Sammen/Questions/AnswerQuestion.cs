using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Questions;

namespace Sammen.Questions;

/// <summary>A joint answer as it is typed.</summary>
public sealed record AnswerInput(AnswerStatus? Status, string? Text, string? OneView, string? OtherView, DateOnly? TakeUpOn, int Version)
{
    /// <summary>The answer as Domain takes it.</summary>
    public AnswerText Given => new(Status, Text, OneView, OtherView, TakeUpOn);

    /// <summary>What is recorded in this phase, or nothing yet.</summary>
    public static AnswerInput Of(Answer? a) => a is null ? new(null, null, null, null, null, 0) : new(a.Status, a.Text, a.OneView, a.OtherView, a.TakeUpOn, a.Version);
}

/// <summary>What was said about a question: a statement of a closed dialogue.</summary>
public sealed record Saying(Id<Dialogue> DialogueId, string DialogueTitle, DateTimeOffset ClosedAt, StatementKind Kind, string Text, string AuthorName);

/// <summary>Everything about one question that stands around the answer.</summary>
/// <param name="Question">The question in the catalogue.</param>
/// <param name="Answers">The answers of all phases, earliest first.</param>
/// <param name="States">Where the question's four neighbours stand, by their latest answer.</param>
/// <param name="Sayings">What was said in closed dialogues.</param>
/// <param name="Conclusions">What dialogues concluded.</param>
/// <param name="Agreements">Agreements made here.</param>
public sealed record QuestionView(
    Question Question,
    IReadOnlyList<Answer> Answers,
    IReadOnlyDictionary<QuestionKey, AnswerStatus> States,
    IReadOnlyList<Saying> Sayings,
    IReadOnlyList<Conclusion> Conclusions,
    IReadOnlyList<Agreement> Agreements);

/// <summary>One of the 4 x 5 questions: prompts, the joint answer of this phase, earlier answers, and what was said (S115).</summary>
[Route("k/{kommune}/initiativer/{initiative}/spoergsmaal/{question}")]
public sealed class AnswerQuestionController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The question.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show(QuestionKey question)
    {
        if (!ModelState.IsValid)
        {
            return Results.NotFound();
        }

        var view = await Load(question);
        return Page<AnswerQuestion>(new { View = view, Input = AnswerInput.Of(Present(view)), Here.Initiative });
    }

    /// <summary>Writes the joint answer of the present phase.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    public async Task<IResult> Write(QuestionKey question, [FromForm] AnswerInput input)
    {
        if (Unread(nameof(question)) is not null)
        {
            return Results.NotFound();
        }

        var phase = Here.Initiative.Phase;
        var stored = await db.Set<Answer>().SingleOrDefaultAsync(a => a.InitiativeId == Here.Initiative.Id && a.Phase == phase && a.Question == question);
        var before = AnswerInput.Of(stored);
        var result = stored is null
            ? Answer.Give(Here.Initiative.Id, phase, question, input.Given, null, clock.GetUtcNow())
            : stored.Revise(input.Given, null, input.Version, clock.GetUtcNow());
        if (stored is null && result.Accepted(out var given, out _))
        {
            db.Add(given);
        }

        var why = await Commit(result, db);
        if (why.Count == 0)
        {
            return Onwards(Here.Path(Here.Initiative.Id, $"spoergsmaal/{question}"), texts["Saved"], DraftOf(question));
        }

        db.ChangeTracker.Clear();
        return Again<AnswerQuestion>(
            new { View = await Load(question), Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Here.Initiative, Stored = before }, why);
    }

    internal static string DraftOf(QuestionKey question) => $"svar-{question}";

    private Answer? Present(QuestionView view) => view.Answers.FirstOrDefault(a => a.Phase == Here.Initiative.Phase);

    private async Task<QuestionView> Load(QuestionKey key)
    {
        var id = Here.Initiative.Id;
        var answers = await db.Set<Answer>().AsNoTracking().Where(a => a.InitiativeId == id).ToListAsync();
        var sayings = await (
            from statement in db.Set<Statement>().AsNoTracking()
            join dialogue in db.Set<Dialogue>() on statement.DialogueId equals dialogue.Id
            where dialogue.InitiativeId == id && dialogue.ClosedAt != null && statement.Question == key && !statement.IsWithdrawn
            orderby dialogue.ClosedAt descending, statement.Id
            select new Saying(dialogue.Id, dialogue.Title, dialogue.ClosedAt!.Value, statement.Kind, statement.Text, statement.AuthorName)).ToListAsync();
        var conclusions = await db.Set<Conclusion>().AsNoTracking().Where(c => c.InitiativeId == id && c.Question == key).OrderByDescending(c => c.WrittenAt).ToListAsync();
        var concluded = conclusions.Select(c => (Id<Conclusion>?)c.Id).ToList();
        var agreements = await db.Set<Agreement>().AsNoTracking()
            .Where(a => a.InitiativeId == id && (a.Question == key || concluded.Contains(a.ConclusionId)))
            .OrderBy(a => a.DueOn).ToListAsync();
        return new(
            Catalogue.Of(key),
            [.. answers.Where(a => a.Question == key).OrderBy(a => a.Phase)],
            Latest(answers),
            sayings,
            conclusions,
            agreements);
    }

    private static Dictionary<QuestionKey, AnswerStatus> Latest(List<Answer> answers) =>
        answers.GroupBy(a => a.Question).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Phase)!.Status);
}
