using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Dialogues.Lifts;
using Sammen.Dialogues.Meetings;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Live;

namespace Sammen.Dialogues;

/// <summary>A statement as it is typed.</summary>
/// <param name="Id">Made with the form.</param>
/// <param name="Question">To which question.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words.</param>
/// <param name="GuestName">How a guest signs, where statements are signed.</param>
public sealed record StatementInput(Id<Statement>? Id, QuestionKey? Question, StatementKind? Kind, string? Text, string? GuestName);

/// <summary>What members and guests do alike: see the dialogue, write in it, take their own words back.</summary>
public abstract class DialogueController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The database.</summary>
    protected SammenDb Db { get; } = db;

    /// <summary>The time.</summary>
    protected TimeProvider Clock { get; } = clock;

    /// <summary>The words of this folder.</summary>
    protected IStringLocalizer<Texts> T { get; } = texts;

    /// <summary>Those who follow.</summary>
    protected Rooms Rooms { get; } = rooms;

    /// <summary>The stream that tells when there is something new.</summary>
    protected async Task<IResult> Follow(Seat seat)
    {
        // Thousands stand open for an hour; the request's connection is not needed for it.
        await Db.Database.CloseConnectionAsync();
        return Rooms.Follow(seat.Dialogue.Id.Value);
    }

    /// <summary>The dialogue from this seat; <paramref name="question"/> is the one to write to.</summary>
    protected async Task<IResult> See(Seat seat, QuestionKey? question = null)
    {
        // The secret comes with the form, so that the first statement posted twice is the same one's.
        var secret = seat.MayWrite && seat.Dialogue.IsOpen(Clock.Today()) ? DeviceSecret.Keep(HttpContext, seat) : DeviceSecret.Find(HttpContext, seat);
        return seat.Dialogue.IsMeetingNow
            ? Page<MeetingPage>(new { Stage = await Look(seat, secret), Input = Blank(question), Result = await TalkedOf.Path(seat, Here, Db) })
            : Page<ShowDialogue>(new { Room = await Room.Enter(seat, secret, Db, Clock.Today()), Input = Blank(question), Result = await TalkedOf.Path(seat, Here, Db) });
    }

    /// <summary>Takes a statement.</summary>
    protected async Task<IResult> Write(Seat seat, StatementInput input)
    {
        var secret = DeviceSecret.Keep(HttpContext, seat);
        var draft = new StatementDraft(
            input.Id ?? Id<Statement>.Random(), input.Question, input.Kind, input.Text, seat.Member, input.GuestName, secret, seat.By);
        await using var held = await Db.Hold(seat.Dialogue);
        var why = await Keep(draft, seat.Dialogue);
        if (why.Count > 0)
        {
            // Under another id the same words can be sent as a new statement.
            var again = input with { Id = why.Contains(SentBefore) ? Id<Statement>.Random() : draft.Id };
            return await SeeAgain(seat, secret, why, again);
        }

        await held.CommitAsync();
        Announce(seat.Dialogue);
        return await After(
            seat, T["Sent"], DraftOf(seat.Dialogue), seat.Dialogue.Questions.Count > 1 ? $"?spoergsmaal={input.Question}" : "", input.Question);
    }

    /// <summary>Says the person's own words in another way, while nobody else has seen them.</summary>
    protected async Task<IResult> Reword(Seat seat, Id<Statement> id, StatementInput input)
    {
        var secret = DeviceSecret.Find(HttpContext, seat);
        await using var held = await Db.Hold(seat.Dialogue);
        if (await Db.Set<Statement>().SingleOrDefaultAsync(s => s.Id == id && s.DialogueId == seat.Dialogue.Id) is not { } statement)
        {
            return Results.NotFound();
        }

        var isMarked = await Db.Set<Vote>().AnyAsync(v => v.DialogueId == seat.Dialogue.Id && v.StatementId == id);
        var why = await Commit(statement.Reword(seat.Dialogue, input.Kind, input.Text, secret ?? "", seat.Member?.Id, isMarked), Db);
        if (why.Count > 0)
        {
            return await SeeAgain(seat, secret, why, input with { Id = Id<Statement>.Random() });
        }

        await held.CommitAsync();
        return await After(seat, T["Reworded"], $"udsagn-{id}");
    }

    /// <summary>Takes the person's own words back, and what they became.</summary>
    protected async Task<IResult> TakeBack(Seat seat, Id<Statement> id)
    {
        var secret = DeviceSecret.Find(HttpContext, seat);
        await using var held = await Db.Hold(seat.Dialogue);
        if (await Db.Set<Statement>().SingleOrDefaultAsync(s => s.Id == id && s.DialogueId == seat.Dialogue.Id) is not { } statement)
        {
            return Results.NotFound();
        }

        var words = statement.Text;
        if (!statement.Withdraw(secret ?? "", seat.Member?.Id).Accepted(out _, out var why))
        {
            return await SeeAgain(seat, secret, why, Blank());
        }

        await Db.LetGoOf(id, words);
        await Db.SaveChangesAsync();
        await held.CommitAsync();
        Announce(seat.Dialogue);
        return await After(seat, T["Withdrawn"]);
    }

    /// <summary>
    /// On to the page, with a word on what happened. A phone in a meeting whose script has sent it is answered at once with what
    /// it now shows.
    /// </summary>
    protected async Task<IResult> After(Seat seat, string? said = null, string? draft = null, string anchor = "", QuestionKey? question = null) =>
        IsByScript && seat.Dialogue.IsMeetingNow
            ? await Fragment(seat, Blank(question), said: said)
            : Onwards(seat.Path + anchor, said, draft);

    /// <summary>What a phone shows, without the frame of the page around it.</summary>
    protected async Task<IResult> Fragment(Seat seat, StatementInput input, IReadOnlyList<Refusal>? why = null, string? said = null)
    {
        var shown = new { Stage = await Look(seat, DeviceSecret.Find(HttpContext, seat)), Input = input, Errors = ErrorsOf(why ?? []), Said = said };
        return why is null ? Page<PhoneRoom>(shown) : Again<PhoneRoom>(shown, why);
    }

    /// <summary>Makes the device forget what is its own.</summary>
    protected IResult Forget(Seat seat)
    {
        DeviceSecret.Forget(HttpContext, seat);
        GuestNames.Forget(HttpContext, seat);
        return Onwards(seat.Path, T["Forgotten"], DraftOf(seat.Dialogue));
    }

    /// <summary>The page with what is wrong.</summary>
    protected async Task<IResult> SeeAgain(Seat seat, string? secret, IReadOnlyList<Refusal> why, StatementInput input) =>
        IsByScript && seat.Dialogue.IsMeetingNow ? await Fragment(seat, input, why)
        : seat.Dialogue.IsMeetingNow ? Again<MeetingPage>(new { Stage = await Look(seat, secret), Input = input, Errors = ErrorsOf(why) }, why)
        : Again<ShowDialogue>(new { Room = await Room.Enter(seat, secret, Db, Clock.Today()), Input = input, Errors = ErrorsOf(why) }, why);

    /// <summary>An empty form with an id of its own.</summary>
    protected static StatementInput Blank(QuestionKey? question = null) => new(Id<Statement>.Random(), question, null, null, null);

    /// <summary>Under which key unsent words are kept on the device.</summary>
    internal static string DraftOf(Dialogue dialogue) => $"dialog-{dialogue.Id}";

    /// <summary>True when a phone's script sends, and the page stands.</summary>
    protected bool IsByScript => Request.Headers.ContainsKey("Sammen-Live");

    // While all in a meeting write for themselves, nobody's screen shows more than a number. Over a period no screen waits, and nobody is
    // to know the moment somebody wrote.
    private void Announce(Dialogue dialogue)
    {
        if (dialogue.Meeting is null)
        {
            return;
        }

        if (!dialogue.ShowsStatements)
        {
            Rooms.AnnounceNumbers(dialogue);
        }
        else
        {
            Rooms.Announce(dialogue);
        }
    }

    private async Task<Stage> Look(Seat seat, string? secret)
    {
        var (facts, shared) = await SharedView.Of(seat.Dialogue.Id, () => Db, HttpContext);
        return await Stage.Look(seat with { SignsAs = seat.SignsAs ?? GuestNames.Find(HttpContext) }, secret, facts, shared, Db, Clock.GetUtcNow());
    }

    private static readonly Refusal SentBefore = new("Dialogues.SentBefore", null, RefusalKind.Conflict);

    private async Task<IReadOnlyList<Refusal>> Keep(StatementDraft draft, Dialogue dialogue)
    {
        var result = dialogue.Add(draft, Clock.GetUtcNow(), await WrittenAlready(draft.Secret, dialogue));
        if (await Db.Set<Statement>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == draft.Id && s.DialogueId == dialogue.Id) is { } before)
        {
            // Posted twice it is there once; other words under its id are another statement.
            return before.IsBy(draft.Secret) && IsSame(before, draft) ? [] : [SentBefore];
        }

        if (!result.Accepted(out var statement, out var why))
        {
            return why;
        }

        Db.Add(statement);
        // An id that stands in another dialogue.
        return (await Commit(result, Db)).Count == 0 ? [] : [SentBefore];
    }

    // Nothing groups a device's statements, so they are counted one by one; only where there are enough for one device to have
    // written too many, and without their words.
    private async Task<int> WrittenAlready(string secret, Dialogue dialogue) =>
        await Db.Set<Statement>().CountAsync(s => s.DialogueId == dialogue.Id) < Statement.MostPerDevice
            ? 0
            : (await Written.By(secret, null, dialogue, Db)).Count;

    private static bool IsSame(Statement before, StatementDraft draft) =>
        before.Question == draft.Question && before.Kind == draft.Kind
        && before.Text == new Checks().Optional(draft.Text, "Text");
}
