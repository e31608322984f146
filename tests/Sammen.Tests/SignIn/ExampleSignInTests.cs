using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Domain.Municipalities;
using Sammen.Hosting;
using Sammen.SignIn;

namespace Sammen.Tests.SignIn;

/// <summary>A server started with the example, with four accounts as the example has them.</summary>
public sealed class ExampleApp : IAsyncLifetime
{
    public SammenApp App { get; } = new() { WithExample = true };

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        var municipality = Municipality.Create("eksempel", "Eksempel Kommune", App.Clock.GetUtcNow()).Expect();
        db.EnterAs(municipality.Id, null);
        db.Add(municipality);
        await db.SaveChangesAsync();
        foreach (var name in (string[])["leder", "repraesentant", "medarbejder", "administrator"])
        {
            var account = new Account { UserName = "eksempel-" + name };
            Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account)).Succeeded);
            var member = Member.Invite("Eksempel " + name, null, MunicipalityRole.Member, App.Clock.GetUtcNow()).Expect();
            member.Join(account.Id);
            db.Add(member);
        }

        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class ExampleSignInTests(SammenApp plain, ExampleApp fixture) : IClassFixture<ExampleApp>
{
    private SammenApp Example => fixture.App;

    [Theory]
    [InlineData("Leder", "Eksempel leder")]
    [InlineData("Tillidsrepræsentant", "Eksempel repraesentant")]
    [InlineData("Medarbejder", "Eksempel medarbejder")]
    [InlineData("Administrator", "Eksempel administrator")]
    public async Task Each_of_the_four_signs_in_with_one_press(string button, string name)
    {
        var visitor = await Example.Visitor().Visit("/");
        await visitor.Press(button);
        Assert.Equal("/k/eksempel", visitor.Path);
        await visitor.Visit("/k/eksempel/initiativer");
        Assert.Contains(name, visitor.Page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_example_there_is_no_such_address()
    {
        var visitor = await plain.Visitor().Post("/eksempel", Role("leader"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Original-Proto", "http")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Host", "sammen.kommune.example")]
    [InlineData("Host", "127.0.0.1.kommune.example")]
    public async Task Through_a_proxy_or_by_another_name_it_does_not_exist(string header, string value)
    {
        var visitor = await Example.Visitor().Visit("/");
        var (action, values) = visitor.Prepare("Leder");
        visitor.Http.DefaultRequestHeaders.Add(header, value);

        await visitor.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Visit("/");
        Assert.DoesNotContain("Prøv et eksempel", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_for_the_token_of_its_own_page_and_a_role_that_exists()
    {
        var visitor = await Example.Visitor().Post("/eksempel", Role("leader"));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);

        await visitor.Visit("/");
        var (action, values) = visitor.Prepare("Leder");
        values[^1] = new("Rolle", "konge");
        await visitor.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true, "127.0.0.1", true)]
    [InlineData("http://localhost:5080", true, "::1", true)]
    [InlineData("http://127.0.0.1:5080", true, "10.0.0.7", false)]
    [InlineData("http://127.0.0.1:5080", false, "127.0.0.1", false)]
    [InlineData("http://0.0.0.0:5080", true, "127.0.0.1", false)]
    [InlineData("http://*:5080", true, "127.0.0.1", false)]
    [InlineData("http://127.0.0.1:5080;http://10.0.0.7:5080", true, "127.0.0.1", false)]
    public void It_is_open_only_on_loopback_to_loopback(string address, bool withExample, string from, bool open)
    {
        var http = new DefaultHttpContext();
        http.Request.Host = new HostString("localhost", 5080);
        http.Connection.RemoteIpAddress = IPAddress.Parse(from);

        Assert.Equal(open, new ExampleAccess(new Settings("data", address, withExample), null!).IsOpenTo(http));
    }

    private static FormUrlEncodedContent Role(string role) => new([new("Rolle", role)]);
}
