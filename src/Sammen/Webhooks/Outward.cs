using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

/// <summary>What a receiver answered: a status, or why there was none.</summary>
internal readonly record struct Answered(int? Status, Trouble? Trouble)
{
    public bool IsReceived => Status is >= 200 and < 300;

    public bool IsGone => Status == StatusCodes.Status410Gone;
}

/// <summary>
/// Sends a message out of the house. An administrator types where to, so what is looked up is held to the rule in the moment it is connected to:
/// a name that meant one thing when it was typed can mean another now. What is answered is not kept and not shown, only its status.
/// </summary>
public sealed class Outward : IDisposable
{
    private const int MostRead = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient http;
    private readonly ReachRule rule;
    private readonly TimeProvider clock;

    /// <summary>Made once, by the container.</summary>
    public Outward(IOptions<WebhookSettings> settings, TimeProvider clock)
    {
        (rule, this.clock) = (settings.Value.Rule, clock);
        var handler = new SocketsHttpHandler
        {
            // A redirect could lead where nobody has said that it may.
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = settings.Value.Proxy.Length > 0,
            ConnectTimeout = Patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 0,
            ActivityHeadersPropagator = null,
        };
        if (handler.UseProxy)
        {
            // The proxy looks names up, and is the one that can refuse.
            handler.Proxy = new WebProxy(settings.Value.Proxy);
        }
        else
        {
            handler.ConnectCallback = Connect;
        }

        http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Sammen", null));
    }

    /// <summary>Sends it, signed.</summary>
    internal async Task<Answered> Send(Subscription to, string id, string body, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stop);
        using var request = new HttpRequestMessage(HttpMethod.Post, to.Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        var sentAt = clock.GetUtcNow().ToUnixTimeSeconds();
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", $"{sentAt}");
        request.Headers.Add("webhook-signature", Signature.Of(to.Secret, id, sentAt, body));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            await ReadToItsEnd(answer, either.Token);
            return new((int)answer.StatusCode, null);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested && WhatIs(failure) is { } trouble)
        {
            return new(null, trouble);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    // Some receivers break off one that does not listen. What never ends is left.
    private static async Task ReadToItsEnd(HttpResponseMessage answer, CancellationToken stop)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(8 * 1024);
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(stop);
            for (var (read, last) = (0, 1); last > 0 && read < MostRead; read += last)
            {
                last = await body.ReadAsync(buffer.AsMemory(0, Math.Min(buffer.Length, MostRead - read)), stop);
            }
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException or OperationCanceledException)
        {
            // It has said its status, which is all that is asked.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var allowed = (await Dns.GetHostAddressesAsync(host, stop)).Where(rule.Allows).ToArray();
        if (allowed.Length == 0)
        {
            throw new AddressRefusedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // The addresses that were held to the rule, not the name once more.
            await socket.ConnectAsync(allowed, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static Trouble? WhatIs(Exception failure) => failure switch
    {
        AddressRefusedException => Trouble.AddressRefused,
        HttpRequestException { InnerException: AddressRefusedException } => Trouble.AddressRefused,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Trouble.NotSecure,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Trouble.UnknownName,
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } } => Trouble.UnknownName,
        HttpRequestException or IOException => Trouble.NoConnection,
        OperationCanceledException => Trouble.TooSlow,
        _ => null,
    };

    private sealed class AddressRefusedException() : IOException("The address may not be told.");
}
