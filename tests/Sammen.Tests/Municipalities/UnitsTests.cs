using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Municipalities;

public sealed class UnitsTests(SammenApp app)
{
    [Fact]
    public async Task A_unit_is_added_under_another_and_can_be_chosen_at_once()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path("enheder"));
        Assert.Contains("Plejecenter ÅenArbejdspladsUnder Ældre og Sundhed", administrator.Text, StringComparison.Ordinal);
        await administrator.Press("Tilføj enheden", ("Name", "Aktivitetshuset <b>"), ("ParentId", village.Centre.Id.ToString()));

        Assert.Contains("Aktivitetshuset <b> er tilføjet.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Ældre og Sundhed", "Aktivitetshuset <b>", "Plejecenter Øen", "Plejecenter Åen"],
            administrator.Page.QuerySelectorAll(".tree .do").Select(a => a.TextContent));
        await administrator.Visit(village.Path("medlemmer/ny"));
        Assert.Contains("Aktivitetshuset <b>", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_twice_it_is_there_once()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("enheder"));
        var (action, values) = administrator.Prepare("Tilføj enheden", ("Name", "Aktivitetshuset"));

        await administrator.Post(action, new FormUrlEncodedContent(values));
        await administrator.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Unit>().CountAsync(u => u.Name == "Aktivitetshuset")));
    }

    [Fact]
    public async Task What_is_not_right_is_said_at_the_field()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(village.Path("enheder"));
        await administrator.Press("Tilføj enheden", ("Name", ""), ("ParentId", other.Centre.Id.ToString()), ("Kind", null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Equal("Skriv et navn.", administrator.ErrorAt("Name"));
        Assert.Equal("Den enhed findes ikke længere. Vælg en anden.", administrator.ErrorAt("ParentId"));
        Assert.Equal("Vælg, hvad det er for en enhed.", administrator.ErrorAt("Kind"));
    }

    [Fact]
    public async Task A_unit_gets_another_name_and_a_stale_one_is_refused()
    {
        var village = await Village.Found(app);
        var (me, administrator) = await village.SignedIn("Anna", MunicipalityRole.Administrator);
        var colleague = await village.SignIn(me);
        await colleague.Visit(village.Path($"enheder/{village.Workplace.Id}"));

        await administrator.Visit(village.Path("enheder"));
        await administrator.Follow("Plejecenter Åen");
        await administrator.Press("Gem", ("Name", "Plejehjemmet Åen"));
        Assert.Contains("Plejehjemmet Åen er gemt.", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Plejecenter Åen", administrator.Text, StringComparison.Ordinal);

        await colleague.Press("Gem", ("Name", "Åens Plejecenter"));
        Assert.Equal(HttpStatusCode.Conflict, colleague.Status);
        Assert.Equal("Åens Plejecenter", colleague.ValueOf("Name"));
        Assert.Contains("Plejehjemmet Åen", colleague.Text, StringComparison.Ordinal);
    }
}
