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
        // One that has been all the way, so that its home is full.
        var home = Regex.Match(await visitor.Read(list + "?Fase=Operation"), $"href=\"({list}/[0-9a-f-]{{36}})\"").Groups[1].Value;
        var missed = false;
        Console.WriteLine($"{"page",-28}{"bytes",8}{"CPU ms",9}{"floor ms",10}{"ratio",7}{"p50 ms",9}{"p99 ms",8}{"floor p50",11}{"p99",7}");
        foreach (var compressed in (bool[])[false, true])
        {
            foreach (var (name, path) in ((string, string)[])[("initiative list, 50 rows", list), ("home of an initiative", home)])
            {
                var key = name.Replace(' ', '-').Replace(",", "", StringComparison.Ordinal);
                // The second time: what the page keeps in memory is there by then.
                await visitor.Read(path);
                if (await visitor.Read(path, recordAs: key) != await visitor.Read("/bench/" + key))
                {
                    throw new InvalidOperationException($"The floor of {path} writes something else than the page.");
                }

                var (page, floor) = await new Load(server, visitor, compressed).Measure(path, "/bench/" + key, Rounds);
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
}
