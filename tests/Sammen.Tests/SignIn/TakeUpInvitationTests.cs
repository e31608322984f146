using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.SignIn;

public sealed class TakeUpInvitationTests(SammenApp app)
{
    [Fact]
    public async Task An_invited_person_makes_an_account_and_is_in()
    {
        var village = await Village.Found(app);
        var (_, link) = await village.Invited("Social- og sundhedshjælper");
        var visitor = app.Visitor();

        await visitor.Visit(link);
        Assert.Contains("Social- og sundhedshjælper, du er inviteret med i Bække Kommune", visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Kom med", ("UserName", NewName("Åse Ø")), ("Password", "kaffe og kage kl 10"));
        Assert.Equal(village.Path(), visitor.Path);

        await visitor.Visit(village.Path("initiativer"));
        Assert.Contains("Social- og sundhedshjælper", visitor.Page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_works_once()
    {
        var village = await Village.Found(app);
        var (_, link) = await village.Invited("Anna");
        var name = NewName("anna");
        await (await app.Visitor().Visit(link)).Press("Kom med", ("UserName", name), ("Password", "kaffe og kage kl 10"));

        var second = await app.Visitor().Open(link);

        Assert.Equal(HttpStatusCode.Gone, second.Status);
        Assert.Contains("Linket er brugt eller for gammelt.", second.Text, StringComparison.Ordinal);
        Assert.Contains("Ellers kan administratoren i Bække Kommune give dig et nyt link.", second.Text, StringComparison.Ordinal);
        Assert.Equal(1, await Accounts(name));
    }

    [Fact]
    public async Task Pressed_twice_makes_one_account_and_both_lead_in()
    {
        var village = await Village.Found(app);
        var (_, link) = await village.Invited("Anna");
        var name = NewName("anna");
        var visitor = await app.Visitor().Visit(link);
        var (action, values) = visitor.Prepare("Kom med", ("UserName", name), ("Password", "kaffe og kage kl 10"));

        await visitor.Post(action, new FormUrlEncodedContent(values));
        await visitor.Visit(village.Path("initiativer"));
        await visitor.Open(link);

        Assert.Equal(village.Path(), visitor.Path);
        Assert.Equal(1, await Accounts(name));
    }

    [Fact]
    public async Task What_is_not_right_is_said_at_the_field_and_the_link_still_works()
    {
        var village = await Village.Found(app);
        var taken = await village.Member("Bo");
        var (_, link) = await village.Invited("Anna");
        var visitor = await app.Visitor().Visit(link);

        await visitor.Press("Kom med", ("UserName", " "), ("Password", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal("Skriv det navn, du vil logge ind med.", visitor.ErrorAt("UserName"));
        Assert.Equal("Skriv en adgangskode.", visitor.ErrorAt("Password"));

        await visitor.Press("Kom med", ("UserName", "<b>Åse</b>"), ("Password", "kort"));
        Assert.Equal("Adgangskoden er for kort. Brug mindst 10 tegn.", visitor.ErrorAt("Password"));
        Assert.Equal("<b>Åse</b>", visitor.ValueOf("UserName"));
        Assert.Equal("", visitor.ValueOf("Password"));

        await visitor.Press("Kom med", ("UserName", NewName("a")), ("Password", "aaaaaaaaaaaa"));
        Assert.Equal("Adgangskoden er for let at gætte. Brug mindst fire forskellige tegn.", visitor.ErrorAt("Password"));

        await visitor.Press("Kom med", ("UserName", village.UserNameOf(taken)), ("Password", "kaffe og kage kl 10"));
        Assert.Equal("Navnet er taget. Vælg et andet, eller brug den adgang, du har i forvejen.", visitor.ErrorAt("UserName"));

        await visitor.Press("Kom med", ("UserName", new string('å', 101)), ("Password", "kaffe og kage kl 10"));
        Assert.Equal("Teksten er for lang. Der er plads til 100 tegn.", visitor.ErrorAt("UserName"));

        await visitor.Press("Kom med", ("UserName", NewName("anna")), ("Password", "kaffe og kage kl 10"));
        Assert.Equal(village.Path(), visitor.Path);
    }

    [Fact]
    public async Task An_unknown_or_old_link_or_a_closed_access_gets_a_friendly_page()
    {
        var village = await Village.Found(app);
        var (member, link) = await village.Invited("Anna");
        var visitor = app.Visitor();

        await visitor.Open("/invitation/findes-ikke");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("Vi kender ikke det link.", visitor.Text, StringComparison.Ordinal);

        var (old, token) = Invitation.For(member.Id, app.Clock.GetUtcNow() - Invitation.Lifetime);
        await village.Keep(() => old);
        await visitor.Open("/invitation/" + token);
        Assert.Equal(HttpStatusCode.Gone, visitor.Status);

        await app.In(village.Municipality.Id, async db =>
        {
            var stored = await db.Set<Member>().SingleAsync(m => m.Id == member.Id);
            stored.Deactivate(1, app.Clock.GetUtcNow()).Expect();
            return await db.SaveChangesAsync();
        });
        await visitor.Open(link);
        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
    }

    [Fact]
    public async Task Somebody_with_an_account_joins_another_municipality_with_it_and_then_chooses_between_them()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var member = await village.Member("Konsulent");
        var (_, link) = await other.Invited("Konsulent");
        var visitor = await app.Visitor().Visit(link);

        await visitor.Press("Brug min adgang", ("AccountName", village.UserNameOf(member)), ("AccountPassword", "forkert kode"));
        Assert.StartsWith("Brugernavn og adgangskode passer ikke sammen.", visitor.ErrorAt("AccountName"), StringComparison.Ordinal);
        Assert.Equal(village.UserNameOf(member), visitor.ValueOf("AccountName"));
        await visitor.Press("Brug min adgang", ("AccountPassword", Village.Password));
        Assert.Equal(other.Path(), visitor.Path);

        await visitor.Visit("/");
        Assert.Contains("Hvor vil du hen?", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(2, visitor.Page.QuerySelectorAll("main .rows a").Length);
    }

    [Fact]
    public async Task Who_is_signed_in_joins_with_one_press_but_not_twice_in_the_same_municipality()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var (_, visitor) = await village.SignedIn("Konsulent");

        await visitor.Visit((await other.Invited("Konsulent")).Link);
        await visitor.Press("Brug min adgang");
        Assert.Equal(other.Path(), visitor.Path);

        await visitor.Visit((await other.Invited("Vikar")).Link);
        await visitor.Press("Brug min adgang");
        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains("hører allerede til et medlem i kommunen", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_sets_a_new_password()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Anna");
        var visitor = await app.Visitor().Visit(await village.LinkFor(member));

        Assert.Contains("Dit brugernavn er " + village.UserNameOf(member), visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Gem adgangskoden", ("Password", "kort"));
        Assert.Equal("Adgangskoden er for kort. Brug mindst 10 tegn.", visitor.ErrorAt("Password"));
        await visitor.Press("Gem adgangskoden", ("Password", "en helt ny kode"));
        Assert.Equal(village.Path(), visitor.Path);

        var again = await app.Visitor().Visit("/log-ind");
        await again.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", Village.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        await again.Press("Log ind", ("Password", "en helt ny kode"));
        Assert.Equal(village.Path(), again.Path);
    }

    [Fact]
    public async Task A_new_link_from_one_municipality_does_not_open_the_account_in_another()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var member = await village.Member("Konsulent");
        var (there, link) = await other.Invited("Konsulent");
        var konsulent = await village.SignIn(member);
        await konsulent.Visit(link);
        await konsulent.Press("Brug min adgang");

        var visitor = await app.Visitor().Visit(await other.LinkFor(there));
        Assert.DoesNotContain("Gem adgangskoden", visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Kom med", ("UserName", NewName("ny")), ("Password", "kaffe og kage kl 10"));

        await visitor.Visit(other.Path("initiativer"));
        await visitor.Open(village.Path("initiativer"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await (await village.SignIn(member)).Visit(village.Path("initiativer"));
    }

    private static string NewName(string name) => name + " " + Guid.NewGuid().ToString("N");

    private Task<int> Accounts(string name) => app.In(default, db => db.Set<Account>().CountAsync(a => a.UserName == name));
}
