using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Sammen.SignIn;

/// <summary>
/// Answers who is not signed in. A page is asked for again after signing in; what was posted is kept on the sign-in page, so that
/// nothing typed is lost when the sign-in has run out.
/// </summary>
internal static class SignedOut
{
    public static async Task Answer(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method))
        {
            context.Response.Redirect(context.RedirectUri);
            return;
        }

        var forms = http.RequestServices.GetRequiredService<KeptForms>();
        var kept = await forms.Of(http);
        var page = new RazorComponentResult<SignIn>(new RouteValueDictionary(new
        {
            Input = new SignInInput(null, null, CameFrom(http.Request), kept is null ? null : forms.Seal(kept)),
            HasRunOut = true,
            HadFiles = kept?.HadFiles == true,
        }))
        {
            StatusCode = StatusCodes.Status401Unauthorized,
            PreventStreamingRendering = true,
        };
        await page.ExecuteAsync(http);
    }

    // The page with the form: the address it was posted to may have no page.
    private static string CameFrom(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == request.Host.Value ? from.PathAndQuery : "/";
}
