using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Dependencies;

/// <summary>What was agreed, as typed.</summary>
public sealed record TalkInput(string? Agreed, int Version);

/// <summary>Says that one has talked with another initiative about a wheel that both turn, and what was agreed (S101, S107). Both read it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/afhaengigheder/{wheel}/med/{other}")]
[Needs(Right.Write)]
public sealed class TalkAboutSharedController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The form; what the other has written stands in it beforehand.</summary>
    [HttpGet]
    public async Task<IResult> Begin(Id<Wheel> wheel, Id<Initiative> other)
    {
        if (await Shared(wheel, other) is not { } shared)
        {
            return Results.NotFound();
        }

        var (mine, theirs) = await Talks(shared);
        return Sheet(FormOf(shared, mine?.Agreed ?? theirs?.Agreed, theirs), mine?.Version ?? 0);
    }

    /// <summary>Says it.</summary>
    [HttpPost]
    public async Task<IResult> Say(Id<Wheel> wheel, Id<Initiative> other, [FromForm] TalkInput input)
    {
        if (await Shared(wheel, other) is not { } shared)
        {
            return Results.NotFound();
        }

        var (mine, theirs) = await Talks(shared);
        var (before, stored) = (mine?.Version ?? 0, mine is null ? null : FormOf(shared, mine.Agreed, theirs));
        var result = mine?.Revise(input.Agreed, input.Version, Here.Me, Today)
            ?? SharedTalk.Write(Here.Initiative.Id, shared.OtherId, shared.WheelId, input.Agreed, Here.Me, Today);
        return await Save(result, before, FormOf(shared, input.Agreed, theirs), stored, At("afhaengigheder"), t["Talk.Done"]);
    }

    private async Task<SharedWheel?> Shared(Id<Wheel> wheel, Id<Initiative> other) =>
        (await SharedWheels.Of(Db, [Here.Initiative.Id])).FirstOrDefault(s => s.WheelId == wheel && s.OtherId == other);

    private async Task<(SharedTalk? Mine, SharedTalk? Theirs)> Talks(SharedWheel shared)
    {
        var talks = await Db.Set<SharedTalk>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll)
            .Where(x => (x.InitiativeId == shared.Mine && x.OtherId == shared.OtherId) || (x.InitiativeId == shared.OtherId && x.OtherId == shared.Mine))
            .Where(x => Db.Set<Wheel>().Any(w => w.Id == x.WheelId && w.SameAsId == shared.WheelId)).ToListAsync();
        return (Latest(shared.Mine), Latest(shared.OtherId));

        // Two wheels that became one can have one each.
        SharedTalk? Latest(Id<Initiative> by) => talks.Where(x => x.InitiativeId == by).MaxBy(x => x.WrittenOn);
    }

    private FormSheet FormOf(SharedWheel shared, string? agreed, SharedTalk? theirs) =>
        new(
            t["Talk.Title", shared.Wheel], At($"afhaengigheder/{shared.WheelId}/med/{shared.OtherId}"), At("afhaengigheder"), [Ask(t, "Talk").Lines("Agreed", agreed, needed: true)])
        {
            Eyebrow = t["Dependencies.Title"],
            Lead = t["Talk.Lead", shared.OtherTitle],
            Beside = theirs is null ? [] : [new(t["Talk.Theirs", shared.OtherTitle], theirs.Agreed, t["WrittenBy", theirs.WrittenBy, Design.Dates.Long(theirs.WrittenOn)])],
            Source = Sources.Lassen,
        };
}
