using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Dialogues.Meetings;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Live;

namespace Sammen.Dialogues.Periods;

/// <summary>
/// The dialogue for who came by a personal link. The address is the same for all and the token is in a cookie, so that neither an
/// address nor a log can tell which link somebody came by.
/// </summary>
[Route("k/{kommune}/rum/{dialogue}")]
[OpenToGuests]
public sealed class PersonalRoomController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Dialogues.Texts> texts)
    : PeriodRoomController(db, clock, rooms, texts)
{
    /// <summary>The dialogue.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Dialogue> dialogue, [FromQuery(Name = "spoergsmaal")] QuestionKey? question) =>
        await SeatIn(dialogue) is { } seat ? await See(seat, question) : NotFromHere();

    /// <summary>Writes a statement.</summary>
    [HttpPost("udsagn")]
    public async Task<IResult> Add(Id<Dialogue> dialogue, [FromForm] StatementInput input) =>
        await SeatIn(dialogue) is { } seat ? await Write(seat, input) : NotFromHere();

    /// <summary>Takes one's own statement back.</summary>
    [HttpPost("udsagn/{statement}/tilbagetraekning")]
    public async Task<IResult> Withdraw(Id<Dialogue> dialogue, Id<Statement> statement) =>
        await SeatIn(dialogue) is { } seat ? await TakeBack(seat, statement) : NotFromHere();

    /// <summary>One statement of others.</summary>
    [HttpGet("laes")]
    public async Task<IResult> Read(Id<Dialogue> dialogue, [FromQuery(Name = "sidst")] Id<Statement>? last) =>
        await SeatIn(dialogue) is { } seat ? await ReadOn(seat, last) : NotFromHere();

    /// <summary>Marks a statement.</summary>
    [HttpPost("udsagn/{statement}/maerke")]
    public async Task<IResult> MarkOne(Id<Dialogue> dialogue, Id<Statement> statement, [FromForm] MarkInput input) =>
        await SeatIn(dialogue) is { } seat ? await MarkHere(seat, statement, input) : NotFromHere();

    /// <summary>Leaves a device that others use too; the link is not good for another time.</summary>
    [HttpPost("afslutning")]
    public async Task<IResult> Leave(Id<Dialogue> dialogue) => await SeatIn(dialogue) is { } seat ? Forget(seat) : NotFromHere();

    /// <summary>Everybody's seat in the room; it knows no member, also where one is signed in on the same phone.</summary>
    internal static Seat SeatIn(Dialogue dialogue, Initiative initiative, Here here)
    {
        here.Open(initiative, dialogue);
        return new(dialogue, initiative, here.Path($"rum/{dialogue.Id}"), Via: Entrance.Personal);
    }

    private async Task<Seat?> SeatIn(Id<Dialogue> id)
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        if (await Db.Set<Dialogue>().AsTracking(tracking).SingleOrDefaultAsync(d => d.Id == id) is not { Period: { } period } dialogue
            || !period.IsRoomToken(DeviceSecret.Word(HttpContext)))
        {
            return null;
        }

        return SeatIn(dialogue, await Db.Set<Initiative>().AsNoTracking().AsSplitQuery().SingleAsync(i => i.Id == dialogue.InitiativeId), Here);
    }

    // The same answer whether there is such a dialogue or not.
    private IResult NotFromHere()
    {
        if (!Here.IsMember)
        {
            Here.Leave();
        }

        return Page<LinkUsed>(null, StatusCodes.Status403Forbidden);
    }
}
