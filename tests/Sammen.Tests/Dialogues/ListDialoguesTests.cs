using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dialogues;

public sealed class ListDialoguesTests(SammenApp app)
{
    [Fact]
    public async Task Open_ones_come_first_then_what_became_of_the_others()
    {
        var round = await Round.Begin(app, questions: ["q1.1", "q2.1"]);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Nettet går ned.", StatementKind.Concern, "q1.1");
        await round.Close();
        await round.Conclude();
        var plan = new DialoguePlan("Om turene", Situation.Workplace, [new(2, 1)], Naming.WithName, new DateOnly(2040, 12, 3));
        await round.Village.Keep(() => Dialogue.Open(round.Initiative, plan, app.Clock.GetUtcNow()).Expect());

        await round.Employee.Visit(round.Village.Path("dialoger"));

        Assert.Equal(["Om turene", "Tal om skærmbesøg"], Titles(round.Employee));
        Assert.Contains("Slutter 3. december 2040", round.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("1 af 2 spørgsmål har en konklusion", round.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("En bekymring venter på svar", round.Employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_of_initiatives_one_may_see()
    {
        var round = await Round.Begin(app);
        var (_, elsewhere) = await round.Village.SignedIn("Fra Øen", at: round.Village.OtherWorkplace);
        var (_, reader) = await round.Village.SignedIn("Direktion", MunicipalityRole.PortfolioReader, round.Village.OtherWorkplace);

        Assert.Empty(Titles(await elsewhere.Visit(round.Village.Path("dialoger"))));
        Assert.Contains("Her er ingen dialoger endnu", elsewhere.Text, StringComparison.Ordinal);
        Assert.Single(Titles(await reader.Visit(round.Village.Path("dialoger"))));
        Assert.Contains("Du kan følge med", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        var round = await Round.Begin(app);
        for (var n = 0; n < 31; n++)
        {
            var plan = new DialoguePlan($"Nummer {n}", Situation.Workplace, [new(2, 1)], Naming.WithName, null);
            await round.Village.Keep(() =>
            {
                var dialogue = Dialogue.Open(round.Initiative, plan, app.Clock.GetUtcNow()).Expect();
                return dialogue.Close(app.Clock.GetUtcNow()).Expect();
            });
        }

        await round.Employee.Visit(round.Village.Path("dialoger"));
        Assert.Equal(31, Titles(round.Employee).Length);
        await round.Employee.Follow("Næste");
        Assert.Single(Titles(round.Employee));
    }

    private static string[] Titles(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("a.do").Select(a => Visitor.Fold(a.TextContent))];
}
