using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;

namespace Sammen.Live;

/// <summary>The answer to one who follows a room.</summary>
internal sealed class RoomStream(Rooms rooms, Guid room, IStringLocalizer<Texts> texts) : IResult
{
    private const int SecondsUntilRetry = 30;

    // A comment keeps what lies between awake. A script cannot see it, so an event without data comes with it.
    private static readonly ReadOnlyMemory<byte> Heartbeat = ":\nevent: beat\ndata\n\n"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (follower, why) = rooms.Join(room, httpContext.Connection.RemoteIpAddress);
        if (follower is null)
        {
            await Refuse(httpContext, texts[why!]);
            return;
        }

        try
        {
            var headers = httpContext.Response.Headers;
            headers.ContentType = "text/event-stream";
            headers.CacheControl = "no-store";
            // nginx would otherwise gather the events before it passes them on.
            headers["X-Accel-Buffering"] = "no";
            if (!httpContext.Items.ContainsKey(Rooms.OnlyHeaders))
            {
                await Send(follower, httpContext);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The client went in the middle of a write.
        }
        finally
        {
            rooms.Leave(follower);
        }
    }

    private static async Task Send(Follower follower, HttpContext http)
    {
        using var gone = http.RequestAborted.UnsafeRegister(static f => ((Follower)f!).End(), follower);
        var body = http.Response.BodyWriter;
        var (beats, news) = (follower.Room.Beats, follower.Room.Newest);
        // After a restart all come back; each is asked to wait a time of its own.
        var first = string.Create(CultureInfo.InvariantCulture, $"retry: {Random.Shared.Next(1000, 4000)}\ndata: {news.Number}\n\n");
        var written = await body.WriteAsync(Encoding.ASCII.GetBytes(first));
        while (!written.IsCompleted && !follower.Ended)
        {
            await follower.Called();
            var (beat, newest) = (follower.Room.Beats, follower.Room.Newest);
            if (follower.Ended)
            {
                return;
            }

            if (newest.Number > news.Number)
            {
                written = await body.WriteAsync(newest.Bytes);
            }
            else if (beat != beats)
            {
                written = await body.WriteAsync(Heartbeat);
            }

            (beats, news) = (beat, newest);
        }
    }

    // The body keeps the error page away: whoever asks for a stream cannot show one.
    private static async Task Refuse(HttpContext http, string why)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = SecondsUntilRetry.ToString(CultureInfo.InvariantCulture);
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(why);
    }
}
