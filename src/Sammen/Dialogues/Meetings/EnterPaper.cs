using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>
/// Writes for somebody without a phone, while the meeting goes on or afterwards from the sheets of paper. The statement is kept as any
/// guest's: without name it does not tell that it was on paper.
/// </summary>
[Route("k/{kommune}/dialoger/{dialogue}/papir")]
[Needs(Right.Lead)]
public sealed class EnterPaperController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show() => Here.Dialogue!.Meeting is null ? Results.NotFound() : Page<EnterPaper>(new { Seat = Here.Seat(), Input = Blank() });

    /// <summary>
    /// Takes one statement; the form is ready for the next. Posted twice it is there once, and other words from a form that one has gone back
    /// to are another statement.
    /// </summary>
    [HttpPost]
    public async Task<IResult> Enter([FromForm] StatementInput input)
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        var id = input.Id ?? Id<Statement>.Random();
        // Nobody knows the secret, so nobody's device finds the statement as its own.
        var draft = new StatementDraft(id, input.Question, input.Kind, input.Text, null, input.GuestName, Id<Statement>.Random().ToString());
        var result = dialogue.AddFromPaper(draft, clock.GetUtcNow());
        if (result.Accepted(out var statement, out _) && await db.Set<Statement>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) is { } before)
        {
            if (Typed(before) == Typed(statement))
            {
                return Onwards(Path, texts["Sent"], DialogueController.DraftOf(dialogue));
            }

            result = dialogue.AddFromPaper(draft with { Id = Id<Statement>.Random() }, clock.GetUtcNow());
        }

        if (result.Accepted(out statement, out _))
        {
            db.Add(statement);
            if (dialogue.ClosedAt is not null && statement.Kind == StatementKind.Concern)
            {
                db.Add(Concern.From(statement, dialogue));
            }
        }

        var why = await Commit(result, db);
        if (why.Count > 0)
        {
            return Again<EnterPaper>(new { Seat = Here.Seat(), Input = input with { Id = id }, Errors = ErrorsOf(why) }, why);
        }

        await held.CommitAsync();
        rooms.Announce(dialogue);
        return Onwards(Path, texts["Sent"], DialogueController.DraftOf(dialogue));
    }

    private string Path => Here.Seat().Path + "/papir";

    private static (Id<Dialogue>, QuestionKey, StatementKind, string, string) Typed(Statement statement) =>
        (statement.DialogueId, statement.Question, statement.Kind, statement.Text, statement.AuthorName);

    private static StatementInput Blank() => new(Id<Statement>.Random(), null, null, null, null);
}
