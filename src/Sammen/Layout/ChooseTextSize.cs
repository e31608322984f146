using Microsoft.AspNetCore.Mvc;
using Sammen.Access;

namespace Sammen.Layout;

/// <summary>How large the text is, beside what the browser itself is set to.</summary>
public enum TextSize
{
    /// <summary>As the browser is set.</summary>
    Ordinary,

    /// <summary>A quarter larger.</summary>
    Larger,

    /// <summary>Half as large again.</summary>
    Largest,
}

/// <summary>Chooses the size of the text, kept on the device.</summary>
[KeepsNothing]
public sealed class ChooseTextSizeController(TimeProvider clock) : PageController
{
    private const string Cookie = "sammen-skrift";

    /// <summary>The size on this device.</summary>
    public static TextSize Of(HttpRequest request) =>
        Enum.TryParse<TextSize>(request.Cookies[Cookie], out var size) && Enum.IsDefined(size) ? size : TextSize.Ordinary;

    /// <summary>Chooses and goes back to the page.</summary>
    [HttpPost("skrift")]
    public IResult Post([FromForm] TextSize stoerrelse, [FromForm] string? til)
    {
        Response.Cookies.Append(Cookie, stoerrelse.ToString(), new CookieOptions
        {
            Expires = clock.GetUtcNow().AddYears(1),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        return Results.LocalRedirect(Url.IsLocalUrl(til) ? til! : "/");
    }
}
