using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Hosting;

namespace Sammen.SignIn;

/// <summary>What one types to sign in.</summary>
/// <param name="UserName">User name or e-mail.</param>
/// <param name="Password">Password; never shown again.</param>
/// <param name="Til">Where to go afterwards; only within the site.</param>
/// <param name="Gemt">A sealed form that could not be taken in; see <see cref="KeptForms"/>.</param>
public sealed record SignInInput(string? UserName, string? Password, string? Til, string? Gemt = null);

/// <summary>Signs in with user name and password.</summary>
[Route("log-ind")]
[KeepsNothing]
public sealed class SignInController(
    Passwords passwords, SignInManager<Account> signIn, KeptForms forms, IStringLocalizer<Texts> texts) : PageController
{
    // A kept form grows by a third when it is sealed.
    private const int MostPosted = 2 * (int)BodyLimits.Ordinary;

    /// <summary>The form; who is signed in already goes on.</summary>
    [HttpGet]
    public IResult Show(string? til) => User.Identity?.IsAuthenticated == true
        ? Results.LocalRedirect(Local(til))
        : Page<SignIn>(new { Input = new SignInInput(null, null, til) });

    /// <summary>Signs in, or says that something does not fit without telling what. A kept form is shown, to be sent by the person.</summary>
    [HttpPost]
    [RequestSizeLimit(MostPosted)]
    public async Task<IResult> Post([FromForm] SignInInput input)
    {
        var kept = forms.Open(input.Gemt);
        if (await passwords.Check(input.UserName, input.Password) is not { } account)
        {
            List<Refusal> refusals = [new Refusal("SignIn.NoMatch", "UserName")];
            var shown = input with { Password = null, Gemt = kept is null ? null : input.Gemt };
            return Again<SignIn>(new { Input = shown, HadFiles = kept?.HadFiles == true, Errors = ErrorsOf(refusals) }, refusals);
        }

        await signIn.SignInAsync(account, isPersistent: true);
        return kept is not null
            ? Page<ResendForm>(new { Form = kept })
            : Onwards(Local(input.Til), string.IsNullOrEmpty(input.Gemt) ? null : texts["SignIn.KeptTooLong"].Value);
    }

    private string Local(string? address) => Url.IsLocalUrl(address) ? address! : "/";
}
