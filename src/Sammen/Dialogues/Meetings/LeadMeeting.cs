using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>Leads a meeting: moves its step and its clock, puts statements in groups, hides one with a reason, writes for one without a phone.</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
[Needs(Right.Lead)]
public sealed class LeadMeetingController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet("styring")]
    public async Task<IResult> Show() => Here.Dialogue!.IsMeetingNow
        ? Page<LeadMeeting>(new { Stage = await Look(), Input = Blank() })
        : Onwards(Here.Seat().Path);

    /// <summary>What changes on it.</summary>
    [HttpGet("styring/rum")]
    public async Task<IResult> Fragment()
    {
        if (Here.Dialogue!.Meeting is null)
        {
            return Results.NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        return Page<LeadersRoom>(new { Stage = await Look(), Input = Blank() });
    }

    /// <summary>Moves everybody to a step.</summary>
    [HttpPost("trin")]
    public async Task<IResult> GoTo([FromForm] MeetingStep? step, [FromForm] int version)
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        var result = dialogue.GoTo(step, version, clock.GetUtcNow());
        if (result.Refusals.Count == 0 && dialogue.Naming == Naming.WithoutName && dialogue.Meeting!.Shows)
        {
            await Shuffling.Shuffle(db, dialogue);
        }

        return await Told(await Commit(result, db), held);
    }

    /// <summary>Gives more minutes, stops the clock or lets it run.</summary>
    [HttpPost("ur")]
    public async Task<IResult> Clock([FromForm] int? more, [FromForm] bool? runs, [FromForm] int version)
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        var now = clock.GetUtcNow();
        var result = more is { } minutes ? dialogue.GiveMore(minutes, version, now) : dialogue.LetClockRun(runs == true, version, now);
        return await Told(await Commit(result, db), held);
    }

    /// <summary>Puts a statement in a group.</summary>
    [HttpPost("udsagn/{statement}/gruppe")]
    public async Task<IResult> Group(Id<Statement> statement, [FromForm] string? theme)
    {
        if (await Find(statement) is not { } found)
        {
            return Results.NotFound();
        }

        return await Told(await Commit(found.Group(theme), db));
    }

    /// <summary>Hides a statement with a reason, or shows it again.</summary>
    [HttpPost("udsagn/{statement}/skjul")]
    public async Task<IResult> Hide(Id<Statement> statement, [FromForm] string? because, [FromForm] bool show)
    {
        if (await Find(statement) is not { } found)
        {
            return Results.NotFound();
        }

        Result<Moderation> result = show ? found.Show(Here.Me, clock.GetUtcNow()) : found.Hide(because, Here.Me, clock.GetUtcNow());
        if (result.Accepted(out var line, out _))
        {
            db.Add(line);
        }

        return await Told(await Commit(result, db));
    }

    /// <summary>Writes a statement for somebody without a phone, or from paper. It is kept as any guest's.</summary>
    [HttpPost("udsagn-for-en-anden")]
    public async Task<IResult> WriteFor([FromForm] StatementInput input)
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        var id = input.Id ?? Id<Statement>.Random();
        var draft = new StatementDraft(id, input.Question, input.Kind, input.Text, null, input.GuestName, Id<Statement>.Random().ToString());
        if (await db.Set<Statement>().AnyAsync(s => s.Id == id))
        {
            return Onwards(Path);
        }

        var result = dialogue.Add(draft, clock.GetUtcNow());
        if (result.Accepted(out var statement, out _))
        {
            db.Add(statement);
        }

        return await Told(await Commit(result, db), held, input with { Id = id }, texts["Sent"]);
    }

    private string Path => Here.Seat().Path + "/styring";

    private static StatementInput Blank() => new(Id<Statement>.Random(), null, null, null, null);

    private Task<Stage> Look() => Stage.Look(Here.Seat(), null, db, clock.GetUtcNow());

    private Task<Statement?> Find(Id<Statement> id)
    {
        var dialogue = Here.Dialogue!;
        return dialogue is { IsMeetingNow: true, ShowsStatements: true }
            ? db.Set<Statement>().SingleOrDefaultAsync(s => s.Id == id && s.DialogueId == dialogue.Id && !s.IsWithdrawn)
            : Task.FromResult<Statement?>(null);
    }

    private async Task<IResult> Told(
        IReadOnlyList<Refusal> why, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction? held = null, StatementInput? input = null, string? said = null)
    {
        if (why.Count > 0)
        {
            return Again<LeadMeeting>(new { Stage = await Look(), Input = input ?? Blank(), Errors = ErrorsOf(why) }, why);
        }

        if (held is not null)
        {
            await held.CommitAsync();
        }

        rooms.Announce(Here.Dialogue!.Id.Value);
        return Onwards(Path, said, input is null ? null : DialogueController.DraftOf(Here.Dialogue));
    }
}
