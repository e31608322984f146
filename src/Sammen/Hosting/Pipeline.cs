using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Sammen.Access;
using Sammen.Dialogues.Meetings;
using Sammen.Live;

namespace Sammen.Hosting;

/// <summary>What every request passes through, in order.</summary>
public static class Pipeline
{
    private const string ContentSecurity =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    /// <summary>Builds it.</summary>
    public static WebApplication UseSammen(this WebApplication app)
    {
        app.Use(AnswerHeadLikeGet);
        app.Use(ApiRequest.Note);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fejl/500",
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/fejl/{0}");
        app.Use(SecurityHeaders);
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Keep });
        app.UseRequestLocalization();
        app.UseRouting();
        app.Use(BodyLimits.Refuse);
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapControllers();
        app.MapSharedByLink();
        app.MapApiDescription();
        app.MapApiTrial();
        return app;
    }

    // Kestrel still knows that the body of a HEAD must not be sent.
    private static Task AnswerHeadLikeGet(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
            http.Items[Rooms.OnlyHeaders] = true;
        }

        return next(http);
    }

    private static Task SecurityHeaders(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ApiTrial.ContentSecurityOf(http) ?? ContentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (!http.Request.Path.StartsWithSegments("/sundhed", StringComparison.Ordinal))
        {
            // Pages hold what people have said; a shared phone must not keep them.
            headers.CacheControl = "no-store";
        }

        return next(http);
    }

    private static void Keep(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
            ? "public, max-age=31536000, immutable"
            : "public, max-age=86400";
}
