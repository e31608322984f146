using Microsoft.Playwright;
using Sammen.Browser.Tests.Papers;

namespace Sammen.Browser.Tests.Portfolio;

/// <summary>
/// A consultant in digitalisation or HR: sees where much changes at once, what stands on the radar and what others have learned, when it all happens, and takes the figures along.
/// </summary>
public sealed class ConsultantTests(Chromium chromium, ExampleServer server)
{
    [Fact]
    public async Task From_a_unit_with_many_changes_to_the_radar_to_others_experience_and_to_the_year()
    {
        await using var consultant = await chromium.AtDesk(server.Address);
        await using var administrator = await chromium.AtDesk(server.Address);
        await Newcomer.Arrives(administrator, consultant, "HR-konsulent", "Digitalisering og HR", "PortfolioReader");

        // One's own page: what is ahead in the municipality, and the way to all of it.
        await consultant.Sees("Forude i Eksempel Kommune");
        await consultant.FindsNothingInTheWay();
        await consultant.Click("Se hele porteføljen");

        // The unit that most changes meet, and one of its initiatives.
        await consultant.Sees("Forandringer på vej");
        var units = consultant.Page.Locator("section[aria-labelledby=forandringer] table a");
        await units.GetByText("Plejecentre").First.ClickAsync();
        await consultant.Sees("Det rammer Plejecentre");
        await consultant.FindsNothingInTheWay();

        var file = await consultant.Page.APIRequest.GetAsync(new Uri(server.Address, (await consultant.Page.Locator("a[href*='portefoelje.xlsx']").GetAttributeAsync("href"))!).ToString());
        Assert.Equal(200, file.Status);
        var text = await LibreOffice.TextOf(await file.BodyAsync(), "xlsx");
        Assert.Contains("Robotstøvsugere på plejehjem", text, StringComparison.Ordinal);
        Assert.Contains("Plejecentre", text, StringComparison.Ordinal);

        await consultant.Page.Locator("section[aria-labelledby=alle]").GetByRole(AriaRole.Link, new() { Name = "Robotstøvsugere på plejehjem" }).First.ClickAsync();
        var initiative = consultant.Path.Split('?')[0];
        await consultant.Sees("Hvad nu?");

        // The radar, by the portfolio, and what another municipality has learned.
        await consultant.Visit("/k/eksempel/portefoelje");
        await consultant.Click("Kommunens teknologiradar");
        await consultant.Sees("Teknologiradar");
        await consultant.FindsNothingInTheWay();
        await consultant.Visit("/k/eksempel/erfaringer");
        await consultant.Sees("Nabo Kommune");
        await consultant.Page.Locator("li", new() { HasText = "Nabo Kommune" }).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await consultant.Sees("Nabo Kommune");
        await consultant.FindsNothingInTheWay();

        // The year: first all of it, then this initiative alone, on one page and for the calendar.
        await consultant.Visit("/k/eksempel");
        await consultant.Click("Se kommunens år på ét hjul");
        await consultant.Sees("Hele Eksempel Kommune, så langt du kan se.");
        await consultant.FindsNothingInTheWay();
        Assert.Equal(1, await PagesOf(consultant));
        await consultant.Page.GetByLabel("Hvad vil du se?").SelectOptionAsync(new SelectOptionValue { Label = "Robotstøvsugere på plejehjem" });
        await consultant.Click("Vis");
        await consultant.Sees("Robotstøvsugere på plejehjem");
        var calendar = await consultant.Page.APIRequest.GetAsync(new Uri(server.Address, initiative + "/kalender.ics").ToString());
        Assert.Contains("BEGIN:VEVENT", await calendar.TextAsync(), StringComparison.Ordinal);
        consultant.HadNoTrouble();
    }

    private static async Task<int> PagesOf(Person person)
    {
        var pdf = await person.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        return System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page[^s]");
    }
}
