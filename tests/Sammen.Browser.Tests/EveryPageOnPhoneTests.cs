namespace Sammen.Browser.Tests;

/// <summary>Every page that can be reached by links in the worked example, on a phone. Beside the desk and not after it: a browser uses one core.</summary>
public sealed class EveryPageOnPhoneTests(Chromium chromium, ExampleServer server)
{
    private static readonly HashSet<string> Looked = [];

    [Theory]
    [InlineData("leader")]
    [InlineData("representative")]
    [InlineData("employee")]
    [InlineData("")]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string role)
    {
        await using var person = await chromium.OnPhone(server.Address);
        // What a leader sees is asked of axe at the desk.
        await PageWalk.FindsNothingInTheWay(person, role, Looked, contrast: false, again: role != "leader");
    }
}
