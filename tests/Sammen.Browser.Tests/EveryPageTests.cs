using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sammen.Browser.Tests;

/// <summary>Every page that can be reached by links in the worked example, at a desk: by those who work there.</summary>
public sealed partial class EveryPageTests(Chromium chromium, ExampleServer server)
{
    private static readonly HashSet<string> Looked = [];

    [Theory]
    [InlineData("leader")]
    [InlineData("administrator")]
    [InlineData("")]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string role)
    {
        await using var person = await chromium.AtDesk(server.Address);
        await PageWalk.FindsNothingInTheWay(person, role, Looked);
    }

    [Fact]
    public async Task Every_page_in_English_is_all_English_to_axe_and_to_the_reader()
    {
        await using var person = await chromium.AtDesk(server.Address);
        await person.Visit("/");
        await person.Page.Locator("header button[value=en]").First.ClickAsync();

        await PageWalk.Through(person, "leader", async p =>
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
        await PageWalk.Through(person, "leader", TabThrough);
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

    [GeneratedRegex("\\b[A-Z][a-zA-Z]+\\.[A-Z][a-zA-Z.]+\\b")]
    private static partial Regex TextKey();
}
