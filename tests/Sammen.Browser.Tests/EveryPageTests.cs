using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sammen.Browser.Tests;

/// <summary>
/// Walks every page that each role can reach by links in the worked example: the leader, who has the most, at a desk and on a phone, the
/// others where they usually are. Pages of one kind are looked at once a role.
/// </summary>
public sealed partial class EveryPageTests(Chromium chromium, ExampleServer server)
{
    public static TheoryData<string, bool> Walks => new()
    {
        { "leader", false }, { "leader", true }, { "representative", true }, { "employee", true }, { "administrator", false }, { "", false }, { "", true },
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string role, bool phone)
    {
        await using var person = phone ? await chromium.OnPhone(server.Address) : await chromium.AtDesk(server.Address);

        var wrong = new List<string>();
        var seen = await Walk(person, role, async p => wrong.AddRange(await p.WhatIsInTheWay()));

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        TestContext.Current.SendDiagnosticMessage($"{role}: {seen.Count} kinds of pages");
        Assert.True(seen.Count > (role.Length == 0 ? 4 : 20), $"Only {seen.Count} pages were reached: {string.Join(", ", seen)}");
    }

    [Fact]
    public async Task Every_page_in_English_is_all_English_to_axe_and_to_the_reader()
    {
        await using var person = await chromium.AtDesk(server.Address);
        await person.Visit("/");
        await person.Page.Locator("header button[value=en]").First.ClickAsync();

        await Walk(person, "leader", async p =>
        {
            Assert.Equal("en", await p.Page.Locator("html").GetAttributeAsync("lang"));
            // A key where words should be is a text that is missing in English.
            Assert.DoesNotMatch(TextKey(), await p.Main.InnerTextAsync());
        });
    }

    [Fact]
    public async Task Everything_that_can_be_used_is_reached_by_the_keyboard_and_shows_where_one_is()
    {
        await using var person = await chromium.AtDesk(server.Address);
        await Walk(person, "leader", TabThrough);
    }

    private static async Task TabThrough(Person person)
    {
        var page = person.Page;
        await page.EvaluateAsync("""
            () => {
              const usable = 'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary';
              const radios = new Set();
              window.expected = [...document.querySelectorAll(usable)].filter(e => {
                if (!e.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return false;
                if (e.type === 'radio') { const g = e.form + e.name; if (radios.has(e.name)) return false; radios.add(e.name); }
                return true;
              });
              window.reached = new Set();
              window.shown = new Set();
            }
            """);
        var count = await page.EvaluateAsync<int>("window.expected.length");
        for (var i = 0; i < count + 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var done = await page.EvaluateAsync<bool>("""
                () => {
                  const e = document.activeElement;
                  if (!e || e === document.body) return true;
                  window.reached.add(e.type === 'radio' ? 'radio ' + e.name : e);
                  const shown = [e, e.nextElementSibling].filter(Boolean).some(x =>
                    [getComputedStyle(x), getComputedStyle(x, '::before')].some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2));
                  if (shown) window.shown.add(e);
                  return false;
                }
                """);
            if (done)
            {
                break;
            }
        }

        var missed = await page.EvaluateAsync<string[]>("window.expected.filter(e => !window.reached.has(e.type === 'radio' ? 'radio ' + e.name : e)).map(e => e.outerHTML.slice(0, 120))");
        var unseen = await page.EvaluateAsync<string[]>("[...window.reached].filter(e => e.outerHTML && !window.shown.has(e)).map(e => e.outerHTML.slice(0, 120))");
        Assert.True(missed.Length == 0, $"{person.Path}: not reached by Tab:\n{string.Join("\n", missed)}");
        Assert.True(unseen.Length == 0, $"{person.Path}: no visible focus:\n{string.Join("\n", unseen)}");
    }

    private static async Task<HashSet<string>> Walk(Person person, string role, Func<Person, Task> look)
    {
        await (role.Length > 0 ? person.SignIn(role) : person.Visit("/"));

        var seen = new HashSet<string>();
        var waiting = new Queue<string>([person.Path, "/om"]);
        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            await person.Visit(path);
            person.HadNoTrouble();
            await look(person);
            var links = await person.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname + a.search)");
            foreach (var link in links.Where(l => !l.StartsWith("/api/", StringComparison.Ordinal) && !Download().IsMatch(l)))
            {
                waiting.Enqueue(link);
            }
        }

        return seen;
    }

    // Two concerns are one kind of page, and so are two questions, two values of data ethics, two balances, two types of side effects and two
    // parts of a business case; the four phases of an initiative differ enough by its state.
    private static string KindOf(string path) =>
        Keys().Replace(Query().Replace(path, m => "?" + m.Groups[1].Value), "*");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|q[1-4]\\.[1-5]|(?<=grundspoergsmaal/)[1-4]|(?<=dataetik/)(?!udgivelse)\\w+|(?<=(balancer|typer|dele|ai-forordningen)/)(?!ny\\b)\\w+")]
    private static partial Regex Keys();

    [GeneratedRegex("\\?([^=]*).*$")]
    private static partial Regex Query();

    [GeneratedRegex("/bilag/[0-9a-f]{8}-|\\.(docx|csv|xlsx)(\\?|$)")]
    private static partial Regex Download();

    [GeneratedRegex("\\b[A-Z][a-zA-Z]+\\.[A-Z][a-zA-Z.]+\\b")]
    private static partial Regex TextKey();
}
