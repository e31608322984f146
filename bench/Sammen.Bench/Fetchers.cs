using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Sammen.Bench;

/// <summary>Fetch a fragment over a few connections that stay open, and take the time until it is there. Bare sockets: the one who measures must cost little.</summary>
internal sealed class Fetchers : IDisposable
{
    private const int Connections = 64;

    private readonly Channel<Action> wanted = Channel.CreateUnbounded<Action>();
    private readonly List<Socket> sockets = [];

    public static async Task<Fetchers> Open(Uri address, string path)
    {
        var all = new Fetchers();
        var ask = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/html\r\nAccept-Encoding: br\r\n\r\n");
        for (var i = 0; i < Connections; i++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            all.sockets.Add(socket);
            await socket.ConnectAsync(IPAddress.Loopback, address.Port);
            _ = all.Serve(socket, ask);
        }

        return all;
    }

    /// <summary>Fetches once more, and calls back when all of it has come.</summary>
    public void Fetch(Action held) => wanted.Writer.TryWrite(held);

    public void Dispose()
    {
        wanted.Writer.Complete();
        sockets.ForEach(s => s.Dispose());
    }

    private async Task Serve(Socket socket, byte[] ask)
    {
        var buffer = new byte[64 * 1024];
        await foreach (var held in wanted.Reader.ReadAllAsync())
        {
            await socket.SendAsync(ask);
            var (length, whole) = (0, int.MaxValue);
            while (length < whole)
            {
                length += await socket.ReceiveAsync(buffer.AsMemory(length), SocketFlags.None) is > 0 and var more ? more : throw new InvalidOperationException("The server hung up.");
                whole = Whole(buffer.AsSpan(0, length));
            }

            held();
        }
    }

    // The head and as many bytes as it says; without knowing better, more than there is.
    private static int Whole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return int.MaxValue;
        }

        var says = Encoding.ASCII.GetString(answer[..head]);
        Trace.Assert(says.StartsWith("HTTP/1.1 200", StringComparison.Ordinal), says);
        var at = says.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase) + "Content-Length: ".Length;
        return head + 4 + int.Parse(says.AsSpan(at, says.IndexOfAny(['\r', '\n'], at) is > 0 and var end ? end - at : says.Length - at), System.Globalization.CultureInfo.InvariantCulture);
    }
}
