using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>An action that guests without an account may use; it finds its own way to what the guest may see.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToGuestsAttribute : Attribute;

/// <summary>
/// Stands before every page under /k/{kommune}: signs the request into the municipality, and checks the membership each time.
/// To somebody who is no member the municipality does not exist.
/// </summary>
public sealed class MunicipalityGate(SammenDb db, Here here, Places places) : IAsyncAuthorizationFilter
{
    private static readonly Func<SammenDb, Guid, Task<Member?>> MemberOf = EF.CompileAsyncQuery((SammenDb db, Guid account) =>
        db.Set<Member>().AsNoTracking().SingleOrDefault(m => m.AccountId == account && m.DeactivatedAt == null));

    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.RouteData.Values["kommune"] is not string slug)
        {
            return;
        }

        var guestsToo = context.ActionDescriptor.EndpointMetadata.OfType<OpenToGuestsAttribute>().Any();
        var account = AccountOf(context.HttpContext.User);
        if (account is null && !guestsToo)
        {
            context.Result = new ChallengeResult();
            return;
        }

        if (await places.Find(slug, db) is not { } place)
        {
            context.Result = new NotFoundResult();
            return;
        }

        db.EnterAs(place.Id, null);
        // Opened once for the request: opened and closed around each query it costs as much as the queries.
        await db.Database.OpenConnectionAsync(context.HttpContext.RequestAborted);
        var member = account is { } id ? await MemberOf(db, id) : null;
        if (member is null && !guestsToo)
        {
            context.Result = new NotFoundResult();
            return;
        }

        db.EnterAs(place.Id, member?.Id);
        here.Enter(place, await places.Units(place, db), member);
    }

    private static Guid? AccountOf(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
