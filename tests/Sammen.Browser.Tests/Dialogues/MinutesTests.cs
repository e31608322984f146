using Sammen.Browser.Tests.Papers;

namespace Sammen.Browser.Tests.Dialogues;

/// <summary>Minutes of the worked example, opened by LibreOffice as a secretary would.</summary>
public sealed class MinutesTests(Chromium chromium, ExampleServer server)
{
    [Fact]
    public async Task The_minutes_open_in_LibreOffice_with_their_numbers_and_both_sides_beside_each_other()
    {
        await using var leader = await chromium.AtDesk(server.Address);
        await leader.SignIn("leader");
        await leader.Visit("/k/eksempel/dialoger");
        var dialogue = await leader.Page.Locator("a.do", new() { HasTextString = "Hvad tager tiden fra beboerne?" }).GetAttributeAsync("href");
        await leader.Visit(dialogue + "/referat");
        var headings = await leader.Page.Locator(".a4 h2, .a4 h3").AllInnerTextsAsync();
        Assert.True(headings.Count > 10);
        var folder = Directory.CreateTempSubdirectory("sammen-referat").FullName;
        try
        {
            var file = await leader.Page.APIRequest.GetAsync(new Uri(server.Address, dialogue + "/referat.docx").ToString());
            Assert.Equal(200, file.Status);
            var path = Path.Combine(folder, "referat.docx");
            await File.WriteAllBytesAsync(path, await file.BodyAsync(), TestContext.Current.CancellationToken);
            var pdf = (await LibreOffice.ToPdf(folder, [path]))[0];
            var text = string.Join(' ', (await LibreOffice.Run("pdftotext", "-layout", pdf, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.All(headings, heading => Assert.Contains(string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), text, StringComparison.Ordinal));
            Assert.Contains("Gevinster Ulemper", text, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
