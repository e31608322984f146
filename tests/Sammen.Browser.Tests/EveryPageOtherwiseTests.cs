using System.Text.RegularExpressions;

namespace Sammen.Browser.Tests;

/// <summary>Every page that can be reached by links in the worked example: in the other language, and without a mouse.</summary>
public sealed partial class EveryPageOtherwiseTests(Chromium chromium, ExampleServer server)
{
    [Fact]
    public async Task Every_page_in_English_is_all_English_to_axe_and_to_the_reader()
    {
        await using var person = await chromium.AtDesk(server.Address);
        await person.Visit("/");
        await person.Page.Locator("header button[value=en]").First.ClickAsync();

        await PageWalk.Through(person, "leader", page =>
        {
            Assert.Equal("en", page.Language);
            // A key where words should be is a text that is missing in English.
            Assert.DoesNotMatch(TextKey(), page.Words);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Everything_that_can_be_used_is_reached_by_the_keyboard_and_shows_where_one_is()
    {
        await using var person = await chromium.AtDesk(server.Address);
        var tried = new HashSet<string>();
        await PageWalk.Through(person, "leader", async page =>
        {
            // A page on which everything is of a kind, in a place, that was tried on another teaches nothing.
            var before = tried.Count;
            tried.UnionWith(page.Controls);
            if (tried.Count > before)
            {
                await person.Visit(page.Path);
                await TabThrough(person);
            }
        });
    }

    private static async Task TabThrough(Person person)
    {
        var page = person.Page;
        var count = await page.EvaluateAsync<int>("""
            () => {
              const usable = 'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary';
              const one = e => e.type === 'radio' ? 'radio ' + e.name : e;
              const expected = new Map([...document.querySelectorAll(usable)].filter(e => e.checkVisibility({ opacityProperty: false, visibilityProperty: true })).map(e => [one(e), e]));
              window.missed = expected;
              window.unseen = new Set();
              document.addEventListener('focusin', event => {
                const e = event.target;
                expected.delete(one(e));
                const shown = [e, e.nextElementSibling].filter(Boolean).some(x =>
                  [getComputedStyle(x), getComputedStyle(x, '::before')].some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2));
                if (shown) window.unseen.delete(e); else window.unseen.add(e);
              });
              return expected.size;
            }
            """);
        // A time field is reached part by part: more presses than fields.
        for (var pressed = 0; pressed < 2 * (count + 20) && await page.EvaluateAsync<bool>("window.missed.size > 0"); pressed += 20)
        {
            await person.Press("Tab", times: 20);
        }

        var missed = await page.EvaluateAsync<string[]>("[...window.missed.values()].map(e => e.outerHTML.slice(0, 120))");
        var unseen = await page.EvaluateAsync<string[]>("[...window.unseen].map(e => e.outerHTML.slice(0, 120))");
        Assert.True(missed.Length == 0, $"{person.Path}: not reached by Tab:\n{string.Join("\n", missed)}");
        Assert.True(unseen.Length == 0, $"{person.Path}: no visible focus:\n{string.Join("\n", unseen)}");
    }

    [GeneratedRegex("\\b[A-Z][a-zA-Z]+\\.[A-Z][a-zA-Z.]+\\b")]
    private static partial Regex TextKey();
}
