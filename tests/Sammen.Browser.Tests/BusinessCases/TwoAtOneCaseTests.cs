namespace Sammen.Browser.Tests.BusinessCases;

/// <summary>A leader builds a business case from nothing, and an employee revises it at the same time on a phone.</summary>
public sealed class TwoAtOneCaseTests(Chromium chromium)
{
    [Fact]
    public async Task A_case_is_built_from_nothing_and_two_revise_it_at_once()
    {
        await using var server = await Server.Start(empty: false);
        await using var leader = await chromium.AtDesk(server.Address);
        await using var employee = await chromium.OnPhone(server.Address);
        await leader.SignIn("leader");
        await employee.SignIn("employee");
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("Sensorer, der melder") }).First.ClickAsync();
        var path = leader.Path.Split('?')[0] + "/businesscase";

        await leader.Visit(path);
        await leader.Click("Begynd på businesscasen");
        await leader.Sees("De seks dele");
        await Line(leader, path, "Cost", "Sensorer", "Kroner", "Anskaffelse", "120.000", "OneOff");
        await Line(leader, path, "Gain", "Færre ture om natten", "Hours", null, "900", "Lasting");
        await leader.Sees("Tid, ikke penge");
        await leader.FindsNothingInTheWay();

        await leader.Visit($"{path}/dele/Costs");
        await employee.Visit($"{path}/dele/Path");
        await employee.Page.Locator("[name=Text]").FillAsync("Vi kigger ind, når sensoren siger til.");
        await leader.Page.Locator("[name=Text]").FillAsync("Sensorer, opladning og oplæring.");
        await employee.Click("Gem");
        await leader.Click("Gem");
        await leader.Sees("Sensorer, opladning og oplæring.");
        await leader.Sees("Vi kigger ind, når sensoren siger til.");

        await leader.Visit($"{path}/dele/Costs");
        await employee.Visit($"{path}/dele/Costs");
        await employee.Page.Locator("[name=Text]").FillAsync("Sensorer, opladning, oplæring og batterier.");
        await employee.Click("Gem");
        await employee.Sees("og batterier.");
        leader.ExpectingRefusal();
        await leader.Page.Locator("[name=Text]").FillAsync("Sensorer og oplæring.");
        await leader.Click("Gem");
        await leader.Sees("Sensorer, opladning, oplæring og batterier.");
        Assert.Equal("Sensorer og oplæring.", (await leader.Page.Locator("[name=Text]").InputValueAsync()).Trim());
        await leader.FindsNothingInTheWay();
        await leader.Page.Locator("[name=Text]").FillAsync("Sensorer, batterier og oplæring.");
        await leader.Click("Gem");
        await leader.Sees("Sensorer, batterier og oplæring.");

        await employee.Visit($"{path}/tal");
        await employee.Sees("−120.000 kr.");
        await employee.FindsNothingInTheWay();
        await employee.Visit($"{path}/versioner/sammenlign");
        await employee.Sees("Sensorer, batterier og oplæring.");
        employee.HadNoTrouble();
    }

    private static async Task Line(Person who, string path, string kind, string name, string unit, string? account, string likely, string recurrence)
    {
        await who.Visit($"{path}/linjer/ny");
        await who.Choose("Kind", kind);
        await who.Page.Locator("[name=Name]").FillAsync(name);
        await who.Choose("Unit", unit);
        await who.Page.Locator("[name=Account]").FillAsync(account ?? "");
        await who.Click("Gem, og gå videre");
        await who.Page.Locator("[name=Likely]").FillAsync(likely);
        await who.Choose("Recurrence", recurrence);
        await who.Click("Gem, og gå videre");
        await who.Visit(path);
        await who.Sees(name);
    }
}
