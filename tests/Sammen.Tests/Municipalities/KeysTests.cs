using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Municipalities;

public sealed class KeysTests(SammenApp app)
{
    [Fact]
    public async Task A_key_is_shown_once_works_at_once_and_is_listed_with_the_day_it_was_used()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path("medlemmer"));
        await administrator.Follow("Nøgler");
        Assert.Contains("Der er ingen nøgler endnu.", administrator.Text, StringComparison.Ordinal);
        await administrator.Press("Lav nøglen", ("Name", "Ledelsesinformation <b>"));
        var key = Shown(administrator);
        Assert.Contains("Nøgle til Ledelsesinformation <b>", administrator.Text, StringComparison.Ordinal);

        await administrator.Follow("Til nøglerne");
        Assert.Equal(["Alt i kommunen", "26. november 2040", "Aldrig", "Virker"], RowOf(administrator, "Ledelsesinformation <b>"));
        Assert.DoesNotContain(key.Split('_')[^1], administrator.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await Ask(key));
        await administrator.Visit(village.Path("noegler"));
        Assert.Equal("26. november 2040", RowOf(administrator, "Ledelsesinformation <b>")[2]);
    }

    [Fact]
    public async Task A_key_can_be_limited_to_what_is_chosen()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path("noegler"));
        await administrator.Press("Lav nøglen", ("Name", "Kurver"), ("Scope", "calculations"));

        Assert.Contains("Beregninger på tal, som programmet selv sender", administrator.Text, StringComparison.Ordinal);
        Assert.Equal([ApiScope.Calculations], (await Only(village)).Scopes);
    }

    [Fact]
    public async Task What_is_not_right_is_said_at_the_field_and_the_rest_is_kept()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path("noegler"));
        await administrator.Press("Lav nøglen", ("Name", " "), ("Scope", "calculations"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Equal("Skriv et navn.", administrator.ErrorAt("Name"));
        Assert.Equal("calculations", administrator.ValueOf("Scope"));

        await administrator.Press("Lav nøglen", ("Name", "Kurver"), ("Scope", "alt"));
        Assert.Equal("Det kendes ikke. Vælg mellem: calculations, portfolio, files.", administrator.ErrorAt("Scope"));
        Assert.Equal("Kurver", administrator.ValueOf("Name"));
        Assert.Empty(await app.In(village.Municipality.Id, db => db.Set<ApiKey>().ToListAsync()));
    }

    [Fact]
    public async Task Pressed_twice_it_is_one_key_and_the_text_shown_last_works_until_it_is_in_use()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("noegler"));
        var (action, values) = administrator.Prepare("Lav nøglen", ("Name", "Kurver"));

        await administrator.Post(action, new FormUrlEncodedContent(values));
        var first = Shown(administrator);
        await administrator.Post(action, new FormUrlEncodedContent(values));
        var second = Shown(administrator);

        await Only(village);
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(first));
        Assert.Equal(HttpStatusCode.OK, await Ask(second));
        await administrator.Post(action, new FormUrlEncodedContent(values));
        Assert.Contains("Nøglen er lavet og i brug. Den kan ikke vises igen.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Ask(second));
    }

    [Fact]
    public async Task A_closed_key_opens_nothing_at_the_next_request_and_stays_in_the_list()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var key = await village.Key();
        Assert.Equal(HttpStatusCode.OK, await Ask(key));

        await administrator.Visit(village.Path("noegler"));
        await administrator.Follow("Ledelsesinformation");
        await administrator.Press("Luk nøglen");

        Assert.Contains("Nøglen Ledelsesinformation er lukket.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal("Lukket 26. november 2040", RowOf(administrator, "Ledelsesinformation")[3]);
        Assert.Equal(HttpStatusCode.Unauthorized, await Ask(key));
        await administrator.Follow("Ledelsesinformation");
        Assert.DoesNotContain("Luk nøglen", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_of_another_municipality_do_not_exist()
    {
        var (village, other) = (await Village.Found(app), await Village.Found(app));
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var theirs = await other.Key();
        ApiKey.TryRead(theirs, out var id, out _);

        await administrator.Visit(village.Path("noegler"));
        Assert.DoesNotContain("Ledelsesinformation", administrator.Page.QuerySelector("table")?.TextContent ?? "", StringComparison.Ordinal);
        var (action, values) = administrator.Prepare("Lav nøglen", ("Name", "Min nu"), ("Id", id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Open(village.Path($"noegler/{id}"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Post(village.Path($"noegler/{id}/lukning"), new FormUrlEncodedContent(values))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Post(action, new FormUrlEncodedContent(values))).Status);
        Assert.Equal(HttpStatusCode.OK, await Ask(theirs));
    }

    [Fact]
    public async Task It_speaks_English()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("noegler"));
        await administrator.Press("English");

        await administrator.Visit(village.Path("noegler"));
        await administrator.Press("Make the key", ("Name", "Charts"));
        Assert.Contains("Key for Charts", administrator.Text, StringComparison.Ordinal);
    }

    private static string Shown(Visitor visitor) => visitor.Page.QuerySelector("#noegle")!.TextContent;

    private static List<string> RowOf(Visitor visitor, string name) => [.. visitor.Page.QuerySelectorAll("tbody tr")
        .Single(row => Visitor.Fold(row.QuerySelector("th")!.TextContent) == name).QuerySelectorAll("td").Select(cell => Visitor.Fold(cell.TextContent))];

    private Task<ApiKey> Only(Village village) => app.In(village.Municipality.Id, db => db.Set<ApiKey>().SingleAsync());

    private async Task<HttpStatusCode> Ask(string key) => (await new Api.Caller(app, key).Get("/api/v1/municipality")).Status;
}
