using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Dialogues.Marking;
using Sammen.Dialogues.Meetings;
using Sammen.Dialogues.Periods;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Live;

namespace Sammen.Dialogues;

/// <summary>A dialogue by its link, without an account. Who has the link may take part; nothing else can be reached from here.</summary>
[Route("k/{kommune}/g/{token}")]
[OpenToGuests]
public sealed class JoinAsGuestController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts)
    : PeriodRoomController(db, clock, rooms, texts)
{
    /// <summary>The dialogue. A member who may see the initiative goes to the members' page.</summary>
    [HttpGet]
    public async Task<IResult> Show(string token, [FromQuery(Name = "spoergsmaal")] QuestionKey? question)
    {
        if (await SeatOf(token) is not { } seat)
        {
            return NoSuchLink();
        }

        return Here.IsMember && Here.Standing.May(Right.See)
            ? Onwards(Here.Path($"dialoger/{seat.Dialogue.Id}"))
            : await See(seat, question);
    }

    /// <summary>Writes a statement.</summary>
    [HttpPost("udsagn")]
    public async Task<IResult> Add(string token, [FromForm] StatementInput input) =>
        await SeatOf(token) is { } seat ? await Write(seat, input) : NoSuchLink();

    /// <summary>Takes one's own statement back.</summary>
    [HttpPost("udsagn/{statement}/tilbagetraekning")]
    public async Task<IResult> Withdraw(string token, Id<Statement> statement) =>
        await SeatOf(token) is { } seat ? await TakeBack(seat, statement) : NoSuchLink();

    /// <summary>All that the guest sees of a meeting.</summary>
    [HttpGet("rum/mit")]
    public async Task<IResult> Mine(string token) => await SeatOf(token) is { } seat ? await SeeMine(seat) : NoSuchLink();

    /// <summary>Says one's own statement in other words.</summary>
    [HttpPost("udsagn/{statement}/ret")]
    public async Task<IResult> Change(string token, Id<Statement> statement, [FromForm] StatementInput input) =>
        await SeatOf(token) is { } seat ? await Reword(seat, statement, input) : NoSuchLink();

    /// <summary>Tells when the room is another.</summary>
    [HttpGet("puls")]
    public async Task<IResult> Pulse(string token) => await SeatOf(token) is { } seat ? await Follow(seat) : NoSuchLink();

    /// <summary>Comes into a meeting.</summary>
    [HttpPost("deltagelse")]
    public async Task<IResult> Join(string token, [FromForm] ComeInInput input) =>
        await SeatOf(token) is { } seat ? await ComeIn(seat, input) : NoSuchLink();

    /// <summary>One statement of others, over a period that is read underway.</summary>
    [HttpGet("laes")]
    public async Task<IResult> Read(string token, [FromQuery(Name = "sidst")] Id<Statement>? last) =>
        await SeatOf(token) is { } seat ? await ReadOn(seat, last) : NoSuchLink();

    /// <summary>Marks a statement.</summary>
    [HttpPost("udsagn/{statement}/maerke")]
    public async Task<IResult> MarkOne(string token, Id<Statement> statement, [FromForm] MarkInput input)
    {
        // Hundreds press at once. The writer looks the link up for all of them together.
        var mark = new Mark(Here.Place.Id, null, token, DeviceSecret.FindAsGuest(HttpContext), statement, input.Value, input.IsImportant);
        var answer = await Mark(mark, Here.Path($"g/{token}"), () => SeatOf(token));
        if (answer is not IStatusCodeHttpResult { StatusCode: StatusCodes.Status404NotFound })
        {
            return answer;
        }

        // Over a period one comes in by the first mark, which the writer does not know of.
        return await SeatOf(token) is not { } seat ? NoSuchLink() : seat.Dialogue.Meeting is null ? await MarkHere(seat, statement, input) : answer;
    }

    /// <summary>Says to be through with the step.</summary>
    [HttpPost("faerdig")]
    public async Task<IResult> Finish(string token) => await SeatOf(token) is { } seat ? await Done(seat) : NoSuchLink();

    /// <summary>Leaves a device that others use too.</summary>
    [HttpPost("afslutning")]
    public async Task<IResult> Leave(string token) => await SeatOf(token) is { } seat ? Forget(seat) : NoSuchLink();

    private async Task<Seat?> SeatOf(string token)
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        var dialogue = await Db.Set<Dialogue>().AsTracking(tracking).SingleOrDefaultAsync(d => d.GuestToken == token);
        if (dialogue?.LetsIn(Entrance.Link) != true)
        {
            return null;
        }

        var initiative = await Db.Set<Initiative>().AsNoTracking().AsSplitQuery().SingleAsync(i => i.Id == dialogue.InitiativeId);
        Here.Open(initiative, dialogue);
        return new(dialogue, initiative, Here.Path($"g/{token}"));
    }

    private IResult NoSuchLink()
    {
        if (!Here.IsMember)
        {
            Here.Leave();
        }

        return Results.NotFound();
    }
}
