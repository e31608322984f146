using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Dialogues.Meetings;
using Sammen.Dialogues.Periods;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Live;

namespace Sammen.Dialogues;

/// <summary>A dialogue as members see it: to write in while it is open, to read when it is closed (S3, S115).</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
public sealed class ShowDialogueController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts)
    : PeriodRoomController(db, clock, rooms, texts)
{
    /// <summary>The page.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public Task<IResult> Show([FromQuery(Name = "spoergsmaal")] QuestionKey? question) => See(Here.Seat(), question);

    /// <summary>Writes a statement.</summary>
    [HttpPost("udsagn")]
    [Needs(Right.TakePart)]
    public Task<IResult> Add([FromForm] StatementInput input) => Write(Here.Seat(), input);

    /// <summary>Takes one's own statement back.</summary>
    [HttpPost("udsagn/{statement}/tilbagetraekning")]
    [Needs(Right.See)]
    public Task<IResult> Withdraw(Id<Statement> statement) => TakeBack(Here.Seat(), statement);

    /// <summary>What all see of a meeting, to be put in place of it on the page.</summary>
    [HttpGet("rum")]
    [Needs(Right.See)]
    public Task<IResult> Shared() => SeeShared(Here.Seat());

    /// <summary>All that the member sees of a meeting.</summary>
    [HttpGet("rum/mit")]
    [Needs(Right.See)]
    public Task<IResult> Mine() => SeeMine(Here.Seat());

    /// <summary>Says one's own statement in other words.</summary>
    [HttpPost("udsagn/{statement}/ret")]
    [Needs(Right.TakePart)]
    public Task<IResult> Change(Id<Statement> statement, [FromForm] StatementInput input) => Reword(Here.Seat(), statement, input);

    /// <summary>Tells when the room is another.</summary>
    [HttpGet("puls")]
    [Needs(Right.See)]
    public Task<IResult> Pulse() => Follow(Here.Seat());

    /// <summary>Comes into a meeting.</summary>
    [HttpPost("deltagelse")]
    [Needs(Right.TakePart)]
    public Task<IResult> Join([FromForm] ComeInInput input) => ComeIn(Here.Seat(), input);

    /// <summary>One statement of others, over a period that is read underway.</summary>
    [HttpGet("laes")]
    [Needs(Right.See)]
    public Task<IResult> Read([FromQuery(Name = "sidst")] Id<Statement>? last) => ReadOn(Here.Seat(), last);

    /// <summary>Marks a statement.</summary>
    [HttpPost("udsagn/{statement}/maerke")]
    [Needs(Right.TakePart)]
    public Task<IResult> MarkOne(Id<Statement> statement, [FromForm] MarkInput input) => MarkHere(Here.Seat(), statement, input);

    /// <summary>Says to be through with the step.</summary>
    [HttpPost("faerdig")]
    [Needs(Right.TakePart)]
    public Task<IResult> Finish() => Done(Here.Seat());
}

/// <summary>Members' seats.</summary>
internal static class Seats
{
    /// <summary>The seat of the member who asks, in the dialogue in the address.</summary>
    public static Seat Seat(this Here here)
    {
        var dialogue = here.Dialogue!;
        return new(dialogue, here.Initiative, here.Path($"dialoger/{dialogue.Id}"), here.Me, here.Standing);
    }
}
