using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>Leads on by a code alone, typed or scanned, before anything else is known of who asks.</summary>
/// <typeparam name="TPage">The page where the code is typed.</typeparam>
public abstract class ByCodeController<TPage>(SammenDb db, WrongCodes wrong, string refusal) : PageController where TPage : IComponent
{
    private const string TooMany = "Access.TooManyCodes";

    /// <summary>The database.</summary>
    protected SammenDb Db => db;

    /// <summary>The way on from a code; null where there is none.</summary>
    protected abstract Task<string?> Find(string? typed);

    /// <summary>What was typed: goes on, or says what is wrong.</summary>
    protected Task<IResult> Typed(string? code) => GoOn(code, why => why.Code == TooMany
        ? Page<TPage>(new { Code = code, Errors = ErrorsOf([why]) }, StatusCodes.Status429TooManyRequests)
        : Again<TPage>(new { Code = code, Errors = ErrorsOf([why]) }, [why]));

    /// <summary>What was scanned: goes on, or to where a code is typed.</summary>
    protected Task<IResult> Scan(string code, string orType) => GoOn(code, _ => Results.LocalRedirect(orType));

    /// <summary>The address of a municipality.</summary>
    protected async Task<string> PathOf(Id<Municipality> municipality) =>
        $"/k/{await Db.Set<Municipality>().Where(m => m.Id == municipality).Select(m => m.Slug).SingleAsync()}";

    private async Task<IResult> GoOn(string? code, Func<Refusal, IResult> orNot)
    {
        if (!wrong.MayTry(HttpContext))
        {
            return orNot(new(TooMany, "Code"));
        }

        if (await Find(code) is { } path)
        {
            return Results.LocalRedirect(path);
        }

        wrong.Count(HttpContext);
        return orNot(new(refusal, "Code"));
    }
}
