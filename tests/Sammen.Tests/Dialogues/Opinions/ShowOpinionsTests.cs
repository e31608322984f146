using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dialogues.Opinions;

public sealed class ShowOpinionsTests(SammenApp app)
{
    [Fact]
    public async Task Nobody_finds_it_before_reading_is_over()
    {
        var (round, path, id) = await Hold(leaders: 6, employees: 8);
        await round.Leader.Open(path);
        Assert.Equal(HttpStatusCode.NotFound, round.Leader.Status);

        await Move(round, id, MeetingStep.Talk);
        await round.Leader.Visit(path);

        Assert.Contains("14 har markeret nok til at blive sammenlignet. De deler sig i 2 grupper.", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_unites_and_divides_is_said_in_words_and_drawn()
    {
        var (round, path, id) = await Hold(leaders: 6, employees: 8);
        await Move(round, id, MeetingStep.Talk);

        await round.Employee.Visit(path);

        Assert.Contains("Udsagn 1", Shown(round.Employee));
        Assert.Contains("Alle i begge grupper, der markerede, er enige", round.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("Gruppe A: 8 af 8 er enige, 0 er uenige", round.Employee.Text, StringComparison.Ordinal);
        Assert.All(["Ledere: 0 af 6 er enige", "Medarbejdere: 8 af 8 er enige", "100 procentpoint imellem"], words =>
            Assert.Contains(words, round.Employee.Text, StringComparison.Ordinal));
        Assert.Equal(14, round.Employee.Page.QuerySelectorAll(".opinionmap > svg > *").Length);
        Assert.Contains("Gruppe B: 6 personer", round.Employee.Page.QuerySelector(".opinionmap > svg")!.GetAttribute("aria-label")!, StringComparison.Ordinal);
        Assert.DoesNotContain("id=", round.Employee.Page.QuerySelector(".opinionmap")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_group_is_nowhere_to_be_seen()
    {
        var (round, path, id) = await Hold(leaders: 3, employees: 20);
        await Move(round, id, MeetingStep.Talk);

        await round.Leader.Visit(path);

        Assert.Contains("De deler sig ikke i grupper.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Der er for få i hver rolle til at vise tal.", round.Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ledere", round.Leader.Text, StringComparison.Ordinal);
        Assert.Null(round.Leader.Page.QuerySelector(".opinionmap"));
    }

    [Fact]
    public async Task Too_few_are_told_what_it_takes()
    {
        var (round, path, id) = await Hold(leaders: 2, employees: 4);
        await Move(round, id, MeetingStep.Talk);

        await round.Leader.Visit(path);

        Assert.Contains("For få har markeret til at finde grupper. Det kræver mindst 10", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_statement_is_left_out()
    {
        var (round, path, id) = await Hold(leaders: 6, employees: 8);
        await Move(round, id, MeetingStep.Talk);
        await round.Leader.Visit(path);
        Assert.Contains("Udsagn 1", Shown(round.Leader));
        await app.In(round.Village.Municipality.Id, async db =>
        {
            var statement = await db.Set<Statement>().SingleAsync(s => s.DialogueId == id && s.Text == "Udsagn 1");
            db.Add(statement.Hide("Nævner en kollega", round.LeadingMember, app.Clock.GetUtcNow()).Expect());
            return await db.SaveChangesAsync();
        });

        await round.Leader.Visit(path);

        Assert.DoesNotContain("Udsagn 1", Shown(round.Leader));
        Assert.NotEmpty(Shown(round.Leader));
    }

    [Fact]
    public async Task One_hidden_and_another_shown_is_another_picture()
    {
        var (round, path, id) = await Hold(leaders: 6, employees: 8);
        await Move(round, id, MeetingStep.Talk);
        await Hide("Udsagn 2");
        await round.Leader.Visit(path);
        Assert.Contains("Udsagn 1", Shown(round.Leader));

        await Hide("Udsagn 1");

        await round.Leader.Visit(path);
        Assert.DoesNotContain("Udsagn 1", Shown(round.Leader));

        // The other one is shown again.
        Task<int> Hide(string text) => app.In(round.Village.Municipality.Id, async db =>
        {
            foreach (var statement in await db.Set<Statement>().Where(s => s.DialogueId == id).ToListAsync())
            {
                _ = statement.Text == text
                    ? db.Add(statement.Hide("Nævner en kollega", round.LeadingMember, app.Clock.GetUtcNow()).Expect())
                    : db.Add(statement.Show(round.LeadingMember, app.Clock.GetUtcNow()));
            }

            return await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task A_limit_that_is_raised_hides_what_was_shown()
    {
        var (round, path, id) = await Hold(leaders: 6, employees: 8);
        await Move(round, id, MeetingStep.Talk);
        await round.Employee.Visit(path);
        Assert.Contains("Ledere: 0 af 6 er enige", round.Employee.Text, StringComparison.Ordinal);

        await app.In(round.Village.Municipality.Id, async db =>
        {
            var municipality = await db.Set<Municipality>().SingleAsync(m => m.Id == round.Village.Municipality.Id);
            municipality.RaiseLimit(8).Expect();
            return await db.SaveChangesAsync();
        });

        await round.Employee.Visit(path);
        Assert.DoesNotContain("Ledere", round.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("Det kræver mindst 16", round.Employee.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Shown(Visitor visitor) => visitor.Page.QuerySelectorAll(".sayings .lines").Select(line => line.TextContent);

    // Leaders disagree and employees agree with all but the first statement, with which all agree.
    private async Task<(Round Round, string Path, Id<Dialogue> Id)> Hold(int leaders, int employees)
    {
        var round = await Round.Begin(app);
        var now = app.Clock.GetUtcNow();
        var question = new QuestionKey(1, 1);
        var dialogue = Dialogue.Open(round.Initiative, new("Møde", Situation.Workplace, [question], Naming.WithoutName, null, [5, 5, 5, 5, 5]), now).Expect();
        dialogue.GoTo(MeetingStep.Write, dialogue.Version, now).Expect();
        var statements = Enumerable.Range(1, 8).Select(i => dialogue.Add(
            new StatementDraft(Id<Statement>.Random(), question, StatementKind.Gain, $"Udsagn {i}", null, null, $"hemmelig{i}"), now).Expect()).ToList();
        dialogue.GoTo(MeetingStep.Read, dialogue.Version, now).Expect();
        var people = Enumerable.Range(0, leaders + employees)
            .Select(i => Participant.Join(dialogue, $"hemmelig{i}", i < leaders ? DeclaredRole.Leader : DeclaredRole.Employee)).ToList();
        var votes = from person in people
                    from statement in statements
                    let agrees = person.Role == DeclaredRole.Employee || statement.Text == "Udsagn 1"
                    select Vote.Cast(dialogue, person, statement, agrees ? VoteValue.Agree : VoteValue.Disagree, false).Expect();
        await app.In(round.Village.Municipality.Id, async db =>
        {
            db.Add(dialogue);
            db.AddRange(statements);
            db.AddRange(people);
            db.AddRange(votes);
            return await db.SaveChangesAsync();
        });
        return (round, round.Village.Path($"dialoger/{dialogue.Id}/meninger"), dialogue.Id);
    }

    private Task<int> Move(Round round, Id<Dialogue> id, MeetingStep step) => app.In(round.Village.Municipality.Id, async db =>
    {
        var dialogue = await db.Set<Dialogue>().SingleAsync(d => d.Id == id);
        dialogue.GoTo(step, dialogue.Version, app.Clock.GetUtcNow()).Expect();
        return await db.SaveChangesAsync();
    });
}
