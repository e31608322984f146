using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.SignIn;

public sealed class SignInTests(SammenApp app)
{
    [Fact]
    public async Task A_page_asked_for_while_signed_out_comes_after_signing_in()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Anna");
        var visitor = await app.Visitor().Visit(village.Path("initiativer") + "?Fase=Idea");

        Assert.StartsWith("/log-ind", visitor.Path, StringComparison.Ordinal);
        await visitor.Press("Log ind", ("UserName", " " + village.UserNameOf(member).ToUpperInvariant() + " "), ("Password", Village.Password));

        Assert.Equal(village.Path("initiativer") + "?Fase=Idea", visitor.Path);
    }

    [Theory]
    [InlineData("https://ondt.example/")]
    [InlineData("//ondt.example/")]
    [InlineData("/\\ondt.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task One_is_never_sent_to_another_site(string elsewhere)
    {
        var village = await Village.Found(app);
        var member = await village.Member("Anna");
        var visitor = await app.Visitor().Visit("/log-ind?til=" + Uri.EscapeDataString(elsewhere));

        await visitor.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", Village.Password));
        Assert.Equal(village.Path(), visitor.Path);

        await visitor.Open("/log-ind?til=" + Uri.EscapeDataString(elsewhere));
        Assert.Equal(village.Path(), visitor.Path);
    }

    [Fact]
    public async Task Who_is_signed_in_goes_on()
    {
        var village = await Village.Found(app);
        var (_, visitor) = await village.SignedIn("Anna");

        await visitor.Visit("/log-ind?til=" + Uri.EscapeDataString(village.Path("initiativer")));

        Assert.Equal(village.Path("initiativer"), visitor.Path);
    }

    [Fact]
    public async Task A_wrong_name_and_a_wrong_password_answer_alike_and_the_password_is_never_shown()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Anna");

        var wrongPassword = await app.Visitor().Visit("/log-ind");
        await wrongPassword.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", "hemmeligt forkert"));
        var wrongName = await app.Visitor().Visit("/log-ind");
        await wrongName.Press("Log ind", ("UserName", "findes <b>ikke</b>"), ("Password", "hemmeligt forkert"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongPassword.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrongName.Status);
        Assert.Equal(wrongPassword.Text, wrongName.Text);
        Assert.Equal("findes <b>ikke</b>", wrongName.ValueOf("UserName"));
        Assert.DoesNotContain("hemmeligt forkert", wrongName.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_attempts_lock_the_account_without_telling_so()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Anna");
        var visitor = await app.Visitor().Visit("/log-ind");

        for (var attempt = 0; attempt < 5; attempt++)
        {
            await visitor.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", "forkert"));
        }

        var wrong = visitor.Text;
        await visitor.Press("Log ind", ("Password", Village.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal(wrong, visitor.Text);

        await app.In(village.Municipality.Id, db => db.Set<Account>().Where(a => a.Id == member.AccountId)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.LockoutEnd, DateTimeOffset.UtcNow.AddSeconds(-1))));
        await visitor.Press("Log ind", ("Password", Village.Password));
        Assert.Equal(village.Path(), visitor.Path);
    }

    [Fact]
    public async Task Cookies_are_out_of_reach_of_scripts_and_other_sites()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Anna");
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };
        using var page = await http.GetAsync(new Uri("/log-ind", UriKind.Relative));
        var token = Regex.Match(await page.Content.ReadAsStringAsync(), "__RequestVerificationToken\" value=\"([^\"]+)").Groups[1].Value;
        using var answer = await http.PostAsync(new Uri("/log-ind", UriKind.Relative), new FormUrlEncodedContent(
            [new("UserName", village.UserNameOf(member)), new("Password", Village.Password), new("__RequestVerificationToken", token)]));

        foreach (var cookie in (string[])[Assert.Single(page.Headers.GetValues("Set-Cookie")), Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("sammen=", StringComparison.Ordinal))])
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_deactivated_member_loses_access_at_the_next_request()
    {
        var village = await Village.Found(app);
        var (member, visitor) = await village.SignedIn("Anna");
        await visitor.Visit(village.Path("initiativer"));

        await app.In(village.Municipality.Id, async db =>
        {
            (await db.Set<Member>().SingleAsync(m => m.Id == member.Id)).Deactivate(1, app.Clock.GetUtcNow()).Expect();
            return await db.SaveChangesAsync();
        });

        await visitor.Open(village.Path("initiativer"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Visit("/");
        Assert.Contains("Du er ikke med i nogen kommune", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_English()
    {
        var visitor = await app.Visitor().Visit("/log-ind");
        await visitor.Press("English");

        Assert.Equal("en", visitor.Page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("User name or e-mail", visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Sign in", ("UserName", "nobody"), ("Password", "wrong"));
        Assert.Equal("The user name and password do not match. After five wrong attempts you have to wait five minutes.", visitor.ErrorAt("UserName"));
    }
}
