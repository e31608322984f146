using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Design;
using Sammen.Dialogues.Meetings;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Live;

namespace Sammen.Dialogues.Periods;

/// <summary>What a participant does in a dialogue over a period besides writing: reads others' statements one by one, and marks them.</summary>
public abstract class PeriodRoomController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Dialogues.Texts> texts)
    : MeetingRoomController(db, clock, rooms, texts)
{
    /// <summary>One statement to read; <paramref name="last"/> is the one marked just before.</summary>
    protected async Task<IResult> ReadOn(Seat seat, Id<Statement>? last)
    {
        if (!IsReading(seat))
        {
            return Onwards(seat.Path);
        }

        var secret = DeviceSecret.Keep(HttpContext, seat);
        return Page<ReadNext>(new { Seat = seat, Desk = await new ReadingDesk(Db, seat, secret).Look(last) });
    }

    /// <summary>Marks a statement, in a meeting or underway. It is there once, however often it is sent.</summary>
    protected Task<IResult> MarkHere(Seat seat, Id<Statement> id, MarkInput input) =>
        seat.Dialogue.Meeting is null ? MarkUnderway(seat, id, input) : Mark(seat, id, input);

    private async Task<IResult> MarkUnderway(Seat seat, Id<Statement> id, MarkInput input)
    {
        var path = seat.Path + "/laes";
        if (!seat.Dialogue.IsReadUnderway || !seat.MayWrite || DeviceSecret.Find(HttpContext, seat) is not { } secret)
        {
            return Onwards(path);
        }

        var statement = await Db.Set<Statement>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.DialogueId == seat.Dialogue.Id);
        if (statement is null)
        {
            return Results.NotFound();
        }

        var desk = new ReadingDesk(Db, seat, secret);
        var me = await desk.Me();
        var before = me is null ? null : await Db.Set<Vote>().SingleOrDefaultAsync(v => v.ParticipantId == me.Id && v.StatementId == id);
        var result = Cast(me ?? Participant.Join(seat.Dialogue, secret, input.Role));
        if (me is null && result.Refusals.Count == 0 && ModelState.IsValid)
        {
            result = Cast(await ComeIn(seat.Dialogue, secret, input.Role, desk));
        }

        if (before is null && result.Accepted(out var vote, out _))
        {
            Db.Add(vote);
        }

        var why = await Commit(result, Db);
        if (why.Count > 0 && !why.Contains(Refusal.Stale))
        {
            return Again<ReadNext>(new { Seat = seat, Desk = await desk.Look(again: id), Errors = ErrorsOf(why) }, why);
        }

        return Onwards($"{path}?sidst={id}");

        Result<Vote> Cast(Participant who) => Vote.Cast(seat.Dialogue, who, statement, input.Value, input.IsImportant, before, Clock.Today());
    }

    // A participant comes to be with the first mark and not with the link: the two rows come in transactions that have nothing to do
    // with each other.
    private async Task<Participant> ComeIn(Dialogue dialogue, string secret, DeclaredRole? role, ReadingDesk desk)
    {
        Db.Add(Participant.Join(dialogue, secret, role));
        await SaveOnce(Db);
        // Of two first marks at once, one finds the other's participant.
        Db.ChangeTracker.Clear();
        return (await desk.Me())!;
    }

    private bool IsReading(Seat seat) => seat.MayWrite && seat.Dialogue.IsReadUnderway && seat.Dialogue.IsOpen(Clock.Today());
}
