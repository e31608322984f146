using Microsoft.Playwright;
using Sammen.Browser.Tests.Papers;

namespace Sammen.Browser.Tests.Portfolio;

/// <summary>A director looks at all of it, keeps the part that matters, and takes one page and the figures along to a meeting.</summary>
public sealed class DirectorTests(Chromium chromium, ExampleServer server)
{
    [Fact]
    public async Task All_of_it_is_seen_together_narrowed_kept_and_taken_along()
    {
        await using var director = await chromium.AtDesk(server.Address);
        await director.SignIn("administrator");
        await director.Click("Portefølje");
        await director.Sees("Gevinster over årene");
        await director.Sees("Drøftes i Center-MED Plejecentre");
        await director.FindsNothingInTheWay();

        await director.Page.GetByLabel("Fase").SelectOptionAsync("Operation");
        await director.Click("Vis");
        await director.Sees("Robotstøvsugere på plejehjem");
        await director.DoesNotSee("Fælles skærm ved vagtskifte");
        await director.Click("Gem udsnittet");
        await director.Write("Hvad skal det hedde?", "Det, der er i drift");
        await director.Click("Gem");
        await director.Visit("/k/eksempel/portefoelje");
        await director.Sees("Fælles skærm ved vagtskifte");
        await director.Click("Det, der er i drift");
        await director.DoesNotSee("Fælles skærm ved vagtskifte");

        await director.Click("Én side til direktionen");
        await director.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await director.Sees("Kommunens nye teknologi på én side");
        await director.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        foreach (var ending in new[] { "xlsx", "docx" })
        {
            var file = await director.Page.APIRequest.GetAsync(new Uri(server.Address, $"/k/eksempel/portefoelje/portefoelje.{ending}").ToString());
            Assert.Equal(200, file.Status);
            var text = await LibreOffice.TextOf(await file.BodyAsync(), ending);
            Assert.Contains("Robotstøvsugere på plejehjem", text, StringComparison.Ordinal);
            Assert.Contains("Ældre og Sundhed", text, StringComparison.Ordinal);
        }

        await director.Visit("/k/eksempel/portefoelje?Fase=Operation");
        await director.Click("Gem ikke længere ”Det, der er i drift”");
        await director.DoesNotSee("Det, der er i drift");
    }
}
