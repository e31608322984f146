using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Sammen.Browser.Tests;

/// <summary>Somebody in front of a browser. Whatever fails behind the scenes is noticed: a missing file, a script that the policy stops.</summary>
public sealed class Person : IAsyncDisposable
{
    private const string Texts = """
        const inked = e => e ? `${e.tagName} ${e.className.baseVal ?? e.className} ${['disabled', 'open', 'aria-current', 'aria-invalid'].filter(a => e.hasAttribute(a))}` : '';
        const kind = e => [e, e.parentElement, e.parentElement?.parentElement].map(inked).join(' in ');
        const texts = () => [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility()
          && (e.matches('input:not([type=hidden]), select, textarea') || [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())));
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private readonly ConcurrentQueue<string> trouble = new();
    private int expectedRefusals;
    private bool losesConnection;

    public Person(IPage page) => Page = Listen(page);

    public IPage Page { get; private set; }

    public string Path => new Uri(Page.Url).PathAndQuery;

    public ILocator Main => Page.Locator("main");

    public async Task<Person> Visit(string path)
    {
        await Page.GotoAsync(path);
        return this;
    }

    /// <summary>Signs in to the worked example by its button.</summary>
    public async Task SignIn(string role)
    {
        await Visit("/");
        await Page.Locator($"form[action='/eksempel'] button[value='{role}']").ClickAsync();
    }

    public Task Click(string words) => Named(words).ClickAsync();

    /// <summary>The link or button with exactly these words.</summary>
    public ILocator Named(string words) =>
        Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).Or(Page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true })).First;

    public Task Write(string label, string text) => Page.GetByLabel(label).First.FillAsync(text);

    /// <summary>Chooses among radio buttons or ticks, by what a person clicks: the words.</summary>
    public Task Choose(string name, string value) => Page.Locator($"[name='{name}'][value='{value}'] + label").First.ClickAsync();

    /// <summary>Presses a key many times, without waiting for each.</summary>
    public Task Press(string key, int times) => Task.WhenAll(Enumerable.Range(0, times).Select(_ => Page.Keyboard.PressAsync(key)));

    /// <summary>What is hidden is not seen.</summary>
    public Task Sees(string words) => Assertions.Expect(Main).ToContainTextAsync(words, new() { UseInnerText = true });

    /// <summary>Not even hidden in the page.</summary>
    public Task DoesNotSee(string words) => Assertions.Expect(Main).Not.ToContainTextAsync(words);

    /// <summary>The next page that answers 4xx does so on purpose.</summary>
    public Person ExpectingRefusal()
    {
        Interlocked.Exchange(ref expectedRefusals, 1);
        return this;
    }

    /// <summary>From here on the connection is lost now and then, on purpose; nothing else may go wrong for that.</summary>
    public Person LosingConnection()
    {
        losesConnection = true;
        return this;
    }

    /// <summary>Closes the tab without a word to the page.</summary>
    public Task CloseTab() => Page.CloseAsync();

    /// <summary>A new tab on the same device.</summary>
    public async Task OpenTab(string path)
    {
        Page = Listen(await Page.Context.NewPageAsync());
        await Visit(path);
    }

    /// <summary>One more window on the same device, as on the wall; it goes when this person goes.</summary>
    public async Task<Person> AnotherWindow(int width, int height)
    {
        var page = await Page.Context.NewPageAsync();
        await page.SetViewportSizeAsync(width, height);
        return new Person(page);
    }

    /// <summary>No violation of WCAG 2.1 A and AA that axe can find, and nothing wider than the window.</summary>
    public async Task FindsNothingInTheWay() => Assert.Empty(await WhatIsInTheWay());

    /// <summary>What axe finds against WCAG 2.1 A and AA, and what is wider than the window.</summary>
    public Task<IReadOnlyList<string>> WhatIsInTheWay() => WhatIsInTheWay(_ => true);

    /// <summary>The same, with the contrast of some texts only: it is the one rule that takes longer than all others together.</summary>
    /// <param name="looks">Asked of each kind of text as colours see it: an element that has words of its own, with its classes and states and those of what it stands in.</param>
    public async Task<IReadOnlyList<string>> WhatIsInTheWay(Func<string, bool> looks)
    {
        HadNoTrouble();
        // Asked within the page, and for what is wrong only: to carry out what is in order, node by node, takes longer than to find it.
        await Page.EvaluateAsync(Axe);
        var kinds = await Page.EvaluateAsync<string[]>($"() => {{ {Texts} return [...new Set(texts().map(kind))]; }}");
        var wrong = await Page.EvaluateAsync<string[]>(
            $"async kinds => {{ {Texts} " + """
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
              const include = texts().filter(e => kinds.includes(kind(e)));
              const pale = include.length ? (await axe.run({ include }, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] })).violations : [];
              return [...violations, ...pale].map(v => `${v.id}: ${v.help} — ${v.nodes.slice(0, 3).map(n => n.html).join('; ')}`);
            }
            """, kinds.Where(looks).ToArray());
        return [.. wrong.Select(w => $"{Path} {w}"), .. await WhatIsTooWide()];
    }

    /// <summary>What is wider than the window.</summary>
    public async Task<IReadOnlyList<string>> WhatIsTooWide()
    {
        HadNoTrouble();
        var over = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return over > 0 ? [$"{Path} is {over} px wider than the window"] : [];
    }

    /// <summary>Nothing failed behind the scenes on the way here.</summary>
    public void HadNoTrouble() => Assert.True(trouble.IsEmpty, $"On the way to {Path}:\n" + string.Join("\n", trouble));

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private IPage Listen(IPage page)
    {
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !(response.Request.IsNavigationRequest && Interlocked.Decrement(ref expectedRefusals) >= 0))
            {
                trouble.Enqueue($"{response.Status} {response.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            // A refused form answers 422 on purpose, and the browser says so in the console.
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal)
                && !(losesConnection && message.Text.Contains("net::ERR_", StringComparison.Ordinal)))
            {
                trouble.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => trouble.Enqueue(error);
        return page;
    }
}
