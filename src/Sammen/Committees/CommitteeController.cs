using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Layout;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>What the pages of committees share: finding one with what belongs to it, and who keeps it.</summary>
public abstract class CommitteeController(SammenDb db, TimeProvider clock) : FormController(db, clock)
{
    /// <summary>The address of a committee's page.</summary>
    protected string At(Id<Committee> committee, string rest = "") => Here.Path(rest.Length == 0 ? $"udvalg/{committee}" : $"udvalg/{committee}/{rest}");

    /// <summary>All committees of the municipality.</summary>
    protected async Task<CommitteeTree> Tree() => new(await Db.Set<Committee>().AsNoTracking().ToListAsync());

    /// <summary>The committee with that id, tracked when something is to be changed; null when there is none.</summary>
    protected Task<Committee?> Find(Id<Committee> id) => Tracked<Committee>().SingleOrDefaultAsync(c => c.Id == id);

    /// <summary>The committee's seats.</summary>
    protected Task<List<CommitteeSeat>> Seats(Id<Committee> committee) => Tracked<CommitteeSeat>().Where(s => s.CommitteeId == committee).ToListAsync();

    /// <summary>The committee's meetings.</summary>
    protected Task<List<CommitteeMeeting>> Meetings(Id<Committee> committee) => Tracked<CommitteeMeeting>().Where(m => m.CommitteeId == committee).ToListAsync();

    /// <summary>The refusal for whoever does not keep the committee; null for those who do.</summary>
    protected async Task<IResult?> UnlessKept(Id<Committee> committee) =>
        CommitteeSeat.MayKeep(Here.Me, await Seats(committee), Today) ? null : Results.StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>A form as it stands under the committees.</summary>
    protected static FormSheet Under(FormSheet sheet) => sheet with { Section = MenuEntry.Committees };

    private IQueryable<T> Tracked<T>() where T : class =>
        Db.Set<T>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll);
}
