using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;

namespace Sammen.Access;

/// <summary>
/// Requests of programs: everything under /api. It is noted when they come in, from the address they asked for, since an error is
/// answered at another.
/// </summary>
public static class ApiRequest
{
    private static readonly object Language = new();

    /// <summary>Notes that a program asks, and in which language it wants to be told what is wrong.</summary>
    public static Task Note(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            http.Items[Language] = LanguageOf(http.Request);
            // A program brings a key. What a browser brings along by itself opens nothing here.
            http.Request.Headers.Cookie = StringValues.Empty;
        }

        return next(http);
    }

    /// <summary>True when a program asks, also while its error is being answered.</summary>
    public static bool IsFromProgram(this HttpContext http) => http.Items.ContainsKey(Language);

    /// <summary>The language a program asked for; null for pages, where a person has chosen.</summary>
    public static Task<ProviderCultureResult?> CultureOf(HttpContext http) =>
        Task.FromResult(http.Items[Language] is string culture ? new ProviderCultureResult(culture) : null);

    private static string LanguageOf(HttpRequest request) => request.Query["lang"].ToString() switch
    {
        "da" => "da-DK",
        "en" => "en-GB",
        _ => PrefersEnglish(request) ? "en-GB" : "da-DK",
    };

    private static bool PrefersEnglish(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => l.Value.Value?.Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(l => l is "da" or "en") == "en";
}
