using Microsoft.Playwright;

namespace Sammen.Browser.Tests.Dialogues;

/// <summary>
/// A whole meeting on a server of its own: one who leads, a big screen and three phones. One phone has no JavaScript, and one loses its
/// connection, its tab and, like everybody, its server.
/// </summary>
public sealed class WholeMeetingTests(Chromium chromium)
{
    private const string Gain = "Jeg kan sidde ned og tale med en beboer.";
    private const string Concern = "Når jeg støvsuger, ser jeg, om nogen har det skidt.";
    private const string OffTheGrid = "Vi henter den fri under sofaen hver aften.";
    private const string Beside = "Det her hører ikke til i dag.";

    [Fact]
    public async Task A_meeting_goes_from_the_first_word_to_an_agreement_over_lost_connections_and_restarts()
    {
        await using var server = await Server.Start(empty: false);
        await using var leader = (await chromium.AtDesk(server.Address)).LosingConnection();
        await using var phone = (await chromium.OnPhone(server.Address)).LosingConnection();
        await using var plain = (await chromium.OnPhone(server.Address, javaScript: false)).LosingConnection();
        await using var lost = (await chromium.OnPhone(server.Address)).LosingConnection();
        var room = await Prepare(leader);
        await using var wall = (await leader.AnotherWindow(1920, 1080)).LosingConnection();
        await wall.Visit(room + "/storskaerm");
        var code = await wall.Page.Locator(".bigcode").InnerTextAsync();
        await wall.FindsNothingInTheWay();

        await ComeIn(phone, code, "Employee");
        await ComeIn(plain, code, "Leader");
        await ComeIn(lost, code, role: null);
        await leader.Sees("3 er med");
        await wall.Sees("3 er med");

        await WriteAlone(server, leader, wall, phone, plain, lost);
        await ReadAndMark(leader, wall, phone, plain, lost);
        await Talk(server, leader, wall, phone, plain, lost);
        await ConcludeAndAgree(leader, wall, phone, plain);

        Assert.All([leader, wall, phone, plain, lost], person => person.HadNoTrouble());
    }

    private static async Task<string> Prepare(Person leader)
    {
        await leader.SignIn("leader");
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.Locator("main a.do").First.ClickAsync();
        await leader.Click("Forbered et møde");
        await leader.FindsNothingInTheWay();
        await leader.Click("Gør mødet klar");
        await leader.Sees("Ikke begyndt");
        await leader.FindsNothingInTheWay();
        return leader.Path[..^"/styring".Length];
    }

    private static async Task ComeIn(Person person, string code, string? role)
    {
        await person.Visit("/deltag");
        await person.Page.Locator("[name=Code]").FillAsync(code.ToLowerInvariant());
        await person.Click("Gå ind");
        await person.Sees("Uden navn");
        if (role is not null)
        {
            await person.Choose("Role", role);
        }

        await person.Click("Kom med");
        await person.Sees("Du er med");
    }

    private static async Task WriteAlone(Server server, Person leader, Person wall, Person phone, Person plain, Person lost)
    {
        await leader.Click("Begynd: Skriv alene");
        await wall.Sees("Skriv på din telefon");
        await Send(phone, "Gain", Gain);
        await phone.Sees(Gain);
        await phone.FindsNothingInTheWay();
        await plain.Page.ReloadAsync();
        await Send(plain, "Concern", Concern);
        await plain.Sees(Concern);
        await plain.DoesNotSee(Gain);

        // The phone goes through the tunnel with something written, is closed, and meanwhile the server starts anew.
        await lost.Sees("Skriv et udsagn");
        await Send(lost, "InvisibleWork", Beside);
        await lost.Sees(Beside);
        await lost.Page.Context.SetOfflineAsync(true);
        await Send(lost, "InvisibleWork", OffTheGrid);
        await lost.Sees("1 venter på at blive sendt");
        var here = lost.Path;
        await lost.CloseTab();
        await server.Restart(() => phone.Sees("Forbindelsen er væk"));
        await lost.Page.Context.SetOfflineAsync(false);
        await lost.OpenTab(here);
        await lost.Sees(OffTheGrid);
        await lost.Sees(Beside);
        await lost.DoesNotSee(Gain);
        await lost.DoesNotSee(Concern);

        await leader.Sees("4 udsagn");
        await wall.Sees("4 udsagn");
        await leader.DoesNotSee(Gain);
        await wall.DoesNotSee(Gain);
        await phone.Click("Jeg er færdig");
        await phone.Sees("Du er færdig");
        await leader.Sees("1 af 3 er færdige");
        await leader.FindsNothingInTheWay();
        await wall.FindsNothingInTheWay();
    }

    private static async Task ReadAndMark(Person leader, Person wall, Person phone, Person plain, Person lost)
    {
        await leader.Click("Gå til Læs og markér");
        await wall.Sees("Læs, hvad de andre skrev");
        await phone.Sees("4 udsagn er ikke læst endnu");
        await leader.Page.Locator($"li:has-text('{Beside}') summary").ClickAsync();
        await leader.Page.Locator($"li:has-text('{Beside}') [name=Because]").FillAsync("Tages op et andet sted");
        await leader.Page.Locator($"li:has-text('{Beside}')").GetByRole(AriaRole.Button, new() { Name = "Skjul udsagnet" }).ClickAsync();
        await leader.Sees("Skjult: Tages op et andet sted");
        await leader.FindsNothingInTheWay();

        // What is hidden goes from the cards that already lay on the phones.
        await phone.Sees("3 udsagn er ikke læst endnu");
        await phone.DoesNotSee(Beside);
        await phone.FindsNothingInTheWay();
        await MarkAll(phone, 3, "Enig");
        await phone.Sees("Du har læst det hele");
        await plain.Page.ReloadAsync();
        await MarkAll(plain, 3, "Uenig");
        await plain.Sees("Du har læst det hele");

        // Without a connection one goes on marking; it is sent when the phone is on the net again.
        await lost.Sees("3 udsagn er ikke læst endnu");
        await lost.Page.Context.SetOfflineAsync(true);
        await MarkAll(lost, 3, "Enig");
        await lost.Sees("3 venter på at blive sendt");
        await lost.Page.Context.SetOfflineAsync(false);
        await lost.Sees("Du har læst det hele");
        await Assertions.Expect(lost.Page.Locator("[data-live-lost]")).ToBeHiddenAsync();
        await phone.DoesNotSee("enige");
    }

    private static async Task Talk(Server server, Person leader, Person wall, Person phone, Person plain, Person lost)
    {
        await leader.Click("Gå til Tal sammen");
        await wall.Sees(Gain);
        await wall.Sees(Concern);
        await phone.Sees(Concern);
        await plain.Page.ReloadAsync();
        foreach (var person in new[] { leader, wall, phone, lost, plain })
        {
            await person.DoesNotSee(Beside);
        }

        await Counted(phone, Gain, "2 enige", "1 uenig");
        await Counted(plain, Concern, "2 enige", "1 uenig");
        await Counted(lost, OffTheGrid, "2 enige", "1 uenig");
        await Group(leader, OffTheGrid, "Aftenerne");
        await phone.Sees("Aftenerne");
        await lost.Sees("Aftenerne");
        await server.Restart(() => phone.Sees("Forbindelsen er væk"));
        await Group(leader, Concern, "Det, vi ser");
        await phone.Sees("Det, vi ser");
        await lost.Sees("Det, vi ser");
        foreach (var person in new[] { leader, wall, phone })
        {
            await person.FindsNothingInTheWay();
        }

        await leader.Click("Tilbage til Læs og markér");
        await phone.Sees("Det har du markeret (3)");
        await leader.Click("Gå til Tal sammen");
        await phone.Sees(Concern);
    }

    private static async Task ConcludeAndAgree(Person leader, Person wall, Person phone, Person plain)
    {
        await leader.Click("Gå til Konkludér");
        await phone.Sees("Ikke skrevet endnu");
        await leader.Page.Locator("a[href*='/konklusioner/']").First.ClickAsync();
        await leader.Choose("Status", "TwoViews");
        await leader.Page.Locator("[name=Headline]").FillAsync("Robotten må ikke køre om natten");
        await leader.Page.Locator("[name=OneView]").FillAsync("Den vækker beboerne.");
        await leader.Page.Locator("[name=OtherView]").FillAsync("Den er stille nok.");
        await leader.Click("Gem konklusionen");
        await leader.Sees("Robotten må ikke køre om natten");
        await wall.Sees("Den vækker beboerne.");
        await phone.Sees("Den er stille nok.");
        await leader.Click("Gå til Aftal");
        await leader.Click("Lav en aftale");
        await leader.Page.Locator("[name=What]").FillAsync("Vi måler støjen en nat");
        await leader.Page.Locator("[name=Owner]").FillAsync("Arbejdsmiljørepræsentant");
        await leader.Page.Locator("[name=DueOn]").FillAsync("2030-03-01");
        await leader.Page.Locator("main form button.button-primary").First.ClickAsync();
        await leader.Sees("Vi måler støjen en nat");
        await leader.FindsNothingInTheWay();
        await phone.Sees("Vi måler støjen en nat");
        await wall.Sees("Arbejdsmiljørepræsentant");
        await wall.FindsNothingInTheWay();
        await phone.FindsNothingInTheWay();

        await leader.Click("Slut mødet");
        await phone.Sees("Mødet er slut");
        await phone.Click("Se, hvad der kom ud af det");
        await phone.Sees("Robotten må ikke køre om natten");
        await phone.Sees(OffTheGrid);
        await phone.DoesNotSee(Beside);
        await phone.FindsNothingInTheWay();
        Assert.Equal(1, await phone.Page.GetByText(OffTheGrid, new() { Exact = true }).CountAsync());
        await plain.Page.ReloadAsync();
        await plain.Sees("Vi måler støjen en nat");
    }

    private static async Task Send(Person person, string kind, string words)
    {
        await person.Choose("Kind", kind);
        await person.Page.Locator("[name=Text]").First.FillAsync(words);
        await person.Click("Send udsagn");
    }

    private static async Task MarkAll(Person person, int count, string word)
    {
        for (var i = 0; i < count; i++)
        {
            var card = person.Page.Locator(".card1:not([hidden])");
            var text = await card.Locator(".say").InnerTextAsync();
            await card.GetByRole(AriaRole.Button, new() { Name = word, Exact = true }).ClickAsync();
            await Assertions.Expect(person.Page.Locator($".card1:not([hidden]) .say:text-is('{text}')")).ToHaveCountAsync(0);
        }
    }

    private static async Task Counted(Person person, string words, params string[] counts)
    {
        foreach (var count in counts)
        {
            await Assertions.Expect(person.Page.Locator("li", new() { HasText = words })).ToContainTextAsync(count);
        }
    }

    private static async Task Group(Person leader, string words, string theme)
    {
        var row = leader.Page.Locator("li", new() { HasText = words });
        await row.Locator("summary").ClickAsync();
        await row.Locator("[name=Theme]").FillAsync(theme);
        await row.GetByRole(AriaRole.Button, new() { Name = "Flyt", Exact = true }).ClickAsync();
        await Assertions.Expect(leader.Page.Locator("li", new() { HasText = words }).Locator(".meta").First).ToContainTextAsync(theme);
    }
}
