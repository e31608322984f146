using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Dialogues.Meetings;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Live;

namespace Sammen.Dialogues;

/// <summary>A conclusion as it is typed.</summary>
public sealed record ConclusionInput(
    ConclusionStatus? Status, string? Headline, string? Text, string? OneView, string? OtherView, string? Gain, string? Drawback, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public ConclusionText Words => new(Status, Headline, Text, OneView, OtherView, Gain, Drawback);

    /// <summary>What is recorded.</summary>
    public static ConclusionInput Of(Conclusion? c) => c is null
        ? new(null, null, null, null, null, null, null, 0)
        : new(c.Status, c.Headline, c.Text, c.OneView, c.OtherView, c.Gain, c.Drawback, c.Version);
}

/// <summary>Writes what the dialogue came to on a question, with the statements in sight (S4, S115).</summary>
[Route("k/{kommune}/dialoger/{dialogue}/konklusioner/{question}")]
public sealed class WriteConclusionController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The form with what is recorded.</summary>
    [HttpGet]
    [Needs(Right.Lead)]
    public async Task<IResult> Show(QuestionKey question)
    {
        if (!Here.Dialogue!.Questions.Contains(question))
        {
            return Results.NotFound();
        }

        if (!Here.Dialogue.ShowsStatements)
        {
            return Onwards(Here.Seat().Path, texts["Refusal.StillOpen"]);
        }

        var room = await Look();
        return Page<WriteConclusion>(new { Room = room, Question = question, Input = ConclusionInput.Of(room.ConclusionOn(question)) });
    }

    /// <summary>Writes it, or writes it anew.</summary>
    [HttpPost]
    [Needs(Right.Lead)]
    public async Task<IResult> Write(QuestionKey question, [FromForm] ConclusionInput input)
    {
        var dialogue = Here.Dialogue!;
        if (!dialogue.Questions.Contains(question))
        {
            return Results.NotFound();
        }

        var before = await db.Set<Conclusion>().SingleOrDefaultAsync(c => c.DialogueId == dialogue.Id && c.Question == question);
        var result = before is null
            ? Conclusion.Write(dialogue, question, input.Words, clock.GetUtcNow())
            : before.Revise(input.Words, input.Version, clock.GetUtcNow());
        if (before is null && result.Accepted(out var first, out _))
        {
            db.Add(first);
        }

        var why = await Commit(result, db);
        if (why.Count == 0)
        {
            rooms.Announce(dialogue);
            var back = dialogue.IsMeetingNow ? $"{Here.Seat().Path}/styring" : $"{Here.Seat().Path}#{question}";
            return Onwards(back, texts["Concluded"], DraftOf(dialogue, question));
        }

        var room = await Look();
        var stored = why.Contains(Refusal.Stale) ? ConclusionInput.Of(room.ConclusionOn(question)) : null;
        return Again<WriteConclusion>(
            new { Room = room, Question = question, Input = input with { Version = stored?.Version ?? input.Version }, Stored = stored, Errors = ErrorsOf(why) }, why);
    }

    /// <summary>Under which key unsaved words are kept on the device.</summary>
    internal static string DraftOf(Dialogue dialogue, QuestionKey question) => $"konklusion-{dialogue.Id}-{question}";

    private Task<Room> Look() => Room.Enter(Here.Seat(), null, db, clock.Today());
}
