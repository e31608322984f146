using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Dialogues.Marking;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>A mark as it is sent.</summary>
/// <param name="Value">Agree, disagree or pass.</param>
/// <param name="IsImportant">"Vigtigt for mig".</param>
/// <param name="Role">With the first mark over a period, what one says to be; may be left out.</param>
public sealed record MarkInput(VoteValue? Value, bool IsImportant, DeclaredRole? Role = null);

/// <summary>How somebody comes in.</summary>
/// <param name="Role">What they say to be; may be left out.</param>
/// <param name="GuestName">How a guest signs, where statements are signed.</param>
public sealed record ComeInInput(DeclaredRole? Role, string? GuestName);

/// <summary>What a participant does in a meeting, with an account or as a guest: comes in, marks statements, says to be through.</summary>
public abstract class MeetingRoomController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts)
    : DialogueController(db, clock, rooms, texts)
{
    /// <summary>What all see, as a fragment.</summary>
    protected async Task<IResult> SeeShared(Seat seat)
    {
        if (seat.Dialogue.Meeting is null)
        {
            return Results.NotFound();
        }

        var (_, shared) = await SharedView.Of(seat.Dialogue.Id, () => Db, HttpContext);
        return shared.Answer(HttpContext);
    }

    /// <summary>All that this participant sees, as a fragment.</summary>
    protected async Task<IResult> SeeMine(Seat seat) =>
        seat.Dialogue.Meeting is null ? Results.NotFound() : await Fragment(seat, Blank());

    /// <summary>Comes in, once for each device.</summary>
    protected async Task<IResult> ComeIn(Seat seat, ComeInInput input)
    {
        if (!seat.Dialogue.IsMeetingNow)
        {
            return Onwards(seat.Path);
        }

        if (seat is { IsGuest: true, Dialogue.Naming: Naming.WithName })
        {
            var checks = new Checks();
            seat = seat with { SignsAs = checks.Required(input.GuestName, "GuestName", Checks.TitleLength) };
            if (!checks.Passed)
            {
                return await SeeAgain(seat, DeviceSecret.Keep(HttpContext, seat), checks.Refusals, Blank());
            }

            GuestNames.Keep(HttpContext, seat);
        }

        var secret = DeviceSecret.Keep(HttpContext, seat);
        if (await Me(seat, secret) is null)
        {
            Db.Add(Participant.Join(seat.Dialogue, secret, input.Role));
            await SaveOnce(Db);
            Rooms.AnnounceNumbers(seat.Dialogue);
        }

        return Onwards(seat.Path);
    }

    /// <summary>Marks a statement, or marks it anew. It is there once, however often it is sent.</summary>
    protected Task<IResult> Mark(Seat seat, Id<Statement> id, MarkInput input) => Mark(
        new(Here.Place.Id, seat.Dialogue.Id, null, DeviceSecret.Find(HttpContext, seat), id, input.Value, input.IsImportant),
        seat.Path, () => Task.FromResult<Seat?>(seat));

    /// <summary>The same; the seat is asked for only when there is a page to show.</summary>
    protected async Task<IResult> Mark(Mark mark, string path, Func<Task<Seat?>> seat)
    {
        // A whole room may wait here for its turn; the request's connection is not needed for it.
        await Db.Database.CloseConnectionAsync();
        // What could not be read is no mark; the page says which field it was.
        var answer = await HttpContext.RequestServices.GetRequiredService<MarkWriter>().Keep(ModelState.IsValid ? mark : mark with { Value = null });
        return answer.Fate switch
        {
            // The phone has already turned to the next card.
            MarkFate.Kept => IsByScript ? Results.NoContent() : Onwards(path + "#laes"),
            // Not come in yet, or by another device: the page shows how.
            MarkFate.NotComeIn => Onwards(path),
            MarkFate.Refused when await seat() is { } here => await SeeAgain(here, mark.Secret, answer.Why, Blank()),
            _ => Results.NotFound(),
        };
    }

    /// <summary>Says to be through with the present step.</summary>
    protected async Task<IResult> Done(Seat seat)
    {
        if (DeviceSecret.Find(HttpContext, seat) is { } secret && await Me(seat, secret) is { } me && seat.Dialogue is { IsMeetingNow: true, Meeting.Step: { } step })
        {
            me.Done(step);
            await Db.SaveChangesAsync();
            Rooms.AnnounceNumbers(seat.Dialogue);
        }

        return await After(seat);
    }

    private Task<Participant?> Me(Seat seat, string secret)
    {
        var key = Participant.KeyOf(seat.Dialogue.Id, secret);
        return Db.Set<Participant>().SingleOrDefaultAsync(p => p.DialogueId == seat.Dialogue.Id && p.Key == key);
    }
}
