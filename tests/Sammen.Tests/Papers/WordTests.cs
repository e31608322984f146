using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Papers;

public sealed class WordTests(SammenApp app)
{
    private static readonly string[] Both = ["fortaelling", "dagsordenspunkt"];

    [Fact]
    public async Task Both_papers_are_proper_Word_files_that_are_saved_under_the_initiative_s_name()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member, "Støvsugere & <b>ro</b> på Åen");

        foreach (var paper in Both)
        {
            var answer = await leader.Http.GetAsync(new Uri(village.Path(initiative, paper + ".docx"), UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("St%C3%B8vsugere%20", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
            using var word = await Word(leader, village.Path(initiative, paper));
            Assert.Equal("Støvsugere & <b>ro</b> på Åen", Styled(word, "Title").Single());
        }
    }

    [Fact]
    public async Task Gains_and_side_effects_are_two_columns_of_the_same_row()
    {
        var (village, story, leader) = await Told();

        foreach (var paper in Both)
        {
            using var word = await Word(leader, village.Path(story.Initiative, paper));
            var (gains, drawbacks) = Columns(word, "Gevinster", "Bivirkninger");

            Assert.Contains("45 til 105 timer om ugen til beboerne på alle fem plejehjem", gains);
            Assert.Contains("Påstand fra sælger eller konsulent, ikke tjekket: Robotten sparer halvdelen af tiden.", gains);
            Assert.Contains("Nogle beboere bliver utrygge ved den", drawbacks);
        }
    }

    [Fact]
    public async Task Two_views_stand_beside_each_other_under_their_question_and_in_one_point_of_the_story()
    {
        var (village, story, leader) = await Told();
        const string one = "Den skal også i boligerne, for man taler bedre uden en maskine i hånden.";
        const string other = "Den skal ikke i boligerne, for støvsugeren giver en grund til at komme ind.";

        using (var item = await Word(leader, village.Path(story.Initiative, "dagsordenspunkt")))
        {
            var views = Columns(item, "Det ene syn", "Det andet syn");
            Assert.Equal([one, other], [.. views.One, .. views.Other]);
            Assert.Single(Styled(item, "Caption"));
        }

        using var word = await Word(leader, village.Path(story.Initiative, "fortaelling"));
        Assert.Equal([$"Det ene syn: {one} Det andet syn: {other}"], Columns(word, "Det er vi enige om", "Det ser vi forskelligt på").Other);
    }

    [Fact]
    public async Task What_representatives_have_remarked_is_in_the_file()
    {
        var village = await Village.Found(app);
        var (representative, visitor) = await village.SignedIn("Tillidsvalgt");
        var initiative = await village.Initiative(
            await village.Member("Leder"), then: i => i.Assign(representative.Id, TeamRole.UnionRepresentative).Expect());

        foreach (var paper in Both)
        {
            await visitor.Visit(village.Path(initiative, paper));
            await visitor.Press("Markér som set", ("Remark", "Skriv også,\nhvem der ser efter."));
            using var word = await Word(visitor, village.Path(initiative, paper));
            Assert.Contains("Set og kommenteret af TR den 26. november 2040: Skriv også, hvem der ser efter.", Paragraphs(word));
        }

        using var item = await Word(visitor, village.Path(initiative, "dagsordenspunkt"));
        Assert.Contains(Styled(item, "Heading1"), heading => heading.EndsWith("Bemærkninger fra TR og AMR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_committee_is_asked_stands_in_a_box_point_by_point()
    {
        var (village, story, leader) = await Told();
        await leader.Visit(village.Path(story.Initiative, "dagsordenspunkt/til"));
        await leader.Press("Gem", ("Committee", "Center-MED"), ("MeetingOn", "2041-01-15"), ("AskedTo", "Natten\n- <b>Boligerne</b>"));

        using (var item = await Word(leader, village.Path(story.Initiative, "dagsordenspunkt")))
        {
            Assert.Equal(["Natten.", "<b>Boligerne</b>."], Styled(item, "BoxedList"));
            Assert.StartsWith("Den 15. januar 2041 skal det", Styled(item, "Boxed").Single(), StringComparison.Ordinal);
            Assert.Equal(["Udvalg", "Center-MED", "Møde", "15. januar 2041"], Styled(item, "Fact").Take(4));
        }

        using var word = await Word(leader, village.Path(story.Initiative, "fortaelling"));
        Assert.Equal("Center-MED drøfter den 15. januar 2041: Natten. <b>Boligerne</b>.", Styled(word, "Boxed").First());
    }

    [Fact]
    public async Task In_English_the_product_s_words_are_English_and_the_people_s_stay_theirs()
    {
        var (village, story, leader) = await Told();
        await leader.Visit(village.Path(story.Initiative, "fortaelling"));
        await leader.Press("English");

        foreach (var paper in Both)
        {
            using var word = await Word(leader, village.Path(story.Initiative, paper));
            var (gains, _) = Columns(word, "Gains", "Side effects");
            var styles = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!;

            Assert.Contains("45 til 105 timer om ugen til beboerne på alle fem plejehjem", gains);
            Assert.Contains("26 November 2040", Styled(word, "Overline").Single(), StringComparison.Ordinal);
            Assert.Equal("en-GB", styles.Descendants<Languages>().Single().Val!.Value);
            Assert.DoesNotContain("Gevinster", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_section_that_was_left_out_is_not_in_the_file_but_one_side_is_never_left_without_the_other()
    {
        var (village, story, leader) = await Told();
        foreach (var section in new[] { "sagt", "bivirkninger" })
        {
            await leader.Visit(village.Path(story.Initiative, "fortaelling/" + section));
            await leader.Press("Gem", ("Text", ""));
        }

        using var word = await Word(leader, village.Path(story.Initiative, "fortaelling"));

        Assert.DoesNotContain("Det blev sagt", Styled(word, "Heading1"));
        Assert.Equal(["Ingen er skrevet ned endnu."], Columns(word, "Gevinster", "Bivirkninger").Other);
    }

    [Fact]
    public async Task What_a_file_cannot_hold_is_left_out_and_all_else_is_kept()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member, "Ro\u0001 \u000bpå\uffff Åen 🙂", i => i.Describe(
            new PurposeDescription("Mere\ttid\u001f & <ro>", "]]> \ud800 &amp;", [], new string('å', 4000), ""), i.Version).Expect());

        foreach (var paper in Both)
        {
            using var word = await Word(leader, village.Path(initiative, paper));
            var (gains, drawbacks) = Columns(word, "Gevinster", "Bivirkninger");

            Assert.Equal("Ro på Åen 🙂", Styled(word, "Title").Single());
            Assert.Contains("Mere tid & <ro>", gains);
            Assert.StartsWith("]]> ", drawbacks.Single(), StringComparison.Ordinal);
            Assert.Contains(gains, gain => gain.EndsWith("åå …", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_section_of_many_pages_is_in_the_file_to_the_last_word()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var words = string.Join('\n', Enumerable.Range(1, 1500).Select(n => $"Punkt {n}"));

        foreach (var paper in Both)
        {
            await leader.Visit(village.Path(initiative, paper + "/gevinster"));
            await leader.Press("Gem", ("Text", words));
            using var word = await Word(leader, village.Path(initiative, paper));
            Assert.Equal(words.Split('\n'), Columns(word, "Gevinster", "Bivirkninger").One);
        }
    }

    [Fact]
    public async Task Edited_words_are_the_ones_in_the_file()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        await leader.Press("Gem", ("Text", "Vi vil hellere sidde ned end køre."));

        using var word = await Word(leader, village.Path(initiative, "fortaelling"));

        Assert.Equal(["Vi vil hellere sidde ned end køre."], Styled(word, "Lead"));
        Assert.Contains("Teksten er rettet af Leder den 26. november 2040.", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    private async Task<(Village Village, RobotStory Story, Visitor Leader)> Told()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Centerleder");
        return (village, await new RobotStory(member, village.Workplace.Id, app.Clock.GetUtcNow()).KeptIn(village), leader);
    }

    // Every file must be one that Word opens without repairing it.
    private static async Task<WordprocessingDocument> Word(Visitor visitor, string paper)
    {
        var file = new MemoryStream(await visitor.Http.GetByteArrayAsync(new Uri(paper + ".docx", UriKind.Relative), TestContext.Current.CancellationToken));
        var word = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(e => e.Description));
        return word;
    }

    private static string[] Paragraphs(WordprocessingDocument word) =>
        [.. word.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(p => p.InnerText)];

    private static string[] Styled(WordprocessingDocument word, string style) =>
        [.. word.MainDocumentPart!.Document!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(p => p.InnerText)];

    private static (string[] One, string[] Other) Columns(WordprocessingDocument word, string one, string other)
    {
        var table = word.MainDocumentPart!.Document!.Descendants<Table>()
            .Single(t => t.Elements<TableRow>().First().Elements<TableCell>().Select(c => c.InnerText).SequenceEqual([one, other]));
        var cells = table.Elements<TableRow>().Last().Elements<TableCell>().Select(c => c.Elements<Paragraph>().Select(p => p.InnerText).ToArray()).ToList();
        return (cells[0], cells[1]);
    }
}
