using System.Net;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Tests.Api;

namespace Sammen.Tests.Portfolio;

public sealed class PortfolioApiTests(SammenApp app)
{
    [Fact]
    public async Task A_program_reads_all_initiatives_part_by_part_and_each_once()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        foreach (var n in Enumerable.Range(1, 7))
        {
            await village.Initiative(leader, $"Initiativ {n}");
        }

        await village.Initiative(leader, "Gemt væk", i => i.Archive(new DateOnly(2040, 1, 1)));
        var caller = new Caller(app, await village.Key("portfolio"));
        var (titles, parts, next) = (new List<string>(), 0, (string?)null);
        do
        {
            var part = (await caller.Get("/api/v1/initiatives?limit=3" + (next is null ? "" : "&after=" + next))).Json;
            titles.AddRange(part.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString()!));
            next = part.GetProperty("next").GetString();
            parts++;
        }
        while (next is not null);

        Assert.Equal(3, parts);
        Assert.Equal(Enumerable.Range(1, 7).Select(n => $"Initiativ {n}"), titles.Order(StringComparer.Ordinal));
        // Without a remainder there is no empty part at the end.
        Assert.Null((await caller.Get("/api/v1/initiatives?limit=7")).Json.GetProperty("next").GetString());
    }

    [Fact]
    public async Task What_a_program_has_already_is_not_sent_again_until_it_changes()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        await village.Initiative(leader, "Robotter", i => i.Enter(Phase.Operation));
        var caller = new Caller(app, await village.Key("portfolio"));

        var first = await caller.Get("/api/v1/initiatives");
        var tag = first.Answer.Headers.ETag!.ToString();
        var again = await caller.Get("/api/v1/initiatives", ("If-None-Match", tag));
        Assert.Equal((HttpStatusCode.NotModified, ""), (again.Status, again.Text));
        Assert.Equal("operation", first.Json.GetProperty("items")[0].GetProperty("phase").GetString());

        await village.Initiative(leader, "Skærme");
        Assert.Equal(HttpStatusCode.OK, (await caller.Get("/api/v1/initiatives", ("If-None-Match", tag))).Status);
    }

    [Theory]
    [InlineData("after=hvad-som-helst")]
    [InlineData("after=LTE")]
    [InlineData("limit=0")]
    [InlineData("limit=501")]
    public async Task What_is_no_part_is_refused(string query)
    {
        var village = await Village.Found(app);

        (await new Caller(app, await village.Key("portfolio")).Get("/api/v1/initiatives?" + query)).IsProblem(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_portfolio_tells_what_its_page_tells_and_nothing_of_a_neighbour()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        var initiative = await village.Initiative(leader, "Robotter", i => i.ExpectDecision(new DateOnly(2040, 12, 20)));
        var caller = new Caller(app, await village.Key("portfolio"));
        var neighbour = new Caller(app, await (await Village.Found(app)).Key("portfolio"));

        var ahead = (await caller.Get("/api/v1/portfolio")).Json.GetProperty("ahead");
        Assert.Equal(("2040-12-20", "decision", initiative.Id.ToString()), (ahead[0].GetProperty("on").GetString(), ahead[0].GetProperty("kind").GetString(), ahead[0].GetProperty("initiativeId").GetString()));
        Assert.Contains((await caller.Get("/api/v1/units")).Json.EnumerateArray(), u => u.GetProperty("name").GetString() == village.Workplace.Name);
        Assert.Equal(0, (await neighbour.Get("/api/v1/portfolio")).Json.GetProperty("ahead").GetArrayLength());
        Assert.Equal(0, (await neighbour.Get("/api/v1/initiatives")).Json.GetProperty("items").GetArrayLength());
        (await new Caller(app, await village.Key("calculations")).Get("/api/v1/initiatives")).IsProblem(HttpStatusCode.Forbidden);
    }
}
