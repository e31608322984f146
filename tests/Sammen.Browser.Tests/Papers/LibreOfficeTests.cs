using System.Globalization;
using System.Text.RegularExpressions;

namespace Sammen.Browser.Tests.Papers;

/// <summary>The papers of the worked example, opened by LibreOffice as a colleague would.</summary>
public sealed class LibreOfficeTests(Chromium chromium, ExampleServer server)
{
    [Fact]
    public async Task Both_papers_open_in_LibreOffice_with_every_letter_and_both_sides_beside_each_other_and_the_story_on_one_page()
    {
        await using var leader = await chromium.AtDesk(server.Address);
        await leader.SignIn("leader");
        await leader.Visit("/k/eksempel/initiativer");
        var homes = await leader.Page.Locator("a.do").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        var folder = Directory.CreateTempSubdirectory("sammen-word").FullName;
        try
        {
            List<(string Document, string Title, string Gain, string Drawback, bool IsStory)> papers = [];
            foreach (var (home, number) in homes.Select((h, n) => (h, n)))
            {
                foreach (var paper in new[] { "fortaelling", "dagsordenspunkt" })
                {
                    await leader.Visit($"{home}/{paper}");
                    var file = await leader.Page.APIRequest.GetAsync(new Uri(server.Address, $"{home}/{paper}.docx").ToString());
                    Assert.Equal(200, file.Status);
                    var path = Path.Combine(folder, $"{paper}-{number}.docx");
                    await File.WriteAllBytesAsync(path, await file.BodyAsync(), TestContext.Current.CancellationToken);
                    papers.Add((path, await leader.Page.Locator(".a4 h1").InnerTextAsync(), await FirstPoint(leader, "#gevinster"), await FirstPoint(leader, "#bivirkninger"), paper == "fortaelling"));
                }
            }

            foreach (var (pdf, paper) in (await LibreOffice.ToPdf(folder, [.. papers.Select(p => p.Document)])).Zip(papers))
            {
                var pages = (await LibreOffice.Run("pdfinfo", pdf)).Split('\n').Single(l => l.StartsWith("Pages:", StringComparison.Ordinal));
                var text = await LibreOffice.Run("pdftotext", "-layout", pdf, "-");
                Assert.Contains(paper.Title, text, StringComparison.Ordinal);
                Assert.Matches($@"Gevinster +Bivirkninger\s*\n *– {Regex.Escape(paper.Gain)}.* – {Regex.Escape(paper.Drawback)}", text);
                AssertSideBySide(await LibreOffice.Run("pdftotext", "-bbox", pdf, "-"));
                Assert.True(!paper.IsStory || pages.EndsWith(" 1", StringComparison.Ordinal), $"{paper.Title}: {pages}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Its first words: the rest may stand on the next line.
    private static async Task<string> FirstPoint(Person reader, string section) => string.Join(
        ' ', (await reader.Page.Locator($".a4 .pair > div:has({section}) li").First.InnerTextAsync()).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3));

    private static void AssertSideBySide(string boxes)
    {
        var gains = Places(boxes, "Gevinster");
        var drawbacks = Places(boxes, "Bivirkninger");
        Assert.Contains(gains, one => drawbacks.Any(other => Math.Abs(one.Y - other.Y) < 1 && other.X - one.X > 200));
    }

    private static List<(double X, double Y)> Places(string boxes, string word) =>
    [
        .. Regex.Matches(boxes, $"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>{word}<")
            .Select(m => (double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))),
    ];
}
