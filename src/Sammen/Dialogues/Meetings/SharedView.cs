using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Live;

namespace Sammen.Dialogues.Meetings;

/// <summary>What everyone's phone shows of a meeting, drawn once for all who read the same language.</summary>
/// <param name="Bar">Where the meeting is.</param>
/// <param name="Matter">What all see in the step.</param>
/// <param name="Bytes">Both as a fragment.</param>
/// <param name="Compressed">The same with brotli.</param>
public sealed record SharedView(string Bar, string Matter, byte[] Bytes, byte[] Compressed)
{
    /// <summary>The view and the facts it was drawn from, from what is kept of the room or made anew; only then is the database asked for.</summary>
    public static async Task<(MeetingFacts Facts, SharedView View)> Of(Id<Dialogue> dialogue, Func<SammenDb> db, HttpContext http)
    {
        var services = http.RequestServices;
        var cache = services.GetRequiredService<RoomCache>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var facts = await cache.Of(dialogue.Value, "facts", () => MeetingFacts.Read(dialogue, db()));
        var view = await cache.Of(dialogue.Value, CultureInfo.CurrentUICulture.Name, () => Draw(facts, services, now));
        return (facts, view);
    }

    /// <summary>As an answer.</summary>
    public IResult Answer(HttpContext http)
    {
        if (!http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            return Results.Bytes(Bytes, "text/html; charset=utf-8");
        }

        http.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(Compressed, "text/html; charset=utf-8");
    }

    private static async Task<SharedView> Draw(MeetingFacts facts, IServiceProvider services, DateTimeOffset now)
    {
        var bar = await Drawing.Draw<StepBar>(services, new { Facts = facts, Now = now });
        var matter = await Drawing.Draw<Matter>(services, new { Facts = facts });
        var whole = Encoding.UTF8.GetBytes($"<div data-live-key=\"{facts.Key}\">{bar}{matter}</div>");
        using var compressed = new MemoryStream();
        await using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await brotli.WriteAsync(whole);
        }

        return new(bar, matter, whole, compressed.ToArray());
    }
}
