using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Initiatives;
using Sammen.SignIn;

namespace Sammen.Tests.SignIn;

/// <summary>Nothing typed is lost when the sign-in has run out or the page was too old.</summary>
public sealed class KeptFormTests(SammenApp app)
{
    private const string Problem = "Kørslen tager tid.\nOg <b>kræfter</b> & \"ro\".";

    [Fact]
    public async Task What_was_typed_when_the_sign_in_had_run_out_is_shown_after_signing_in_and_stored_once_when_sent()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Leder");
        var leader = await TypesAfterSigningOut(village, member);

        Assert.Equal(HttpStatusCode.Unauthorized, leader.Status);
        Assert.Contains("Du er blevet logget ud", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kørslen", leader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await leader.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", "forkert"));
        await leader.Press("Log ind", ("Password", Village.Password));
        Assert.Contains("Du er logget ind igen", leader.Text, StringComparison.Ordinal);
        Assert.Equal(Problem, Written(leader, "Hvad er problemet i hverdagen?"));
        Assert.DoesNotContain("LabourShortage", leader.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Initiatives(village));

        var (action, values) = leader.Prepare("Send det nu");
        await leader.Press("Send det nu");
        Assert.EndsWith("beskrivelse/2", leader.Path, StringComparison.Ordinal);

        var stored = await app.In(village.Municipality.Id, db => db.Set<Initiative>().SingleAsync());
        Assert.Equal((Problem, "Skærmbesøg"), (stored.Problem, stored.Title));
        Assert.Equal("LabourShortage", Assert.Single(stored.WhyNow).ToString());
        Assert.Equal(village.Path("initiativer/ny"), action);
        Assert.DoesNotContain(values, v => v.Key == "Gemt");
    }

    [Fact]
    public async Task The_ordinary_gate_stands_before_what_is_sent_again()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var stranger = await other.Member("Fremmed");
        var leader = await TypesAfterSigningOut(village, await village.Member("Leder"));

        await leader.Press("Log ind", ("UserName", other.UserNameOf(stranger)), ("Password", Village.Password));
        await leader.Press("Send det nu");

        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        Assert.Equal(0, await Initiatives(village));
    }

    [Fact]
    public async Task A_form_with_an_old_token_is_not_stored_but_shown_with_a_button_to_send_it()
    {
        var village = await Village.Found(app);
        var (_, leader) = await village.SignedIn("Leder");
        await leader.Visit(village.Path("initiativer/ny"));
        var (action, values) = leader.Prepare("Gem og gå videre", ("Title", "Skærmbesøg"), ("Problem", Problem));
        values = [.. values.Select(v => v.Key == "__RequestVerificationToken" ? new(v.Key, "for gammel") : v)];

        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.BadRequest, leader.Status);
        Assert.Contains("Det er ikke sendt endnu", leader.Text, StringComparison.Ordinal);
        Assert.Equal(Problem, Written(leader, "Hvad er problemet i hverdagen?"));
        Assert.Empty(leader.Page.QuerySelectorAll("[data-autosubmit], main script"));
        Assert.Equal(0, await Initiatives(village));

        await leader.Press("Send det nu");
        Assert.EndsWith("beskrivelse/2", leader.Path, StringComparison.Ordinal);
        Assert.Equal(1, await Initiatives(village));
    }

    [Fact]
    public async Task A_form_without_any_token_is_treated_alike()
    {
        var village = await Village.Found(app);
        var (_, leader) = await village.SignedIn("Leder");

        await leader.Post(village.Path("initiativer/ny"), new FormUrlEncodedContent([new("Title", "Skærmbesøg"), new("Problem", Problem)]));

        Assert.Equal(HttpStatusCode.BadRequest, leader.Status);
        await leader.Press("Send det nu");
        Assert.Equal(1, await Initiatives(village));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://ondt.example")]
    [InlineData("Origin", "null")]
    public async Task What_another_site_sends_is_not_shown_as_if_the_person_had_written_it(string header, string value)
    {
        var village = await Village.Found(app);
        var (_, leader) = await village.SignedIn("Leder");
        leader.Http.DefaultRequestHeaders.Add(header, value);

        await leader.Post(village.Path("initiativer/ny"), new FormUrlEncodedContent([new("Title", "Fremmed tekst")]));
        Assert.Equal(HttpStatusCode.BadRequest, leader.Status);
        Assert.DoesNotContain("Fremmed tekst", leader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var stranger = app.Visitor();
        stranger.Http.DefaultRequestHeaders.Add(header, value);
        await stranger.Post(village.Path("initiativer/ny"), new FormUrlEncodedContent([new("Title", "Fremmed tekst")]));
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);
        Assert.Null(stranger.Page.QuerySelector("[name=Gemt]"));
    }

    [Fact]
    public async Task A_file_is_not_kept_and_the_page_says_so()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Leder");
        var visitor = app.Visitor();
        using var body = new MultipartFormDataContent
        {
            { new StringContent("Referat"), "Title" },
            { new ByteArrayContent([1, 2, 3]), "File", "referat.pdf" },
        };

        await visitor.Post(village.Path("initiativer/ny"), body);
        Assert.Contains("Filen kunne ikke følge med.", visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", Village.Password));

        Assert.Contains("Filen kunne ikke følge med.", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("Referat", Written(visitor, "Hvad skal vi kalde det?"));
    }

    [Fact]
    public async Task As_much_as_a_form_may_hold_is_kept()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Leder");
        var visitor = app.Visitor();
        var text = new string('a', 1024 * 1024 - 200);

        await visitor.Post(village.Path("initiativer/ny"), new FormUrlEncodedContent([new("Problem", text)]));
        Assert.Equal(HttpStatusCode.Unauthorized, visitor.Status);
        await visitor.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", Village.Password));
        Assert.Equal(text, visitor.ValueOf("Problem"));
    }

    [Fact]
    public async Task A_tampered_or_invented_form_is_ignored()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Leder");
        foreach (var invented in (string[])["x", "!!", new string('A', 400)])
        {
            var visitor = await TypesAfterSigningOut(village, member);
            await visitor.Press("Log ind", ("UserName", village.UserNameOf(member)), ("Password", Village.Password), ("Gemt", invented));
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.DoesNotContain("Send det nu", visitor.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Passwords_are_never_kept()
    {
        var village = await Village.Found(app);
        var (_, link) = await village.Invited("Anna");
        var visitor = app.Visitor();

        await visitor.Post(link, new FormUrlEncodedContent([new("UserName", "anna"), new("Password", "meget hemmeligt")]));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.DoesNotContain("meget hemmeligt", visitor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await visitor.Post("/konto", new FormUrlEncodedContent([new("CurrentPassword", "meget hemmeligt"), new("Password", "også hemmeligt")]));
        Assert.Equal(HttpStatusCode.Unauthorized, visitor.Status);
        Assert.Null(visitor.Page.QuerySelector("[name=Gemt]"));
        Assert.DoesNotContain("hemmeligt", visitor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_page_that_stood_open_too_long_keeps_the_name_and_what_it_carried_but_not_the_password()
    {
        var village = await Village.Found(app);
        var member = await village.Member("Leder");
        var visitor = await TypesAfterSigningOut(village, member);
        var (action, values) = visitor.Prepare("Log ind", ("UserName", village.UserNameOf(member)), ("Password", Village.Password));
        values = [.. values.Where(v => v.Key != "__RequestVerificationToken")];

        await visitor.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal(village.UserNameOf(member), visitor.ValueOf("UserName"));
        Assert.Equal("", visitor.ValueOf("Password"));
        await visitor.Press("Log ind", ("Password", Village.Password));
        await visitor.Press("Send det nu");
        Assert.Equal(1, await Initiatives(village));
    }

    [Fact]
    public async Task It_is_kept_for_hours_and_then_no_more()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var village = await Village.Found(own);
        var member = await village.Member("Leder");
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path("initiativer/ny"));

        // The cookie slides with use and dies without.
        own.Clock.Advance(TimeSpan.FromHours(13));
        await leader.Press("Gem og gå videre", ("Title", "Skærmbesøg"), ("Problem", Problem));
        Assert.Equal(HttpStatusCode.Unauthorized, leader.Status);
        var (action, values) = leader.Prepare("Log ind", ("UserName", village.UserNameOf(member)), ("Password", Village.Password));

        own.Clock.Advance(KeptForms.Lifetime);
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.DoesNotContain("Send det nu", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_somebody_only_asked_for_is_still_a_redirect()
    {
        var village = await Village.Found(app);

        var visitor = await app.Visitor().Visit(village.Path("initiativer/ny"));

        Assert.StartsWith("/log-ind?til=", visitor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_English()
    {
        var village = await Village.Found(app);
        var visitor = await app.Visitor().Visit("/log-ind");
        await visitor.Press("English");

        await visitor.Post(village.Path("initiativer/ny"), new FormUrlEncodedContent([new("Problem", "Driving")]));

        Assert.Contains("You have been signed out", visitor.Text, StringComparison.Ordinal);
    }

    private static async Task<Visitor> TypesAfterSigningOut(Village village, Domain.Municipalities.Member member)
    {
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path("initiativer/ny"));
        var (action, values) = leader.Prepare("Gem og gå videre", ("Title", "Skærmbesøg"), ("Problem", Problem), ("WhyNow", "LabourShortage"));
        await leader.Press("Log ud");
        return await leader.Post(action, new FormUrlEncodedContent(values));
    }

    private static string? Written(Visitor visitor, string label) => visitor.Page.QuerySelectorAll("dl.facts > div")
        .Where(d => d.QuerySelector("dt")!.TextContent == label).Select(d => d.QuerySelector("dd")!.TextContent).SingleOrDefault();

    private Task<int> Initiatives(Village village) => app.In(village.Municipality.Id, db => db.Set<Initiative>().CountAsync());
}
