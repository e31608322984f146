namespace Sammen.Browser.Tests;

/// <summary>An employee with ten minutes and a phone, in the worked example.</summary>
public sealed class OnThePhoneTests(Chromium chromium, ExampleServer server)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_employee_finds_the_dialogue_writes_takes_back_and_puts_in_an_idea(bool javaScript)
    {
        await using var employee = await chromium.OnPhone(server.Address, javaScript);
        await SignIn(employee, "employee");

        await employee.Page.Locator("section.live", new() { HasText = "Aften og nat" }).GetByText("Gå ind i dialogen").ClickAsync();
        await employee.Sees("Uden navn");
        await employee.Page.Locator("[name=Question] + label").First.ClickAsync();
        await employee.Choose("Kind", "InvisibleWork");
        var words = $"Jeg ser, om gardinet er trukket fra. {Guid.NewGuid()}";
        await employee.Page.Locator("[name=Text]").First.FillAsync(words);
        await employee.Click("Send udsagn");
        await employee.Sees("Dit udsagn er sendt");
        await employee.Sees(words);
        await employee.Page.Locator("details:has-text('Træk tilbage') summary").First.ClickAsync();
        await employee.Page.Locator("form[action$='tilbagetraekning'] button").First.ClickAsync();
        await employee.DoesNotSee(words);

        await employee.Visit("/k/eksempel");
        await employee.Click("Foreslå en idé");
        var idea = $"Vi leder efter nøglerne hver aften. {Guid.NewGuid()}";
        await employee.Page.Locator("[name=Problem]").FillAsync(idea);
        await employee.Page.Locator("main form button.button-primary").First.ClickAsync();
        await employee.Sees(idea);
        employee.HadNoTrouble();
    }

    [Fact]
    public async Task What_was_typed_is_there_after_the_page_is_closed_and_opened_again()
    {
        await using var leader = await chromium.AtDesk(server.Address);
        await SignIn(leader, "leader");
        await leader.Visit("/k/eksempel/initiativer/ny");
        await leader.Write("Hvad er problemet i hverdagen?", "Kladden skal overleve.");
        await Microsoft.Playwright.Assertions.Expect(leader.Page.Locator("[data-draft-status]").First).ToContainTextAsync("Gemt som kladde");

        await leader.Page.ReloadAsync();

        Assert.Equal("Kladden skal overleve.", await leader.Page.Locator("[name=Problem]").InputValueAsync());
    }

    [Fact]
    public async Task What_was_typed_is_there_when_the_sign_in_has_run_out()
    {
        await using var leader = await chromium.AtDesk(server.Address);
        await SignIn(leader, "leader");
        await leader.Visit("/k/eksempel/initiativer/ny");
        await leader.Write("Hvad er problemet i hverdagen?", "Skrevet, før adgangen løb ud.");
        await leader.Write("Hvad skal vi kalde det?", "Udløbet adgang");
        await leader.Page.Context.ClearCookiesAsync();

        await leader.ExpectingRefusal().Click("Gem og gå videre");

        await leader.Sees("Log ind");
        Assert.Contains("log ind", (await leader.Main.InnerTextAsync()).ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_story_prints_on_one_page()
    {
        await using var leader = await chromium.AtDesk(server.Address);
        await SignIn(leader, "leader");
        await leader.Visit("/k/eksempel/initiativer");
        foreach (var home in await leader.Page.Locator("a.do").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"))
        {
            await leader.Visit(home + "/fortaelling");
            leader.HadNoTrouble();
            var pdf = await leader.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
            Assert.Equal(1, Pages(pdf));
        }
    }

    private static int Pages(byte[] pdf) =>
        System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page[^s]");

    private static async Task SignIn(Person person, string role)
    {
        await person.SignIn(role);
        await person.Sees("Din side");
    }
}
