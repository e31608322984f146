using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Sammen.Access;
using Sammen.Data;

namespace Sammen.SignIn;

/// <summary>Signs in to the worked example with one click.</summary>
[KeepsNothing]
public sealed class ExampleSignInController(ExampleAccess example, SignInManager<Account> signIn) : PageController
{
    /// <summary>Signs in as one of the example's roles.</summary>
    [HttpPost("eksempel")]
    [OnThisMachineOnly]
    public async Task<IResult> Post([FromForm] ExampleRole? rolle)
    {
        if (rolle is not { } role || await example.Find(role, HttpContext) is not { } account)
        {
            return Results.NotFound();
        }

        await signIn.SignInAsync(account, isPersistent: false);
        return Results.LocalRedirect("/k/" + ExampleAccess.Slug);
    }
}

/// <summary>Where the example is not open, the address does not exist: answered before the antiforgery token is asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnThisMachineOnlyAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!context.HttpContext.RequestServices.GetRequiredService<ExampleAccess>().IsOpenTo(context.HttpContext))
        {
            context.Result = new NotFoundResult();
        }
    }
}
