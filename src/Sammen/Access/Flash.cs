namespace Sammen.Access;

/// <summary>A word on the next page about what just happened, and which draft may be forgotten. A cookie that lives for one page.</summary>
public static class Flash
{
    private const string Cookie = "sammen-besked";

    /// <summary>Says it on the next page.</summary>
    public static void Say(HttpContext http, string? said, string? draft = null)
    {
        if (said is null && draft is null)
        {
            return;
        }

        http.Response.Cookies.Append(Cookie, Uri.EscapeDataString($"{draft}\n{said}"), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromMinutes(1),
        });
    }

    /// <summary>What was said on the page before, and the draft to forget; asks for the cookie only where it came.</summary>
    public static (string? Said, string? Draft) Hear(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } value)
        {
            return (null, null);
        }

        http.Response.Cookies.Delete(Cookie);
        var parts = Uri.UnescapeDataString(value).Split('\n', 2);
        return parts is [var draft, var said] ? (said.Length > 0 ? said : null, draft.Length > 0 ? draft : null) : (null, null);
    }
}
