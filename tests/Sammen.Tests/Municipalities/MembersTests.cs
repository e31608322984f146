using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Municipalities;

public sealed class MembersTests(SammenApp app)
{
    [Fact]
    public async Task An_administrator_invites_and_the_link_shown_once_leads_in()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path("medlemmer"));
        await administrator.Follow("Invitér et medlem");
        await administrator.Press("Lav linket", ("Name", "Hjælper <b>Åse</b>"), ("UnitId", village.Workplace.Id.ToString()));
        var link = administrator.Page.QuerySelector("#link")!.TextContent;
        Assert.Equal(link, administrator.Page.QuerySelector("[data-copy]")!.GetAttribute("data-copy"));
        Assert.Contains("Det virker én gang og til 10. december 2040.", administrator.Text, StringComparison.Ordinal);

        await administrator.Visit(village.Path("medlemmer"));
        Assert.Equal(["Plejecenter Åen", "Medlem", "Inviteret, linket gælder til 10. december 2040"], RowOf(administrator, "Hjælper <b>Åse</b>"));

        var helper = await app.Visitor().Visit(new Uri(link).PathAndQuery);
        await helper.Press("Kom med", ("UserName", "åse " + Guid.NewGuid()), ("Password", "kaffe og kage kl 10"));
        await administrator.Visit(village.Path("medlemmer") + "?Soeg=åSE");
        Assert.Contains("MedlemHar adgang", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_stand_by_name_fifty_a_page_and_are_found_by_parts_of_it()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Øjvind", MunicipalityRole.Administrator);
        await app.In(village.Municipality.Id, async db =>
        {
            var now = DateTimeOffset.UtcNow;
            db.AddRange(Enumerable.Range(10, 50).Select(n => Member.Invite($"Gartner {n}", null, MunicipalityRole.Member, now).Expect()));
            db.AddRange(new[] { "Ærlend Bæk", "Aase Holm", "bo Åberg" }.Select(name => Member.Invite(name, null, MunicipalityRole.Member, now).Expect()));
            return await db.SaveChangesAsync();
        });

        await administrator.Visit(village.Path("medlemmer"));
        Assert.Equal(["bo Åberg", "Gartner 10", "Gartner 11"], Names(administrator).Take(3));
        await administrator.Follow("Næste");
        Assert.Equal(["Gartner 59", "Ærlend Bæk", "Øjvind", "Aase Holm"], Names(administrator));

        await administrator.Visit(village.Path("medlemmer") + "?Soeg=ÅBE+bo");
        Assert.Equal(["bo Åberg"], Names(administrator));
        await administrator.Visit(village.Path("medlemmer") + "?Soeg=%25%00");
        Assert.Contains("Ingen medlemmer passer til søgningen", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_whose_access_is_closed_stand_by_themselves()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("medlemmer?Lukket=true"));
        Assert.Contains("Ingen har fået lukket deres adgang", administrator.Text, StringComparison.Ordinal);
        await app.In(village.Municipality.Id, async db =>
        {
            var former = Member.Invite("Tidligere leder", null, MunicipalityRole.Member, DateTimeOffset.UtcNow).Expect();
            former.Deactivate(1, DateTimeOffset.UtcNow).Expect();
            db.Add(former);
            return await db.SaveChangesAsync();
        });

        await administrator.Visit(village.Path("medlemmer"));
        Assert.Equal(["Anna"], Names(administrator));
        await administrator.Follow("Se dem, hvis adgang er lukket");
        Assert.Equal(["Tidligere leder"], Names(administrator));
        await administrator.Follow("Tilbage til dem med adgang");
        Assert.Equal(["Anna"], Names(administrator));
    }

    private static IEnumerable<string> Names(Visitor visitor) => visitor.Page.QuerySelectorAll("main table a.do").Select(a => a.TextContent);

    [Fact]
    public async Task An_invitation_pressed_twice_is_one_member_and_the_last_link_works()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("medlemmer/ny"));
        var (action, values) = administrator.Prepare("Lav linket", ("Name", "Bo"));

        await administrator.Post(action, new FormUrlEncodedContent(values));
        var first = new Uri(administrator.Page.QuerySelector("#link")!.TextContent).PathAndQuery;
        await administrator.Post(action, new FormUrlEncodedContent(values));
        var second = new Uri(administrator.Page.QuerySelector("#link")!.TextContent).PathAndQuery;

        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Member>().CountAsync(m => m.Name == "Bo")));
        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().Open(first)).Status);
        await app.Visitor().Visit(second);
    }

    [Fact]
    public async Task What_is_not_right_in_an_invitation_is_said_at_the_field_and_the_rest_is_kept()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path("medlemmer/ny"));
        await administrator.Press("Lav linket", ("Name", " "), ("Role", "PortfolioReader"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Equal("Skriv et navn.", administrator.ErrorAt("Name"));
        Assert.Equal("PortfolioReader", administrator.ValueOf("Role"));

        await administrator.Press("Lav linket", ("Name", new string('å', 121)), ("UnitId", other.Workplace.Id.ToString()), ("Role", "King"));
        Assert.Equal("Teksten er for lang. Der er plads til 120 tegn.", administrator.ErrorAt("Name"));
        Assert.Equal("Den enhed findes ikke længere. Vælg en anden.", administrator.ErrorAt("UnitId"));
        Assert.NotNull(administrator.ErrorAt("Role"));
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Member>().CountAsync()));
    }

    [Fact]
    public async Task A_member_is_revised_and_a_stale_save_is_refused()
    {
        var village = await Village.Found(app);
        var (me, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var member = await village.Member("Bo");
        var colleague = await village.SignIn(me);
        await administrator.Visit(village.Path($"medlemmer/{member.Id}"));
        await colleague.Visit(village.Path($"medlemmer/{member.Id}"));

        await colleague.Press("Gem", ("Name", "Bo Bæk"), ("UnitId", village.OtherWorkplace.Id.ToString()), ("Role", "PortfolioReader"));
        Assert.Equal(village.Path("medlemmer"), colleague.Path);
        Assert.Equal(["Plejecenter Øen", "Læser på tværs"], RowOf(colleague, "Bo Bæk").Take(2));

        await administrator.Press("Gem", ("Name", "Bo Bak"));
        Assert.Equal(HttpStatusCode.Conflict, administrator.Status);
        Assert.Equal("Bo Bak", administrator.ValueOf("Name"));
        Assert.Contains("Plejecenter Øen", administrator.Text, StringComparison.Ordinal);
        await administrator.Press("Gem");
        Assert.Contains("Bo Bak er gemt.", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_access_is_gone_at_the_next_request_and_can_be_opened_again()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var (member, bo) = await village.SignedIn("Bo");
        await bo.Visit(village.Path("initiativer"));

        await administrator.Visit(village.Path($"medlemmer/{member.Id}"));
        await administrator.Press("Luk adgangen");
        Assert.Contains("Adgangen for Bo er lukket.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bo.Open(village.Path("initiativer"))).Status);

        await administrator.Press("Åbn adgangen igen");
        await bo.Visit(village.Path("initiativer"));
    }

    [Fact]
    public async Task A_closed_access_kills_the_link_that_was_handed_out()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var (member, link) = await village.Invited("Bo");

        await administrator.Visit(village.Path($"medlemmer/{member.Id}"));
        await administrator.Press("Luk adgangen");
        await administrator.Press("Åbn adgangen igen");

        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().Open(link)).Status);
        await administrator.Visit(village.Path("medlemmer"));
        Assert.Contains("Inviteret, mangler et link", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_lets_a_member_choose_a_new_password()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var member = await village.Member("Bo");

        await administrator.Visit(village.Path($"medlemmer/{member.Id}"));
        await administrator.Press("Lav et nyt link");
        var link = administrator.Page.QuerySelector("#link")!.TextContent;

        var bo = await app.Visitor().Visit(new Uri(link).PathAndQuery);
        await bo.Press("Gem adgangskoden", ("Password", "en helt ny kode"));
        Assert.Equal(village.Path(), bo.Path);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var village = await Village.Found(app);
        var (me, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await village.Invited("Ny administrator", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path($"medlemmer/{me.Id}"));
        await administrator.Press("Luk adgangen");
        Assert.Equal(HttpStatusCode.Conflict, administrator.Status);
        Assert.Contains("Kommunen skal have mindst én administrator. Giv en anden den rolle først.", administrator.Text, StringComparison.Ordinal);

        await administrator.Press("Gem", ("Role", "Member"));
        Assert.Equal(HttpStatusCode.Conflict, administrator.Status);
        Assert.Equal("Kommunen skal have mindst én administrator. Giv en anden den rolle først.", administrator.ErrorAt("Role"));

        await village.Member("Bo", MunicipalityRole.Administrator);
        await administrator.Press("Gem", ("Role", "Member"));
        Assert.Equal(HttpStatusCode.Forbidden, administrator.Status);
    }

    // Many municipalities at once, for a race is not lost every time.
    [Fact]
    public Task Two_administrators_who_close_each_other_out_at_once_leave_one() => Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
    {
        var village = await Village.Found(app);
        var (anna, annasBrowser) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var (bo, bosBrowser) = await village.SignedIn("Bo", MunicipalityRole.Administrator);
        await annasBrowser.Visit(village.Path($"medlemmer/{bo.Id}"));
        await bosBrowser.Visit(village.Path($"medlemmer/{anna.Id}"));

        await Task.WhenAll(annasBrowser.Press("Luk adgangen"), bosBrowser.Press("Luk adgangen"));

        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Member>().CountAsync(m => m.DeactivatedAt == null)));
    }));

    [Theory]
    [InlineData("medlemmer")]
    [InlineData("medlemmer/ny")]
    [InlineData("medlemmer/{member}")]
    [InlineData("enheder")]
    [InlineData("enheder/{unit}")]
    public async Task Only_administrators_come_here(string page)
    {
        var village = await Village.Found(app);
        var (member, employee) = await village.SignedIn("Bo");
        var (_, reader) = await village.SignedIn("Direktør", MunicipalityRole.PortfolioReader);
        var path = village.Path(page.Replace("{member}", member.Id.ToString(), StringComparison.Ordinal).Replace("{unit}", village.Workplace.Id.ToString(), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Open(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Open(path)).Status);
        Assert.DoesNotContain("Medlemmer", employee.Page.QuerySelector(".nav")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_and_units_of_another_municipality_do_not_exist()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var stranger = await other.Member("Fremmed");
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Open(village.Path($"medlemmer/{stranger.Id}"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Open(village.Path("medlemmer/intet-id"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Open(village.Path($"enheder/{other.Workplace.Id}"))).Status);

        await administrator.Visit(village.Path("medlemmer"));
        var token = administrator.ValueOf("__RequestVerificationToken")!;
        foreach (var act in (string[])["", "/link", "/lukning", "/genaabning"])
        {
            await administrator.Post(village.Path($"medlemmer/{stranger.Id}{act}"), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Name", "Min nu")]));
            Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
        }

        Assert.True(await app.In(other.Municipality.Id, db => db.Set<Member>().AnyAsync(m => m.Name == "Fremmed" && m.DeactivatedAt == null)));
    }

    [Fact]
    public async Task It_speaks_English()
    {
        var village = await Village.Found(app);
        var (me, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("medlemmer"));
        await administrator.Press("English");

        Assert.Contains("Whole", (await administrator.Visit(village.Path("medlemmer/ny"))).Text, StringComparison.OrdinalIgnoreCase);
        await administrator.Visit(village.Path($"medlemmer/{me.Id}"));
        await administrator.Press("Close the access");
        Assert.Contains("The municipality needs at least one administrator.", administrator.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> RowOf(Visitor visitor, string name) => visitor.Page.QuerySelectorAll("tbody tr")
        .Single(row => Visitor.Fold(row.QuerySelector("th")!.TextContent) == name).QuerySelectorAll("td").Select(cell => Visitor.Fold(cell.TextContent));
}
