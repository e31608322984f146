using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Experiences;

/// <summary>All tests share what is shared: each looks for words of its own.</summary>
public sealed class ListExperiencesTests(SammenApp app)
{
    [Fact]
    public async Task All_words_must_be_there_whatever_their_ending_and_the_last_may_be_a_beginning()
    {
        var village = await Village.Found(app);
        await Shared(village, "Kvabsrobotter på gangen", "Snurren kom om natten.");
        await Shared(village, "Kvabsrobotten i køkkenet", "Ro om dagen.");
        var (_, neighbour) = await (await Village.Found(app)).SignedIn("Nabo");

        foreach (var words in new[] { "kvabsrobotterne", "KVABSRO" })
        {
            Assert.Equal(["Kvabsrobotten i køkkenet", "Kvabsrobotter på gangen"], (await Search(neighbour, words)).Order());
        }

        Assert.Equal(["Kvabsrobotter på gangen"], await Search(neighbour, "kvabsrobot natten"));
        Assert.Equal(["Kvabsrobotter på gangen"], await Search(neighbour, "kvabsrobot, og snur"));
        Assert.Empty(await Search(neighbour, "kvabsro natten"));
        Assert.Contains("Der er ingen, der passer", neighbour.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await Search(neighbour, "kvabsrobot%")).Count);
    }

    [Fact]
    public async Task Danish_letters_are_found_and_what_comes_after_them_is_not()
    {
        var village = await Village.Found(app);
        foreach (var title in new[] { "Ærøpramme", "Ærøprøver", "Æslinger", "Zøpramme", "Aarøpramme", "Ålepramme" })
        {
            await Shared(village, title, "Vand.");
        }

        var (_, neighbour) = await (await Village.Found(app)).SignedIn("Nabo");

        Assert.Equal(["Ærøpramme", "Ærøprøver"], (await Search(neighbour, "ærøpr")).Order(StringComparer.Ordinal));
        Assert.Equal(["Ålepramme"], await Search(neighbour, "ålep"));
        Assert.Equal(["Zøpramme"], await Search(neighbour, "zøp"));
    }

    [Fact]
    public async Task What_tells_most_comes_first_then_the_newest_and_the_reason_is_shown()
    {
        var village = await Village.Found(app);
        await Shared(village, "Drøvet om aftenen", "Stille.", day: -9);
        await Shared(village, "Noget andet", "Et drøv uden lyd.", day: -3);
        await Shared(village, "Noget helt andet", "Et drøv med lyd.", day: -1);
        var (_, neighbour) = await (await Village.Found(app)).SignedIn("Nabo");

        Assert.Equal(["Drøvet om aftenen", "Noget helt andet", "Noget andet"], await Search(neighbour, "drøvene"));
        Assert.Equal(
            ["Fundet: ”drøvene” i titlen.", "Fundet: ”drøvene” i det, andre kan lære.", "Fundet: ”drøvene” i det, andre kan lære."],
            neighbour.Page.QuerySelectorAll("ul.rows > li > p:last-child").Select(p => Visitor.Fold(p.TextContent)));
        await Search(neighbour, "drøv lyd");
        Assert.Contains("Fundet: ”drøv” i det, andre kan lære; ”lyd” i det, andre kan lære.", neighbour.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_narrowed_by_field_technology_and_whose_it_is_and_the_address_keeps_all_of_it()
    {
        var (village, elsewhere) = (await Village.Found(app), await Village.Found(app));
        await Shared(village, "Mimrelys hos os", "x", Field.SocialAndHealth, Technology.Sensors);
        await Shared(elsewhere, "Mimrelys hos dem", "x", Field.SocialAndHealth, Technology.Apps);
        await Shared(elsewhere, "Mimrelys på skolen", "x", Field.ChildcareAndSchool, Technology.Sensors);
        var (_, member) = await village.SignedIn("Medarbejder");

        Assert.Equal(["Mimrelys hos dem", "Mimrelys hos os"], (await Search(member, "mimrelys&Felt=SocialAndHealth")).Order());
        Assert.Equal(["Mimrelys hos os", "Mimrelys på skolen"], (await Search(member, "mimrelys&Teknologi=Sensors")).Order());
        Assert.Equal(["Mimrelys på skolen"], await Search(member, "mimrelys&Teknologi=Sensors&Fra=Andres"));
        await member.Follow("Vores kommune");
        Assert.Equal(["Mimrelys hos os"], Titles(member));
        Assert.Contains("Ord=mimrelys", member.Path, StringComparison.Ordinal);
        Assert.Contains("Teknologi=Sensors", member.Path, StringComparison.Ordinal);
        await member.Press("Vis", ("Felt", ""));
    }

    [Fact]
    public async Task Fifty_stand_on_a_page()
    {
        var village = await Village.Found(app);
        for (var n = 0; n < 52; n++)
        {
            await Shared(village, $"Plimsen {n}", "x", day: -n);
        }

        var (_, member) = await village.SignedIn("Medarbejder");

        Assert.Equal(50, (await Search(member, "plimsen")).Count);
        await member.Follow("Næste");
        Assert.Equal(["Plimsen 50", "Plimsen 51"], Titles(member));
        await member.Follow("Forrige");
        Assert.Equal("Plimsen 0", Titles(member)[0]);
        await member.Visit(village.Path("erfaringer?Side=2147483647&Fra=Egne"));
        Assert.Empty(Titles(member));
    }

    [Fact]
    public async Task Others_experiences_stand_where_something_like_it_is_described_with_the_reason()
    {
        var village = await Village.Found(app);
        await Shared(village, "Knirkelåse i døre", "Knirkelåsen virker om vinteren.", Field.TechnicalAndEnvironment, Technology.SecurityTechnologies);
        var here = await Village.Found(app);
        var (member, leader) = await here.SignedIn("Leder");
        var initiative = await here.Keep(() => Initiative.Begin(new("Knirkelåse", "Vi fryser om vinteren.", "", "", []), member.Id, null, app.Clock.GetUtcNow()).Expect());

        await leader.Visit(here.Path(initiative));
        await leader.Visit(leader.Page.QuerySelector("section[aria-labelledby=andres] li a")!.GetAttribute("href")!);
        Assert.Contains("Knirkelåsen virker om vinteren.", leader.Text, StringComparison.Ordinal);
        await leader.Visit(here.Path(initiative, "beskrivelse/3"));
        Assert.Equal("Knirkelåse i døre Bække Kommune. Fælles ord: knirkelåse, vinteren.", Visitor.Fold(string.Join(' ', leader.Page.QuerySelectorAll("section[aria-labelledby=andres] li > *").Select(e => e.TextContent))));
        await leader.Press("Gem og gå videre", ("Field", "TechnicalAndEnvironment"), ("Technology", "SecurityTechnologies"));
        await leader.Visit(here.Path(initiative));
        Assert.Contains("Samme teknologi og fagområde. Fælles ord: knirkelåse, vinteren.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_initiatives_own_experience_is_not_among_others()
    {
        var village = await Village.Found(app);
        var initiative = await Shared(village, "Skvulpemåler i kælderen", "Skvulpemåleren hyler i kælderen.");
        var (_, reader) = await village.SignedIn("Direktion", MunicipalityRole.PortfolioReader);

        await reader.Visit(village.Path(initiative));

        Assert.DoesNotContain(reader.Page.QuerySelectorAll("section[aria-labelledby=andres] a"), a => a.TextContent.Contains("Skvulpe", StringComparison.Ordinal));
    }

    private async Task<Initiative> Shared(Village village, string title, string summary, Field? field = null, Technology? technology = null, int day = 0)
    {
        var leader = await village.Keep(() => Member.Invite("Leder", null, MunicipalityRole.Member, app.Clock.GetUtcNow()).Expect());
        var initiative = await village.Initiative(leader, title, i => i.Describe(new TechnologyDescription(field, technology, null, null, null), i.Version).Expect());
        var on = app.Clock.GetUtcNow().Day().AddDays(day);
        await app.In(village.Municipality.Id, async db =>
        {
            var experience = Experience.Write(initiative.Id, new(title, summary, "", "", ""), leader, on).Expect();
            var gathered = Gathered.Of(experience, new(initiative, [], [], [], [], [], [], []), null, new([], []));
            var shared = experience.Share(gathered, gathered.Content.Mark(), village.Municipality.Id, village.Municipality.Name, leader, on).Expect();
            db.Add(experience);
            db.Add(shared);
            db.AddRange(shared.Words());
            return await db.SaveChangesAsync();
        });
        return initiative;
    }

    private static async Task<IReadOnlyList<string>> Search(Visitor visitor, string words)
    {
        await visitor.Visit($"/{string.Join('/', visitor.Path.Split('?')[0].Split('/')[1..3])}/erfaringer?Ord={words.Replace("%", "%25", StringComparison.Ordinal)}");
        return Titles(visitor);
    }

    private static IReadOnlyList<string> Titles(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("ul.rows a.do").Select(a => a.TextContent)];
}
