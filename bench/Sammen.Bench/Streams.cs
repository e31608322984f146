using System.Diagnostics;

namespace Sammen.Bench;

/// <summary>What it takes to tell five thousand that something is new, beside an endpoint that only writes the same bytes to all of them.</summary>
internal static class Streams
{
    private const int Clients = 5000, Blocks = 7, Broadcasts = 12;
    private const double LeastShare = 0.6, MostTimesP99 = 2;
    private static readonly TimeSpan Block = TimeSpan.FromSeconds(3), Pause = TimeSpan.FromSeconds(1);

    public static async Task Measure(Server server, Account account)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var meeting = await Meeting.Hold(http, statements: 40, participants: 0, step: "Talk");
        var empty = server.Memory;
        using var floor = await Listeners.Open(server.Address, "/bench/bare", Clients);
        var withFloor = server.Memory;
        using var ours = await Listeners.Open(server.Address, meeting.Path + "/puls", Clients);
        var withBoth = server.Memory;
        var told = new (string Name, Listeners Listeners, Func<Task> Announce)[]
        {
            ("ours", ours, () => Post(http, $"/bench/pulse?room={meeting.Dialogue}")),
            ("floor", floor, () => Post(http, "/bench/bare")),
        };

        Console.WriteLine($"{Clients} clients each; memory of the server per open stream: ours {(withBoth - withFloor) / Clients / 1024.0:0.0} KB, floor {(withFloor - empty) / Clients / 1024.0:0.0} KB\n");
        Console.WriteLine($"{"",-28}{"deliveries/s",14}{"CPU us each",13}{"p50 ms",9}{"p99 ms",9}");
        var flat = await InTurns(server, told, async (listeners, announce, samples) =>
        {
            var began = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(began) < Block)
            {
                samples.Add(await listeners.Tell(announce));
            }
        }, Blocks);
        var met = Report("flat out", flat);
        var paced = await InTurns(server, told, async (listeners, announce, samples) =>
        {
            await Task.Delay(Pause);
            samples.Add(await listeners.Tell(announce));
        }, Broadcasts);
        met &= Report("one broadcast a second", paced);
        await WithFragment(http, meeting, server, ours, floor);
        var held = await InTurns(server, told, async (listeners, announce, samples) => samples.Add(await listeners.Tell(announce)), Broadcasts);
        met &= Report("until the fragment is held", held);
        Console.WriteLine(met
            ? $"\nThe aim is met: at least {LeastShare:0%} of the floor's deliveries, and at most {MostTimesP99} times its p99."
            : $"\nAIM MISSED: fewer than {LeastShare:0%} of the floor's deliveries, or more than {MostTimesP99} times its p99.");
    }

    // Each that is told fetches what all see; the floor fetches the same bytes, lying ready.
    private static async Task WithFragment(HttpClient http, Meeting meeting, Server server, Listeners ours, Listeners floor)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(meeting.Path + "/rum", UriKind.Relative)) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await http.SendAsync(ask);
        answer.EnsureSuccessStatusCode();
        using var same = new ByteArrayContent(await answer.Content.ReadAsByteArrayAsync());
        using var kept = await http.PostAsync(new Uri("/bench/bare-fragment", UriKind.Relative), same);
        kept.EnsureSuccessStatusCode();
        ours.FetchBy(await Fetchers.Open(server.Address, meeting.Path + "/rum"));
        floor.FetchBy(await Fetchers.Open(server.Address, "/bench/bare-fragment"));
    }

    private static async Task<Samples[]> InTurns(
        Server server, (string Name, Listeners Listeners, Func<Task> Announce)[] told, Func<Listeners, Func<Task>, Samples, Task> block, int blocks)
    {
        Samples[] samples = [.. told.Select(t => new Samples(t.Name))];
        // The first one is to warm up.
        for (var i = 0; i <= blocks; i++)
        {
            foreach (var (to, into) in told.Zip(samples))
            {
                var (began, before) = (Stopwatch.GetTimestamp(), server.ProcessorTime);
                await block(to.Listeners, to.Announce, into);
                into.EndBlock(Stopwatch.GetElapsedTime(began), server.ProcessorTime - before, counts: i > 0);
            }
        }

        return samples;
    }

    private static bool Report(string what, Samples[] samples)
    {
        foreach (var s in samples)
        {
            Console.WriteLine($"{what + ", " + s.Name,-28}{s.PerSecond,14:#,0}{s.ProcessorTime.TotalMicroseconds,13:0.0}{s.At(0.5).TotalMilliseconds,9:0.0}{s.At(0.99).TotalMilliseconds,9:0.0}");
        }

        var (share, times) = (samples[0].PerSecond / samples[1].PerSecond, samples[0].At(0.99) / samples[1].At(0.99));
        Console.WriteLine($"{"  of the floor",-28}{share,14:0%}{samples[0].ProcessorTime / samples[1].ProcessorTime,13:0.00}{samples[0].At(0.5) / samples[1].At(0.5),9:0.00}{times,9:0.00}");
        return share >= LeastShare && times <= MostTimesP99;
    }

    private static async Task Post(HttpClient http, string path)
    {
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
    }

    private sealed class Samples(string name)
    {
        private readonly List<TimeSpan> latencies = [], block = [];
        private readonly List<double> perSecond = [];
        private readonly List<TimeSpan> processor = [];

        public string Name => name;

        public double PerSecond => perSecond.Order().ElementAt(perSecond.Count / 2);

        public TimeSpan ProcessorTime => processor.Order().ElementAt(processor.Count / 2);

        public TimeSpan At(double part) => latencies.Order().ElementAt((int)(latencies.Count * part));

        public void Add(TimeSpan[] round) => block.AddRange(round);

        public void EndBlock(TimeSpan time, TimeSpan used, bool counts)
        {
            if (counts)
            {
                perSecond.Add(block.Count / time.TotalSeconds);
                processor.Add(used / block.Count);
                latencies.AddRange(block);
            }

            block.Clear();
        }
    }
}
