using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Hosting;

namespace Sammen.SignIn;

/// <summary>Whom one can be in the worked example.</summary>
public enum ExampleRole
{
    /// <summary>Leder.</summary>
    Leader,

    /// <summary>Tillidsrepræsentant.</summary>
    Representative,

    /// <summary>Medarbejder.</summary>
    Employee,

    /// <summary>Administrator.</summary>
    Administrator,
}

/// <summary>
/// Sign-in without a password to the worked example: only where it was loaded, and only for somebody who sits at the machine
/// itself. A request that came through anything else is refused, for behind a proxy every stranger looks like this machine.
/// </summary>
public sealed class ExampleAccess(Settings settings, SammenDb db)
{
    /// <summary>The example municipality's part of every address.</summary>
    public const string Slug = "eksempel";

    /// <summary>The user name of each role's account.</summary>
    public static string UserNameOf(ExampleRole role) => role switch
    {
        ExampleRole.Leader => "eksempel-leder",
        ExampleRole.Representative => "eksempel-repraesentant",
        ExampleRole.Employee => "eksempel-medarbejder",
        _ => "eksempel-administrator",
    };

    /// <summary>The roles one can sign in as from here; none where there is no example or the request is not from this machine.</summary>
    public async Task<IReadOnlyList<ExampleRole>> Roles(HttpContext http)
    {
        if (!IsOpenTo(http))
        {
            return [];
        }

        var names = await Accounts.Select(a => a.UserName).ToListAsync();
        return [.. Enum.GetValues<ExampleRole>().Where(r => names.Contains(UserNameOf(r)))];
    }

    /// <summary>The account of a role, or null where it cannot be used.</summary>
    public async Task<Account?> Find(ExampleRole role, HttpContext http)
    {
        var name = UserNameOf(role);
        return IsOpenTo(http) && Enum.IsDefined(role) ? await Accounts.SingleOrDefaultAsync(a => a.UserName == name) : null;
    }

    /// <summary>True for a request straight from this machine to a server that was started with the example.</summary>
    public bool IsOpenTo(HttpContext http) =>
        settings is { WithExample: true, ListensOnLoopback: true }
        && http.Request.Host.Host is "localhost" or "127.0.0.1"
        && http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && !http.Request.Headers.Keys.Any(IsForwarding);

    // Only members of the example municipality: an account elsewhere may have taken the name.
    private IQueryable<Account> Accounts =>
        from account in db.Set<Account>()
        join member in db.Set<Member>().IgnoreQueryFilters([Tenancy.Filter]) on account.Id equals member.AccountId
        join municipality in db.Set<Municipality>() on EF.Property<Id<Municipality>>(member, Tenancy.Column) equals municipality.Id
        where municipality.Slug == Slug && member.DeactivatedAt == null
        select account;

    // X-Original-*: what ASP.NET Core makes of a forwarded header once it has believed it.
    private static bool IsForwarding(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase);
}
