using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;

namespace Sammen.SignIn;

/// <summary>What one types to sign in.</summary>
/// <param name="UserName">User name or e-mail.</param>
/// <param name="Password">Password; never shown again.</param>
/// <param name="Til">Where to go afterwards; only within the site.</param>
public sealed record SignInInput(string? UserName, string? Password, string? Til);

/// <summary>Signs in with user name and password.</summary>
[Route("log-ind")]
public sealed class SignInController(Passwords passwords, SignInManager<Account> signIn) : PageController
{
    /// <summary>The form; who is signed in already goes on.</summary>
    [HttpGet]
    public IResult Show(string? til) => User.Identity?.IsAuthenticated == true
        ? Results.LocalRedirect(Local(til))
        : Page<SignIn>(new { Input = new SignInInput(null, null, til) });

    /// <summary>Signs in, or says that something does not fit without telling what.</summary>
    [HttpPost]
    public async Task<IResult> Post([FromForm] SignInInput input)
    {
        if (await passwords.Check(input.UserName, input.Password) is not { } account)
        {
            List<Refusal> refusals = [new Refusal("SignIn.NoMatch", "UserName")];
            return Again<SignIn>(new { Input = input with { Password = null }, Errors = ErrorsOf(refusals) }, refusals);
        }

        await signIn.SignInAsync(account, isPersistent: true);
        return Results.LocalRedirect(Local(input.Til));
    }

    private string Local(string? address) => Url.IsLocalUrl(address) ? address! : "/";
}
