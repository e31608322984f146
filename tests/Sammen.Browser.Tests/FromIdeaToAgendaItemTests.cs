using System.IO.Compression;
using Microsoft.Playwright;

namespace Sammen.Browser.Tests;

/// <summary>
/// A new municipality begins with nothing: an administrator, a leader, a representative and a guest bring an idea of their own to an
/// agenda item in Word, decide and follow the thread back. With JavaScript and without.
/// </summary>
public sealed class FromIdeaToAgendaItemTests(Chromium chromium)
{
    private const string Password = "fire ord efter hinanden";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_municipality_brings_an_idea_to_a_Word_agenda_item(bool javaScript)
    {
        await using var server = await Server.Start(empty: true);
        var invitation = new Uri(await server.Verb("municipality", "create", "--slug", "baekke", "--name", "Bække Kommune", "--administrator", "Administrator")).PathAndQuery;
        await using var administrator = await chromium.AtDesk(server.Address, javaScript);
        await using var leader = await chromium.AtDesk(server.Address, javaScript);
        await using var representative = await chromium.OnPhone(server.Address, javaScript);
        await using var guest = await chromium.OnPhone(server.Address, javaScript);

        await TakeUp(administrator, invitation, "admin@baekke.example");
        await administrator.Visit("/k/baekke/enheder");
        await administrator.Write("Enhedens navn", "Hjemmeplejen Nord");
        await administrator.Choose("Kind", "Workplace");
        await administrator.Click("Tilføj enheden");
        await administrator.Sees("Hjemmeplejen Nord");
        await TakeUp(leader, await Invite(administrator, "Leder af Nord"), "leder-nord");
        await TakeUp(representative, await Invite(administrator, "Tillidsrepræsentant"), "tr-nord");

        await Describe(leader);
        var home = leader.Path;
        await leader.Click("Ret det, der ligger fast og er åbent");
        await leader.Page.Locator("[name=Fixed]").FillAsync("Ingen bliver afskediget\nBorgeren kan sige nej");
        await leader.Page.Locator("[name=Open]").FillAsync("Hvilke besøg der kan foregå på skærm");
        await leader.Page.Locator("main form button.button-primary").First.ClickAsync();
        await leader.Visit(home + "/hold/ny");
        var colleague = await leader.Page.Locator("[name=Member] option", new() { HasText = "Tillidsrepræsentant" }).GetAttributeAsync("value");
        await leader.Page.Locator("[name=Member]").SelectOptionAsync(colleague!);
        await leader.Choose("Role", "UnionRepresentative");
        await leader.Click("Tilføj til holdet");
        await leader.Sees("Tilføjet til holdet");

        var dialogue = await OpenDialogue(leader, home);
        var link = await leader.Page.Locator("[data-copy], input[readonly]").First.EvaluateAsync<string>("e => e.dataset.copy || e.value");
        await Say(representative, dialogue, "Concern", "Hvem opdager, at borgeren ikke har spist?");
        await Say(guest, new Uri(link).PathAndQuery, "Gain", "Færre kilometer i bil om aftenen.");
        await guest.DoesNotSee("Hvem opdager");

        await leader.Visit(dialogue);
        await leader.DoesNotSee("Hvem opdager");
        await leader.Click("Luk dialogen");
        await leader.Sees("Hvem opdager, at borgeren ikke har spist?");
        await leader.Page.Locator("a[href*='/konklusioner/']").First.ClickAsync();
        await leader.Choose("Status", "Agreed");
        await leader.Page.Locator("[name=Headline]").FillAsync("Skærmen er til de korte besøg");
        await leader.Page.Locator("[name=Text]").FillAsync("Besøg med mad og medicin bliver ved døren.");
        await leader.Page.Locator("[name=Gain]").FillAsync("Mindre kørsel om aftenen");
        await leader.Page.Locator("[name=Drawback]").FillAsync("Vi ser ikke køkkenet");
        await leader.Click("Gem konklusionen");

        await leader.Visit(home + "/bekymringer");
        await leader.Page.GetByRole(AriaRole.Link, new() { Name = "Skriv svar" }).First.ClickAsync();
        await leader.Page.Locator("[name=Reply]").FillAsync("Vi spørger til maden på skærmen og kommer forbi, hvis vi er i tvivl.");
        await leader.Click("Gem svaret");

        await leader.Visit(home + "/dagsordenspunkt/til");
        await leader.Write("Udvalg", "Lokal-MED Nord");
        await leader.Page.Locator("main form button.button-primary").First.ClickAsync();
        await leader.Sees("Mindre kørsel om aftenen");
        await leader.Sees("Vi ser ikke køkkenet");
        await leader.Sees("Vi spørger til maden på skærmen");

        var document = await leader.Page.APIRequest.GetAsync(new Uri(server.Address, home + "/dagsordenspunkt.docx").ToString());
        Assert.Equal(200, document.Status);
        using var word = new ZipArchive(new MemoryStream(await document.BodyAsync()));
        using var content = new StreamReader(word.GetEntry("word/document.xml")!.Open());
        var text = await content.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Vi ser ikke køkkenet", text, StringComparison.Ordinal);
        Assert.Contains("Borgeren kan sige nej", text, StringComparison.Ordinal);
        await representative.Visit(home + "/dagsordenspunkt");
        await representative.Write("Dine bemærkninger", "Tag maden med i aftalen om besøgene.");
        await representative.Click("Markér som set");
        await leader.Visit(home + "/dagsordenspunkt");
        await leader.Sees("Tag maden med i aftalen om besøgene.");

        await Decide(leader, home);
        await leader.Visit(home + "/fortaelling");
        await leader.Sees("Vi prøver skærmen på de korte besøg");
        await leader.Page.GetByRole(AriaRole.Link, new() { Name = "Mindre kørsel om aftenen" }).First.ClickAsync();
        await leader.Sees("Skærmen er til de korte besøg");
        await leader.Sees("Færre kilometer i bil om aftenen.");
        await leader.Sees("Hvem opdager, at borgeren ikke har spist?");
        Assert.All([administrator, leader, representative, guest], person => person.HadNoTrouble());
    }

    private static async Task TakeUp(Person person, string invitation, string userName)
    {
        await person.Visit(invitation);
        await person.Page.Locator("[name=UserName]").First.FillAsync(userName);
        await person.Page.Locator("[name=Password]").First.FillAsync(Password);
        await person.Click("Kom med");
        await person.Sees("Din side");
    }

    private static async Task<string> Invite(Person administrator, string name)
    {
        await administrator.Visit("/k/baekke/medlemmer/ny");
        await administrator.Page.Locator("[name=Name]").FillAsync(name);
        await administrator.Page.Locator("[name=UnitId]").SelectOptionAsync(new SelectOptionValue { Label = "Hjemmeplejen Nord" });
        await administrator.Choose("Role", "Member");
        await administrator.Click("Lav linket");
        var link = await administrator.Page.Locator("main").EvaluateAsync<string>("m => m.innerHTML.match(/https?:[^\"'<>\\s]*\\/invitation\\/[0-9a-f]+/)[0]");
        return new Uri(link).PathAndQuery;
    }

    private static async Task Describe(Person leader)
    {
        await leader.Visit("/k/baekke/initiativer/ny");
        await leader.Write("Hvad er problemet i hverdagen?", "Aftenvagten kører 90 km for at sige godnat.");
        await leader.Write("Hvad skal vi kalde det?", "Skærmbesøg om aftenen");
        await leader.Click("Gem og gå videre");
        await leader.Write("Det håber vi på", "Mere tid hos dem, der har brug for det");
        await leader.Write("Det kan følge med", "Nogle bliver mere alene");
        await leader.Write("Hvad kunne I gøre i stedet?", "Lægge ruterne om");
        await leader.Click("Gem og gå videre");
        await leader.Click("Gem og gå videre");
        await leader.Choose("Complexity[NeedForInvolvement]", "High");
        await leader.Click("Gem og se forslaget");
        await leader.Sees("Hele metoden");
        await leader.Click("Gem valget");
        await leader.Sees("Aftenvagten kører 90 km");
    }

    private static async Task<string> OpenDialogue(Person leader, string home)
    {
        await leader.Visit(home + "/dialoger/ny");
        await leader.Choose("Situation", "Workplace");
        foreach (var ticked in await leader.Page.Locator("[name=Questions]:checked + label").AllAsync())
        {
            await leader.Page.Locator("[name=Questions]:checked + label").First.ClickAsync();
        }

        await leader.Page.Locator("[name=Questions] + label").First.ClickAsync();
        await leader.Choose("Naming", "WithoutName");
        await leader.Click("Åbn dialogen");
        await leader.Sees("Ingen ser");
        return leader.Path;
    }

    // The sign-in runs out while she writes; what she wrote is stored when she is back.
    private static async Task Decide(Person leader, string home)
    {
        await leader.Visit(home + "/beslutninger/ny");
        await leader.Choose("Outcome", "GoOn");
        await leader.Page.Locator("[name=Headline]").FillAsync("Vi prøver skærmen på de korte besøg");
        await leader.Page.Locator("[name=DecidedBy]").FillAsync("Lederen efter drøftelse i Lokal-MED Nord");
        await leader.Page.Locator("[name=Why]").FillAsync("Bilerne står stille, og ingen mangler mad.");
        await leader.Page.Context.ClearCookiesAsync();
        await leader.ExpectingRefusal().Click("Gem beslutningen");
        await leader.Page.Locator("[name=UserName]").First.FillAsync("leder-nord");
        await leader.Page.Locator("[name=Password]").First.FillAsync(Password);
        await leader.Page.Locator("main form button.button-primary").First.ClickAsync();
        await leader.Sees("Vi prøver skærmen på de korte besøg");
        await leader.Page.Locator("main form button.button-primary").First.ClickAsync();
        await leader.Visit(home + "/beslutninger");
        await leader.Sees("Bilerne står stille, og ingen mangler mad.");
    }

    private static async Task Say(Person person, string address, string kind, string words)
    {
        await person.Visit(address);
        await person.Choose("Kind", kind);
        await person.Page.Locator("[name=Text]").First.FillAsync(words);
        await person.Click("Send udsagn");
        await person.Sees("Dit udsagn er sendt");
        await person.Sees(words);
    }
}
