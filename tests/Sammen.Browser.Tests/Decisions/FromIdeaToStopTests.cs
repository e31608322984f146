using Microsoft.Playwright;

namespace Sammen.Browser.Tests.Decisions;

/// <summary>A leader brings an idea as far as a small trial, and to a decision to stop, which is told with the same honour as any other. With JavaScript at a desk and without on a phone.</summary>
public sealed class FromIdeaToStopTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_idea_is_tried_and_stopped_openly(bool atDesk)
    {
        await using var server = await Server.Start(empty: false);
        await using var leader = atDesk ? await chromium.AtDesk(server.Address) : await chromium.OnPhone(server.Address);
        await using var employee = await chromium.OnPhone(server.Address);
        await leader.SignIn("leader");
        await employee.SignIn("employee");

        await leader.Visit("/k/eksempel/initiativer/ny");
        await leader.Write("Hvad er problemet i hverdagen?", "Vi leder efter hjælpemidler en halv time hver dag.");
        await leader.Write("Hvad skal vi kalde det?", "Sporing af hjælpemidler");
        await leader.Click("Gem og gå videre");
        var home = leader.Path.Split("/beskrivelse", 2)[0];

        await leader.Visit(home + "/styring/mandat");
        await Fill(leader, "MayDecide", "Om vi prøver på vores eget plejehjem");
        await leader.Click("Gem");
        await leader.FindsNothingInTheWay();
        await leader.Visit(home + "/proevehandlinger/ny");
        await Fill(leader, "Hypothesis", "vi finder tingene hurtigere med en mærkat");
        await Fill(leader, "Test", "Ti hjælpemidler i to uger");
        await leader.FindsNothingInTheWay();
        await leader.Click("Gem");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Skriv, hvad der kom ud af den") }).First.ClickAsync();
        await Fill(leader, "Saw", "Vi fandt dem lige så hurtigt, da vi ryddede op i depotet.");
        await Fill(leader, "Learned", "Det var depotet og ikke mærkaten.");
        await leader.Choose("Next", "Drop");
        await leader.FindsNothingInTheWay();
        await leader.Click("Gem");
        await leader.Sees("Prøven slutter her, og grunden er skrevet ned.");
        await leader.FindsNothingInTheWay();

        await leader.Visit(home + "/beslutninger/ny");
        await leader.Sees("Det ene står ikke over det andet.");
        var rooms = await leader.Page.Locator("[name=Outcome] + label").EvaluateAllAsync<string[]>(
            "all => all.map(l => [getComputedStyle(l).fontSize, getComputedStyle(l).fontWeight, getComputedStyle(l).color, Math.round(l.parentElement.getBoundingClientRect().width)].join())");
        Assert.Equal(3, rooms.Length);
        Assert.Single(rooms.Distinct());
        await leader.Choose("Outcome", "Stop");
        await Fill(leader, "Headline", "Ryd op i stedet");
        await Fill(leader, "DecidedBy", "Leder af Åbrinken");
        await Fill(leader, "Why", "Prøven viste, at det var depotet.");
        Assert.Equal("Om vi prøver på vores eget plejehjem", await leader.Page.Locator("[name=Mandate]").InputValueAsync());
        await leader.FindsNothingInTheWay();
        await leader.Click("Gem beslutningen");
        await leader.Sees("At stoppe er et svar, som andre kan bygge på.");
        await leader.Sees("Om vi prøver på vores eget plejehjem");
        await leader.FindsNothingInTheWay();
        var decision = leader.Path;
        await leader.Click("Skriv, hvad I lærte");
        await Fill(leader, "Text", "Ryd op, før I køber noget.");
        await leader.Click("Gem");

        await employee.Visit(decision);
        await employee.Sees("Ryd op, før I køber noget.");
        await employee.Sees("Tråden slutter her, og grunden er skrevet ned.");
        await employee.FindsNothingInTheWay();
        Assert.All([leader, employee], person => person.HadNoTrouble());
    }

    private static Task Fill(Person person, string field, string words) => person.Page.Locator($"[name={field}]").First.FillAsync(words);
}
