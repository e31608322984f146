using System.Net;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;

namespace Sammen.Tests.Papers;

public sealed class PaperTests(SammenApp app)
{
    [Fact]
    public async Task The_story_tells_gains_and_side_effects_beside_each_other_each_with_the_way_back_to_where_it_was_said()
    {
        var (village, story, leader) = await Told();

        await leader.Visit(village.Path(story.Initiative, "fortaelling"));

        var pair = leader.Page.QuerySelector("#gevinster")!.Closest(".pair")!;
        Assert.Same(pair, leader.Page.QuerySelector("#bivirkninger")!.Closest(".pair"));
        Assert.Contains("45 til 105 timer om ugen til beboerne", pair.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nogle beboere bliver utrygge ved den", pair.TextContent, StringComparison.Ordinal);
        Assert.Contains("Påstand fra sælger eller konsulent, ikke tjekket: Robotten sparer halvdelen af tiden.", Visitor.Fold(pair.TextContent), StringComparison.Ordinal);
        var origin = leader.Page.QuerySelectorAll("a.origin").First(a => a.TextContent.Contains("Nogle beboere bliver utrygge", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.EndsWith("/traad/konklusion/" + story.Conclusion("q4.2").Id, origin, StringComparison.Ordinal);
        foreach (var words in new[]
        {
            "En prøve på to plejehjem", "AMR ville have haft natten med", "Det er vi enige om", "Den skal ikke i boligerne, for", "Bliver vi færre?",
            "Svar: Nej. Det er aftalt i Center-MED.", "Hvem opdager, at en beboer har det skidt?", "Det skal besluttes",
        })
        {
            Assert.Contains(words, leader.Text, StringComparison.Ordinal);
        }

        foreach (var way in leader.Page.QuerySelectorAll("a.origin").Select(a => a.GetAttribute("href")!).Distinct().ToList())
        {
            await leader.Visit(way);
        }
    }

    [Fact]
    public async Task The_agenda_item_says_what_is_fixed_and_open_and_asks_to_discuss()
    {
        var (village, story, leader) = await Told();

        await leader.Visit(village.Path(story.Initiative, "dagsordenspunkt"));
        foreach (var words in new[]
        {
            "Ikke valgt", "i grundlaget for den næste beslutning", "Ingen afskedigelser på grund af robotten", "Hvornår på døgnet den kører", "Gevinster", "Bivirkninger",
            "Skrive ned, hvem der tømmer robotten på hver vagt", "Udvalget bedes drøfte",
        })
        {
            Assert.Contains(words, leader.Text, StringComparison.Ordinal);
        }

        await leader.Follow("Udvalg og møde");
        await leader.Press("Gem", ("Committee", "Center-MED"), ("MeetingOn", "2041-01-15"), ("AskedTo", "Drøfte natten\nDrøfte <b>boligerne</b>"));

        Assert.Contains("Center-MED", leader.Text, StringComparison.Ordinal);
        Assert.Contains("15. januar 2041", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Drøfte <b>boligerne</b>", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(story.Initiative, "fortaelling"));
        Assert.Contains("Center-MED drøfter den 15. januar 2041", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_aims_stand_in_both_papers_and_lead_to_where_they_are_said_also_for_those_who_only_read()
    {
        var (village, story, _) = await Told();
        var writer = await village.Member("Direktør");
        await village.Keep(() => HonestAims.Say(
            story.Initiative.Id, [OtherAim.Savings, OtherAim.Control], "Budgettet er sat ned med 600.000 kr.", writer, app.Clock.GetUtcNow().Day()).Expect());
        var (_, employee) = await village.SignedIn("Medarbejder");

        foreach (var paper in new[] { "fortaelling", "dagsordenspunkt" })
        {
            await employee.Visit(village.Path(story.Initiative, paper));
            Assert.Contains("Der er også andre formål: at spare penge og mere kontrol. Budgettet er sat ned med 600.000 kr.", employee.Text, StringComparison.Ordinal);
            await employee.Visit(employee.Page.QuerySelectorAll("a.origin").First(a => a.TextContent.Contains("Budgettet er sat ned", StringComparison.Ordinal)).GetAttribute("href")!);
            Assert.Contains("Budgettet er sat ned med 600.000 kr.", employee.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_agenda_item_needs_a_committee_and_a_date_that_can_be_read_and_keeps_what_was_typed()
    {
        var (village, story, leader) = await Told();

        await leader.Visit(village.Path(story.Initiative, "dagsordenspunkt/til"));
        await leader.Press("Gem", ("Committee", ""), ("MeetingOn", ""), ("AskedTo", "Drøfte natten"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv, hvilket udvalg sagen skal til.", leader.ErrorAt("Committee"));
        Assert.Equal("Drøfte natten", leader.ValueOf("AskedTo"));

        await leader.Press("Gem", ("Committee", "Center-MED"), ("MeetingOn", "i morgen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Drøfte natten", leader.ValueOf("AskedTo"));
        Assert.Equal("Center-MED", leader.ValueOf("Committee"));
    }

    [Fact]
    public async Task An_idea_of_which_nothing_has_been_said_has_papers_too()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var light = await village.Initiative(member);

        await leader.Visit(village.Path(light, "fortaelling"));
        Assert.Contains("Kørslen tager tid fra borgerne.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Ingen er skrevet ned endnu.", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(light, "dagsordenspunkt"));
        Assert.Contains("Udvalget bedes drøfte", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_is_text_and_never_markup()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member, "Robot <b>æøå</b> & co");

        foreach (var paper in new[] { "fortaelling", "dagsordenspunkt" })
        {
            await leader.Visit(village.Path(initiative, paper));
            Assert.Equal("Robot <b>æøå</b> & co", leader.Page.QuerySelector(".a4 h1")!.TextContent);
        }
    }

    [Fact]
    public async Task In_another_municipality_there_are_no_such_papers()
    {
        var (village, story, _) = await Told();
        var other = await Village.Found(app);
        var (_, stranger) = await other.SignedIn("Leder");

        foreach (var paper in new[] { "fortaelling", "dagsordenspunkt", "fortaelling/sagt", "dagsordenspunkt/til", "fortaelling/findes-ikke" })
        {
            await stranger.Open(village.Path(story.Initiative, paper));
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
            await stranger.Open(other.Path(story.Initiative, paper));
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
    }

    [Fact]
    public async Task Who_does_not_lead_reads_the_papers_and_may_not_change_them()
    {
        var (village, story, leader) = await Told();
        var (_, observer) = await village.SignedIn("Observatør");

        await observer.Visit(village.Path(story.Initiative, "fortaelling"));
        Assert.DoesNotContain("Du kan rette teksten", observer.Text, StringComparison.Ordinal);
        Assert.Empty(observer.Page.QuerySelectorAll("a.fix"));
        foreach (var paper in new[] { "fortaelling/sagt", "dagsordenspunkt/formaal", "dagsordenspunkt/til" })
        {
            await observer.Open(village.Path(story.Initiative, paper));
            Assert.Equal(HttpStatusCode.Forbidden, observer.Status);
        }

        await leader.Visit(village.Path(story.Initiative, "fortaelling"));
        Assert.NotEmpty(leader.Page.QuerySelectorAll("a.fix"));
    }

    private async Task<(Village Village, RobotStory Story, Visitor Leader)> Told()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Centerleder");
        return (village, await new RobotStory(member, village.Workplace.Id, app.Clock.GetUtcNow()).KeptIn(village), leader);
    }
}
