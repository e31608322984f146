using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Tests.Dialogues;

public sealed class CloseDialogueTests(SammenApp app)
{
    [Fact]
    public async Task Each_concern_waits_for_a_reply_and_none_is_forgotten()
    {
        var round = await Round.Begin(app, questions: ["q1.1", "q2.1"]);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Køleskabet er tomt.", StatementKind.Concern, "q1.1");
        await Round.Say(round.Employee, "Nettet går ned.", StatementKind.Concern, "q2.1");
        await Round.Say(round.Employee, "Vi når mere.", StatementKind.Gain, "q2.1");

        await round.Close();

        var concerns = await round.Concerns();
        Assert.Equal(["Køleskabet er tomt.", "Nettet går ned."], concerns.Select(c => c.Text).Order());
        Assert.All(concerns, c => Assert.True(c.Waits && c.RaisedBy.Length == 0 && c.DialogueId == round.Dialogue.Id));
        foreach (var concern in concerns)
        {
            Assert.NotNull(round.Leader.Page.QuerySelector($"a[href$='bekymringer/{concern.Id}']"));
        }
    }

    [Fact]
    public async Task The_reply_stands_beside_the_words()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Nettet går ned.", StatementKind.Concern);
        await round.Close();
        await app.In(round.Village.Municipality.Id, async db =>
        {
            var concern = await db.Set<Domain.Involvement.Concern>().SingleAsync();
            concern.Answer("Vi ved det ikke endnu.", round.LeadingMember, concern.Version, new DateOnly(2040, 11, 26)).Expect();
            return await db.SaveChangesAsync();
        });

        foreach (var reader in new[] { await round.Employee.Visit(round.Path), await app.Visitor().Visit(round.GuestPath) })
        {
            Assert.Contains("Vi ved det ikke endnu.", reader.Text, StringComparison.Ordinal);
            Assert.Contains("Leder Lis, 26. november 2040", reader.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Venter på svar", reader.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pressed_twice_it_is_closed_once()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Nettet går ned.", StatementKind.Concern);
        await round.Leader.Visit(round.Path);
        var (action, values) = round.Leader.Prepare("Luk dialogen");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => round.Leader.Http.PostAsync(action, new FormUrlEncodedContent(values))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single(await round.Concerns());
        Assert.Single(await round.Statements());
    }

    [Fact]
    public async Task Only_those_who_lead_close_renew_and_conclude()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        Assert.DoesNotContain("Luk dialogen", round.Employee.Text, StringComparison.Ordinal);
        Assert.Null(round.Employee.Page.QuerySelector("#gaestelink"));
        var token = round.Employee.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var rest in new[] { "lukning", "gaestelink", "konklusioner/q1.1", "konklusioner/q1.1/svar" })
        {
            await round.Employee.Post($"{round.Path}/{rest}", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
            Assert.Equal(HttpStatusCode.Forbidden, round.Employee.Status);
        }

        await round.Employee.Open($"{round.Path}/konklusioner/q1.1");
        Assert.Equal(HttpStatusCode.Forbidden, round.Employee.Status);
        using var without = await round.Leader.Http.PostAsync($"{round.Path}/lukning", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Null((await round.Change(d => d)).ClosedAt);
    }

    [Fact]
    public async Task On_PostgreSQL_no_row_keeps_the_mark_of_the_transaction_it_came_in()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        for (var n = 0; n < 6; n++)
        {
            await Round.Say(round.Employee, $"Nummer {n}");
        }

        await round.Close();

        await app.In(round.Village.Municipality.Id, async db =>
        {
            Assert.Equal(6, await db.Set<Statement>().CountAsync());
            if (db.Database.IsNpgsql())
            {
                var marks = await db.Database.SqlQuery<string>(
                    $"""SELECT xmin::text AS "Value" FROM "Statement" WHERE "DialogueId" = {round.Dialogue.Id.Value}""").ToListAsync();
                Assert.Single(marks.Distinct());
            }

            return 0;
        });
    }

    [Fact]
    public async Task Gains_and_concerns_stand_side_by_side_and_the_conclusion_hides_nothing()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Vi når mere.");
        await Round.Say(round.Employee, "Nettet går ned.", StatementKind.Concern);
        await Round.Say(round.Employee, "Jeg lugter, om maden er gammel.", StatementKind.InvisibleWork);
        await round.Close();
        await round.Conclude(status: ConclusionStatus.TwoViews);

        await round.Employee.Visit(round.Path);

        var pair = round.Employee.Page.QuerySelectorAll(".pair")[^1];
        Assert.Equal(["Gevinster", "Bekymringer"], pair.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal(2, round.Employee.Page.QuerySelectorAll(".views .view").Length);
        foreach (var words in new[] { "Vi når mere.", "Nettet går ned.", "Jeg lugter, om maden er gammel.", "To syn", "Skærm er nok", "Skærm er ikke nok", "Mindre kørsel", "Mindre at se" })
        {
            Assert.Contains(words, round.Employee.Text, StringComparison.Ordinal);
        }
    }
}
