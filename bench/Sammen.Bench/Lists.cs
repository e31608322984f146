namespace Sammen.Bench;

/// <summary>What lists and searches cost in the largest municipality of the whole country, beside their floor and beside the same at a tenth of the data.</summary>
internal static class Lists
{
    private const double AimOfRatio = 4, AimOfGrowth = 1.15;
    private const int Municipalities = 98, Rounds = 5;

    private static readonly (string Name, string Path)[] Led =
    [
        ("own page", ""), ("initiatives", "initiativer"), ("initiatives with a word", "initiativer?Soeg=robot"), ("ideas", "ideer"),
        ("members", "medlemmer"), ("members, far in", "medlemmer?Side=20"), ("members with a name", "medlemmer?Soeg=rengøringsassistent+7"), ("units", "enheder"),
        ("committees", "udvalg"), ("radar", "radar"), ("year wheel", "aarshjul"), ("portfolio", "portefoelje"), ("portfolio of a field", "portefoelje?Felt=SocialAndHealth"),
        ("experiences", "erfaringer"), ("experiences with a word", "erfaringer?Ord=robot"), ("experiences, rare word", "erfaringer?Ord=affaldsspande"),
        ("search, common word", "soeg?ord=vagten"), ("search, rare word", "soeg?ord=affaldsspande"), ("search, three words", "soeg?ord=borgerne+vagten+robot"),
        ("search, unfinished", "soeg?ord=a"), ("search, page of one kind", "soeg?ord=vagten&slags=Initiativer"),
    ];

    private static readonly (string Name, string Path)[] Employed =
    [
        ("own page, employee", ""), ("initiatives, employee", "initiativer"), ("year wheel, employee", "aarshjul"), ("search, employee", "soeg?ord=vagten"),
    ];

    /// <summary>Measures.</summary>
    /// <param name="program">The published program.</param>
    /// <param name="folder">Where the filled databases are kept, or already are; null where nothing is kept.</param>
    public static async Task Measure(string program, string? folder)
    {
        var data = folder is null ? Directory.CreateTempSubdirectory("sammen-bench") : Directory.CreateDirectory(folder);
        try
        {
            var tenth = await Costs(program, Path.Combine(data.FullName, "tenth"), 2_000, 50_000);
            var whole = await Costs(program, Path.Combine(data.FullName, "whole"), 20_000, 500_000);
            Print(tenth, whole);
        }
        finally
        {
            if (folder is null)
            {
                data.Delete(recursive: true);
            }
        }
    }

    private static async Task<Dictionary<string, (Cost Page, Cost Floor)>> Costs(string program, string data, int initiatives, int members)
    {
        var account = await Filled(program, data, initiatives, members);
        using var server = await Server.Serve(program, data);
        return new(
            [.. await Costs(server, account, account.UserName, Led), .. await Costs(server, account, account.UserName + "-medarbejder", Employed)]);
    }

    private static async Task<Dictionary<string, (Cost Page, Cost Floor)>> Costs(Server server, Account account, string userName, IEnumerable<(string Name, string Path)> pages)
    {
        using var visitor = new Visitor(server.Address);
        await visitor.SignIn(userName, account.Password);
        var costs = new Dictionary<string, (Cost, Cost)>();
        foreach (var (name, path) in pages)
        {
            var address = $"/k/{account.Slug}/{path}".TrimEnd('/');
            costs[name] = await Pages.Cost(server, visitor, name, address, Rounds);
            Console.Error.WriteLine($"{name}: {costs[name].Item1.ProcessorTime.TotalMilliseconds:0.00} ms");
        }

        return costs;
    }

    // The first line is the largest municipality.
    private static async Task<Account> Filled(string program, string data, int initiatives, int members)
    {
        var accounts = Path.Combine(data, "accounts.txt");
        if (!File.Exists(accounts))
        {
            Console.Error.WriteLine($"Filling {Municipalities} municipalities with {initiatives} initiatives and {members} members …");
            var printed = await Server.Run(
                program, "fill", "--municipalities", $"{Municipalities}", "--initiatives", $"{initiatives}", "--members", $"{members}", "--committees", "40", "--seed", "1", "--data", data);
            await File.WriteAllTextAsync(accounts, printed);
        }

        var first = (await File.ReadAllLinesAsync(accounts))[0].Split('\t');
        return new(first[0], first[1], first[2]);
    }

    private static void Print(Dictionary<string, (Cost Page, Cost Floor)> tenth, Dictionary<string, (Cost Page, Cost Floor)> whole)
    {
        Console.WriteLine($"{"page",-28}{"KB",8}{"CPU ms",9}{"floor ms",10}{"ratio",7}{"p50 ms",9}{"p99 ms",8}{"at a tenth",12}{"growth",8}");
        foreach (var (name, (page, floor)) in whole)
        {
            var (ratio, growth) = (page.ProcessorTime / floor.ProcessorTime, page.ProcessorTime / tenth[name].Page.ProcessorTime);
            Console.WriteLine(
                $"{name,-28}{page.Bytes / 1024,8}{page.ProcessorTime.TotalMilliseconds,9:0.00}{floor.ProcessorTime.TotalMilliseconds,10:0.00}{ratio,7:0.0}"
                + $"{page.P50.TotalMilliseconds,9:0.0}{page.P99.TotalMilliseconds,8:0.0}{tenth[name].Page.ProcessorTime.TotalMilliseconds,12:0.00}{growth,8:0.00}"
                + (ratio > AimOfRatio || growth > AimOfGrowth ? "   <-- ABOVE AN AIM" : ""));
        }

        Console.WriteLine($"\nAims: at most {AimOfRatio} times the floor, and at most {AimOfGrowth} times its own cost at a tenth.");
    }
}
