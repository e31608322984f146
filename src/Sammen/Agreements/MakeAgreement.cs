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
using Sammen.Domain.Threads;
using Sammen.Domain.Trials;
using Sammen.Live;

namespace Sammen.Agreements;

/// <summary>What is typed: who does what by when.</summary>
public sealed record AgreementInput(string? What, string? Owner, DateOnly? DueOn, int Version, Id<Agreement>? Id, Id<Trial>? Proeve = null)
{
    /// <summary>As Domain takes it.</summary>
    public AgreementText Words => new(What, Owner, DueOn);

    /// <summary>What is recorded.</summary>
    public static AgreementInput Of(Agreement a) => new(a.What, a.Owner, a.DueOn, a.Version, a.Id);
}

/// <summary>Makes an agreement, from nothing or from a conclusion, a concern or a question.</summary>
[Route("k/{kommune}/initiativer/{initiative}/aftaler/ny")]
[Needs(Right.Write)]
public sealed class MakeAgreementController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The form, with what it grows out of, and with what was written elsewhere about what to do.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] OriginInput from, [FromQuery(Name = "hvad")] string? what, [FromQuery] Id<Trial>? proeve) => await Words(from) is { } words
        ? Page<MakeAgreement>(new
        {
            Input = new AgreementInput(what, null, null, 0, Id<Agreement>.At(clock.GetUtcNow()), proeve),
            Given = from,
            From = words,
            Owners = await Owners.On(Here.Initiative, db),
        })
        : Results.NotFound();

    /// <summary>Makes it.</summary>
    [HttpPost]
    public async Task<IResult> Make([FromForm] AgreementInput input, [FromForm] OriginInput from)
    {
        if (await Words(from) is not { } words)
        {
            return Results.NotFound();
        }

        var id = input.Id ?? Id<Agreement>.At(clock.GetUtcNow());
        Result<Agreement> New(Id<Agreement> key) => Agreement.Make(key, Here.Initiative.Id, input.Words, from.Origin, clock.Today());
        if (!New(id).Accepted(out _, out var why))
        {
            var again = new
            {
                Input = input with { Id = id },
                DueRaw = Unread(nameof(input.DueOn)),
                Given = from,
                From = words,
                Errors = ErrorsOf(why),
                Owners = await Owners.On(Here.Initiative, db),
            };
            return Again<MakeAgreement>(again, why);
        }

        var made = await SaveOnce(db, id, New, a => new { a.InitiativeId, a.What, a.Owner, a.DueOn, a.ConclusionId, a.ConcernId, a.Question });
        await db.Grew(input.Proeve, Here.Initiative.Id, Point.Of(made));
        return Onwards(await BackTo(from.Konklusion), t["Make.Done"], $"aftale-ny-{Here.Initiative.Id}");
    }

    // Made in a meeting it is shown in the room at once.
    private async Task<string> BackTo(Id<Conclusion>? conclusion)
    {
        var meeting = conclusion is null ? null : await db.Set<Dialogue>().AsNoTracking()
            .SingleOrDefaultAsync(d => d.ClosedAt == null && db.Set<Conclusion>().Any(c => c.Id == conclusion && c.DialogueId == d.Id));
        if (meeting is null)
        {
            return Here.Path(Here.Initiative.Id, "aftaler");
        }

        rooms.Announce(meeting);
        return Here.Path($"dialoger/{meeting.Id}/styring");
    }

    private async Task<OriginWords?> Words(OriginInput from) =>
        Unread(nameof(from.Konklusion)) is null && Unread(nameof(from.Bekymring)) is null && Unread(nameof(from.Spoergsmaal)) is null
            ? await OriginWords.Find(db, Here.Initiative.Id, from.Origin)
            : null;
}
