using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Sammen.Tests.Webhooks;

/// <summary>A message as it came.</summary>
internal sealed record Come(string Id, string Timestamp, string Signature, string? ContentType, string Path, string Body);

/// <summary>A real HTTP server on a free port that receives, and answers as it is told to.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(WebApplication app) => this.app = app;

    public ConcurrentQueue<Come> Received { get; } = new();

    /// <summary>What it answers: 200 unless somebody says otherwise.</summary>
    public Func<HttpContext, Task> Answers { get; set; } = _ => Task.CompletedTask;

    public string Address => app.Urls.First() + "/ind";

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver.app.Run(receiver.Receive);
        await receiver.app.StartAsync();
        return receiver;
    }

    public void AnswersWith(int status) => Answers = http =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Receive(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        var headers = http.Request.Headers;
        Received.Enqueue(new(headers["webhook-id"]!, headers["webhook-timestamp"]!, headers["webhook-signature"]!, http.Request.ContentType, http.Request.Path, await body.ReadToEndAsync()));
        await Answers(http);
    }
}
