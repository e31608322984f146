using System.Security.Claims;

namespace Sammen.SignIn;

internal static class Users
{
    /// <summary>The account that is signed in, or null.</summary>
    public static Guid? Account(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
