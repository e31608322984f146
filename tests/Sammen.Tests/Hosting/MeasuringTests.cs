using System.Net;
using Sammen.Hosting;
using Sammen.Hosting.Verbs;

namespace Sammen.Tests.Hosting;

/// <summary>A server as the bench starts it.</summary>
public sealed class MeasuredApp : IAsyncLifetime
{
    public SammenApp App { get; } = new() { Measured = true };

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class MeasuringTests(SammenApp plain, MeasuredApp measured) : IClassFixture<MeasuredApp>
{
    [Fact]
    public async Task The_floor_writes_the_bytes_that_the_page_wrote()
    {
        var village = await Village.Found(measured.App);
        var (member, visitor) = await village.SignedIn("Leder");
        await village.Initiative(member, "Skærmbesøg om aftenen");

        var page = await Ask(visitor, village.Path("initiativer"), record: true);
        var floor = await Ask(visitor, "/bench/liste", record: false);

        Assert.Contains("om aftenen", page, StringComparison.Ordinal);
        Assert.Equal(page, floor);
    }

    [Fact]
    public async Task Nobody_reaches_a_floor_without_signing_in()
    {
        var village = await Village.Found(measured.App);
        var (_, visitor) = await village.SignedIn("Leder");
        await Ask(visitor, village.Path("initiativer"), record: true);

        Assert.Equal(HttpStatusCode.NotFound, (await measured.App.Visitor().Open("/bench/liste")).Status);
    }

    [Fact]
    public async Task An_ordinary_server_has_no_floor()
    {
        var village = await Village.Found(plain);
        var (_, visitor) = await village.SignedIn("Leder");
        await Ask(visitor, village.Path("initiativer"), record: true);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/bench/liste")).Status);
    }

    [Fact]
    public async Task It_is_refused_where_others_can_reach_it() =>
        await Assert.ThrowsAsync<VerbException>(() => Server.Run(new Settings(plain.Folder, "http://0.0.0.0:0", WithExample: false, Measured: true), CancellationToken.None));

    private static async Task<string> Ask(Visitor visitor, string path, bool record)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (record)
        {
            request.Headers.Add("Sammen-Bench", "liste");
        }

        using var answer = await visitor.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
