using Microsoft.Playwright;

namespace Sammen.Browser.Tests;

/// <summary>Every page that can be reached by links in the worked example, at a desk: by those who work there.</summary>
public sealed class EveryPageTests(Chromium chromium, ExampleServer server)
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
    public async Task What_is_wrong_with_a_page_is_found()
    {
        await using var person = await chromium.AtDesk(server.Address);
        await person.Visit("/om");
        await person.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><div class=\"full\"></div>')");
        await person.Page.EvaluateAsync("Object.assign(document.querySelector('.full').style, { width: '2000px', height: '1px' })");
        await person.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<p class=\"pale\">Bleg</p>')");
        await person.Page.EvaluateAsync("document.querySelector('.pale').style.color = '#ddd'");

        var wrong = await person.WhatIsInTheWay();
        Assert.Contains(wrong, w => w.Contains("color-contrast", StringComparison.Ordinal));
        Assert.Contains(await person.WhatIsInTheWay(kind => kind.StartsWith("P pale", StringComparison.Ordinal)), w => w.Contains("color-contrast", StringComparison.Ordinal));
        Assert.DoesNotContain(await person.WhatIsInTheWay(_ => false), w => w.Contains("color-contrast", StringComparison.Ordinal));

        Assert.Contains(wrong, w => w.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(wrong, w => w.Contains("wider than the window", StringComparison.Ordinal));
    }
}
