using System.Security.Cryptography;
using Scalar.AspNetCore;

namespace Sammen.Hosting;

/// <summary>
/// A page on which those who write programs read the description of the API and try it with a key of their own. It is Scalar, from its package: nothing is
/// fetched from elsewhere, and what is tried goes from the browser to this server and nowhere else.
/// </summary>
internal static class ApiTrial
{
    /// <summary>Where it is.</summary>
    public const string Address = "/proev-api";

    private const string Nonce = "Sammen.ApiTrial.Nonce";

    /// <summary>Maps it.</summary>
    public static void MapApiTrial(this WebApplication app) => app.MapScalarApiReference(Address, (options, http) =>
    {
        options.Title = "Sammen API";
        options.OpenApiRoutePattern = "/api/v1/openapi.json";
        options.Nonce = (string?)http.Items[Nonce];
        options.DefaultFonts = options.Telemetry = false;
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        options.Agent = new ScalarAgentOptions { Disabled = true };
        options.Mcp = new ScalarMcpOptions { Disabled = true };
        options.HideClientButton = true;
    });

    /// <summary>The page's own rule of what it may load: its script by a number that is used once, and styles that it makes as it runs.</summary>
    public static string? ContentSecurityOf(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        http.Items[Nonce] = nonce;
        return $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    }
}
