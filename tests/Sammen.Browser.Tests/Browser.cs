using Microsoft.Playwright;
using Sammen.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(ExampleServer))]

namespace Sammen.Browser.Tests;

/// <summary>Debian's Chromium, started once for all tests; each person gets a context of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string WithoutWindow = "/usr/bin/chromium-headless-shell";
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = File.Exists(WithoutWindow) ? WithoutWindow : "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await browser!.CloseAsync();
        playwright!.Dispose();
    }

    /// <summary>A person at a desk.</summary>
    public Task<Person> AtDesk(Uri address, bool javaScript = true) => Somebody(address, 1280, 900, javaScript);

    /// <summary>A person with a phone.</summary>
    public Task<Person> OnPhone(Uri address, bool javaScript = true) => Somebody(address, 360, 740, javaScript);

    private async Task<Person> Somebody(Uri address, int width, int height, bool javaScript)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = javaScript,
            Locale = "da-DK",
        });
        context.SetDefaultTimeout(15_000);
        return new Person(await context.NewPageAsync());
    }
}
