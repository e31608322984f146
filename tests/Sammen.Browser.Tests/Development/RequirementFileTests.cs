using Sammen.Browser.Tests.Papers;

namespace Sammen.Browser.Tests.Development;

/// <summary>The robots' requirements as files, opened by LibreOffice as a supplier or a colleague would.</summary>
public sealed class RequirementFileTests(Chromium chromium, ExampleServer server)
{
    [Fact]
    public async Task The_workbook_and_the_Word_file_open_with_the_same_numbers_and_every_letter()
    {
        await using var leader = await chromium.AtDesk(server.Address);
        await leader.SignIn("leader");
        await leader.Visit("/k/eksempel/initiativer");
        var home = await leader.Page.Locator("a.do", new() { HasText = "Robotstøvsugere" }).First.GetAttributeAsync("href");
        await leader.Visit($"{home}/udvikling/krav");
        var numbers = await leader.Page.Locator("li.requirement").EvaluateAllAsync<string[]>("all => all.map(r => r.id)");
        Assert.Equal(8, numbers.Length);
        foreach (var ending in new[] { "docx", "xlsx" })
        {
            var file = await leader.Page.APIRequest.GetAsync(new Uri(server.Address, $"{home}/udvikling/krav.{ending}").ToString());
            Assert.Equal(200, file.Status);
            var text = await LibreOffice.TextOf(await file.BodyAsync(), ending);
            Assert.All(numbers, number => Assert.Contains(number, text, StringComparison.Ordinal));
            Assert.Contains("Kommunens regler", text, StringComparison.Ordinal);
            Assert.Contains("Udeladt", text, StringComparison.Ordinal);
        }
    }
}
