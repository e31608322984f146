using Microsoft.Playwright;

namespace Sammen.Browser.Tests.Dependencies;

/// <summary>Two initiatives that do not know of each other turn the same wheel: the one who leads the one writes it, the one who leads the other hears of it.</summary>
public sealed class SharedWheelTests(Chromium chromium)
{
    private const string Agreed = "Vagtplanen bliver lagt om i marts, og robotterne venter til april";

    [Fact]
    public async Task One_leader_writes_it_and_the_other_sees_it_and_says_they_have_talked()
    {
        await using var server = await Server.Start(empty: false);
        await using var leader = await chromium.AtDesk(server.Address);
        await using var other = await chromium.OnPhone(server.Address);
        await leader.SignIn("leader");
        await other.SignIn("administrator");

        // Another initiative, of somebody else.
        await other.Visit("/k/eksempel/initiativer/ny");
        await other.Write("Hvad er problemet i hverdagen?", "Vagterne bliver byttet på papir.");
        await other.Write("Hvad skal vi kalde det?", "Bytte vagter på telefonen");
        await other.Click("Gem og gå videre");
        await other.Visit("/k/eksempel/initiativer");
        await other.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Bytte vagter") }).First.ClickAsync();
        var theirs = other.Path.Split('?')[0];
        await Turn(other, theirs, "Vagtplanen", "Alle bytter i den.");

        // The leader types the same name in another way, and is told at once.
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Robotstøvsugere") }).First.ClickAsync();
        var ours = leader.Path.Split('?')[0];
        await Turn(leader, ours, "  vagtplanen ", "Hvem der tømmer på hvilken vagt.");
        await leader.Sees("Vagtplanen: også afhængig: Bytte vagter på telefonen");
        await leader.FindsNothingInTheWay();

        // The other hears of it on their own page, and says what was agreed.
        await other.Visit("/k/eksempel");
        await other.Click("Tal med Robotstøvsugere på plejehjem om Vagtplanen");
        await other.FindsNothingInTheWay();
        await other.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Vi har talt sammen ?: Vagtplanen") }).ClickAsync();
        await other.Page.Locator("[name='Agreed']").FillAsync(Agreed);
        await other.Click("Gem");
        await other.Sees(Agreed);
        await other.Visit("/k/eksempel");
        await other.DoesNotSee("Vagtplanen");

        // Read on both sides, and taken over with one press.
        await leader.Visit(ours + "/afhaengigheder");
        await leader.Sees(Agreed);
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Vi har talt sammen ?: Vagtplanen") }).ClickAsync();
        await leader.Click("Gem");
        await leader.Sees("I har talt sammen");
        await leader.Visit("/k/eksempel/afhaengigheder");
        await leader.Sees("Vagtplanen");
        await leader.FindsNothingInTheWay();
        leader.HadNoTrouble();
        other.HadNoTrouble();
    }

    private static async Task Turn(Person person, string initiative, string name, string about)
    {
        await person.Visit(initiative + "/afhaengigheder/ny");
        await person.Page.Locator("[name='Name']").FillAsync(name);
        await person.Choose("Kind", "System");
        await person.Choose("Direction", "WeDepend");
        await person.Page.Locator("[name='About']").FillAsync(about);
        await person.Click("Gem");
        await person.Sees(about);
    }
}
