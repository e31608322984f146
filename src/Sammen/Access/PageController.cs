using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;

namespace Sammen.Access;

/// <summary>
/// What a use case's controller needs: to answer with a page, with the same page and what is wrong, or with a redirect and a word.
/// </summary>
public abstract class PageController : ControllerBase
{
    /// <summary>Where the request is and who asks.</summary>
    protected Here Here => HttpContext.RequestServices.GetRequiredService<Here>();

    /// <summary>The folder of the use case, whose texts word the refusals.</summary>
    private string Capability => GetType().Namespace!.Split('.')[1];

    /// <summary>A page. <paramref name="parameters"/> are the component's own parameters.</summary>
    protected static IResult Page<TPage>(object? parameters = null, int status = StatusCodes.Status200OK) where TPage : IComponent =>
        new RazorComponentResult<TPage>(new RouteValueDictionary(parameters)) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>The page again with what is wrong and everything that was typed: 422, or 409 when somebody else was first.</summary>
    protected static IResult Again<TPage>(object parameters, IReadOnlyList<Refusal> refusals) where TPage : IComponent =>
        Page<TPage>(parameters, StatusOf(refusals));

    /// <summary>Goes on to another page, saying there in a word what happened.</summary>
    protected IResult Onwards(string path, string? said = null, string? draft = null)
    {
        Flash.Say(HttpContext, said, draft);
        return Results.LocalRedirect(path);
    }

    /// <summary>What was typed in a field that could not be read, to be shown again as it was.</summary>
    protected string? Unread(string field) =>
        ModelState.TryGetValue(field, out var state) && state.Errors.Count > 0 ? state.AttemptedValue : null;

    /// <summary>Words for refusals and for input that could not be read, field by field.</summary>
    protected FormErrors ErrorsOf(IReadOnlyList<Refusal> refusals)
    {
        var texts = HttpContext.RequestServices.GetRequiredService<RefusalTexts>();
        var errors = new FormErrors();
        foreach (var (field, state) in ModelState)
        {
            foreach (var error in state.Errors)
            {
                errors.Add(field, texts.OfUnread(field, Capability, error.ErrorMessage));
            }
        }

        foreach (var refusal in refusals)
        {
            errors.Add(refusal.Field, texts.Of(refusal, Capability));
        }

        return errors;
    }

    /// <summary>
    /// Saves what Domain accepted when every field could be read, and answers the refusals when not. Somebody who saved the same
    /// thing in between makes it a stale refusal.
    /// </summary>
    protected async Task<IReadOnlyList<Refusal>> Commit<T>(Result<T> result, SammenDb db)
    {
        IReadOnlyList<Refusal> why = [.. result.Refusals, .. ModelState.Where(f => f.Value!.Errors.Count > 0).Select(f => Refusal.Unread(f.Key))];
        if (why.Count > 0)
        {
            return why;
        }

        try
        {
            await db.SaveChangesAsync();
            return [];
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || Duplicates.IsDuplicateKey(failure))
        {
            return [Refusal.Stale];
        }
    }

    /// <summary>
    /// Saves a new thing whose id was made with its form: posted twice, it is there once. What comes with an id that something else has is kept
    /// under an id of its own: other words from a form that one has gone back to, or the id of something in another place.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The id made with the form.</param>
    /// <param name="make">Makes the new thing, which Domain has accepted, with an id.</param>
    /// <param name="typed">What was typed of it and where it belongs, of which two that are the same are one.</param>
    /// <param name="all">Those it can be the same as, with what is compared; all of its kind when left out.</param>
    /// <returns>What is kept.</returns>
    protected static async Task<T> SaveOnce<T>(SammenDb db, Id<T> id, Func<Id<T>, Result<T>> make, Func<T, object> typed, IQueryable<T>? all = null) where T : class
    {
        var made = make(id).Expect();
        try
        {
            db.Add(made);
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            db.ChangeTracker.Clear();
            var stored = await (all ?? db.Set<T>()).AsNoTracking().SingleOrDefaultAsync(t => EF.Property<Id<T>>(t, "Id") == id);
            if (stored is not null && JsonSerializer.Serialize(typed(stored)) == JsonSerializer.Serialize(typed(made)))
            {
                return stored;
            }

            made = make(Id<T>.Random()).Expect();
            db.Add(made);
            await db.SaveChangesAsync();
        }

        return made;
    }

    /// <summary>Saves something that there can be one of: begun twice, it is there once.</summary>
    protected static async Task SaveOnce(SammenDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            // The first post has stored it.
        }
    }

    private static int StatusOf(IReadOnlyList<Refusal> refusals) =>
        refusals.Any(r => r.Kind == RefusalKind.NotYours) ? StatusCodes.Status403Forbidden
        : refusals.Any(r => r.Kind == RefusalKind.Conflict) ? StatusCodes.Status409Conflict
        : StatusCodes.Status422UnprocessableEntity;
}
