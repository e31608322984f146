namespace Sammen.Dialogues.Meetings;

/// <summary>How a guest signs in a dialogue with names: kept in a cookie of this one dialogue, and nowhere before the first statement.</summary>
internal static class GuestNames
{
    private const string Cookie = "sammen-navn";

    /// <summary>The name, or null.</summary>
    public static string? Find(HttpContext http) => http.Request.Cookies[Cookie] is { Length: > 0 } name ? Uri.UnescapeDataString(name) : null;

    /// <summary>Keeps the name of the seat.</summary>
    public static void Keep(HttpContext http, Seat seat) => http.Response.Cookies.Append(Cookie, Uri.EscapeDataString(seat.SignsAs!), Options(http, seat));

    /// <summary>Makes the device forget it.</summary>
    public static void Forget(HttpContext http, Seat seat) => http.Response.Cookies.Delete(Cookie, Options(http, seat));

    private static CookieOptions Options(HttpContext http, Seat seat) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = seat.Path,
        MaxAge = TimeSpan.FromDays(60),
    };
}
