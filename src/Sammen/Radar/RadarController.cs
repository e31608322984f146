using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Radar;
using Sammen.Layout;
using Sammen.Writing;

namespace Sammen.Radar;

/// <summary>An action for those who keep the radar: administrators, and those who see the whole portfolio.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeepsRadarAttribute : Attribute, IActionFilter
{
    /// <inheritdoc/>
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!RadarController.MayKeep(context.HttpContext.RequestServices.GetRequiredService<Here>()))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }

    /// <inheritdoc/>
    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}

/// <summary>The pages of the municipality's own technology radar (S27).</summary>
public abstract class RadarController(SammenDb db, TimeProvider clock) : FormController(db, clock)
{
    /// <summary>True for those who keep it.</summary>
    public static bool MayKeep(Here here) => here.Me.Role != MunicipalityRole.Member;

    /// <summary>The address of one of its pages.</summary>
    protected string At(string rest = "") => Here.Path(rest.Length == 0 ? "radar" : "radar/" + rest);

    /// <summary>The address of a technology's page, and of those under it.</summary>
    protected string At(Id<RadarTechnology> technology, string rest = "") => At(rest.Length == 0 ? $"{technology}" : $"{technology}/{rest}");

    /// <summary>Those of the municipality; tracked when something is to be changed.</summary>
    protected IQueryable<T> Tracked<T>() where T : class =>
        Db.Set<T>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll);

    /// <summary>One of them; null where it is not there.</summary>
    protected Task<RadarTechnology?> Find(Id<RadarTechnology> id) => Tracked<RadarTechnology>().SingleOrDefaultAsync(t => t.Id == id);

    /// <summary>How it is assessed in each year.</summary>
    protected Task<List<RadarAssessment>> AssessmentsOf(Id<RadarTechnology> id) => Tracked<RadarAssessment>().Where(a => a.TechnologyId == id).ToListAsync();

    /// <summary>The kinds of technology as options.</summary>
    protected static IReadOnlyList<Option> Kinds => [.. Catalogue.Technologies.Select(t => new Option(t.Id.ToString(), t.Title.Here()))];

    /// <summary>The fields as options.</summary>
    protected static IReadOnlyList<Option> Fields => [.. Catalogue.Fields.Select(f => new Option(f.Id.ToString(), f.Title.Here()))];

    /// <summary>A form as it stands under the radar.</summary>
    protected static FormSheet Under(FormSheet sheet) => sheet with { Section = MenuEntry.Initiatives, Source = Sources.Radar };

    /// <summary>Adds a new one of which there can be one with its name or year: another that was first is told of at that field.</summary>
    protected async Task<IResult> AddOnly<T>(Id<T> id, Func<Id<T>, Result<T>> make, FormSheet form, Func<T, object> typed, Func<T, string> to, string said, Refusal taken) where T : class
    {
        try
        {
            return await AddNew(id, make, form, typed, to, said);
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            return Again<WriteForm>(new { Sheet = form, Version = 0, Errors = ErrorsOf([taken]) }, [taken]);
        }
    }

    /// <summary>Removes one, unless somebody has changed it meanwhile. Pressed twice it is gone.</summary>
    protected async Task<IResult> Remove<T>(T? found, int version, string to, string gone, string changed) where T : Versioned
    {
        if (found?.IsAt(version) == false)
        {
            return Onwards(to, changed);
        }

        if (found is not null)
        {
            Db.Remove(found);
        }

        return Onwards(to, (await Commit<int>(0, Db)).Count == 0 ? gone : changed);
    }
}
