using Microsoft.AspNetCore.Identity;
using Sammen.Data;
using Sammen.Domain;

namespace Sammen.SignIn;

/// <summary>
/// Checks and sets passwords. A wrong name, a wrong password and a locked account answer alike and take the same hashing, so
/// that nobody can find out who has an account.
/// </summary>
public sealed class Passwords(UserManager<Account> accounts, SignInManager<Account> signIn, IPasswordHasher<Account> hasher)
{
    private const int NameLength = 100;
    private const int PasswordLength = 200;
    private static readonly Account Nobody = new() { UserName = "" };
    private static string? nobodysHash;

    /// <summary>The account that name and password fit, or null. Counts wrong attempts.</summary>
    public async Task<Account?> Check(string? userName, string? password)
    {
        var account = await accounts.FindByNameAsync(Clean(userName));
        if (account is not null && !await accounts.IsLockedOutAsync(account))
        {
            return (await signIn.CheckPasswordSignInAsync(account, password ?? "", lockoutOnFailure: true)).Succeeded ? account : null;
        }

        nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, nobodysHash, password ?? "");
        return null;
    }

    /// <summary>A new account, or what is wrong with its name or password.</summary>
    public async Task<Result<Account>> Create(string? userName, string? password)
    {
        var checks = new Checks();
        var name = checks.Required(userName, "UserName", NameLength);
        checks.That(!name.Any(char.IsControl), new Refusal("SignIn.UserNameForm", "UserName"));
        CheckLength(password, "Password", checks);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var account = new Account { UserName = name };
        var made = await accounts.CreateAsync(account, password!);
        return made.Succeeded ? account : RefusalsOf(made, "Password");
    }

    /// <summary>Sets a new password without the old one, opens a locked account and signs other devices out.</summary>
    public async Task<Result<Account>> Replace(Account account, string? password)
    {
        var checks = new Checks();
        CheckLength(password, "Password", checks);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var set = await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password!);
        if (!set.Succeeded)
        {
            return RefusalsOf(set, "Password");
        }

        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
        return account;
    }

    /// <summary>Changes the password of somebody who knows the old one, and signs other devices out.</summary>
    public async Task<Result<Account>> Change(Account account, string? current, string? password)
    {
        var checks = new Checks();
        checks.That(await Check(account.UserName, current) is not null, new Refusal("SignIn.CurrentPassword", "CurrentPassword"));
        CheckLength(password, "Password", checks);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var set = await accounts.ChangePasswordAsync(account, current!, password!);
        return set.Succeeded ? account : RefusalsOf(set, "Password");
    }

    private static string Clean(string? userName) => (userName ?? "").Replace("\0", "", StringComparison.Ordinal).Trim();

    private static void CheckLength(string? password, string field, Checks checks)
    {
        checks.That(!string.IsNullOrEmpty(password), Refusal.Missing(field));
        checks.That((password ?? "").Length <= PasswordLength, Refusal.TooLong(field, PasswordLength));
    }

    private static List<Refusal> RefusalsOf(IdentityResult result, string passwordField) =>
    [
        .. result.Errors.Select(e => e.Code switch
        {
            nameof(IdentityErrorDescriber.DuplicateUserName) => new Refusal("SignIn.UserNameTaken", "UserName"),
            nameof(IdentityErrorDescriber.InvalidUserName) => new Refusal("SignIn.UserNameForm", "UserName"),
            nameof(IdentityErrorDescriber.PasswordTooShort) => new Refusal("SignIn.PasswordTooShort", passwordField),
            nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => new Refusal("SignIn.PasswordTooEven", passwordField),
            nameof(IdentityErrorDescriber.ConcurrencyFailure) => Refusal.Stale,
            _ => throw new InvalidOperationException($"Unforeseen: {e.Code}"),
        }),
    ];
}
