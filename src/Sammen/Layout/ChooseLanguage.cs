using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Sammen.Access;

namespace Sammen.Layout;

/// <summary>Chooses the language of the interface, kept on the device.</summary>
[KeepsNothing]
public sealed class ChooseLanguageController(TimeProvider clock) : PageController
{
    /// <summary>Chooses and goes back to the page.</summary>
    [HttpPost("sprog")]
    public IResult Post([FromForm] string? sprog, [FromForm] string? til)
    {
        var culture = sprog == "en" ? "en-GB" : "da-DK";
        Response.Cookies.Append("sammen-sprog", CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)), new CookieOptions
        {
            Expires = clock.GetUtcNow().AddYears(1),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        return Results.LocalRedirect(Url.IsLocalUrl(til) ? til! : "/");
    }
}
