using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sammen.Browser.Tests.BusinessCases;

/// <summary>A real file of 50 MB, chosen where a business case is taken in.</summary>
public sealed partial class TooLargeWorkbookTests(Chromium chromium, ExampleServer server) : IDisposable
{
    private const string TooLarge = "Filen er for stor. Den må højst fylde 8 MB.";
    private readonly string folder = Directory.CreateTempSubdirectory("sammen-fil").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_field_says_at_once_that_it_is_too_large_and_nothing_is_sent()
    {
        await using var leader = await AtTheForm(javaScript: true);
        var field = leader.Page.Locator("input[type=file]");
        var posted = 0;
        leader.Page.Request += (_, request) => posted += request.Method == "POST" ? 1 : 0;
        await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync(Limit());
        await Assertions.Expect(leader.Page.Locator("#felt-File-for-stor")).ToBeHiddenAsync();

        await Choose(leader, 50);

        await Assertions.Expect(leader.Page.Locator(".form-group.form-error .form-error-message")).ToHaveTextAsync(TooLarge);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync(LimitAndError());
        await Assertions.Expect(leader.Page.Locator("[aria-live=polite]")).ToContainTextAsync(TooLarge);
        await leader.FindsNothingInTheWay();
        await leader.Click("Læs regnearket ind");
        await Assertions.Expect(field).ToBeFocusedAsync();
        Assert.Equal(0, posted);

        // Another file takes the words away, and then it is sent.
        await Choose(leader, 1);
        await Assertions.Expect(leader.Page.Locator("#felt-File-for-stor")).ToBeHiddenAsync();
        leader.ExpectingRefusal();
        await leader.Click("Læs regnearket ind");
        await leader.Sees("Filen er ikke et regneark");
        Assert.Equal(1, posted);
        leader.HadNoTrouble();
    }

    [Fact]
    public async Task Without_script_a_page_says_the_limit_and_leads_back()
    {
        await using var leader = await AtTheForm(javaScript: false);
        await leader.Sees("Højst 8 MB.");
        await Choose(leader, 50);

        leader.ExpectingRefusal();
        await leader.Click("Læs regnearket ind");

        await leader.Sees("Det, der bliver sendt her, må højst fylde 8 MB. Intet er gemt.");
        await leader.Click("Vælg en mindre fil");
        await leader.Sees("Læs regnearket ind");
        leader.HadNoTrouble();
    }

    private async Task<Person> AtTheForm(bool javaScript)
    {
        var leader = await chromium.AtDesk(server.Address, javaScript);
        await leader.SignIn("leader");
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Skærmbesøg") }).First.ClickAsync();
        return await leader.Visit(leader.Path.Split('?')[0] + "/businesscase/import");
    }

    private async Task Choose(Person leader, int megabytes)
    {
        var path = Path.Combine(folder, $"{megabytes}.xlsx");
        await File.WriteAllBytesAsync(path, new byte[megabytes * 1024 * 1024], TestContext.Current.CancellationToken);
        await leader.Page.Locator("input[type=file]").SetInputFilesAsync(path);
    }

    [GeneratedRegex(@"Højst 8 MB\.$")]
    private static partial Regex Limit();

    [GeneratedRegex(@"Højst 8 MB\. Filen er for stor\.")]
    private static partial Regex LimitAndError();
}
