using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues;

/// <summary>Leads to a dialogue by a code alone, typed or scanned, before anything else is known of who asks or where.</summary>
/// <typeparam name="TPage">The page where the code is typed.</typeparam>
public abstract class ByCodeController<TPage>(SammenDb db, WrongCodes wrong, string refusal) : PageController where TPage : IComponent
{
    /// <summary>The database.</summary>
    protected SammenDb Db => db;

    /// <summary>The way on from a code; null where there is none.</summary>
    protected abstract Task<string?> Find(string? typed);

    /// <summary>What was typed: goes on, or says what is wrong.</summary>
    protected async Task<IResult> Typed(string? code)
    {
        if (!wrong.MayTry(HttpContext))
        {
            Refusal[] tooMany = [new("Dialogues.TooManyCodes", "Code")];
            return Page<TPage>(new { Code = code, Errors = ErrorsOf(tooMany) }, StatusCodes.Status429TooManyRequests);
        }

        if (await Find(code) is { } path)
        {
            return Results.LocalRedirect(path);
        }

        wrong.Count(HttpContext);
        Refusal[] unknown = [new(refusal, "Code")];
        return Again<TPage>(new { Code = code, Errors = ErrorsOf(unknown) }, unknown);
    }

    /// <summary>What was scanned: goes on, or to where a code is typed.</summary>
    protected async Task<IResult> Scan(string code, string orType)
    {
        if (!wrong.MayTry(HttpContext))
        {
            return Results.LocalRedirect(orType);
        }

        if (await Find(code) is { } path)
        {
            return Results.LocalRedirect(path);
        }

        wrong.Count(HttpContext);
        return Results.LocalRedirect(orType);
    }

    /// <summary>The address of a municipality.</summary>
    protected async Task<string> PathOf(Id<Municipality> municipality) =>
        $"/k/{await Db.Set<Municipality>().Where(m => m.Id == municipality).Select(m => m.Slug).SingleAsync()}";
}
