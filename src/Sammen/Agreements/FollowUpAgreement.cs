using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Agreements;

/// <summary>How an agreement ended, as typed.</summary>
public sealed record EndInput(AgreementStatus? Status, string? Outcome, int Version);

/// <summary>A change of an agreement that others can see: when, by whom, and which fields.</summary>
public sealed record AgreementChange(DateOnly On, string By, IReadOnlyList<string> Fields);

/// <summary>What stands around an agreement.</summary>
public sealed record AgreementSurroundings(OriginWords From, IReadOnlyList<string> Owners, IReadOnlyList<AgreementChange> History, DateOnly Today);

/// <summary>One agreement: new words, owner or date, or how it ended (S85).</summary>
[Route("k/{kommune}/initiativer/{initiative}/aftaler/{agreement}")]
public sealed class FollowUpAgreementController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The agreement.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show(Id<Agreement> agreement) => await Find(agreement) is { } found
        ? Page<FollowUpAgreement>(new { Agreement = found, Input = AgreementInput.Of(found), Ending = Blank(found), Around = await Around(found) })
        : Results.NotFound();

    /// <summary>New words, owner or date.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    public async Task<IResult> Revise(Id<Agreement> agreement, [FromForm] AgreementInput input)
    {
        if (await Find(agreement) is not { } found)
        {
            return Results.NotFound();
        }

        var before = AgreementInput.Of(found);
        var why = await Commit(found.Revise(input.Words, input.Version, clock.Today()), db);
        if (why.Count == 0)
        {
            return Onwards(Here.Path(Here.Initiative.Id, $"aftaler/{agreement}"), t["Revise.Done"], $"aftale-{agreement}");
        }

        var again = new
        {
            Agreement = found,
            Input = input with { Version = before.Version },
            DueRaw = Unread(nameof(input.DueOn)),
            Stored = before,
            Ending = Blank(found),
            Around = await Around(found),
            Errors = ErrorsOf(why),
        };
        return Again<FollowUpAgreement>(again, why);
    }

    /// <summary>Ends it: done, or openly dropped with the reason.</summary>
    [HttpPost("afslutning")]
    [Needs(Right.Write)]
    public async Task<IResult> End(Id<Agreement> agreement, [FromForm] EndInput input)
    {
        if (await Find(agreement) is not { } found)
        {
            return Results.NotFound();
        }

        var before = AgreementInput.Of(found);
        var why = await Commit(found.End(input.Status, input.Outcome, input.Version, clock.Today()), db);
        if (why.Count == 0)
        {
            return Onwards(Here.Path(Here.Initiative.Id, $"aftaler/{agreement}"), t["End.Done"], $"aftale-slut-{agreement}");
        }

        var again = new
        {
            Agreement = found,
            Input = before,
            Stored = before,
            Ending = input with { Version = before.Version },
            Around = await Around(found),
            EndErrors = ErrorsOf(why),
        };
        return Again<FollowUpAgreement>(again, why);
    }

    private static EndInput Blank(Agreement agreement) =>
        new(agreement.Status == AgreementStatus.Open ? null : agreement.Status, agreement.Outcome, agreement.Version);

    private Task<Agreement?> Find(Id<Agreement> id)
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        return db.Set<Agreement>().AsTracking(tracking).SingleOrDefaultAsync(a => a.Id == id && a.InitiativeId == Here.Initiative.Id);
    }

    private async Task<AgreementSurroundings> Around(Agreement agreement) => new(
        await OriginWords.Find(db, Here.Initiative.Id, new(agreement.ConclusionId, agreement.ConcernId, agreement.Question)) ?? OriginWords.None,
        await Owners.On(Here.Initiative, db),
        await History(agreement),
        clock.Today());

    // The audit trail knows when and by whom; the words before are not kept.
    private async Task<IReadOnlyList<AgreementChange>> History(Agreement agreement)
    {
        var changes = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.SubjectId == agreement.Id.Value && e.Action == "Modified").OrderBy(e => e.Id).ToListAsync();
        var who = changes.Select(e => e.MemberId).OfType<Id<Member>>().Distinct().ToList();
        var names = await db.Set<Member>().AsNoTracking().Where(m => who.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name);
        return [.. changes.Select(e => new AgreementChange(
            e.At.Day(), e.MemberId is { } id ? names[id] : "", [.. e.Fields.Split(' ').Where(f => f is "What" or "Owner" or "DueOn" or "Status")]))];
    }
}
