using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Api;

public sealed class NeedsKeyTests(ApiApp api) : IClassFixture<ApiApp>
{
    private const string Municipality = "/api/v1/municipality";
    private readonly SammenApp app = api.App;

    [Fact]
    public async Task A_key_leads_into_its_own_municipality()
    {
        var village = await Village.Found(app);
        await Village.Found(app);

        var caller = new Caller(app, await village.Key());

        var told = await caller.Get(Municipality);
        Assert.Equal($$"""{"slug":"{{village.Slug}}","name":"Bække Kommune"}""", told.Text);
        Assert.True(told.Answer.Headers.CacheControl!.NoStore);
        Assert.False(told.Answer.Headers.Contains("Set-Cookie"));
        var units = (await caller.Get("/api/v1/trial/units")).Json;
        Assert.Equal(3, units.GetProperty("asked").GetArrayLength());
        Assert.Equal(3, units.GetProperty("known").GetArrayLength());
        Assert.False(units.GetProperty("isMember").GetBoolean());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer noegle")]
    [InlineData("Bearer {key} {key}")]
    [InlineData("Basic {key}")]
    [InlineData("{key}")]
    [InlineData("Bearer {other}")]
    [InlineData("Bearer {id}_000000000000000000000000000000000000000000000000")]
    [InlineData("Bearer sammen_00000000000000000000000000000000_{secret}")]
    [InlineData("Bearer sammen_ffffffffffffffffffffffffffffffff_{secret}")]
    public async Task Without_a_valid_key_nothing_is_answered(string? authorization)
    {
        var key = await (await Village.Found(app)).Key();
        var closed = await Closed(await Village.Found(app));
        var header = authorization?.Replace("{key}", key, StringComparison.Ordinal).Replace("{other}", closed, StringComparison.Ordinal)
            .Replace("{id}", key[..39], StringComparison.Ordinal).Replace("{secret}", key[40..], StringComparison.Ordinal);

        var told = await new Caller(app).Get(Municipality, header is null ? [] : [("Authorization", header)]);

        told.IsProblem(HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", told.Answer.Headers.WwwAuthenticate.ToString());
        Assert.Equal("Der mangler en gyldig nøgle", told.Title);
    }

    [Fact]
    public async Task The_name_of_the_scheme_may_be_written_small_and_a_second_key_confuses()
    {
        var key = await (await Village.Found(app)).Key();

        Assert.Equal(HttpStatusCode.OK, (await new Caller(app).Get(Municipality, ("Authorization", "bearer " + key))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Caller(app).Get(Municipality, ("Authorization", "Bearer " + key), ("Authorization", "Bearer " + key))).Status);
    }

    [Fact]
    public async Task A_limited_key_opens_what_its_scope_names_and_no_more()
    {
        var village = await Village.Found(app);
        var limited = new Caller(app, await village.Key("calculations"));
        var whole = new Caller(app, await village.Key());

        foreach (var caller in (Caller[])[limited, whole])
        {
            Assert.Equal("5", (await caller.Post("/api/v1/trial/sum", """{"left":2,"right":3}""")).Text);
            Assert.Equal(HttpStatusCode.OK, (await caller.Get(Municipality)).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await whole.Get("/api/v1/trial/units")).Status);
        var told = (await limited.Get("/api/v1/trial/units")).IsProblem(HttpStatusCode.Forbidden);
        Assert.Equal("Nøglen er begrænset til calculations og omfatter ikke dette.", told.Detail);
    }

    [Fact]
    public async Task What_is_sent_is_not_read_before_the_key_is_shown() =>
        (await new Caller(app).Post("/api/v1/trial/sum", "{")).IsProblem(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task To_be_signed_in_opens_no_API_and_a_key_opens_no_page()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var key = await village.Key();

        using var asked = await administrator.Http.GetAsync(Municipality, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
        Assert.False(asked.Headers.Contains("Set-Cookie"));

        using var both = new HttpRequestMessage(HttpMethod.Get, "/api/v1/trial/units") { Headers = { Authorization = new("Bearer", key) } };
        var seen = await (await administrator.Http.SendAsync(both, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"cookies\":0,\"isSignedIn\":false", seen, StringComparison.Ordinal);

        var page = await new Caller(app, key).Get(village.Path());
        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal("/log-ind", page.Answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Nothing_but_the_day_is_kept_of_its_use_and_no_secret_stands_in_any_table()
    {
        var village = await Village.Found(app);
        var key = await village.Key();
        var before = await RawTables.Read(app);

        await new Caller(app, key).Get(Municipality);
        await new Caller(app, key).Get(Municipality);

        var after = await RawTables.Read(app);
        var changed = Assert.Single(after.Since(before));
        Assert.Equal("ApiKey", changed.Table);
        Assert.Equal("2040-11-26", changed["LastUsedOn"]);
        Assert.DoesNotContain(changed.Values, v => v.Key != "LastUsedOn" && v.Value != before.Single(r => r.Table == "ApiKey" && r["Id"] == changed["Id"])[v.Key]);
        Assert.DoesNotContain(after, row => row.Holds(key.Split('_')[^1]));
    }

    [Fact]
    public async Task Head_is_answered_like_get()
    {
        var caller = new Caller(app, await (await Village.Found(app)).Key());

        var head = await caller.Send(HttpMethod.Head, Municipality, null);

        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Equal("application/json", head.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Empty(head.Text);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Caller(app).Send(HttpMethod.Head, Municipality, null)).Status);
    }

    private async Task<string> Closed(Village village)
    {
        var text = await village.Key();
        ApiKey.TryRead(text, out var id, out _);
        await app.In(village.Municipality.Id, async db =>
        {
            (await db.Set<ApiKey>().SingleAsync(k => k.Id == id)).Revoke(app.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        return text;
    }
}

public sealed class KeyLimitTests(StingyApp stingy) : IClassFixture<StingyApp>
{
    [Fact]
    public async Task A_key_that_asks_too_often_is_told_to_wait_and_others_are_not()
    {
        var village = await Village.Found(stingy.App);
        var busy = new Caller(stingy.App, await village.Key());
        var calm = new Caller(stingy.App, await village.Key());
        await busy.Get("/api/v1/municipality");
        await busy.Get("/api/v1/municipality");

        var told = (await busy.Get("/api/v1/municipality")).IsProblem(HttpStatusCode.TooManyRequests);

        var wait = told.Answer.Headers.RetryAfter!.Delta!.Value;
        Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal($"Der er sendt for mange forespørgsler med nøglen. Vent {wait.TotalSeconds} sekunder.", told.Detail);
        Assert.Equal(HttpStatusCode.OK, (await calm.Get("/api/v1/municipality")).Status);
    }
}
