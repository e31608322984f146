using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Sammen.Hosting;

/// <summary>How much may be posted. An action that takes more says so itself: files by TakesFiles, else RequestSizeLimit.</summary>
internal static class BodyLimits
{
    /// <summary>One megabyte: a form with every text at its longest is far below.</summary>
    public const long Ordinary = 1024 * 1024;

    private const long ReadToTheEnd = 64 * 1024 * 1024;

    // Enough for all of it at four megabits a second.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

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
            await ReadAway(http);
        }

        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static async Task ReadAway(HttpContext http)
    {
        using var patience = new CancellationTokenSource(Longest, http.RequestServices.GetRequiredService<TimeProvider>());
        var body = http.Request.BodyReader;
        await using var _ = patience.Token.Register(body.CancelPendingRead);
        for (var isMore = true; isMore;)
        {
            var read = await body.ReadAsync(http.RequestAborted);
            body.AdvanceTo(read.Buffer.End);
            isMore = read is { IsCompleted: false, IsCanceled: false };
        }
    }
}
