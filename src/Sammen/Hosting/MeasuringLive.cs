using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Sammen.Live;

namespace Sammen.Hosting;

/// <summary>The floor of the live stream (bench/README.md): the same bytes to every open answer, and nothing else.</summary>
internal static class MeasuringLive
{
    /// <summary>Two streams and what makes each of them tell.</summary>
    public static void Map(WebApplication app)
    {
        MapFragment(app);
        var open = new ConcurrentDictionary<HttpContext, bool>();
        long number = 1_000_000_000_000_000;
        app.MapPost("/bench/pulse", (Guid room, Rooms rooms) => rooms.Announce(room));
        app.MapGet("/bench/bare", async (HttpContext http) =>
        {
            http.Response.ContentType = "text/event-stream";
            await http.Response.BodyWriter.WriteAsync(Event(number));
            open[http] = true;
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            open.TryRemove(http, out _);
        });
        app.MapPost("/bench/bare", async () =>
        {
            var bytes = Event(Interlocked.Increment(ref number));
            foreach (var http in open.Keys)
            {
                await http.Response.BodyWriter.WriteAsync(bytes);
            }
        });
    }

    private static void MapFragment(WebApplication app)
    {
        byte[] fragment = [];
        app.MapPost("/bench/bare-fragment", async (HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            fragment = body.ToArray();
        });
        app.MapGet("/bench/bare-fragment", (HttpContext http) =>
        {
            http.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(fragment, "text/html; charset=utf-8");
        });
    }

    private static byte[] Event(long number) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"data: {number}\n\n"));
}
