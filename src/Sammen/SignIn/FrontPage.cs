using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;

namespace Sammen.SignIn;

/// <summary>What Sammen is, to a stranger; the way in, to who is signed in.</summary>
public sealed class FrontPageController(SammenDb db, ExampleAccess example) : PageController
{
    /// <summary>The front page, or on to the one municipality somebody belongs to, or a choice of several.</summary>
    [HttpGet("/")]
    public async Task<IResult> Show()
    {
        if (User.Account() is not { } account)
        {
            return Page<FrontPage>(new { Roles = await example.Roles(HttpContext) });
        }

        var memberships = await Memberships.Of(account, db);
        return memberships is [var only] ? Results.LocalRedirect("/k/" + only.Slug) : Page<ChooseMunicipality>(new { Memberships = memberships });
    }
}
