using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;

namespace Sammen.SignIn;

/// <summary>Signs out.</summary>
[KeepsNothing]
public sealed class SignOutController(SignInManager<Account> signIn) : PageController
{
    /// <summary>Signs out and goes to the front page.</summary>
    [HttpPost("log-ud")]
    public async Task<IResult> Post()
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/");
    }
}
