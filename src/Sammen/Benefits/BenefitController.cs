using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Benefits;

/// <summary>What the pages of one gain have in common.</summary>
public abstract class BenefitController(SammenDb db) : PageController
{
    /// <summary>The database.</summary>
    protected SammenDb Db => db;

    /// <summary>The initiative's gain; null when it has none with this id.</summary>
    protected Task<Benefit?> Find(Id<Benefit> id)
    {
        var tracking = HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        return db.Set<Benefit>().AsTracking(tracking).SingleOrDefaultAsync(b => b.Id == id && b.InitiativeId == Here.Initiative.Id);
    }

    /// <summary>The lift with the statement it was lifted from; null when this initiative has none with this id.</summary>
    protected async Task<(Lift Lift, Statement Statement)?> Lifted(Id<Lift> id)
    {
        var lift = await db.Set<Lift>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && l.InitiativeId == Here.Initiative.Id);
        return lift is null ? null : (lift, await db.Set<Statement>().AsNoTracking().SingleAsync(s => s.Id == lift.StatementId));
    }

    /// <summary>Names that are offered as owners; anybody else can be written.</summary>
    protected async Task<IReadOnlyList<string>> Names()
    {
        var ids = Here.Initiative.Team.Select(t => t.MemberId).ToList();
        return await db.Set<Member>().AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Name).Select(m => m.Name).ToListAsync();
    }

    /// <summary>The address of a gain's page.</summary>
    protected string PathOf(Id<Benefit> id, string rest = "") => Here.Path(Here.Initiative.Id, $"gevinster/{id}{rest}");
}
