using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Dialogues.Lifts;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>Leads a meeting: moves its step and its clock, puts statements in groups, hides one with a reason.</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
[Needs(Right.Lead)]
public sealed class LeadMeetingController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet("styring")]
    public async Task<IResult> Show() => Here.Dialogue!.IsMeetingNow
        ? Page<LeadMeeting>(new { View = await Look(), Result = await TalkedOf.Path(Here.Seat(), Here, db) })
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
        return Page<LeadersRoom>(new { View = await Look() });
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
        await using var held = await db.Hold(Here.Dialogue!);
        if (await Find(statement) is not { } found)
        {
            return Results.NotFound();
        }

        Result<Moderation> result = show ? found.Show(Here.Me, clock.GetUtcNow()) : found.Hide(because, Here.Me, clock.GetUtcNow());
        if (result.Accepted(out var line, out _))
        {
            db.Add(line);
        }

        if (found.IsHidden)
        {
            await db.LetGoOf(statement, found.Text);
        }

        return await Told(await Commit(result, db), held);
    }

    /// <summary>Puts statements that stand alone in groups, by the words they share. Each can be moved afterwards.</summary>
    [HttpPost("styring/forslag")]
    public async Task<IResult> Suggest()
    {
        var dialogue = Here.Dialogue!;
        if (dialogue is not { IsMeetingNow: true, ShowsStatements: true })
        {
            return Onwards(Path);
        }

        var alone = await db.Set<Statement>()
            .Where(s => s.DialogueId == dialogue.Id && !s.IsWithdrawn && s.HiddenBecause == "" && s.Theme == "").ToListAsync();
        var suggested = LikeWords.Suggest(alone);
        foreach (var statement in alone.Where(s => suggested.ContainsKey(s.Id)))
        {
            statement.Group(suggested[statement.Id]);
        }

        await db.SaveChangesAsync();
        rooms.Announce(dialogue);
        return Onwards(Path, texts[suggested.Count > 0 ? "Suggest.Done" : "Suggest.None"]);
    }

    /// <summary>Tells when anything is new, also a number.</summary>
    [HttpGet("styring/puls")]
    public async Task<IResult> Pulse()
    {
        await db.Database.CloseConnectionAsync();
        return rooms.Follow(Pulses.OfNumbers(Here.Dialogue!));
    }

    private string Path => Here.Seat().Path + "/styring";

    private Task<LeadView> Look() => LeadView.Look(Here.Seat(), db, clock.GetUtcNow());

    private Task<Statement?> Find(Id<Statement> id)
    {
        var dialogue = Here.Dialogue!;
        return dialogue is { IsMeetingNow: true, ShowsStatements: true }
            ? db.Set<Statement>().SingleOrDefaultAsync(s => s.Id == id && s.DialogueId == dialogue.Id && !s.IsWithdrawn)
            : Task.FromResult<Statement?>(null);
    }

    private async Task<IResult> Told(IReadOnlyList<Refusal> why, IDbContextTransaction? held = null)
    {
        if (!Here.Dialogue!.IsMeetingNow)
        {
            return Onwards(Here.Seat().Path);
        }

        if (why.Count > 0)
        {
            return Again<LeadMeeting>(new { View = await Look(), Errors = ErrorsOf(why) }, why);
        }

        if (held is not null)
        {
            await held.CommitAsync();
        }

        rooms.Announce(Here.Dialogue!);
        return Onwards(Path);
    }
}
