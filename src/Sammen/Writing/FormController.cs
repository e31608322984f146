using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Writing;

/// <summary>A page with one form, as its <see cref="FormSheet"/> says.</summary>
public abstract class FormController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The database.</summary>
    protected SammenDb Db { get; } = db;

    /// <summary>Today in Denmark.</summary>
    protected DateOnly Today => clock.Today();

    /// <summary>The initiative it is about; null where it is about none.</summary>
    protected virtual Initiative? About => null;

    /// <summary>An id that sorts by now.</summary>
    protected Id<T> New<T>() => Id<T>.At(clock.GetUtcNow());

    /// <summary>Fields in the words of a folder.</summary>
    protected Asking Ask(IStringLocalizer texts, string prefix) =>
        new(texts, prefix, HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Texts>>()["Optional"]);

    /// <summary>The page.</summary>
    protected IResult Sheet(FormSheet sheet, int version) => Page<WriteForm>(new { Sheet = sheet, Version = version, Initiative = About });

    /// <summary>Saves a new one whose id was made with its form and goes on, or shows the page again with what is wrong and everything that was typed.</summary>
    /// <param name="id">The id made with the form.</param>
    /// <param name="make">Domain's word on it with an id.</param>
    /// <param name="form">The page as it was typed.</param>
    /// <param name="typed">What was typed of one and where it belongs.</param>
    /// <param name="to">Where to go on.</param>
    /// <param name="said">What is said there.</param>
    protected async Task<IResult> AddNew<T>(Id<T> id, Func<Id<T>, Result<T>> make, FormSheet form, Func<T, object> typed, Func<T, string> to, string said) where T : class
    {
        var result = make(id);
        if (!ModelState.IsValid || result.Refusals.Count > 0)
        {
            return await Save(result, 0, form, null, "", said);
        }

        var made = await SaveOnce(Db, id, make, typed);
        return Onwards(to(made), said, form.Draft);
    }

    /// <summary>Saves what Domain accepted and goes on, or shows the page again with what is wrong and everything that was typed.</summary>
    /// <param name="result">What Domain says.</param>
    /// <param name="before">Its version before, 0 when it is new: then it is added, once.</param>
    /// <param name="typed">The page as it was typed.</param>
    /// <param name="stored">The page as it was before; null when it is new.</param>
    /// <param name="to">Where to go on.</param>
    /// <param name="said">What is said there.</param>
    protected async Task<IResult> Save<T>(Result<T> result, int before, FormSheet typed, FormSheet? stored, string to, string said) where T : class
    {
        var isNew = before == 0 && stored is null;
        if (isNew && result.Accepted(out var made, out _) && ModelState.IsValid)
        {
            Db.Add(made);
        }

        // Who opens a page and presses the button has written nothing: what stands there keeps its name and its day.
        if (stored is not null && ModelState.IsValid && result.Refusals.Count == 0 && typed.SaysTheSameAs(stored))
        {
            Db.ChangeTracker.Clear();
            return Onwards(to, said, typed.Draft);
        }

        var why = await Commit(result, Db);
        return why.Count == 0
            ? Onwards(to, said, typed.Draft)
            : Again<WriteForm>(new { Sheet = typed, Version = before, Initiative = About, Stored = stored?.Fields, Errors = ErrorsOf(why) }, why);
    }
}
