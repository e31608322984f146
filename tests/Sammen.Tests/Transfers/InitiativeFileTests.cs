using System.Net;
using System.Text;

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Webhooks;
using Sammen.Tests.Api;
using Sammen.Tests.Example;
using Sammen.Transfers.InitiativeFiles;

namespace Sammen.Tests.Transfers;

public sealed partial class InitiativeFileTests(ExampleApp example) : IClassFixture<ExampleApp>
{
    private SammenApp App => example.App;

    [Fact]
    public async Task Every_kind_of_row_in_the_model_goes_with_an_initiative_or_stays_for_a_reason() => await example.In(db =>
    {
        var model = RowModel.Of(db.Model);
        var all = db.Model.GetEntityTypes().Where(Tenancy.IsUnderTenant).Select(e => e.ClrType).ToHashSet();

        Assert.Empty(all.Where(t => !model.ByType.ContainsKey(t) && !RowModel.Stays.ContainsKey(t)).Select(t => t.Name));
        Assert.Empty(RowModel.Stays.Keys.Where(t => !all.Contains(t)).Select(t => t.Name));
        Assert.Empty(RowModel.Stays.Keys.Where(model.ByType.ContainsKey).Select(t => t.Name));
        return Task.FromResult(true);
    });

    [Fact]
    public async Task What_goes_out_comes_in_elsewhere_and_goes_out_again_as_the_same()
    {
        var (from, ids) = await Example();
        var (village, to) = await Elsewhere();
        await village.Keep(() => Subscription.Make(new("ESDH", "https://modtager.example/", [.. EventKinds.ToChoose.Select(e => e.Name())]), new(false, false), 0, App.Clock.GetUtcNow()).Expect());
        var written = 0;
        foreach (var id in ids)
        {
            var file = JsonNode.Parse((await from.Get($"/api/v1/initiatives/{id}/file")).Text)!.AsObject();
            await MoveIn(village, file);

            var taken = await to.Post("/api/v1/initiatives/file", file.ToJsonString());
            Assert.True(taken.Status == HttpStatusCode.Created, taken.Text);
            Assert.Empty(taken.Json.GetProperty("strangers").EnumerateArray());
            var copy = taken.Json.GetProperty("id").GetGuid();
            Assert.NotEqual(id.Value, copy);
            var again = JsonNode.Parse((await to.Get($"/api/v1/initiatives/{copy}/file")).Text)!.AsObject();

            Assert.Equal(Canonical(file), Canonical(again));
            written += taken.Json.GetProperty("rows").GetInt32();
            await EveryPageIsThere(village, copy);
        }

        Assert.True(written > 400, $"{written} rows");
        // What happened in them happened long ago, and is no news.
        var told = await App.In(village.Municipality.Id, db => db.Set<Delivery>().Select(d => d.Kind).ToListAsync());
        Assert.Equal(ids.Select(_ => EventKind.InitiativeBegun), told);
    }

    [Fact]
    public async Task The_file_fits_the_schema_that_is_published_and_nothing_else_does()
    {
        var (from, ids) = await Example();
        var schema = JsonNode.Parse(await App.Visitor().Http.GetStringAsync(InitiativeFile.SchemaAddress, TestContext.Current.CancellationToken))!.AsObject();
        foreach (var id in ids)
        {
            Assert.Empty(SchemaCheck.Of(JsonNode.Parse((await from.Get($"/api/v1/initiatives/{id}/file")).Text)!, schema).Select(f => $"{f.Code} {string.Join(' ', f.Args)}"));
        }

        Assert.DoesNotContain("\"$ref\"", schema.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_the_file_opens_anything_or_tells_a_single_answer()
    {
        var (from, ids) = await Example();
        var secrets = await example.In(async db => (await db.Set<Dialogue>().Select(d => d.GuestToken).ToListAsync())
            .Concat(await db.Set<Statement>().Select(s => s.WithdrawKey).ToListAsync()).Concat(await db.Set<Participant>().Select(p => p.Key).ToListAsync())
            .Concat((await db.Set<Participant>().Select(p => p.Id).ToListAsync()).Select(p => p.ToString())).Where(s => s.Length > 0).ToList());
        foreach (var id in ids)
        {
            var text = (await from.Get($"/api/v1/initiatives/{id}/file")).Text;
            Assert.DoesNotContain(secrets, s => text.Contains(s, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("answerBox", text, StringComparison.Ordinal);
            Assert.DoesNotContain("surveyComment", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_open_dialogue_stays_and_so_does_what_is_hidden_or_taken_back()
    {
        var village = await Village.Found(App);
        var leader = await village.Member("Leder");
        var initiative = await village.Initiative(leader);
        var now = App.Clock.GetUtcNow();
        await Talk("Åben", false, "Ikke endnu");
        await Talk("Lukket", true, "Det må alle se");
        var caller = new Caller(App, await village.Key("files"));

        var file = (await caller.Get($"/api/v1/initiatives/{initiative.Id}/file")).Text;

        Assert.Contains("Det må alle se", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Ikke endnu", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Skjult ord", file, StringComparison.Ordinal);
        Assert.Equal(1, JsonNode.Parse(file)!["open"]!["dialogues"]!.GetValue<int>());

        async Task Talk(string title, bool closes, string words)
        {
            var dialogue = Dialogue.Open(initiative, new(title, Situation.Workplace, [new(1, 1)], Naming.WithName, null), now).Expect();
            var said = dialogue.Add(new(Id<Statement>.Random(), new(1, 1), StatementKind.Gain, words, leader, null, "x"), now).Expect();
            var hidden = dialogue.Add(new(Id<Statement>.Random(), new(1, 1), StatementKind.Gain, "Skjult ord", leader, null, "x"), now).Expect();
            var why = hidden.Hide("Et navn", leader, now).Expect();
            if (closes)
            {
                dialogue.Close(now).Expect();
            }

            await village.Keep(() => dialogue);
            await village.Keep(() => said);
            await village.Keep(() => hidden);
            await village.Keep(() => why);
        }
    }

    [Fact]
    public async Task Those_who_are_strangers_here_keep_their_names_and_get_no_place_on_the_team()
    {
        var (from, ids) = await Example();
        var file = (await from.Get($"/api/v1/initiatives/{ids[0]}/file")).Text;
        var village = await Village.Found(App);
        var (admin, browser) = await village.SignedIn("Administrator her", MunicipalityRole.Administrator);

        await Send(browser, village, Encoding.UTF8.GetBytes(file));

        Assert.True(browser.Status == HttpStatusCode.OK, browser.Text);
        Assert.Contains("er læst ind", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Ikke kendt her", browser.Text, StringComparison.Ordinal);
        var team = await App.In(village.Municipality.Id, async db => (await db.Set<Initiative>().SingleAsync()).Team);
        Assert.Equal([(admin.Id, TeamRole.Owner)], team.Select(t => (t.MemberId, t.Role)));
    }

    [Theory]
    [InlineData("{", "Filen kan ikke læses: den er brudt ved linje 1.")]
    [InlineData("{\"format\":\"sammen-initiative\",\"format\":\"sammen-initiative\"}", "Filen kan ikke læses: den er brudt ved linje 1.")]
    [InlineData("[1,2]", "Det er ikke en fil, der er hentet fra et initiativ i Sammen.")]
    [InlineData("{\"format\":\"noget\"}", "Det er ikke en fil, der er hentet fra et initiativ i Sammen.")]
    [InlineData("{\"format\":5}", "Det er ikke en fil, der er hentet fra et initiativ i Sammen.")]
    [InlineData("{\"format\":\"sammen-initiative\",\"version\":9}", "Filen er fra en nyere udgave af Sammen (9). Her kan 1 læses.")]
    [InlineData("", "Vælg en fil.")]
    public async Task What_is_no_such_file_is_refused_in_a_word(string file, string said)
    {
        var village = await Village.Found(App);
        var (_, browser) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);

        await Send(browser, village, Encoding.UTF8.GetBytes(file));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, said), (browser.Status, browser.ErrorAt("File")));
        Assert.Equal(0, await Count(village));
    }

    public static TheoryData<string, string, string> Broken => new()
    {
        { "rows.initiative[0].title", "null", "rows.initiative[0].title: det, der står der, hører ikke til der." },
        { "rows.initiative[0].phase", "\"nogetAndet\"", "rows.initiative[0].phase: det, der står der, hører ikke til der." },
        { "rows.initiative[0].title", "\"Borger 010190-1234\"", "rows.initiative[0].title: der står noget, der ligner et CPR-nummer. Fjern det." },
        { "rows.initiative[0].ekstra", "1", "rows.initiative[0].ekstra: det felt kendes ikke." },
        { "rows.initiative[0].startedOn", "\"0001-01-01\"", "rows.initiative[0].startedOn: det, der står der, hører ikke til der." },
        { "rows.initiative[0].whyNow", "[null]", "rows.initiative[0].whyNow[0]: det, der står der, hører ikke til der." },
        { "rows.concern[0].id", "\"x\"", "rows.concern[0].id: det, der står der, hører ikke til der." },
        { "rows.concern[0].initiativeId", "\"11111111-1111-4111-8111-111111111111\"", "rows.concern[0].initiativeId: det, der står der, hører ikke til der." },
        { "people[0].name", "\"" + new string('a', 300) + "\"", "people[0].name: teksten er længere end 200 tegn." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_does_not_fit_is_named_by_its_place_and_nothing_is_saved(string at, string value, string said)
    {
        var (from, ids) = await Example();
        var file = JsonNode.Parse((await from.Get($"/api/v1/initiatives/{ids[0]}/file")).Text)!;
        var steps = at.Split('.', '[').Select(s => s.TrimEnd(']')).ToList();
        var parent = steps.SkipLast(1).Aggregate(file, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        var village = await Village.Found(App);
        var (_, browser) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);

        await Send(browser, village, Encoding.UTF8.GetBytes(file.ToJsonString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Count(village));
    }

    [Fact]
    public async Task A_neighbours_initiative_has_no_file_here()
    {
        var (_, ids) = await Example();
        var village = await Village.Found(App);

        (await new Caller(App, await village.Key("files")).Get($"/api/v1/initiatives/{ids[0]}/file")).IsProblem(HttpStatusCode.NotFound);
        (await new Caller(App, await village.Key("portfolio")).Get($"/api/v1/initiatives/{ids[0]}/file")).IsProblem(HttpStatusCode.Forbidden);
    }

    private async Task<(Caller Caller, List<Id<Initiative>> Ids)> Example()
    {
        var (key, text) = ApiKey.Make("Arkiv", ["files"], App.Clock.GetUtcNow()).Expect();
        var ids = await example.In(async db =>
        {
            db.Add(key);
            await db.SaveChangesAsync();
            return await db.Set<Initiative>().OrderBy(i => i.Id).Select(i => i.Id).ToListAsync();
        });
        return (new Caller(App, text), ids);
    }

    private async Task<(Village Village, Caller Caller)> Elsewhere()
    {
        var village = await Village.Found(App);
        return (village, new Caller(App, await village.Key("files")));
    }

    // The same people and units, as the lists of the municipality bring them.
    private async Task MoveIn(Village village, JsonObject file) => await App.In(village.Municipality.Id, async db =>
    {
        var now = App.Clock.GetUtcNow();
        var known = (await db.Set<Member>().Select(m => m.Name).ToListAsync()).ToHashSet();
        db.AddRange(file["people"]!.AsArray().Select(p => (string)p!["name"]!).Distinct().Where(n => !known.Contains(n)).Select(n => Member.Invite(n, null, MunicipalityRole.Member, now).Expect()));
        foreach (var unit in file["units"]!.AsArray())
        {
            Unit? above = null;
            foreach (var name in unit!["path"]!.AsArray().Select(n => (string)n!))
            {
                var under = above?.Id;
                if (await db.Set<Unit>().SingleOrDefaultAsync(u => u.Name == name && u.ParentId == under) is not { } found)
                {
                    db.Add(found = Unit.Create(name, UnitKind.Workplace, under, now).Expect());
                    await db.SaveChangesAsync();
                }

                above = found;
            }
        }

        App.Services.GetRequiredService<Sammen.Access.Places>().Forget(new(village.Municipality.Id, village.Slug, village.Municipality.Name));
        return await db.SaveChangesAsync();
    });

    private static async Task EveryPageIsThere(Village village, Guid copy)
    {
        var (_, reader) = await village.SignedIn("Læser", MunicipalityRole.PortfolioReader);
        await reader.Visit(village.Path($"initiativer/{copy}"));
        Assert.Equal(HttpStatusCode.OK, reader.Status);
        foreach (var link in reader.Page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith(village.Path($"initiativer/{copy}/"), StringComparison.Ordinal)).Distinct().ToList())
        {
            var answer = await reader.Http.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
        }
    }

    // Ids are other ones elsewhere: each stands as what it is of, and what stands in random order stands in order.
    private static string Canonical(JsonObject file)
    {
        var rows = (JsonObject)file["rows"]!.DeepClone();
        var names = new Dictionary<string, string>();
        foreach (var who in file["people"]!.AsArray().Concat(file["wheels"]!.AsArray()))
        {
            names[(string)who!["id"]!] = (string)who["name"]!;
        }

        foreach (var unit in file["units"]!.AsArray())
        {
            names[(string)unit!["id"]!] = unit["path"]!.ToJsonString();
        }

        foreach (var initiative in rows["initiative"]!.AsArray())
        {
            var team = initiative!["team"]!.AsArray().Select(t => t!.DeepClone()).OrderBy(t => names[(string)t["memberId"]!], StringComparer.Ordinal);
            initiative["team"] = new JsonArray([.. team]);
        }

        var blank = rows.ToDictionary(k => k.Key, k => k.Value!.AsArray().Select(r => (Id: (string?)r!["id"], Text: AnId().Replace(Named(r.ToJsonString()), "*"))).ToList());
        foreach (var (kind, list) in blank)
        {
            foreach (var (id, text) in list.Where(r => r.Id is not null))
            {
                names.TryAdd(id!, $"{kind} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}");
            }
        }

        return string.Join('\n', rows.OrderBy(k => k.Key).SelectMany(k => k.Value!.AsArray().Select(r => $"{k.Key} {AnId().Replace(Named(r!.ToJsonString()), "*")}").Order(StringComparer.Ordinal)));

        string Named(string text) => AnId().Replace(text, found => names.GetValueOrDefault(found.Value, found.Value));
    }

    private Task<int> Count(Village village) => App.In(village.Municipality.Id, db => db.Set<Initiative>().CountAsync());

    private static async Task Send(Visitor browser, Village village, byte[] file)
    {
        await browser.Visit(village.Path("ind-og-ud/initiativ"));
        await browser.PressWithFile("Læs det ind", "initiativ.json", file);
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex AnId();
}
