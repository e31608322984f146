using Microsoft.Playwright;

namespace Sammen.Browser.Tests.Work;

/// <summary>What the technology does to everyday work: the employee in a break, whoever stands at the robot, the leader at a desk, and the representative who reads what became of it.</summary>
public sealed class EverydayWorkTests(Chromium chromium)
{
    private const string Unseen = "Jeg hører på gangen, hvem der er oppe";

    [Fact]
    public async Task What_employees_say_in_a_break_is_taken_up_learned_from_and_told_to_all()
    {
        await using var server = await Server.Start(empty: false);
        await using var employee = await chromium.OnPhone(server.Address);
        await using var leader = await chromium.AtDesk(server.Address);
        await using var representative = await chromium.OnPhone(server.Address, javaScript: false);
        await employee.SignIn("employee");
        await leader.SignIn("leader");
        await representative.SignIn("representative");
        await leader.Visit("/k/eksempel/initiativer");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Robotstøvsugere") }).First.ClickAsync();
        var initiative = leader.Path.Split('?')[0];

        // It did not work, said from one's own page, and said wrongly first.
        await employee.Visit("/k/eksempel");
        await employee.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Det virkede ikke i dag ?: Robot") }).ClickAsync();
        await employee.FindsNothingInTheWay();
        await Fill(employee, "Minutes", "60");
        await employee.Click("Gem");
        await employee.Sees("Tak. Det er talt med.");
        await employee.Click("Fortryd");
        await employee.Sees("Det er taget ud igen.");
        await employee.Visit(initiative + "/arbejdet/nedbrud/ny");
        await Fill(employee, "Minutes", "ca. 15 min");
        await Fill(employee, "What", "Den kørte i ring");
        await employee.Click("Gem");
        await employee.Sees("1 gang, 15 minutter i alt");
        await employee.FindsNothingInTheWay();

        // Whoever stands there scans the code.
        await leader.Visit(initiative + "/arbejdet/nedbrud");
        await leader.Click("Lav et link til opslagstavlen");
        await leader.FindsNothingInTheWay();
        var link = new Uri((await leader.Page.Locator(".entrance a.address").GetAttributeAsync("href"))!).AbsolutePath;
        await using var passer = await chromium.OnPhone(server.Address, javaScript: false);
        await passer.Visit(link);
        await passer.DoesNotSee("Den kørte i ring");
        await Fill(passer, "Minutes", "5");
        await passer.Click("Gem");
        await passer.Sees("Tak. Det er talt med.");
        await leader.Visit(initiative + "/arbejdet/nedbrud");
        await leader.Sees("2 gange, 20 minutter i alt");

        // Work that nobody sees is written on the phone and kept by the team.
        await employee.Visit(initiative + "/arbejdet/usynligt/ny");
        await Fill(employee, "Text", Unseen);
        await employee.FindsNothingInTheWay();
        await employee.Click("Gem");
        await employee.Sees("Venter på, at holdet tager det op");
        await leader.Visit(initiative + "/arbejdet/usynligt");
        await leader.Page.GetByRole(AriaRole.Link, new() { NameRegex = new($"Tag det op ?: {Unseen}") }).ClickAsync();
        await leader.Choose("Keep", "Yes");
        await Fill(leader, "How", "En runde klokken tre");
        await leader.Click("Gem");
        await leader.FindsNothingInTheWay();

        // One offers to help, and the plan says what it is about.
        await employee.Visit(initiative + "/kompetencer/tilbud/ny");
        await employee.Choose("As", "Superuser");
        await Fill(employee, "With", "At hente den fri");
        await employee.Click("Gem");
        await employee.FindsNothingInTheWay();
        await leader.Visit(initiative + "/kompetencer/plan/skridt/ny");
        await Fill(leader, "Name", "Sig nej på en beboers vegne");
        await leader.Choose("Kind", "Peers");
        await leader.Choose("Step", "Practice");
        await leader.Page.Locator("label", new() { HasText = "At sige nej til robotten" }).First.ClickAsync();
        await leader.Click("Gem");
        await leader.Sees("Handler om: At sige nej til robotten på en beboers vegne");
        await leader.FindsNothingInTheWay();

        // The representative reads in the papers what is kept and what is to be learned, without script.
        foreach (var paper in new[] { "/fortaelling", "/dagsordenspunkt" })
        {
            await representative.Visit(initiative + paper);
            await representative.Sees("Det holder vi fast i");
            await representative.Sees("Det skal læres");
        }

        await representative.Visit(initiative + "/arbejdet/usynligt");
        await representative.Sees("En runde klokken tre");
        employee.HadNoTrouble();
        leader.HadNoTrouble();
        representative.HadNoTrouble();
        passer.HadNoTrouble();
    }

    private static Task Fill(Person person, string field, string words) => person.Page.Locator($"[name='{field}']").FillAsync(words);
}
