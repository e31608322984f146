using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dependencies;

public sealed class DependencyPagesTests(SammenApp app)
{
    private const string Secret = "Vi flytter besøgene, fordi to er sygemeldt";

    [Fact]
    public async Task Two_initiatives_at_the_same_wheel_are_both_told_until_each_has_said_they_talked()
    {
        var (village, one, first, other, second) = await TwoThatShare();

        foreach (var (leader, initiative, title) in new[] { (one, first, "Skærmbesøg"), (other, second, "Robotter") })
        {
            await leader.Visit(village.Path(initiative));
            Assert.Contains("Tal med et andet initiativ om en ting, I deler", leader.Text, StringComparison.Ordinal);
            await leader.Visit(village.Path());
            Assert.Contains($"Tal med {title} om KMD Nexus", leader.Text, StringComparison.Ordinal);
        }

        await other.Visit(village.Path(second, "afhaengigheder"));
        Assert.Contains("KMD Nexus: også afhængig: Robotter", other.Text, StringComparison.Ordinal);
        await other.Follow("Vi har talt sammen: KMD Nexus, Robotter");
        await other.Press("Gem");
        Assert.Equal("Skriv, hvad der er aftalt. En linje er nok.", other.ErrorAt("Agreed"));
        await other.Press("Gem", ("Agreed", "Vi venter med at lægge om til marts"));
        await other.Visit(village.Path(second));
        Assert.DoesNotContain("en ting, I deler", other.Text, StringComparison.Ordinal);

        // The one reads what the other wrote, is still told, and has it in the form.
        await one.Visit(village.Path(first));
        Assert.Contains("en ting, I deler", one.Text, StringComparison.Ordinal);
        await one.Visit(village.Path(first, "afhaengigheder"));
        Assert.Contains("Vi venter med at lægge om til marts", one.Text, StringComparison.Ordinal);
        await one.Follow("Vi har talt sammen: KMD Nexus, Skærmbesøg");
        Assert.Equal("Vi venter med at lægge om til marts", one.ValueOf("Agreed"));
        await one.Press("Gem");
        await one.Visit(village.Path());
        Assert.DoesNotContain("KMD Nexus", one.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_initiative_that_one_may_not_see_only_title_unit_and_whom_to_ask_are_told()
    {
        var (village, _, first, _, second) = await TwoThatShare();
        var (_, neighbour) = await village.SignedIn("Kollega dér", at: village.OtherWorkplace);

        await neighbour.Visit(village.Path(second, "afhaengigheder"));
        Assert.Contains("Robotter", neighbour.Text, StringComparison.Ordinal);
        Assert.Contains("Plejecenter Åen", neighbour.Text, StringComparison.Ordinal);
        Assert.Contains("Spørg Leder Åen", neighbour.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, neighbour.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Id.ToString(), neighbour.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await neighbour.Visit(village.Path("afhaengigheder"));
        Assert.Contains("Robotter", neighbour.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, neighbour.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Id.ToString(), neighbour.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Robotter, ", neighbour.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Open(village.Path(first, "afhaengigheder"))).Status);
    }

    [Fact]
    public async Task Nothing_crosses_the_border_of_the_municipality()
    {
        var (village, _, _, _, _) = await TwoThatShare();
        var (there, one, _, _, second) = await TwoThatShare();
        Assert.Equal(2, (await Wheels(village)).Count + (await Wheels(there)).Count);
        await one.Visit(there.Path("afhaengigheder"));
        Assert.Single(one.Page.QuerySelectorAll("main ul.rows > li"));
        Assert.Equal(HttpStatusCode.NotFound, (await one.Open(village.Path("afhaengigheder"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await one.Open(village.Path(second, "afhaengigheder"))).Status);
    }

    [Fact]
    public async Task A_name_the_municipality_knows_is_offered_and_is_the_same_wheel_however_it_is_typed()
    {
        var (village, one, first, _, _) = await TwoThatShare();
        await one.Visit(village.Path(first, "afhaengigheder/ny"));
        Assert.Equal(["KMD Nexus"], one.Page.QuerySelectorAll("datalist option").Select(o => o.GetAttribute("value")));
        await one.Press("Gem", ("Name", " kmd  NEXUS"), ("Kind", "Process"), ("Direction", "Both"), ("About", "Mere"));
        var wheel = Assert.Single(await Wheels(village));
        Assert.Equal(("KMD Nexus", WheelKind.System), (wheel.Name, wheel.Kind));
    }

    [Fact]
    public async Task Nothing_new_is_put_on_the_list_while_something_else_is_wrong()
    {
        var (village, one, first, _, _) = await TwoThatShare();
        await one.Visit(village.Path(first, "afhaengigheder/ny"));
        await one.Press("Gem", ("Name", "Nyt system"), ("Kind", "System"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, one.Status);
        Assert.NotNull(one.ErrorAt("About"));
        Assert.NotNull(one.ErrorAt("Direction"));
        await one.Press("Gem", ("Kind", null), ("About", "Data"), ("Direction", "Both"));
        Assert.NotNull(one.ErrorAt("Kind"));
        Assert.Single(await Wheels(village));

        await one.Press("Gem", ("Kind", "System"));
        Assert.Equal(HttpStatusCode.OK, one.Status);
        Assert.Equal(2, (await Wheels(village)).Count);
    }

    [Fact]
    public async Task Posted_twice_or_by_two_at_once_a_new_wheel_is_one()
    {
        var (village, one, first, other, second) = await TwoThatShare();
        var posts = new List<(Visitor Who, string Action, List<KeyValuePair<string, string>> Values)>();
        foreach (var (who, initiative) in new[] { (one, first), (other, second) })
        {
            await who.Visit(village.Path(initiative, "afhaengigheder/ny"));
            var (action, values) = who.Prepare("Gem", ("Name", "Ruteplanen"), ("Kind", "Process"), ("Direction", "Both"), ("About", "Ruter"));
            posts.AddRange([(who, action, values), (who, action, values)]);
        }

        var answers = await Task.WhenAll(posts.Select(p => p.Who.Http.PostAsync(p.Action, new FormUrlEncodedContent(p.Values), TestContext.Current.CancellationToken)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single(await Wheels(village), w => w.Name == "Ruteplanen");
        Assert.Equal(4, await app.In(village.Municipality.Id, db => db.Set<Dependency>().CountAsync()));
    }

    [Fact]
    public async Task An_administrator_merges_two_wheels_and_the_initiatives_find_each_other()
    {
        var (village, one, first, _, _) = await TwoThatShare();
        await Turn(one, village, first, "Journalen", "Det samme");
        var (_, third) = await village.SignedIn("Tredje");
        var initiative = await village.Initiative(await village.Member("Leder tre"), "Det tredje");
        var (_, administrator) = await village.SignedIn("Administrator", MunicipalityRole.Administrator, village.OtherWorkplace);
        Assert.NotNull(initiative);

        await administrator.Visit(village.Path("afhaengigheder"));
        await administrator.Follow("Det er det samme som: Journalen");
        await administrator.Press("Gem");
        Assert.Equal("Vælg den, det er det samme som.", administrator.ErrorAt("Into"));
        var nexus = (await Wheels(village)).Single(w => w.Name == "KMD Nexus");
        await administrator.Press("Gem", ("Into", nexus.Id.ToString()));
        Assert.Contains("Også kendt som Journalen. Slået sammen", administrator.Text, StringComparison.Ordinal);
        Assert.Single(administrator.Page.QuerySelectorAll("main ul.rows > li"));

        await third.Visit(village.Path(first, "afhaengigheder"));
        Assert.Equal(2, third.Page.QuerySelectorAll("section[aria-labelledby=kort] .rows b").Length);
        Assert.DoesNotContain("Journalen", third.Page.QuerySelector("section[aria-labelledby=kort]")!.TextContent, StringComparison.Ordinal);
        await administrator.Visit(village.Path($"afhaengigheder/{nexus.Id}"));
        await administrator.Press("Gem", ("Name", "journalen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        await administrator.Press("Gem", ("Name", "Nexus"), ("Link", "javascript:alert(1)"));
        Assert.NotNull(administrator.ErrorAt("Link"));
        await one.Open(village.Path($"afhaengigheder/{nexus.Id}"));
        Assert.Equal(HttpStatusCode.Forbidden, one.Status);
    }

    [Fact]
    public async Task The_list_can_be_seen_by_kind()
    {
        var (village, one, first, _, _) = await TwoThatShare();
        await one.Visit(village.Path(first, "afhaengigheder/ny"));
        await one.Press("Gem", ("Name", "Rengøringen"), ("Kind", "Unit"), ("Direction", "TheyAreAffected"), ("About", "Kanter"));
        await one.Visit(village.Path("afhaengigheder"));
        Assert.Equal(2, one.Page.QuerySelectorAll("main ul.rows > li").Length);
        await one.Follow("Enhed i kommunen");
        Assert.Equal("Rengøringen", Assert.Single(one.Page.QuerySelectorAll("main ul.rows > li b")).TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await one.Open(village.Path("afhaengigheder?slags=Noget"))).Status);
    }

    [Fact]
    public async Task A_talk_about_a_wheel_that_is_not_shared_does_not_exist()
    {
        var (village, one, first, _, second) = await TwoThatShare();
        await Turn(one, village, first, "Ruteplanen", "Ruter");
        var alone = (await Wheels(village)).Single(w => w.Name == "Ruteplanen");
        Assert.Equal(HttpStatusCode.NotFound, (await one.Open(village.Path(first, $"afhaengigheder/{alone.Id}/med/{second.Id}"))).Status);
    }

    private static async Task Turn(Visitor leader, Village village, Initiative initiative, string name, string about)
    {
        await leader.Visit(village.Path(initiative, "afhaengigheder/ny"));
        await leader.Press("Gem", ("Name", name), ("Kind", "System"), ("Direction", "WeDepend"), ("About", about));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    // One at each workplace; the one cannot see the other.
    private async Task<(Village Village, Visitor One, Initiative First, Visitor Other, Initiative Second)> TwoThatShare()
    {
        var village = await Village.Found(app);
        var (member, one) = await village.SignedIn("Leder Åen");
        var (fellow, other) = await village.SignedIn("Leder Øen", at: village.OtherWorkplace);
        var first = await village.Initiative(member, "Robotter");
        var second = await village.Keep(() => Initiative.Begin(
            new ProblemDescription("Skærmbesøg", "Kørslen tager tid.", "", "", []), fellow.Id, village.OtherWorkplace.Id, app.Clock.GetUtcNow()).Expect());
        await Turn(one, village, first, "KMD Nexus", Secret);
        await Turn(other, village, second, "kmd nexus", "Planen");
        return (village, one, first, other, second);
    }

    private Task<List<Wheel>> Wheels(Village village) => app.In(village.Municipality.Id, db => db.Set<Wheel>().AsNoTracking().ToListAsync());
}
