using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.SignIn;

/// <summary>What one types to sign in.</summary>
/// <param name="UserName">User name or e-mail.</param>
/// <param name="Password">Password; never shown again.</param>
/// <param name="Til">Where to go afterwards; only within the site.</param>
public sealed record SignInInput(string? UserName, string? Password, string? Til);

/// <summary>Signs in with user name and password.</summary>
[Route("log-ind")]
public sealed class SignInController(SignInManager<Account> signIn) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show(string? til) => Page<SignIn>(new { Input = new SignInInput(null, null, til) });

    /// <summary>Signs in, or says that something does not fit without telling what.</summary>
    [HttpPost]
    public async Task<IResult> Post([FromForm] SignInInput input)
    {
        var attempt = await signIn.PasswordSignInAsync(input.UserName?.Trim() ?? "", input.Password ?? "", isPersistent: true, lockoutOnFailure: true);
        if (!attempt.Succeeded)
        {
            List<Refusal> refusals = [new Refusal(attempt.IsLockedOut ? "SignIn.LockedOut" : "SignIn.NoMatch", "UserName")];
            return Again<SignIn>(new { Input = input with { Password = null }, Errors = ErrorsOf(refusals) }, refusals);
        }

        return Results.LocalRedirect(Url.IsLocalUrl(input.Til) ? input.Til! : "/");
    }
}
