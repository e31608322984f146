using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.SignIn;

/// <summary>What one types to take up an invitation, or to choose a new password.</summary>
/// <param name="UserName">An e-mail or a name of one's own choice.</param>
/// <param name="Password">Never shown again.</param>
public sealed record InvitationInput(string? UserName, string? Password);

/// <summary>The account one comes with; both empty for the one who is signed in.</summary>
public sealed record AccountInput(string? AccountName, string? AccountPassword);

/// <summary>
/// A link that works once: a new member makes an account or comes with one already there; a member who has forgotten the
/// password chooses a new one.
/// </summary>
[Route("invitation/{token}")]
[KeepsNothing]
public sealed class TakeUpInvitationController(
    SammenDb db, Passwords passwords, SignInManager<Account> signIn, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>Who is invited to what, and the form.</summary>
    [HttpGet]
    public Task<IResult> Show(string token) => With(token, invited => Task.FromResult(Form(token, invited, null, null, [])));

    /// <summary>Joins with a new account, or sets the new password.</summary>
    [HttpPost]
    public Task<IResult> Post(string token, [FromForm] InvitationInput input) => With(token, async invited =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var done = invited.IsReset ? await passwords.Replace(invited.Account!, input.Password) : await passwords.Create(input.UserName, input.Password);
        if (!done.Accepted(out var account, out var why))
        {
            return Form(token, invited, input.UserName, null, why);
        }

        return await Use(invited, account, transaction);
    });

    /// <summary>Joins with the account one is signed in with, or signs in to.</summary>
    [HttpPost("adgang")]
    public Task<IResult> Join(string token, [FromForm] AccountInput input) => With(token, async invited =>
    {
        var account = input.AccountName is null && User.Account() is { } id
            ? await db.Set<Account>().FindAsync(id)
            : await passwords.Check(input.AccountName, input.AccountPassword);
        if (account is null || invited.IsReset)
        {
            return Form(token, invited, null, input.AccountName, [new Refusal("SignIn.NoMatch", "AccountName")]);
        }

        if (await db.Set<Member>().AnyAsync(m => m.AccountId == account.Id && m.Id != invited.Member.Id))
        {
            return Form(token, invited, null, input.AccountName, [new Refusal("SignIn.AlreadyMember", "AccountName", RefusalKind.Conflict)]);
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        return await Use(invited, account, transaction);
    });

    private async Task<IResult> With(string token, Func<Invited, Task<IResult>> act)
    {
        if (await Invited.Find(token, db, Here) is not { } invited)
        {
            return Page<InvitationGone>(new { }, StatusCodes.Status404NotFound);
        }

        if (invited.IsOpen(clock.GetUtcNow()))
        {
            return await act(invited);
        }

        // Pressed twice, or the link opened again by the one who used it.
        return invited.Member is { IsActive: true, AccountId: { } account } && User.Account() == account
            ? Results.LocalRedirect(Here.Path())
            : Page<InvitationGone>(new { Municipality = invited.Place.Name }, StatusCodes.Status410Gone);
    }

    private async Task<IResult> Use(Invited invited, Account account, IDbContextTransaction transaction)
    {
        if (invited.Member.AccountId != account.Id)
        {
            invited.Member.Join(account.Id);
        }

        // Who is a moment too late finds the link used, or the account a member already.
        var why = await Commit(invited.Invitation.Use(clock.GetUtcNow()), db);
        if (why.Count > 0)
        {
            return Page<InvitationGone>(new { Municipality = invited.Place.Name }, StatusCodes.Status410Gone);
        }

        await transaction.CommitAsync();
        await signIn.SignInAsync(account, isPersistent: true);
        return Onwards(Here.Path(), texts[invited.IsReset ? "Invitation.PasswordSet" : "Invitation.Joined", invited.Place.Name]);
    }

    private IResult Form(string token, Invited invited, string? userName, string? accountName, IReadOnlyList<Refusal> why)
    {
        var parameters = new
        {
            Path = "/invitation/" + token,
            Invited = invited,
            UserName = userName,
            AccountName = accountName,
            SignedInAs = User.Account() is null ? null : User.Identity!.Name,
            Errors = ErrorsOf(why),
        };
        return why.Count == 0 ? Page<TakeUpInvitation>(parameters) : Again<TakeUpInvitation>(parameters, why);
    }
}
