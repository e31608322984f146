using System.Security.Cryptography;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues;

/// <summary>
/// By this a device finds its own statements: a random word in a cookie of this one dialogue, never stored on the server. A
/// member's id is mixed in, so that colleagues who share a computer do not find each other's.
/// </summary>
internal static class DeviceSecret
{
    private const string Cookie = "sammen-udsagn";
    private const int Bytes = 32;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(60);

    /// <summary>The secret, or null on a device that has none here.</summary>
    public static string? Find(HttpContext http, Seat seat) => Kept(http) is { } kept ? Mix(kept, seat.Member) : null;

    /// <summary>The secret of somebody who came by the link.</summary>
    public static string? FindAsGuest(HttpContext http) => Kept(http) is { } kept ? Mix(kept, null) : null;

    /// <summary>The secret, made if need be and kept for another sixty days.</summary>
    public static string Keep(HttpContext http, Seat seat)
    {
        var word = Kept(http) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        http.Response.Cookies.Append(Cookie, word, Options(http, seat));
        return Mix(word, seat.Member);
    }

    /// <summary>The word as the device has it; null where there is none here.</summary>
    public static string? Word(HttpContext http) => Kept(http);

    /// <summary>Gives the device a word that was made for it.</summary>
    public static void Begin(HttpContext http, Seat seat, string word) => http.Response.Cookies.Append(Cookie, word, Options(http, seat));

    /// <summary>Makes the device forget which statements are its own.</summary>
    public static void Forget(HttpContext http, Seat seat) => http.Response.Cookies.Delete(Cookie, Options(http, seat));

    private static string? Kept(HttpContext http) => http.Request.Cookies[Cookie] is { Length: Bytes * 2 } word ? word : null;

    private static string Mix(string word, Member? member) => $"{word}/{member?.Id}";

    private static CookieOptions Options(HttpContext http, Seat seat) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = seat.Path,
        MaxAge = Lifetime,
    };
}
