using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Sammen.Bench;

/// <summary>What a vote costs that is answered when it is committed: through the writer alone, and over HTTP.</summary>
internal static partial class Votes
{
    private const int Participants = 300, Statements = 100, Rounds = 5;
    private const double AimMilliseconds = 0.2;

    private sealed record Run(double Seconds, int Commits);

    public static async Task Measure(Server server, Account account)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server.Address };
        Console.WriteLine($"{"",-36}{"votes/s",10}{"CPU ms each",13}{"together",10}");
        var met = true;
        foreach (var atOnce in (int[])[Participants, 1])
        {
            var (writer, floor) = (new Samples(), new Samples());
            var count = atOnce == 1 ? 1000 : Participants * Statements;
            for (var round = 0; round <= Rounds; round++)
            {
                // Meetings of their own, so that all rows are new for both.
                var (to, bare) = (await Meeting.Hold(http, Statements, Participants), await Meeting.Hold(http, Statements, Participants));
                var kept = await Inside($"/bench/marks?dialogue={to.Dialogue}&count={count}&atOnce={atOnce}", writer);
                await Inside($"/bench/bare-marks?dialogue={bare.Dialogue}&count={count}&together={count / kept.Commits}", floor);

                async Task<Run> Inside(string path, Samples into)
                {
                    var before = server.ProcessorTime;
                    using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), null);
                    answer.EnsureSuccessStatusCode();
                    var run = (await answer.Content.ReadFromJsonAsync<Run>())!;
                    if (round > 0)
                    {
                        into.Add(count, TimeSpan.FromSeconds(run.Seconds), server.ProcessorTime - before, run.Commits);
                    }

                    return run;
                }
            }

            met &= atOnce == 1 || writer.Milliseconds <= AimMilliseconds;
            writer.Report($"writer, {atOnce} at once");
            floor.Report("  the same rows by prepared SQL");
        }

        await OverHttp(server, http);
        Console.WriteLine(met
            ? $"\nThe aim is met: the writer takes at most {AimMilliseconds} ms of processor time per vote when a room marks at once."
            : $"\nAIM MISSED: the writer takes more than {AimMilliseconds} ms of processor time per vote when a room marks at once.");
    }

    private static async Task OverHttp(Server server, HttpClient http)
    {
        var meeting = await Meeting.Hold(http, Statements, 0);
        var phones = new List<(string Cookies, string Token)>();
        for (var i = 0; i < Participants; i++)
        {
            phones.Add(await ComeIn(http, meeting));
        }

        var (votes, bare) = (new Samples(), new Samples());
        for (var round = 0; round <= Rounds; round++)
        {
            await Round(votes, i => $"{meeting.Path}/udsagn/{meeting.Statements[i / Participants % Statements]}/maerke");
            await Round(bare, _ => "/bench/bare-post");

            async Task Round(Samples into, Func<int, string> path)
            {
                const int Count = Participants * 10;
                var (next, began, before) = (round * Count - 1, Stopwatch.GetTimestamp(), server.ProcessorTime);
                var last = (round + 1) * Count;
                var commits = await Commits(http);
                await Task.WhenAll(Enumerable.Range(0, Participants).Select(_ => Task.Run(async () =>
                {
                    while (Interlocked.Increment(ref next) is var i && i < last)
                    {
                        await Post(http, path(i), phones[i % Participants], ("Value", "Agree"));
                    }
                })));
                if (round > 0)
                {
                    into.Add(Count, Stopwatch.GetElapsedTime(began), server.ProcessorTime - before, await Commits(http) - commits);
                }
            }
        }

        votes.Report($"over HTTP, {Participants} phones at once");
        bare.Report("  a bare POST of the same form");
    }

    private static async Task<int> Commits(HttpClient http)
    {
        using var answer = await http.PostAsync(new Uri("/bench/commits", UriKind.Relative), null);
        return await answer.Content.ReadFromJsonAsync<int>();
    }

    private static async Task<(string Cookies, string Token)> ComeIn(HttpClient http, Meeting meeting)
    {
        using var page = await http.GetAsync(new Uri(meeting.Path, UriKind.Relative));
        page.EnsureSuccessStatusCode();
        var cookies = string.Join("; ", page.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
        var phone = (cookies, Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value);
        await Post(http, meeting.Path + "/deltagelse", phone);
        return phone;
    }

    private static async Task Post(HttpClient http, string path, (string Cookies, string Token) phone, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("Cookie", phone.Cookies);
        request.Content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), new("__RequestVerificationToken", phone.Token)]);
        using var answer = await http.SendAsync(request);
        if (answer.StatusCode != System.Net.HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed class Samples
    {
        private readonly List<(double PerSecond, double Milliseconds, double Together)> rounds = [];

        public double Milliseconds => rounds.Select(r => r.Milliseconds).Order().ElementAt(rounds.Count / 2);

        public void Add(int count, TimeSpan time, TimeSpan used, int commits) =>
            rounds.Add((count / time.TotalSeconds, used.TotalMilliseconds / count, commits == 0 ? 0 : (double)count / commits));

        public void Report(string what)
        {
            var (perSecond, together) = (rounds.Select(r => r.PerSecond).Order().ElementAt(rounds.Count / 2), rounds.Average(r => r.Together));
            Console.WriteLine($"{what,-36}{perSecond,10:#,0}{Milliseconds,13:0.000}{(together > 0 ? $"{together:0}" : ""),10}");
        }
    }
}
