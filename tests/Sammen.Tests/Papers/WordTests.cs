using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Papers;

public sealed class WordTests(SammenApp app)
{
    [Theory]
    [InlineData("fortaelling")]
    [InlineData("dagsordenspunkt")]
    public async Task Both_papers_are_proper_Word_files_with_both_sides_in_them(string paper)
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        // A character that XML forbids, markup, and letters beyond ASCII.
        var initiative = await village.Initiative(member, "Støvsugere & <b>ro</b>\u0001 på Åen", i => i.Describe(
            new PurposeDescription("Mere tid til beboerne", "Nogle bliver utrygge", [], "Halverer tiden", ""), i.Version).Expect());

        var answer = await leader.Http.GetAsync(new Uri(village.Path(initiative, paper + ".docx"), UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("filename*=UTF-8''", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        using var word = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(e => e.Description));
        var text = word.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("Mere tid til beboerne", text, StringComparison.Ordinal);
        Assert.Contains("Nogle bliver utrygge", text, StringComparison.Ordinal);
        Assert.Contains("<b>ro</b>", text, StringComparison.Ordinal);
        Assert.Contains("Halverer tiden", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edited_words_are_the_ones_in_the_file()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        await leader.Press("Gem", ("Text", "Vi vil hellere sidde ned end køre."));

        await using var file = await leader.Http.GetStreamAsync(new Uri(village.Path(initiative, "fortaelling.docx"), UriKind.Relative), TestContext.Current.CancellationToken);
        using var kept = new MemoryStream();
        await file.CopyToAsync(kept, TestContext.Current.CancellationToken);
        using var word = WordprocessingDocument.Open(kept, isEditable: false);

        Assert.Contains("Vi vil hellere sidde ned end køre.", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }
}
