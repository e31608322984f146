using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Sammen.Hosting;

/// <summary>How much may be posted. An action that takes files says so itself, by RequestSizeLimit.</summary>
internal static class BodyLimits
{
    /// <summary>One megabyte: a form with every text at its longest is far below.</summary>
    public const long Ordinary = 1024 * 1024;

    private const long ReadToTheEnd = 32 * 1024 * 1024;

    /// <summary>
    /// Answers 413. What was sent is read to its end and thrown away first: a browser that is cut off while it sends shows a broken
    /// connection instead of the page that says what to do.
    /// </summary>
    public static async Task Refuse(HttpContext http, RequestDelegate next)
    {
        var limit = http.Features.Get<IHttpMaxRequestBodySizeFeature>();
        var isErrorPage = http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isErrorPage || !(http.Request.ContentLength > limit?.MaxRequestBodySize))
        {
            await next(http);
            return;
        }

        if (http.Request.ContentLength <= ReadToTheEnd && !limit.IsReadOnly)
        {
            limit.MaxRequestBodySize = ReadToTheEnd;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }

        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
