using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Involvement;

/// <summary>What is typed: the reply, and which other waiting concerns it answers too.</summary>
public sealed record ReplyInput(string? Reply, Id<Concern>[]? Also, int Version)
{
    /// <summary>What is recorded.</summary>
    public static ReplyInput Of(Concern concern) => new(concern.Helped is null ? concern.Reply : "", null, concern.Version);
}

/// <summary>What stands around a concern.</summary>
/// <param name="Dialogue">The dialogue it was said in; null when raised directly.</param>
/// <param name="Waiting">Other concerns that wait for a reply.</param>
/// <param name="Agreements">What grew from it.</param>
public sealed record ConcernSurroundings(Dialogue? Dialogue, IReadOnlyList<Concern> Waiting, IReadOnlyList<Agreement> Agreements);

/// <summary>One concern: the words, where they were said, the reply that is owed (S95), and what became of it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bekymringer/{concern}")]
public sealed class ReplyToConcernController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The concern.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show(Id<Concern> concern) => await Find(concern) is { } found
        ? Page<ReplyToConcern>(new { Concern = found, Input = ReplyInput.Of(found), Around = await Around(found), Today = clock.Today() })
        : Results.NotFound();

    /// <summary>Replies, to this one and to those ticked beside it.</summary>
    [HttpPost]
    [Needs(Right.Lead)]
    public async Task<IResult> Reply(Id<Concern> concern, [FromForm] ReplyInput input)
    {
        var also = (input.Also ?? []).Where(id => id != concern).Distinct().ToList();
        var others = await db.Set<Concern>().Where(c => c.InitiativeId == Here.Initiative.Id && also.Contains(c.Id)).ToListAsync();
        if (await Find(concern) is not { } found || others.Count != also.Count)
        {
            return Results.NotFound();
        }

        var before = ReplyInput.Of(found);
        var answer = found.Answer(input.Reply, Here.Me, input.Version, clock.Today());
        // Somebody may have replied to one of them meanwhile: that reply stands.
        var waiting = others.Where(c => c.Waits).ToList();
        if (answer.Refusals.Count == 0)
        {
            waiting.ForEach(c => c.Answer(input.Reply, Here.Me, c.Version, clock.Today()).Expect());
        }

        var why = await Commit(answer, db);
        if (why.Count > 0)
        {
            var again = new { Concern = found, Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Stored = before, Around = await Around(found), Today = clock.Today() };
            return Again<ReplyToConcern>(again, why);
        }

        var said = waiting.Count < others.Count ? t["Reply.DoneSomeAnswered"] : waiting.Count > 0 ? t["Reply.DoneSeveral", waiting.Count + 1] : t["Reply.Done"];
        return Onwards(Here.Path(Here.Initiative.Id, $"bekymringer/{concern}"), said, $"svar-{concern}");
    }

    private Task<Concern?> Find(Id<Concern> id)
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        return db.Set<Concern>().AsTracking(tracking).SingleOrDefaultAsync(c => c.Id == id && c.InitiativeId == Here.Initiative.Id);
    }

    private async Task<ConcernSurroundings> Around(Concern concern) => new(
        await db.Set<Dialogue>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == concern.DialogueId),
        await db.Set<Concern>().AsNoTracking()
            .Where(c => c.InitiativeId == concern.InitiativeId && c.Id != concern.Id && !c.IsWithdrawn && (c.Reply == "" || c.Helped == Helped.No))
            .OrderBy(c => c.RaisedOn).ToListAsync(),
        await db.Set<Agreement>().AsNoTracking().Where(a => a.ConcernId == concern.Id).OrderBy(a => a.DueOn).ToListAsync());
}
