using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Radar;

namespace Sammen.Tests.Radar;

public sealed class RadarPagesTests(SammenApp app)
{
    private int Year => app.Clock.Today().Year;

    [Fact]
    public async Task A_technology_is_added_assessed_and_stands_in_the_drawing_and_the_table_with_one_number()
    {
        var (village, keeper) = await Begun();
        await keeper.Visit(village.Path("radar"));
        Assert.Contains("Der står ikke noget på denne radar endnu", keeper.Text, StringComparison.Ordinal);
        await keeper.Follow("Tilføj teknologi");
        await keeper.Press("Gem");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, keeper.Status);
        Assert.Equal(("Skriv, hvad den hedder.", "Vælg, hvilken slags det er."), (keeper.ErrorAt("Name"), keeper.ErrorAt("Kind")));

        await keeper.Press("Gem", ("Name", "Faldsensorer"), ("Kind", "Sensors"), ("Fields", "SocialAndHealth"), ("Description", "Melder, når nogen falder."));
        Assert.EndsWith("/vurderinger/ny", keeper.Path, StringComparison.Ordinal);
        Assert.Equal($"{Year}", keeper.ValueOf("Year"));
        await keeper.Press("Gem", ("Maturity", "7"), ("Spread", "Some"));

        Assert.Contains("Modenhed: 7. Det er prøvet i hverdagen over tid. Udbredelse: Nogle kommuner. Det giver plads 10 af 16 på vejen ind mod midten: AFPRØV.", keeper.Text, StringComparison.Ordinal);
        await keeper.Visit(village.Path("radar"));
        var mark = Assert.Single(keeper.Page.QuerySelectorAll("a.blip"));
        Assert.Equal("1. Faldsensorer: AFPRØV. Ny", mark.GetAttribute("aria-label"));
        Assert.Equal("1", mark.QuerySelector("text")!.TextContent);
        var row = Assert.Single(keeper.Page.QuerySelectorAll("tbody tr"));
        Assert.Equal(("1. Faldsensorer", mark.GetAttribute("href")), (Visitor.Fold(row.QuerySelector("th")!.TextContent), row.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal(["AFPRØV", "Ny", "Sensorer", "7 af 9", "Nogle kommuner"], row.QuerySelectorAll("td").Select(c => Visitor.Fold(c.TextContent)));
    }

    [Fact]
    public async Task Another_ring_needs_a_reason_which_the_page_of_the_technology_tells()
    {
        var (village, keeper) = await Begun();
        var technology = await Put(village, "Droner", Technology.NetworkTechnology);
        await keeper.Visit(village.Path($"radar/{technology.Id}"));
        await keeper.Follow($"Vurdér den for {Year}");
        await keeper.Press("Gem", ("Maturity", "9"), ("Spread", "NearlyAll"), ("Ring", "Wait"));
        Assert.Equal("Skriv, hvorfor den står i en anden ring, end tallene giver. En linje er nok.", keeper.ErrorAt("Because"));

        await keeper.Press("Gem", ("Because", "Naboerne vil ikke have dem."));

        Assert.Contains($"{Year}: AFVENT", keeper.Text, StringComparison.Ordinal);
        Assert.Contains("Kommunen har valgt en anden ring.", keeper.Text, StringComparison.Ordinal);
        Assert.Contains("Naboerne vil ikke have dem.", keeper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_year_has_its_radar_and_says_what_has_moved_since()
    {
        var (village, keeper) = await Begun();
        var technology = await Put(village, "Droner", Technology.NetworkTechnology, (Year - 1, 2, RadarSpread.Few), (Year, 8, RadarSpread.Many));
        await Put(village, "Chatrobotter", Technology.Apps, (Year - 1, 8, RadarSpread.Many));

        await keeper.Visit(village.Path("radar"));
        Assert.Equal($"1. Droner: KLAR. Rykket ind fra AFVENT i {Year - 1}", Assert.Single(keeper.Page.QuerySelectorAll("a.blip")).GetAttribute("aria-label"));
        Assert.Contains($"Ikke vurderet i {Year}", keeper.Text, StringComparison.Ordinal);
        Assert.Contains("Chatrobotter", keeper.Text, StringComparison.Ordinal);
        await keeper.Follow($"{Year - 1}");
        Assert.Equal(["1. Chatrobotter: KLAR. Ny", "2. Droner: AFVENT. Ny"], keeper.Page.QuerySelectorAll("a.blip").Select(b => b.GetAttribute("aria-label")));
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.Open(village.Path("radar?aar=1999"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.Open(village.Path("radar?felt=Nowhere"))).Status);

        await keeper.Visit(village.Path($"radar/{technology.Id}"));
        await keeper.Follow($"Ret: {Year}");
        await keeper.Press("Slet det for alle");
        Assert.DoesNotContain($"{Year}: KLAR", keeper.Text, StringComparison.Ordinal);
        Assert.Contains($"{Year - 1}: AFVENT", keeper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_has_its_own_radar_and_a_kind_can_be_looked_at_alone()
    {
        var (village, keeper) = await Begun();
        await Put(village, "Droner", Technology.NetworkTechnology, (Year, 8, RadarSpread.Many));
        await village.Keep(() => RadarTechnology.Write(Domain.Id<RadarTechnology>.Random(), new("Uvurderet", Technology.Apps, [Domain.Method.Field.Employment], "", "")).Expect());
        var care = await village.Keep(() => RadarTechnology.Write(Domain.Id<RadarTechnology>.Random(), new("Faldsensorer", Technology.Sensors, [Domain.Method.Field.SocialAndHealth], "", "")).Expect());
        await Assess(village, care, Year, 5, RadarSpread.Few);

        await keeper.Visit(village.Path("radar"));
        Assert.Equal(2, keeper.Page.QuerySelectorAll("a.blip").Length);
        await keeper.Follow("Beskæftigelse");
        Assert.Equal(["1. Droner: KLAR. Ny"], keeper.Page.QuerySelectorAll("a.blip").Select(b => b.GetAttribute("aria-label")));
        await keeper.Visit(village.Path("radar?slags=Sensors"));
        Assert.Contains("Kun Sensorer.", keeper.Text, StringComparison.Ordinal);
        Assert.Single(keeper.Page.QuerySelectorAll("a.blip"));
    }

    [Fact]
    public async Task From_a_technology_one_comes_to_the_initiatives_one_may_see_and_back()
    {
        var (village, keeper) = await Begun();
        var technology = await Put(village, "Faldsensorer", Technology.Sensors, (Year, 8, RadarSpread.Many));
        var (leader, there) = await village.SignedIn("Leder");
        var (_, elsewhere) = await village.SignedIn("Andetsteds", at: village.OtherWorkplace);
        var initiative = await village.Initiative(leader, "Sensorer om natten", i => i.Describe(new TechnologyDescription(null, Technology.Sensors, null, null, village.Workplace.Id), i.Version).Expect());

        foreach (var (visitor, sees) in new[] { (keeper, true), (there, true), (elsewhere, false) })
        {
            await visitor.Visit(village.Path($"radar/{technology.Id}"));
            Assert.Equal(sees, visitor.Text.Contains("Sensorer om natten", StringComparison.Ordinal));
            Assert.Equal(sees, visitor.Page.DocumentElement.OuterHtml.Contains(initiative.Id.ToString(), StringComparison.Ordinal));
        }

        await there.Visit(village.Path(initiative));
        await there.Follow("Sensorer på kommunens teknologiradar");
        Assert.Contains("1. Faldsensorer", there.Text, StringComparison.Ordinal);
        await there.Visit(village.Path("initiativer"));
        await there.Follow("Se kommunens teknologiradar");
    }

    [Fact]
    public async Task All_members_read_it_and_only_those_who_keep_it_write()
    {
        var (village, reader) = await Begun();
        var technology = await Put(village, "Faldsensorer", Technology.Sensors, (Year, 8, RadarSpread.Many));
        var (_, member) = await village.SignedIn("Medarbejder");
        foreach (var path in new[] { "radar", $"radar/{technology.Id}" })
        {
            await member.Visit(village.Path(path));
            Assert.Empty(member.Page.QuerySelectorAll("main a[href$='/ny'], main a[href$='/ret'], main a[href$='/import']"));
            await reader.Visit(village.Path(path));
            Assert.NotEmpty(reader.Page.QuerySelectorAll("main a[href$='/ny']"));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await member.Open(village.Path("radar/ny"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await (await Village.Found(app)).SignedIn("Fremmed")).Visitor.Open(village.Path("radar"))).Status);
    }

    [Fact]
    public async Task A_name_and_a_year_are_there_once_and_what_is_posted_twice_too()
    {
        var (village, keeper) = await Begun();
        await keeper.Visit(village.Path("radar/ny"));
        var (action, values) = keeper.Prepare("Gem", ("Name", "Faldsensorer"), ("Kind", "Sensors"));
        await keeper.Post(action, new FormUrlEncodedContent(values));
        await keeper.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.OK, keeper.Status);
        await keeper.Press("Gem", ("Maturity", "7"), ("Spread", "Some"));

        await keeper.Visit(village.Path("radar/ny"));
        await keeper.Press("Gem", ("Name", " FALDsensorer"), ("Kind", "Apps"));
        Assert.StartsWith("Den står allerede på listen.", keeper.ErrorAt("Name"), StringComparison.Ordinal);
        Assert.Equal(" FALDsensorer", keeper.ValueOf("Name"));
        // Gone back to the form and with other words: the name is taken by the first.
        await keeper.Post(action, new FormUrlEncodedContent([.. values.Where(v => v.Key != "Description"), new("Description", "Andre ord")]));
        Assert.NotNull(keeper.ErrorAt("Name"));

        var technology = Assert.Single(await app.In(village.Municipality.Id, db => db.Set<RadarTechnology>().ToListAsync()));
        await keeper.Visit(village.Path($"radar/{technology.Id}/vurderinger/ny"));
        await keeper.Press("Gem", ("Year", $"{Year}"), ("Maturity", "1"), ("Spread", "Few"));
        Assert.Equal($"Den er allerede vurderet for {Year}. Ret vurderingen i stedet.", keeper.ErrorAt("Year"));
        await keeper.Press("Gem", ("Year", "i år"));
        Assert.Equal("Skriv et år med fire tal.", keeper.ErrorAt("Year"));
        Assert.Equal("i år", keeper.ValueOf("Year"));
    }

    [Fact]
    public async Task A_change_that_another_made_first_is_not_overwritten_and_a_removed_technology_takes_its_years_along()
    {
        var (village, keeper) = await Begun();
        var technology = await Put(village, "Faldsensorer", Technology.Sensors, (Year, 8, RadarSpread.Many));
        await keeper.Visit(village.Path($"radar/{technology.Id}/ret"));
        var stale = keeper.Prepare("Gem", ("Description", "Sent"));
        await keeper.Press("Gem", ("Description", "Først"));
        await keeper.Post(stale.Action, new FormUrlEncodedContent(stale.Values));
        Assert.Equal(HttpStatusCode.Conflict, keeper.Status);
        Assert.Contains("Først", keeper.Text, StringComparison.Ordinal);

        await keeper.Visit(village.Path($"radar/{technology.Id}/ret"));
        await keeper.Press("Slet det for alle");
        Assert.Equal(0, await app.In(village.Municipality.Id, async db => await db.Set<RadarTechnology>().CountAsync() + await db.Set<RadarAssessment>().CountAsync()));
    }

    private async Task<(Village Village, Visitor Keeper)> Begun()
    {
        var village = await Village.Found(app);
        return (village, (await village.SignedIn("Digitalisering", MunicipalityRole.PortfolioReader)).Visitor);
    }

    private async Task<RadarTechnology> Put(Village village, string name, Technology kind, params (int Year, int Maturity, RadarSpread Spread)[] assessed)
    {
        var technology = await village.Keep(() => RadarTechnology.Write(Domain.Id<RadarTechnology>.Random(), new(name, kind, [], "", "")).Expect());
        foreach (var (year, maturity, spread) in assessed)
        {
            await Assess(village, technology, year, maturity, spread);
        }

        return technology;
    }

    private async Task Assess(Village village, RadarTechnology technology, int year, int maturity, RadarSpread spread)
    {
        var by = await village.Member("Konsulent");
        await village.Keep(() => RadarAssessment.Write(Domain.Id<RadarAssessment>.Random(), technology, year, new(maturity, spread, null, ""), [], by, app.Clock.Today()).Expect());
    }
}
