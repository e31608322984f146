namespace Sammen.Tests.About;

public sealed class AboutPagesTests(SammenApp app)
{
    [Theory]
    [InlineData("/om", "Om Sammen", "About Sammen")]
    [InlineData("/kilder", "Kilder", "Sources")]
    [InlineData("/metode", "Fire spørgsmål med fem under hvert", "Four questions with five under each")]
    [InlineData("/tilgaengelighed", "Tilgængelighed", "Accessibility")]
    [InlineData("/privatliv", "Sådan passer vi på det, du skriver", "How we look after what you write")]
    public async Task Everybody_reads_it_in_Danish_first_and_in_English_when_chosen(string path, string danish, string english)
    {
        var visitor = await app.Visitor().Visit(path);
        Assert.Equal(danish, Visitor.Fold(visitor.Page.QuerySelector("h1")!.TextContent));
        Assert.Equal("da", visitor.Page.DocumentElement.GetAttribute("lang"));
        HeadingsAreInOrder(visitor);

        await visitor.Press("English");
        Assert.Equal(path, visitor.Path);
        Assert.Equal(english, Visitor.Fold(visitor.Page.QuerySelector("h1")!.TextContent));
        Assert.Equal("en", visitor.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_foot_leads_to_each_of_them_and_no_text_is_missing()
    {
        var visitor = await app.Visitor().Visit("/om");

        foreach (var link in visitor.Page.QuerySelectorAll("footer a, main a").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('/')).ToList())
        {
            await visitor.Open(link);
            Assert.Equal(System.Net.HttpStatusCode.OK, visitor.Status);
            Assert.DoesNotMatch("(About|Access|Privacy)\\.[A-Z]", visitor.Text);
        }
    }

    [Fact]
    public async Task The_privacy_page_says_what_without_name_means_and_what_it_does_not()
    {
        var visitor = await app.Visitor().Visit("/privatliv");

        Assert.Contains("Kun dagen bliver gemt, aldrig klokkeslættet.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Det betyder ikke, at ingen kan gætte.", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("anonym", visitor.Text, StringComparison.OrdinalIgnoreCase);
    }

    private static void HeadingsAreInOrder(Visitor visitor)
    {
        var level = 0;
        foreach (var heading in visitor.Page.QuerySelectorAll("main h1, main h2, main h3, main h4"))
        {
            var next = heading.TagName[1] - '0';
            Assert.True(next <= level + 1, $"{heading.TextContent}: h{next} after h{level}");
            level = next;
        }
    }
}
