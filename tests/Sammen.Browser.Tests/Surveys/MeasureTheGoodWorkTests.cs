namespace Sammen.Browser.Tests.Surveys;

/// <summary>A workplace measures the good work: employees on their phones, the leader at a desk, and the representative who sees what all see.</summary>
public sealed class MeasureTheGoodWorkTests(Chromium chromium)
{
    [Fact]
    public async Task Employees_answer_on_their_phones_and_all_see_the_same_when_it_is_closed()
    {
        await using var server = await Server.Start(empty: false);
        await using var leader = await chromium.AtDesk(server.Address);
        await using var representative = await chromium.OnPhone(server.Address);
        await leader.SignIn("leader");
        await representative.SignIn("representative");
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("Robotstøvsugere") }).First.ClickAsync();
        var list = leader.Path.Split('?')[0] + "/maalinger";
        await leader.Visit(list);
        await leader.Page.Locator("main .rows a").First.ClickAsync();
        var page = leader.Path;
        await leader.FindsNothingInTheWay();
        var link = new Uri((await leader.Page.Locator(".entrance a.address").GetAttributeAsync("href"))!).AbsolutePath;

        await leader.Visit(page + "/ledelsens-svar");
        await leader.FindsNothingInTheWay();
        await leader.Choose("Mark0", "4");
        await leader.Click("Gem mit svar");
        await leader.Sees("Dit svar er gemt.");

        await using var first = await chromium.OnPhone(server.Address);
        await Answer(first, link, "1", look: true);
        for (var i = 0; i < 5; i++)
        {
            // Also where scripts are blocked.
            await using var phone = await chromium.OnPhone(server.Address, javaScript: false);
            await Answer(phone, link, i < 2 ? "1" : "3", look: false);
        }

        await leader.Visit(page);
        await leader.Sees("Mindst 5 har svaret.");
        await leader.DoesNotSee("siger bedre");
        await leader.Click("Luk målingen");
        await leader.Sees("Det kan ikke gøres om.");
        await leader.FindsNothingInTheWay();
        await leader.Click("Luk og tæl op");
        await leader.Sees("6 har svaret.");
        await leader.FindsNothingInTheWay();
        await representative.Visit(page);
        await representative.Sees("3 siger bedre, 0 uændret, 3 værre. 6 har svaret.");
        await representative.Sees("siger bedre. Blandt medarbejderne har intet af de tre svar flertal.");
        await representative.FindsNothingInTheWay();

        await leader.Click("Tal om resultatet");
        await leader.Sees("Samtale om målingen");
        leader.HadNoTrouble();
        representative.HadNoTrouble();
    }

    [Fact]
    public async Task The_browsers_own_back_and_forward_go_page_by_page_and_nothing_is_lost()
    {
        await using var server = await Server.Start(empty: false);
        await using var leader = await chromium.AtDesk(server.Address);
        await using var phone = await chromium.OnPhone(server.Address);
        await leader.SignIn("leader");
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("Robotstøvsugere") }).First.ClickAsync();
        await leader.Visit(leader.Path.Split('?')[0] + "/maalinger");
        await leader.Page.Locator("main .rows a").First.ClickAsync();
        await phone.Visit(new Uri((await leader.Page.Locator(".entrance a.address").GetAttributeAsync("href"))!).AbsolutePath);

        await phone.Choose("Group", "0");
        await phone.Click("Begynd");
        await phone.Sees("Side 1 af 3");
        Assert.StartsWith("Side 1 af 3: Det gode arbejde", await phone.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal("Side 1 af 3", await phone.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await phone.Choose("Mark0", "4");
        await phone.Page.Locator("[data-page='1'] details summary").First.ClickAsync();
        await phone.Page.Locator("[name=Comment0]").FillAsync(new string('x', 600));
        await phone.Click("Videre");
        await phone.Sees("100 tegn for meget");
        await phone.Sees("Side 1 af 3");
        await phone.Page.Locator("[name=Comment0]").FillAsync("Der mangler ledninger.");
        await phone.Click("Videre");
        await phone.Sees("Side 2 af 3");

        await phone.Page.GoBackAsync();
        await phone.Sees("Side 1 af 3");
        Assert.True(await phone.Page.Locator("[name=Mark0][value='4']").IsCheckedAsync());
        Assert.Equal("Der mangler ledninger.", await phone.Page.Locator("[name=Comment0]").InputValueAsync());
        await phone.Page.GoBackAsync();
        await phone.Sees("Begynd");
        await phone.Page.GoForwardAsync();
        await phone.Page.GoForwardAsync();
        await phone.Sees("Side 2 af 3");
        await phone.Click("Tilbage");
        await phone.Sees("Side 1 af 3");
        await phone.Click("Videre");
        await phone.Click("Videre");
        await phone.Sees("Side 3 af 3");
        await phone.FindsNothingInTheWay();
        await phone.Click("Send dit svar");
        await phone.Sees("Det er lagt i bunken.");
        phone.HadNoTrouble();
    }

    private static async Task Answer(Person phone, string link, string mark, bool look)
    {
        await phone.Visit(link);
        await phone.Sees("Du svarer anonymt.");
        if (look)
        {
            await phone.FindsNothingInTheWay();
        }

        await phone.Choose("Group", "0");
        await phone.Click("Begynd");
        for (var item = 0; item < 9; item++)
        {
            await phone.Choose($"Mark{item}", mark);
            if (item % 3 == 2)
            {
                if (look)
                {
                    await phone.FindsNothingInTheWay();
                }

                await phone.Click(item == 8 ? "Send dit svar" : "Videre");
            }
        }

        await phone.Sees("Det er lagt i bunken.");
        phone.HadNoTrouble();
    }
}
