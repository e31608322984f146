using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Lifts;

/// <summary>What is typed in one of the page's forms: other words, why it is taken back, or an answer.</summary>
public sealed record LiftChange(string? Text, string? Because, string? Reply, int Version)
{
    /// <summary>What is recorded.</summary>
    public static LiftChange Of(Lift lift) => new(lift.Text, lift.Because, lift.Reply, lift.Version);
}

/// <summary>A lift, the dialogue and the statement it comes from; the statement only where it can still be read.</summary>
public sealed record LiftView(Lift Lift, Dialogue Dialogue, Statement? Statement);

/// <summary>One lift: where it comes from, what became of it, other words, an answer, or the end.</summary>
[Route("k/{kommune}/initiativer/{initiative}/loeftet/{lift}")]
public sealed class FollowLiftController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The lift.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show(Id<Lift> lift) => await Find(lift) is { } found
        ? Page<FollowLift>(new { View = await Look(found), Input = LiftChange.Of(found) })
        : Results.NotFound();

    /// <summary>Says it in other words.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    public Task<IResult> Reword(Id<Lift> lift, [FromForm] LiftChange input) => Change(
        lift, input, async found => found.Reword(input.Text, await db.Set<Statement>().AsNoTracking().SingleAsync(s => s.Id == found.StatementId), input.Version),
        texts["Reword.Done"], DraftOf(lift, "ord"));

    /// <summary>Takes it back with the reason.</summary>
    [HttpPost("tilbagetagning")]
    [Needs(Right.Write)]
    public Task<IResult> TakeBack(Id<Lift> lift, [FromForm] LiftChange input) => Change(
        lift, input, found => Task.FromResult(found.TakeBack(input.Because, Here.Me, input.Version, clock.Today())), texts["TakeBack.Done"], DraftOf(lift, "grund"));

    /// <summary>Answers a question for later.</summary>
    [HttpPost("svar")]
    [Needs(Right.Write)]
    public Task<IResult> Answer(Id<Lift> lift, [FromForm] LiftChange input) => Change(
        lift, input, found => Task.FromResult(found.Answer(input.Reply, Here.Me, input.Version, clock.Today())), texts["Reply.Done"], DraftOf(lift, "svar"));

    /// <summary>Under which key unsaved words are kept on the device.</summary>
    internal static string DraftOf(Id<Lift> lift, string form) => $"loeftet-{lift}-{form}";

    private async Task<IResult> Change(Id<Lift> id, LiftChange input, Func<Lift, Task<Result<Lift>>> change, string said, string draft)
    {
        if (await Find(id) is not { } found)
        {
            return Results.NotFound();
        }

        // Held, so that words taken back in this moment do not stay.
        await using var held = await db.Hold(await db.Set<Dialogue>().SingleAsync(d => d.Id == found.DialogueId));
        await db.Entry(found).ReloadAsync();
        var before = LiftChange.Of(found);
        var why = await Commit(await change(found), db);
        if (why.Count > 0)
        {
            var again = new { View = await Look(found), Input = input with { Version = before.Version }, Stored = before, Errors = ErrorsOf(why) };
            return Again<FollowLift>(again, why);
        }

        await held.CommitAsync();
        return Onwards(Here.Path(Here.Initiative.Id, $"loeftet/{id}"), said, draft);
    }

    private Task<Lift?> Find(Id<Lift> id)
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        return db.Set<Lift>().AsTracking(tracking).SingleOrDefaultAsync(l => l.Id == id && l.InitiativeId == Here.Initiative.Id);
    }

    private async Task<LiftView> Look(Lift lift)
    {
        var dialogue = await db.Set<Dialogue>().AsNoTracking().SingleAsync(d => d.Id == lift.DialogueId);
        var statement = await db.Set<Statement>().AsNoTracking().SingleAsync(s => s.Id == lift.StatementId);
        return new(lift, dialogue, dialogue.ShowsStatements && !statement.IsWithdrawn && !statement.IsHidden ? statement : null);
    }
}
