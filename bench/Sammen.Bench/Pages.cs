using System.Text.RegularExpressions;

namespace Sammen.Bench;

/// <summary>What a page costs beside its floor.</summary>
internal static class Pages
{
    private const double Aim = 4;
    private const int Rounds = 7;

    public static async Task Measure(Server server, Account account)
    {
        using var visitor = new Visitor(server.Address);
        await visitor.SignIn(account.UserName, account.Password);

        var list = $"/k/{account.Slug}/initiativer";
        var inOperation = Regex.Matches(await visitor.Read(list + "?Fase=Operation"), $"href=\"({list}/[0-9a-f-]{{36}})\"").Select(m => m.Groups[1].Value).Distinct().ToList();
        var (usual, largest) = await Cases(visitor, inOperation);
        (string, string)[] pages =
        [
            // One that has been all the way, so that its home is full.
            ("initiative list, 50 rows", list), ("portfolio", $"/k/{account.Slug}/portefoelje"), ("home of an initiative", inOperation[0]),
            .. from of in ((string Size, string Path)[])[("usual", usual), ("largest", largest)]
               from page in ((string Name, string Path)[])[("case", "businesscase"), ("figures", "businesscase/tal"), ("gains", "gevinster")]
               select ($"{page.Name}, {of.Size}", $"{of.Path}/{page.Path}"),
            ("measurement, 10,000 answers", await Measurement(visitor, largest)),
            .. await Committees(visitor, account.Slug),
            // A word that nearly every initiative has, and one that few have.
            ("search, common word", $"/k/{account.Slug}/soeg?ord=vagten"), ("search, rare word", $"/k/{account.Slug}/soeg?ord=affaldsspande"),
        ];
        var missed = false;
        Console.WriteLine($"{"page",-28}{"bytes",8}{"CPU ms",9}{"floor ms",10}{"ratio",7}{"p50 ms",9}{"p99 ms",8}{"floor p50",11}{"p99",7}");
        foreach (var compressed in (bool[])[false, true])
        {
            foreach (var (name, path) in pages)
            {
                var (page, floor) = await Cost(server, visitor, name, path, Rounds, compressed);
                var ratio = page.ProcessorTime / floor.ProcessorTime;
                missed |= ratio > Aim;
                Console.WriteLine(
                    $"{name + (compressed ? ", br" : ""),-28}{page.Bytes,8}{page.ProcessorTime.TotalMilliseconds,9:0.00}{floor.ProcessorTime.TotalMilliseconds,10:0.00}"
                    + $"{ratio,7:0.0}{page.P50.TotalMilliseconds,9:0.0}{page.P99.TotalMilliseconds,8:0.0}{floor.P50.TotalMilliseconds,11:0.0}{floor.P99.TotalMilliseconds,7:0.0}"
                    + (ratio > Aim ? "   <-- ABOVE THE AIM" : ""));
            }
        }

        Console.WriteLine(missed
            ? $"\nAIM MISSED: a page costs more than {Aim} times its floor."
            : $"\nThe aim is met: no page costs more than {Aim} times its floor.");
    }

    /// <summary>A page and its floor, by turns.</summary>
    public static async Task<(Cost Page, Cost Floor)> Cost(Server server, Visitor visitor, string name, string path, int rounds, bool compressed = false)
    {
        var key = name.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal);
        // The second time: what the page keeps in memory is there by then.
        await visitor.Read(path);
        if (await visitor.Read(path, recordAs: key) != await visitor.Read("/bench/" + key))
        {
            throw new InvalidOperationException($"The floor of {path} writes something else than the page.");
        }

        return await new Load(server, visitor, compressed).Measure(path, "/bench/" + key, rounds);
    }

    // 300 committees with 500 meetings a year between them; the main committee has met every month for two years.
    private static async Task<(string, string)[]> Committees(Visitor visitor, string slug)
    {
        var tree = $"/k/{slug}/udvalg";
        var main = Regex.Match(await visitor.Read(tree), $"href=\"({tree}/[0-9a-f-]{{36}})\"").Groups[1].Value;
        var meeting = Regex.Matches(await visitor.Read(main), $"href=\"({main}/moeder/[0-9a-f-]{{36}})\"").Last().Groups[1].Value;
        return [("committees, 300", tree), ("main committee, 36 meetings", main), ("a meeting with minutes", meeting), ("overview", $"/k/{slug}/overblik")];
    }

    private static async Task<string> Measurement(Visitor visitor, string initiative) =>
        Regex.Match(await visitor.Read(initiative + "/maalinger"), $"href=\"({initiative}/maalinger/[0-9a-f-]{{36}})\"").Groups[1].Value;

    // Every initiative that has come that far has a case, and one of them has as many lines and years as a case can: the longest page is its.
    private static async Task<(string Usual, string Largest)> Cases(Visitor visitor, IReadOnlyList<string> initiatives)
    {
        var sized = new List<(string Initiative, int Size)>();
        foreach (var initiative in initiatives)
        {
            sized.Add((initiative, (await visitor.Read(initiative + "/businesscase")).Length));
        }

        List<string> sorted = [.. sized.OrderBy(s => s.Size).Select(s => s.Initiative)];
        return (sorted[sorted.Count / 2], sorted[^1]);
    }
}
