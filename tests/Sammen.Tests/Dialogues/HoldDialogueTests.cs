using System.Net;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dialogues;

/// <summary>The whole of it, without JavaScript: a leader opens, an employee and a guest write, all read, the leader concludes.</summary>
public sealed class HoldDialogueTests(SammenApp app)
{
    [Fact]
    public async Task From_the_first_question_to_the_joint_answer()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Medarbejder");
        var guest = app.Visitor();
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "dialoger/ny?spoergsmaal=q1.1"));
        await leader.Press("Åbn dialogen", ("Naming", "WithoutName"));
        Assert.Contains("Dialogen er åben.", leader.Text, StringComparison.Ordinal);
        var (path, link) = (leader.Path, new Uri(leader.Page.QuerySelector("#gaestelink")!.GetAttribute("value")!).AbsolutePath);

        await employee.Visit(village.Path("dialoger"));
        await employee.Follow("Dialog om Skærmbesøg om aftenen");
        await Round.Say(employee, "Vi når flere samtaler.");
        await Round.Say(employee, "Vi ser ikke, om køleskabet er tomt.", StatementKind.Concern);
        Assert.Contains("Vi ser ikke, om køleskabet er tomt.", employee.Text, StringComparison.Ordinal);

        await guest.Visit(link);
        Assert.Contains("Du behøver ikke en konto.", guest.Text, StringComparison.Ordinal);
        await Round.Say(guest, "Min mor kan ikke høre en skærm.", StatementKind.Question);

        await leader.Visit(path);
        Assert.Contains("3 udsagn er sendt.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Luk dialogen");

        foreach (var reader in new[] { leader, await employee.Visit(path), await guest.Visit(link) })
        {
            Assert.Contains("Vi når flere samtaler.", reader.Text, StringComparison.Ordinal);
            Assert.Contains("Vi ser ikke, om køleskabet er tomt.", reader.Text, StringComparison.Ordinal);
            Assert.Contains("Min mor kan ikke høre en skærm.", reader.Text, StringComparison.Ordinal);
            Assert.Contains("Venter på svar", reader.Text, StringComparison.Ordinal);
        }

        await leader.Visit(leader.Page.QuerySelector("a[href$='konklusioner/q1.1']")!.GetAttribute("href")!);
        Assert.Contains("Vi når flere samtaler.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem konklusionen", ("Status", "Agreed"), ("Headline", "Skærm til dem, der vil"), ("Text", "Ingen får skærm uden at sige ja."));
        Assert.Contains("Konklusionen er gemt.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Vi når flere samtaler.", leader.Text, StringComparison.Ordinal);

        await guest.Visit(link);
        Assert.Contains("Ingen får skærm uden at sige ja.", guest.Text, StringComparison.Ordinal);
        Assert.Empty(guest.Page.QuerySelectorAll("main a[href*='/initiativer/']"));

        await leader.Press("Brug som fælles svar");
        Assert.EndsWith($"initiativer/{initiative.Id}/spoergsmaal/q1.1", leader.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_others_statements_before_closing()
    {
        var round = await Round.Begin(app);
        var (_, administrator) = await round.Village.SignedIn("Administrator", MunicipalityRole.Administrator);
        var guest = app.Visitor();
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Hemmelig gevinst.");
        await Round.Say(round.Employee, "Hemmelig bekymring.", StatementKind.Concern);

        string[] paths =
        [
            round.Path, $"{round.Path}/konklusioner/q1.1", $"{round.Path}?spoergsmaal=q1.1", round.Village.Path("dialoger"),
            round.Village.Path(round.Initiative), round.Village.Path(round.Initiative, "bekymringer"), round.Village.Path(round.Initiative, "spoergsmaal/q1.1"),
            round.Village.Path(round.Initiative, $"traad/dialog/{round.Dialogue.Id}"), round.Village.Path(round.Initiative, "traad"),
            round.Village.Path(round.Initiative, "fortaelling"), round.Village.Path(round.Initiative, "dagsordenspunkt"), round.Village.Path(), round.GuestPath,
        ];
        var curious = new[] { round.Leader, administrator, guest };
        foreach (var path in paths)
        {
            foreach (var visitor in curious)
            {
                await visitor.Open(path);
                Assert.DoesNotContain("Hemmelig", visitor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            }
        }

        await round.Leader.Visit(round.Path);
        await round.Leader.Open($"{round.Path}/udsagn");
        Assert.NotEqual(HttpStatusCode.OK, round.Leader.Status);
        Assert.Empty(await round.Concerns());
    }

    [Fact]
    public async Task A_colleague_at_the_same_computer_does_not_find_them_either()
    {
        var round = await Round.Begin(app);
        var computer = round.Employee;
        await computer.Visit(round.Path);
        await Round.Say(computer, "Hemmelig gevinst.");
        await computer.Press("Log ud");
        await round.Village.SignIn(round.LeadingMember, computer);

        await computer.Visit(round.Path);

        Assert.DoesNotContain("Hemmelig", computer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passed_last_day_ends_the_writing_but_shows_nothing()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var round = await Round.Begin(own, closesOn: new DateOnly(2040, 11, 27));
        await round.Employee.Visit(round.Path);
        Assert.Contains("Åben til og med 27. november 2040", round.Employee.Text, StringComparison.Ordinal);
        await Round.Say(round.Employee, "Hemmelig gevinst.");

        own.Clock.Advance(TimeSpan.FromDays(2));
        await (await round.Village.SignIn(round.EmployeeMember, round.Employee)).Visit(round.Path);
        await (await round.Village.SignIn(round.LeadingMember, round.Leader)).Visit(round.Path);

        Assert.Contains("Nu kan ingen skrive mere.", round.Employee.Text, StringComparison.Ordinal);
        Assert.Null(round.Employee.Page.QuerySelector("textarea"));
        Assert.DoesNotContain("Hemmelig", round.Leader.Text, StringComparison.Ordinal);
        await round.Close();
        Assert.Contains("Hemmelig gevinst.", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_before_the_first_word_what_without_name_means()
    {
        var without = await Round.Begin(app);
        await without.Employee.Visit(without.Path);
        Assert.Contains("Uden navn. Ingen ser, hvad du skriver, før dialogen bliver lukket.", without.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("Din måde at skrive på kan stadig røbe dig.", without.Employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("anonym", without.Employee.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("session", without.Employee.Page.QuerySelector("form[data-draft]")!.GetAttribute("data-draft-store"));

        var signed = await Round.Begin(app, Naming.WithName);
        await signed.Employee.Visit(signed.Path);
        Assert.Contains("Med navn.", signed.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("Du skriver som Social Sosu.", signed.Employee.Text, StringComparison.Ordinal);
        await Round.Say(signed.Employee, "Vi når mere.");
        await signed.Close();
        Assert.Contains("Social Sosu", signed.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_answers_like_get()
    {
        var round = await Round.Begin(app);
        foreach (var path in new[] { round.Path, round.GuestPath, round.Village.Path("dialoger"), round.Village.Path(round.Initiative, "dialoger/ny") })
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, path);
            using var answer = await (path == round.GuestPath ? app.Visitor() : round.Leader).Http.SendAsync(head);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        }
    }
}
