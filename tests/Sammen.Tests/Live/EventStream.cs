using System.Globalization;
using System.Net;

namespace Sammen.Tests.Live;

/// <summary>A stream as a client holds it open.</summary>
internal sealed class EventStream : IAsyncDisposable
{
    /// <summary>Longer than anything here takes: what does not come by then does not come.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient http;
    private readonly HttpResponseMessage answer;
    private readonly StreamReader? lines;

    private EventStream(HttpClient http, HttpResponseMessage answer, StreamReader? lines) => (this.http, this.answer, this.lines) = (http, answer, lines);

    public HttpStatusCode Status => answer.StatusCode;

    public HttpResponseMessage Answer => answer;

    /// <summary>Asks for it on a connection of its own.</summary>
    public static async Task<EventStream> Ask(Uri address, string path)
    {
        var http = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
        using var patience = new CancellationTokenSource(Patience);
        var answer = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        var lines = answer.IsSuccessStatusCode ? new StreamReader(await answer.Content.ReadAsStreamAsync(patience.Token)) : null;
        return new(http, answer, lines);
    }

    /// <summary>The next number; beats are passed over.</summary>
    public async Task<long> Number()
    {
        while (true)
        {
            if (await Event() is ({ Length: 0 }, { Length: > 0 } data))
            {
                return long.Parse(data, CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>The next event that has a name or data.</summary>
    public async Task<(string Name, string Data)> Event()
    {
        var (name, data) = ("", "");
        while (await Line() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                data = line["data: ".Length..];
            }
            else if (line.Length == 0 && name.Length + data.Length > 0)
            {
                return (name, data);
            }
        }

        throw new EndOfStreamException("The stream has ended.");
    }

    /// <summary>Reads to the end of the stream.</summary>
    public async Task End()
    {
        while (await Line() is not null)
        {
        }
    }

    public async Task<string> Words() => await answer.Content.ReadAsStringAsync();

    public ValueTask DisposeAsync()
    {
        answer.Dispose();
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string?> Line()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await lines!.ReadLineAsync(patience.Token);
    }
}
