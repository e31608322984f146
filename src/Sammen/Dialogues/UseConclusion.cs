using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Questions;
using Sammen.Live;

namespace Sammen.Dialogues;

/// <summary>Lifts a conclusion to the joint answer of the phase the dialogue was held in (S115).</summary>
[Route("k/{kommune}/dialoger/{dialogue}/konklusioner/{question}/svar")]
public sealed class UseConclusionController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts) : DialogueController(db, clock, rooms, texts)
{
    /// <summary>Gives or revises the answer; <paramref name="version"/> is the answer's as it was seen, 0 when there was none.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    public async Task<IResult> Use(QuestionKey question, [FromForm] int version)
    {
        var dialogue = Here.Dialogue!;
        if (await Db.Set<Conclusion>().AsNoTracking().SingleOrDefaultAsync(c => c.DialogueId == dialogue.Id && c.Question == question) is not { } conclusion)
        {
            return Results.NotFound();
        }

        var answer = await Db.Set<Answer>()
            .SingleOrDefaultAsync(a => a.InitiativeId == dialogue.InitiativeId && a.Phase == dialogue.Phase && a.Question == question);
        var result = answer is null
            ? Answer.Give(dialogue.InitiativeId, dialogue.Phase, question, AnswerText.From(conclusion), conclusion.Id, Clock.GetUtcNow())
            : answer.Revise(AnswerText.From(conclusion), conclusion.Id, version, Clock.GetUtcNow());
        if (answer is null && result.Accepted(out var first, out _))
        {
            Db.Add(first);
        }

        var why = await Commit(result, Db);
        return why.Count == 0
            ? Onwards(Here.Path(dialogue.InitiativeId, $"spoergsmaal/{question}"), T["Answered"])
            : await SeeAgain(Here.Seat(), DeviceSecret.Find(HttpContext, Here.Seat()), [new Refusal("Dialogues.AnswerChanged", null, RefusalKind.Conflict)], Blank());
    }
}
