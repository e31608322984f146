using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;

namespace Sammen.SignIn;

/// <summary>The old and the new password; never shown again.</summary>
public sealed record PasswordInput(string? CurrentPassword, string? Password);

/// <summary>One's own account: where it is a member, and a new password.</summary>
[Route("konto")]
[Authorize]
[KeepsNothing]
public sealed class OwnAccountController(
    SammenDb db, Passwords passwords, UserManager<Account> accounts, SignInManager<Account> signIn, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<OwnAccount>(await Parameters([]));

    /// <summary>Changes the password; other devices are signed out, this one stays.</summary>
    [HttpPost]
    public async Task<IResult> Change([FromForm] PasswordInput input)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            return Results.Challenge();
        }

        if (!(await passwords.Change(account, input.CurrentPassword, input.Password)).Accepted(out _, out var why))
        {
            return Again<OwnAccount>(await Parameters(why), why);
        }

        await signIn.RefreshSignInAsync(account);
        return Onwards("/konto", texts["Account.Changed"]);
    }

    private async Task<object> Parameters(IReadOnlyList<Domain.Refusal> why) => new
    {
        UserName = User.Identity!.Name!,
        Memberships = await Memberships.Of(User.Account()!.Value, db),
        Errors = ErrorsOf(why),
    };
}
