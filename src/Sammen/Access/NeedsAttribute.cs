using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>
/// Opens the initiative in the address ({initiative}, or the one {dialogue} is about) and checks the member's right to it.
/// Without the right to see it does not exist; with it, a missing right is a 403 that says who has it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Right right) : Attribute, IAsyncActionFilter
{
    // Compiled: every page about an initiative asks it.
    private static readonly Func<SammenDb, Id<Initiative>, Task<Initiative?>> ToLookAt = EF.CompileAsyncQuery((SammenDb db, Id<Initiative> id) =>
        db.Set<Initiative>().AsNoTracking().SingleOrDefault(i => i.Id == id));

    /// <summary>The right that is needed.</summary>
    public Right Right => right;

    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var db = services.GetRequiredService<SammenDb>();
        var here = services.GetRequiredService<Here>();
        if (!await Open(context, db, here) || !here.Standing.May(Right.See))
        {
            context.Result = new NotFoundResult();
        }
        else if (!here.Standing.May(right))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
        else
        {
            await next();
        }
    }

    // What is only looked at need not be tracked.
    private static async Task<bool> Open(ActionExecutingContext context, SammenDb db, Here here)
    {
        var isLookedAt = HttpMethods.IsGet(context.HttpContext.Request.Method);
        Dialogue? dialogue = null;
        if (Id<Dialogue>.TryParse(context.RouteData.Values["dialogue"] as string, null, out var dialogueId))
        {
            dialogue = await db.Set<Dialogue>().AsTracking(isLookedAt ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll).SingleOrDefaultAsync(d => d.Id == dialogueId);
        }

        var id = dialogue?.InitiativeId;
        if (id is null && Id<Initiative>.TryParse(context.RouteData.Values["initiative"] as string, null, out var initiativeId))
        {
            id = initiativeId;
        }

        var initiative = id is not { } known ? null
            : isLookedAt ? await ToLookAt(db, known)
            : await db.Set<Initiative>().AsTracking().SingleOrDefaultAsync(i => i.Id == known);
        if (initiative is null)
        {
            return false;
        }

        here.Open(initiative, dialogue);
        return true;
    }
}

/// <summary>An action for the municipality's administrators only.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AdministratorsOnlyAttribute : Attribute, IActionFilter
{
    /// <inheritdoc/>
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<Here>().Me.Role != MunicipalityRole.Administrator)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }

    /// <inheritdoc/>
    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}

/// <summary>An action that every member of the municipality may use.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AnyMemberAttribute : Attribute;
