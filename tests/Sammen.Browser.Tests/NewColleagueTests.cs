using Microsoft.Playwright;

namespace Sammen.Browser.Tests;

/// <summary>A newly arrived employee with a phone and ten minutes.</summary>
public sealed class NewColleagueTests(Chromium chromium, ExampleServer server)
{
    [Fact]
    public async Task Understands_what_it_is_for_sees_what_is_coming_and_puts_in_an_idea_that_is_found_again()
    {
        await using var colleague = await chromium.OnPhone(server.Address);
        await using var administrator = await chromium.AtDesk(server.Address);
        await Newcomer.Arrives(administrator, colleague, "Ny social- og sundhedshjælper", "Plejecenter Åbrinken", "Member");

        // What it is for, at once.
        await colleague.Sees("Velkommen til Sammen");
        await colleague.Sees("På ti minutter kan du læse, hvad der er på vej til din arbejdsplads");
        await colleague.Sees("På vej til din arbejdsplads");
        await colleague.FindsNothingInTheWay();

        // The same in English, and back.
        await colleague.Page.Locator("details.menu > summary").ClickAsync();
        await colleague.Page.Locator(".menu-panel").GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await colleague.Sees("On its way to your workplace");
        await colleague.Sees("In ten minutes you can read what is on its way to your workplace");
        await colleague.FindsNothingInTheWay();
        await colleague.Page.Locator("details.menu > summary").ClickAsync();
        await colleague.Page.Locator(".menu-panel").GetByRole(AriaRole.Button, new() { Name = "Dansk" }).ClickAsync();

        // What is coming, and what I can influence in it now.
        var coming = colleague.Page.Locator("section[aria-labelledby=paavej] li").First;
        var title = await coming.Locator("a.do").InnerTextAsync();
        await coming.GetByRole(AriaRole.Link, new() { NameRegex = new("Din del: hvad du kan præge") }).ClickAsync();
        await Assertions.Expect(colleague.Page.Locator("body")).ToContainTextAsync(title);
        await colleague.FindsNothingInTheWay();

        // The year on a phone: the list says it all.
        await colleague.Visit("/k/eksempel");
        await colleague.Page.Locator("section[aria-labelledby=paavej]").GetByRole(AriaRole.Link, new() { Name = "Se året som et hjul" }).ClickAsync();
        await colleague.Sees("Det, der rører dig");
        await colleague.FindsNothingInTheWay();

        // An idea, found again.
        await colleague.Visit("/k/eksempel");
        await colleague.Click("Foreslå en idé");
        await colleague.Page.Locator("[name=Problem]").FillAsync("Vi går forgæves efter rene handsker om aftenen.");
        await colleague.Click("Send idéen");
        await colleague.Visit("/k/eksempel");
        await colleague.DoesNotSee("Velkommen til Sammen");
        await colleague.Visit("/k/eksempel/ideer");
        await colleague.Sees("Vi går forgæves efter rene handsker om aftenen.");
        await colleague.FindsNothingInTheWay();
    }
}
