using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Writing;

/// <summary>A page with one form on something that is written about an initiative.</summary>
public abstract class WritingController(SammenDb db, TimeProvider clock) : FormController(db, clock)
{
    /// <inheritdoc/>
    protected override Initiative? About => Here.Initiative;

    /// <summary>The address of one of the initiative's pages.</summary>
    protected string At(string rest) => Here.Path(Here.Initiative.Id, rest);

    /// <summary>The one that is the initiative's, tracked when it is to be changed; null when there is none.</summary>
    protected Task<T?> Find<T>(Expression<Func<T, bool>>? which = null) where T : Written
    {
        var id = Here.Initiative.Id;
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        var mine = Db.Set<T>().AsTracking(tracking).Where(t => t.InitiativeId == id);
        return which is null ? mine.SingleOrDefaultAsync() : mine.SingleOrDefaultAsync(which);
    }

    /// <summary>All that are the initiative's, nothing tracked.</summary>
    protected Task<List<T>> All<T>() where T : Written
    {
        var id = Here.Initiative.Id;
        return Db.Set<T>().AsNoTracking().Where(t => t.InitiativeId == id).ToListAsync();
    }

    /// <summary>Saves a new one of the initiative's; sent twice it is there once.</summary>
    /// <param name="id">The id made with the form.</param>
    /// <param name="make">Domain's word on it with an id.</param>
    /// <param name="form">The page as it was typed.</param>
    /// <param name="typed">What was typed of one, beside its initiative.</param>
    /// <param name="to">Where to go on.</param>
    /// <param name="said">What is said there.</param>
    protected Task<IResult> AddOnce<T>(Id<T> id, Func<Id<T>, Result<T>> make, FormSheet form, Func<T, object> typed, Func<T, string> to, string said) where T : Written =>
        AddNew(id, make, form, t => new { t.InitiativeId, Typed = typed(t) }, to, said);

    /// <summary>Removes one, unless something else is about it or somebody has changed it meanwhile. Pressed twice it is gone.</summary>
    protected async Task<IResult> RemoveFound<T>(T? found, int version, string to) where T : Written
    {
        var texts = HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
        return Onwards(to, texts[found?.IsAt(version) == false ? "Remove.Changed" : found is null || await Gone(found) ? "Removed" : "Remove.Used"]);
    }

    private async Task<bool> Gone(Written found)
    {
        try
        {
            Db.Remove(found);
            await Db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException failure) when (Duplicates.IsPointedAt(failure))
        {
            return false;
        }
    }
}
