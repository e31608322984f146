using System.Net;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Minutes;

public sealed class MinutesTests(SammenApp app)
{
    private static readonly string[] Parts = ["Det blev der spurgt om", "Det blev sagt", "Konklusion", "Aftaler"];

    [Fact]
    public async Task They_are_numbered_as_an_agenda_from_what_the_dialogue_was_to_what_happens_next()
    {
        var held = await Held.Meeting(app);
        await held.Conclude();

        await held.Employee.Visit(held.Path + "/referat");

        var headings = held.Employee.Page.QuerySelectorAll(".a4 h2, .a4 h3").Select(h => h.TextContent).ToList();
        Assert.Equal(
            ["1 Om dialogen", headings[1], .. Numbered(2), "2.5 Skjult", headings[7], .. Numbered(3), "4 Det sker der nu"],
            headings);
        Assert.StartsWith("2 ", headings[1], StringComparison.Ordinal);
        Assert.StartsWith("3 ", headings[7], StringComparison.Ordinal);
        var text = held.Employee.Text;
        Assert.Contains("Hvornår26. november 2040Hvem talte sammenSamtale på arbejdspladsenInitiativSkærmbesøg om aftenenFaseIdéDeltagere6Udsagn5NavneUden navn", text.Replace(" Hv", "Hv", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Det blev sagt fra begyndelsen, at udsagn og markeringer er uden navn.", text, StringComparison.Ordinal);
        Assert.Contains("Enige: Skærm til dem, der vil", text, StringComparison.Ordinal);
        Assert.Contains("Spørg fire borgere. Leder Lis, senest 10. december 2040.", text, StringComparison.Ordinal);
        Assert.Contains("1 aftale er i gang. Den skal være klar 10. december 2040.", text, StringComparison.Ordinal);
        Assert.Contains("På 1 spørgsmål er der to syn.", text, StringComparison.Ordinal);
        Assert.Contains("Et udsagn er skjult: Nævner en kollega", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Held.HiddenWords, held.Employee.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gains_and_drawbacks_stand_beside_each_other_with_their_groups_and_how_they_were_marked()
    {
        var held = await Held.Meeting(app);

        await held.Employee.Visit(held.Path + "/referat");
        var pair = held.Employee.Page.QuerySelector(".a4 .pair")!;

        Assert.Equal(["Gevinster", "Ulemper"], pair.Children.Select(c => c.QuerySelector("b")!.TextContent));
        Assert.Equal("Tid", pair.Children[0].QuerySelector("li")!.TextContent.Trim());
        Assert.Equal(3, pair.Children[0].QuerySelectorAll("li").Length);
        Assert.Contains("Vi ser ikke, om køleskabet er tomt.", pair.Children[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("2 enige, 2 uenige, 2 sprang over, vigtigt for 1", pair.Children[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_stand_at_statements_only_where_that_was_announced()
    {
        var (without, signed) = (await Held.Meeting(app), await Held.Meeting(app, naming: Naming.WithName));

        await without.Employee.Visit(without.Path + "/referat");
        await signed.Employee.Visit(signed.Path + "/referat");

        Assert.DoesNotContain("Sosu", without.Employee.Page.QuerySelector(".a4")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Social Sosu · 2 enige", signed.Employee.Text, StringComparison.Ordinal);
        using var word = await Word(without);
        Assert.DoesNotContain("Sosu", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_dialogue_has_no_minutes_yet()
    {
        var held = await Held.Meeting(app, closed: false);

        foreach (var page in new[] { "/referat", "/referat.docx" })
        {
            await held.Leader.Open(held.Path + page);
            Assert.Equal(HttpStatusCode.NotFound, held.Leader.Status);
        }
    }

    [Fact]
    public async Task A_dialogue_over_a_period_tells_from_when_to_when_and_does_not_guess_how_many()
    {
        var round = await Round.Begin(app);
        await round.Close();

        await round.Leader.Visit(round.Path + "/referat");

        Assert.Contains("Ikke talt", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Ingen skrev noget til spørgsmålet.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("1 spørgsmål mangler en konklusion.", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Word_the_numbers_are_Words_own_and_everything_on_the_page_is_in_the_file()
    {
        var held = await Held.Meeting(app);
        await held.Conclude();
        await held.Employee.Visit(held.Path + "/referat");
        var page = held.Employee.Page.QuerySelectorAll(".a4 h2, .a4 h3").Select(h => h.TextContent[(h.TextContent.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

        using var word = await Word(held);

        var body = word.MainDocumentPart!.Document!;
        var headings = body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true).ToList();
        Assert.Equal(page, headings.Select(h => h.InnerText));
        var levels = word.MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Descendants<Level>().Where(l => l.ParagraphStyleIdInLevel is not null).ToList();
        Assert.Equal([("Heading1", "%1"), ("Heading2", "%1.%2"), ("Heading3", "%1.%2.%3")], levels.Select(l => (l.ParagraphStyleIdInLevel!.Val!.Value!, l.LevelText!.Val!.Value!)));
        var styles = word.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(s => s.StyleId!.Value!.StartsWith("Heading", StringComparison.Ordinal));
        Assert.Equal([0, 1, 2], styles.Select(s => s.StyleParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!.Value));
        foreach (var words in new[] { "Vi når flere samtaler. (2 enige, 2 uenige, 2 sprang over, vigtigt for 1)", "Skærm er ikke nok.", "Spørg fire borgere. Leder Lis, senest 10. december 2040.", "Et udsagn er skjult: Nævner en kollega" })
        {
            Assert.Contains(words, body.InnerText, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Held.HiddenWords, body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_the_words_of_the_product_are_English()
    {
        var held = await Held.Meeting(app);
        await held.Employee.Visit(held.Path + "/referat");
        await held.Employee.Press("English");

        Assert.Contains("1 About the dialogue", held.Employee.Text, StringComparison.Ordinal);
        using var word = await Word(held);
        Assert.Contains("What happens next", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("Det blev sagt", word.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundreds_of_long_statements_are_in_the_file_to_the_last_word()
    {
        string[] more = [.. Enumerable.Range(1, 300).Select(n => $"Udsagn {n} " + new string('å', 450) + " slut")];
        var held = await Held.Meeting(app, voters: 0, more: more);

        using var word = await Word(held);

        Assert.All(more, words => Assert.Contains(words, word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal));
        Assert.DoesNotContain(word.MainDocumentPart!.Document!.Descendants<TableRow>(), row => row.InnerText.Length > 5000 && row.Descendants<CantSplit>().Any());
    }

    private static IEnumerable<string> Numbered(int point) => Parts.Select((part, at) => $"{point}.{at + 1} {part}");

    // The file must be one that Word opens without repairing it.
    private static async Task<WordprocessingDocument> Word(Held held)
    {
        var file = new MemoryStream(await held.Employee.Http.GetByteArrayAsync(held.Path + "/referat.docx"));
        var word = WordprocessingDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(e => e.Description));
        return word;
    }
}
