using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;
using Sammen.Tests.Dialogues.Exchange;

namespace Sammen.Tests.Hosting;

/// <summary>The executable itself, beside the running server and on its database.</summary>
[Collection(SammenApp.Filling)]
public sealed class VerbTests(SammenApp app)
{
    [Fact]
    public async Task A_municipality_is_made_beside_the_running_server_and_its_administrator_comes_in_by_the_link()
    {
        var slug = NewSlug();
        var made = await Run("municipality", "create", "--slug", slug, "--name", "Åby Kommune", "--administrator", "Anna Ågård");

        Assert.Equal(0, made.Code);
        Assert.Matches("^http://127.0.0.1:5080/invitation/[0-9a-f]{40}$", made.LastLine);
        var visitor = await app.Visitor().Visit(await LivingLink(made));
        Assert.Contains("Anna Ågård, du er inviteret med i Åby Kommune.", visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Kom med", ("UserName", "anna " + slug), ("Password", "kaffe og kage kl 10"));
        await visitor.Visit($"/k/{slug}/initiativer");

        var member = await Run("member", "create", "--municipality", slug, "--name", "Bo", "--role", "portfolioreader");
        Assert.Equal(0, member.Code);
        await visitor.Visit(await LivingLink(member));
        Assert.Contains("Bo, du er inviteret med i Åby Kommune.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_put_in_the_unit_that_was_named()
    {
        var village = await Village.Found(app);

        Assert.Equal(0, (await Run("member", "create", "--municipality", village.Slug, "--name", "Bo", "--unit", "plejecenter ÅEN")).Code);

        var bo = await app.In(village.Municipality.Id, db => db.Set<Member>().SingleAsync());
        Assert.Equal((village.Workplace.Id, MunicipalityRole.Member), (bo.UnitId!.Value, bo.Role));
    }

    [Fact]
    public async Task A_key_is_made_beside_the_running_server_and_stands_alone_on_the_last_line()
    {
        var village = await Village.Found(app);

        var whole = await Run("key", "create", "--municipality", village.Slug, "--name", "Ledelsesinformation");
        var limited = await Run("key", "create", "--municipality", village.Slug, "--name", "Kurver", "--scope", "calculations", "--scope", "calculations");

        Assert.Equal((0, 0), (whole.Code, limited.Code));
        foreach (var key in (string[])[whole.LastLine, limited.LastLine])
        {
            Assert.Matches("^sammen_[0-9a-f]{32}_[0-9a-f]{48}$", key);
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Address, "/api/v1/municipality"));
            request.Headers.Authorization = new("Bearer", key);
            using var http = new HttpClient();
            using var answer = await http.SendAsync(request);
            Assert.Contains(village.Slug, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        var kept = await app.In(village.Municipality.Id, db => db.Set<ApiKey>().OrderBy(k => k.Name).ToListAsync());
        Assert.Equal([("Kurver", 1), ("Ledelsesinformation", 0)], kept.Select(k => (k.Name, k.Scopes.Count)));
    }

    [Theory]
    [InlineData("--slug: Brug kun små bogstaver fra a til z, tal og bindestreg.", "municipality", "create", "--slug", "Åby Kommune", "--name", "Å", "--administrator", "A")]
    [InlineData("--name: Skriv et navn.", "municipality", "create", "--slug", "aaby", "--name", " ", "--administrator", "A")]
    [InlineData("--administrator: Skriv et navn.", "municipality", "create", "--slug", "aaby", "--name", "Å", "--administrator", "")]
    [InlineData("--slug: eksempel er eksempelkommunens. Vælg en anden.", "municipality", "create", "--slug", "eksempel", "--name", "Å", "--administrator", "A")]
    [InlineData("--municipality: kommunen findes-ikke findes ikke", "member", "create", "--municipality", "findes-ikke", "--name", "A")]
    [InlineData("--name", "member", "create", "--municipality", "aaby")]
    [InlineData("king", "member", "create", "--municipality", "aaby", "--name", "A", "--role", "king")]
    [InlineData("--name: Skriv et navn.", "key", "create", "--municipality", "aaby", "--name", " ")]
    [InlineData("--scope: Det kendes ikke. Vælg mellem: calculations, portfolio, files.", "key", "create", "--municipality", "aaby", "--name", "A", "--scope", "calculations", "--scope", "alt")]
    [InlineData("--municipality: kommunen findes-ikke findes ikke", "key", "create", "--municipality", "findes-ikke", "--name", "A")]
    [InlineData("--municipality", "key", "create", "--name", "A")]
    [InlineData("--port: 70000 er ingen port. Vælg et tal fra 1 til 65535.", "serve", "--port", "70000")]
    [InlineData("dans", "dans")]
    [InlineData("--initiatives: vælg et tal fra 0 til 50000.", "fill", "--initiatives", "-1")]
    [InlineData("--municipalities: vælg et tal fra 1 til 200.", "fill", "--municipalities", "0")]
    [InlineData("mange", "fill", "--members", "mange")]
    [InlineData("--from: findes-ikke findes ikke.", "import", "--municipality", "aaby", "--initiative", "1", "--from", "findes-ikke")]
    [InlineData("--question: q9.1 er ikke et spørgsmål.", "import", "--municipality", "aaby", "--initiative", "1", "--from", ".", "--question", "q9.1")]
    [InlineData("--municipality: kommunen findes-ikke findes ikke.", "export", "--municipality", "findes-ikke", "--dialogue", "1", "--to", "ingen-mappe")]
    [InlineData("--from", "import", "--municipality", "aaby", "--initiative", "1")]
    public async Task Bad_input_gets_one_clear_line(string line, params string[] arguments)
    {
        var refused = await Run(arguments);

        Assert.NotEqual(0, refused.Code);
        Assert.Contains(line, refused.Error, StringComparison.Ordinal);
        Assert.Single(refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slug_that_is_taken_and_an_unknown_unit_store_nothing()
    {
        var village = await Village.Found(app);

        var taken = await Run("municipality", "create", "--slug", village.Slug, "--name", "Å", "--administrator", "A");
        Assert.NotEqual(0, taken.Code);
        Assert.Contains($"--slug: {village.Slug} er optaget. Vælg en anden.", taken.Error, StringComparison.Ordinal);
        var unknown = await Run("member", "create", "--municipality", village.Slug, "--name", "A", "--unit", "Månen");
        Assert.NotEqual(0, unknown.Code);
        Assert.Contains("--unit: enheden Månen findes ikke. Der er: Plejecenter", unknown.Error.Replace("Ældre og Sundhed, ", "", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Empty(await app.In(village.Municipality.Id, db => db.Set<Member>().ToListAsync()));
    }

    [Theory]
    [Trait("Database", "None")]
    [InlineData("municipality", "create")]
    [InlineData("member", "create")]
    [InlineData("key", "create")]
    [InlineData("fill")]
    [InlineData("import")]
    [InlineData("export")]
    public async Task Each_verb_explains_itself(params string[] verb)
    {
        var help = await Run([.. verb, "--help"]);

        Assert.Equal(0, help.Code);
        Assert.Contains("--data", help.Output, StringComparison.Ordinal);
        Assert.Matches("Sidste linje er|Hver linje", help.Output);
    }

    [Fact]
    public async Task The_server_says_how_to_begin_and_a_verb_beside_it_prints_its_address()
    {
        var folder = Directory.CreateTempSubdirectory("sammen-verb");
        using var server = Start(folder.FullName, "serve", "--port", "0", "--empty");
        try
        {
            var ready = (await server.StandardOutput.ReadLineAsync())!;
            Assert.StartsWith("Sammen: http://127.0.0.1:", ready, StringComparison.Ordinal);
            var address = ready["Sammen: ".Length..];
            Assert.Equal("", await server.StandardOutput.ReadLineAsync());
            await server.StandardOutput.ReadLineAsync();
            Assert.Contains("./run municipality create", await server.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);

            var busy = await RunIn(folder.FullName, "serve", "--port", new Uri(address).Port.ToString(CultureInfo.InvariantCulture));
            Assert.NotEqual(0, busy.Code);
            Assert.Equal($"--port: {new Uri(address).Port} er optaget. Vælg en anden.", busy.Error.Trim());

            var made = await RunIn(folder.FullName, "municipality", "create", "--slug", NewSlug(), "--name", "Å", "--administrator", "A");

            Assert.StartsWith(address + "/invitation/", made.LastLine, StringComparison.Ordinal);
            using var http = new HttpClient();
            using var page = await http.GetAsync(new Uri(made.LastLine));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Fill_prints_for_each_municipality_an_account_that_can_sign_in()
    {
        var filled = await Run("fill", "--municipalities", "2", "--initiatives", "7", "--members", "12", "--seed", "7");

        Assert.True(filled.Code == 0, filled.Error);
        var lines = filled.Output.TrimEnd().Split('\n').Select(line => line.Split('\t')).ToList();
        var first = int.Parse(lines[0][0]["fyld-".Length..], CultureInfo.InvariantCulture);
        Assert.Equal([$"fyld-{first}", $"fyld-{first + 1}"], lines.Select(l => l[0]));
        Assert.Contains($"fyld-{first + 1}: 3 af 3 initiativer", filled.Error, StringComparison.Ordinal);
        var visitor = await app.Visitor().Visit("/log-ind");
        await visitor.Press("Log ind", ("UserName", lines[0][1]), ("Password", lines[0][2]));
        await visitor.Visit($"/k/fyld-{first}/initiativer");
        Assert.Equal(4, visitor.Page.QuerySelectorAll("main a").Count(a => Guid.TryParse(a.GetAttribute("href")!.Split('/')[^1], out _)));

        var more = await Run("fill", "--initiatives", "1");
        Assert.StartsWith($"fyld-{first + 2}\t", more.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_is_taken_in_and_given_out_beside_the_running_server()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var from = PolisData.Folder("london.youth.policing");
        var to = Directory.CreateTempSubdirectory("sammen-polis");
        try
        {
            var taken = await Run("import", "--municipality", village.Slug, "--initiative", initiative.Id.ToString(), "--from", from, "--question", "q4.2");
            Assert.True(taken.Code == 0, taken.Error);
            Assert.Contains("39 udsagn, 26 deltagere og 638 stemmer er læst ind.", taken.Output, StringComparison.Ordinal);
            await leader.Visit(new Uri(taken.LastLine).PathAndQuery);

            var given = await Run("export", "--municipality", village.Slug, "--dialogue", taken.LastLine.Split('/')[^1], "--to", to.FullName);
            Assert.True(given.Code == 0, given.Error);
            Assert.Equal(to.FullName, given.LastLine);
            Assert.Equal(640, File.ReadLines(Path.Combine(to.FullName, "votes.csv")).Count() + 1);

            var again = await Run("export", "--municipality", village.Slug, "--dialogue", taken.LastLine.Split('/')[^1], "--to", to.FullName);
            Assert.NotEqual(0, again.Code);
            Assert.Contains("comments.csv ligger allerede i", again.Error, StringComparison.Ordinal);

            await File.AppendAllTextAsync(Path.Combine(to.FullName, "votes.csv"), "1,2040-11-26,0,0,ja\n");
            var unread = await Run("import", "--municipality", village.Slug, "--initiative", initiative.Id.ToString(), "--from", to.FullName);
            Assert.NotEqual(0, unread.Code);
            Assert.Equal("--from: votes.csv, linje 640: i vote står der ja. Her skal stå 1, 0 eller -1.", unread.Error.Trim());
            Assert.Single(await app.In(village.Municipality.Id, db => db.Set<Dialogue>().ToListAsync()));
        }
        finally
        {
            to.Delete(recursive: true);
        }
    }

    // The executable goes by the real clock, and the server of the tests by its own, where the link would be too old.
    private async Task<string> LivingLink(Ended made)
    {
        var path = new Uri(made.LastLine).PathAndQuery;
        var hash = Invitation.Hash(path["/invitation/".Length..]);
        await app.In(default, db => db.Set<Invitation>().IgnoreQueryFilters().Where(i => i.TokenHash == hash)
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.ExpiresAt, app.Clock.GetUtcNow() + Invitation.Lifetime)));
        return path;
    }

    private static string NewSlug() => "by-" + Guid.NewGuid().ToString("N")[..12];

    private Task<Ended> Run(params string[] arguments) => RunIn(app.Folder, arguments);

    private async Task<Ended> RunIn(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output, await error);
    }

    private Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Executable.Path, [.. arguments, "--data", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        if (app.Postgres is { } postgres)
        {
            start.Environment["ConnectionStrings__Postgres"] = postgres;
        }

        return Process.Start(start)!;
    }

    private sealed record Ended(int Code, string Output, string Error)
    {
        public string LastLine => Output.TrimEnd().Split('\n')[^1];
    }
}
