using System.Globalization;
using System.IO.Compression;
using Microsoft.Playwright;

namespace Sammen.Browser.Tests.Committees;

/// <summary>A representative on a phone: from the notice of a meeting to minutes with both views, and to the answer that was promised.</summary>
public sealed class FromNoticeToMinutesTests(Chromium chromium)
{
    [Fact]
    public async Task A_representative_sees_what_comes_brings_a_matter_up_and_reads_what_became_of_it()
    {
        await using var server = await Server.Start(empty: false);
        await using var representative = await chromium.OnPhone(server.Address);
        await using var leader = await chromium.AtDesk(server.Address);
        await representative.SignIn("representative");
        await leader.SignIn("leader");
        var today = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        // The notice: on one's own page, and what is late at a glance.
        await representative.Visit("/k/eksempel");
        await representative.Sees("Lokal-MED Åbrinken");
        await representative.Visit("/k/eksempel/overblik");
        await representative.Sees("Her skulle ledelsen have svaret. Lokal-MED Åbrinken");
        await representative.FindsNothingInTheWay();

        // The vice-chair calls a meeting today, and brings a matter up.
        await representative.Visit("/k/eksempel/udvalg");
        await representative.Page.GetByRole(AriaRole.Link, new() { Name = "Lokal-MED Åbrinken" }).ClickAsync();
        var committee = representative.Path;
        await representative.Click("Sæt et møde");
        await representative.Page.Locator("[name=On]").FillAsync(today);
        await representative.Click("Gem");
        await representative.Page.Locator("li", new() { HasText = "Punkter kan komme med til og med" }).First.GetByRole(AriaRole.Link).First.ClickAsync();
        var meeting = representative.Path;
        await representative.Click("Sæt et punkt på");
        await representative.Page.Locator("[name=Title]").FillAsync("Nattevagten og robotten");
        await representative.Page.Locator("[name=AskedTo]").FillAsync("At drøfte, hvem der henter robotten fri");
        await representative.Click("Gem");
        await representative.Sees("1. Nattevagten og robotten");
        await representative.FindsNothingInTheWay();

        // The leader sends the initiative's own agenda item to the same meeting.
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Robotstøvsugere") }).First.ClickAsync();
        var initiative = leader.Path.Split('?')[0];
        await leader.Visit(initiative + "/dagsordenspunkt/til");
        await leader.FindsNothingInTheWay();
        var id = meeting.Split('#')[0].Split('/').Last();
        await leader.Page.Locator("select[name=Meeting]").SelectOptionAsync(id);
        await leader.Click("Send den nyeste udgave");
        await leader.Sees("Punktet er på mødets dagsorden");
        await representative.Visit(meeting);
        await representative.Sees("2. Robotstøvsugere på plejehjem");
        await representative.Sees("2.1 Natarbejdet i arbejdspladsvurderingen.txt");

        // The minutes: both views stand, and management owes an answer.
        await representative.Visit(meeting);
        await representative.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Skriv referat ?: Nattevagten") }).ClickAsync();
        await representative.Page.Locator("[name=ManagementView]").FillAsync("Det kan løses med en telefon.");
        await representative.Page.Locator("[name=EmployeeView]").FillAsync("Ingen går fra en beboer.");
        await representative.Choose("Outcome", "Disagreement");
        await representative.Page.Locator("[name=ToAnswer]").FillAsync("Hvem står på den anden ende af telefonen?");
        await representative.Page.Locator("[name=AnswerBy]").FillAsync(today);
        await representative.Click("Gem");
        await representative.Sees("Siderne ser forskelligt på det");
        await representative.FindsNothingInTheWay();

        await leader.Visit(meeting);
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Skriv svaret ?: Nattevagten") }).ClickAsync();
        await leader.Page.Locator("[name=Answer]").FillAsync("Vagtcentralen, hele natten.");
        await leader.Click("Gem");
        await leader.FindsNothingInTheWay();

        await representative.Visit("/k/eksempel/overblik");
        await representative.Sees("Svar fra ledelsen: Hvem står på den anden ende af telefonen?");
        await representative.Visit(meeting);
        var download = await representative.Page.RunAndWaitForDownloadAsync(() => representative.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("til arkivet") }).ClickAsync());
        await using var file = File.OpenRead(await download.PathAsync());
        using var archive = new ZipArchive(file);
        Assert.Contains(archive.Entries, e => e.FullName.StartsWith("Referat - Lokal-MED Åbrinken", StringComparison.Ordinal));
        await representative.Visit(committee);
        await representative.FindsNothingInTheWay();
        representative.HadNoTrouble();
        leader.HadNoTrouble();
    }
}
