namespace Sammen.Browser.Tests;

/// <summary>Somebody who is invited, and comes in by a personal link.</summary>
internal static class Newcomer
{
    /// <summary>An administrator of the worked example makes the link; the one invited takes it up and stands on their own page.</summary>
    public static async Task Arrives(Person administrator, Person invited, string name, string unit, string role)
    {
        await administrator.SignIn("administrator");
        await administrator.Visit("/k/eksempel/medlemmer/ny");
        await administrator.Page.Locator("[name=Name]").FillAsync(name);
        var units = administrator.Page.Locator("select[name=UnitId]");
        var value = await units.Locator("option", new() { HasText = unit }).First.GetAttributeAsync("value");
        await units.SelectOptionAsync(value!);
        await administrator.Choose("Role", role);
        await administrator.Click("Lav linket");
        var link = new Uri(await administrator.Page.Locator("#link").InputValueAsync()).PathAndQuery;

        await invited.Visit(link);
        await invited.Page.Locator("[name=UserName]").FillAsync($"{name} {Guid.NewGuid()}");
        await invited.Page.Locator("[name=Password]").FillAsync("en lang adgangskode til kaffen");
        await invited.Click("Kom med");
        await invited.Visit("/k/eksempel");
    }
}
