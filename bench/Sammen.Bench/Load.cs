using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Sammen.Bench;

/// <summary>What one address cost over all rounds.</summary>
/// <param name="ProcessorTime">Of the server per request; the median of the rounds.</param>
/// <param name="P50">Half of the requests took at most this.</param>
/// <param name="P99">Ninety-nine of a hundred took at most this.</param>
internal sealed record Cost(TimeSpan ProcessorTime, TimeSpan P50, TimeSpan P99, int Bytes);

/// <summary>Asks for a page and its floor by turns, so that what disturbs the machine disturbs both.</summary>
internal sealed class Load(Server server, Visitor visitor, bool compressed)
{
    public const int Connections = 4;
    private const int MostRequests = 3000;
    private const int MostTurns = 30;
    private const double LittleCompiled = 0.02;

    // Of the server's processor time: where others use the machine too, a second on the clock is little work.
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.5), Glance = TimeSpan.FromMilliseconds(50);

    public async Task<(Cost Page, Cost Floor)> Measure(string page, string floor, int rounds)
    {
        var (ofPage, ofFloor) = (new Samples(), new Samples());
        await WarmUp(page);
        await WarmUp(floor);
        for (var round = 0; round < rounds; round++)
        {
            await Run(page, Round, ofPage);
            await Run(floor, Round, ofFloor);
        }

        return (ofPage.Cost, ofFloor.Cost);
    }

    // Until next to nothing is compiled anew: what is compiled in haste, to be counted, costs several times what it will.
    private async Task WarmUp(string path)
    {
        for (var (turn, part) = (0, 1.0); turn < MostTurns && part > LittleCompiled; turn++)
        {
            var (used, compiled) = (server.ProcessorTime, await Compiled());
            await Run(path, Round * 2, new());
            part = (await Compiled() - compiled) / (server.ProcessorTime - used).TotalSeconds;
        }
    }

    private async Task<double> Compiled() => double.Parse(await visitor.Read("/bench/compiled"), CultureInfo.InvariantCulture);

    private async Task Run(string path, TimeSpan time, Samples samples)
    {
        var left = MostRequests;
        var before = server.ProcessorTime;
        var asking = Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                var asked = Stopwatch.GetTimestamp();
                samples.Bytes = await visitor.Take(path, compressed);
                samples.Latencies.Add(Stopwatch.GetElapsedTime(asked));
            }
        })));
        while (await Task.WhenAny(asking, Task.Delay(Glance)) != asking)
        {
            if (server.ProcessorTime - before >= time)
            {
                Volatile.Write(ref left, 0);
            }
        }

        await asking;
        samples.EndRound(server.ProcessorTime - before);
    }

    private sealed class Samples
    {
        private readonly List<TimeSpan> rounds = [];
        private int counted;

        public ConcurrentBag<TimeSpan> Latencies { get; } = [];

        public int Bytes { get; set; }

        public Cost Cost
        {
            get
            {
                var sorted = Latencies.Order().ToList();
                return new(rounds.Order().ElementAt(rounds.Count / 2), sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100], Bytes);
            }
        }

        public void EndRound(TimeSpan used)
        {
            rounds.Add(used / (Latencies.Count - counted));
            counted = Latencies.Count;
        }
    }
}
