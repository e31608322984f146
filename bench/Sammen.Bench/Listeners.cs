using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sammen.Bench;

/// <summary>Thousands who hold a stream open and take the time when something comes. Bare sockets: the one who measures must cost little.</summary>
internal sealed class Listeners : IDisposable
{
    private readonly List<Socket> sockets = [];
    private Round round = new(0);
    private Fetchers? fetchers;

    public static async Task<Listeners> Open(Uri address, string path, int count)
    {
        var all = new Listeners();
        var opened = all.round = new(count);
        var asked = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/event-stream\r\n\r\n");
        for (var i = 0; i < count; i++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            all.sockets.Add(socket);
            await socket.ConnectAsync(IPAddress.Loopback, address.Port);
            await socket.SendAsync(asked);
            _ = all.Listen(socket);
            // A few at a time, so that the queue of connections does not run over.
            if (i % 64 == 63)
            {
                await opened.Has(i - 32);
            }
        }

        await opened.Done;
        return all;
    }

    /// <summary>From now on each that is told fetches, and has what is new when that has come.</summary>
    public void FetchBy(Fetchers by) => fetchers = by;

    /// <summary>Lets all be told once; answers how long it took until each had it.</summary>
    public async Task<TimeSpan[]> Tell(Func<Task> announce)
    {
        round = new(sockets.Count);
        var told = announce();
        await round.Done;
        await told;
        return round.Latencies;
    }

    public void Dispose() => sockets.ForEach(s => s.Dispose());

    private async Task Listen(Socket socket)
    {
        var buffer = new byte[512];
        try
        {
            while (await socket.ReceiveAsync(buffer, SocketFlags.None) is > 0 and var length)
            {
                for (var events = buffer.AsSpan(0, length).Count("data: "u8); events > 0; events--)
                {
                    if (fetchers is null)
                    {
                        round.Heard();
                    }
                    else
                    {
                        fetchers.Fetch(round.Heard);
                    }
                }
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private sealed class Round(int count)
    {
        private readonly long began = Stopwatch.GetTimestamp();
        private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly long[] heard = new long[count];
        private int number;
        private int wanted;
        private TaskCompletionSource? enough;

        public Task Done => done.Task;

        public TimeSpan[] Latencies => [.. heard.Select(at => Stopwatch.GetElapsedTime(began, at))];

        public Task Has(int least)
        {
            var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref wanted, least);
            Volatile.Write(ref enough, waiting);
            return Volatile.Read(ref number) >= least ? Task.CompletedTask : waiting.Task;
        }

        public void Heard()
        {
            var mine = Interlocked.Increment(ref number);
            if (mine > heard.Length)
            {
                throw new InvalidOperationException("Told more than once.");
            }

            heard[mine - 1] = Stopwatch.GetTimestamp();
            if (mine >= Volatile.Read(ref wanted))
            {
                Volatile.Read(ref enough)?.TrySetResult();
            }

            if (mine == heard.Length)
            {
                done.SetResult();
            }
        }
    }
}
