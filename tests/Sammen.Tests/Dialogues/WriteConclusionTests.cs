using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Questions;

namespace Sammen.Tests.Dialogues;

public sealed class WriteConclusionTests(SammenApp app)
{
    [Fact]
    public async Task An_open_dialogue_is_closed_first()
    {
        var round = await Round.Begin(app);

        await round.Leader.Visit($"{round.Path}/konklusioner/q1.1");

        Assert.Equal(round.Path, round.Leader.Path);
        Assert.Contains("Luk dialogen først.", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_explained_and_the_rest_kept_with_the_statements_in_sight()
    {
        var round = await Closed();
        await round.Leader.Visit($"{round.Path}/konklusioner/q1.1");

        await round.Leader.Press("Gem konklusionen", ("Status", "TwoViews"), ("OneView", "Skærm er <b>nok</b>"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Leader.Status);
        Assert.Equal("Sig det kort, på en linje.", round.Leader.ErrorAt("Headline"));
        Assert.Equal("Skriv det andet syn.", round.Leader.ErrorAt("OtherView"));
        Assert.Equal("Skærm er <b>nok</b>", round.Leader.ValueOf("OneView"));
        Assert.Equal("TwoViews", round.Leader.ValueOf("Status"));
        Assert.Contains("Vi når mere.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("data-copy=\"Vi når mere.\"", round.Leader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await round.Leader.Press("Gem konklusionen", ("Headline", new string('x', 91)));
        Assert.Equal("Teksten er for lang. Der er plads til 90 tegn.", round.Leader.ErrorAt("Headline"));
    }

    [Fact]
    public async Task A_stale_save_shows_what_changed_and_keeps_the_words()
    {
        var round = await Closed();
        var colleague = await round.Village.SignIn(round.LeadingMember);
        await round.Leader.Visit($"{round.Path}/konklusioner/q1.1");
        await colleague.Visit($"{round.Path}/konklusioner/q1.1");

        await colleague.Press("Gem konklusionen", ("Status", "Agreed"), ("Headline", "Vi prøver"), ("Text", "Fire borgere."));
        await round.Leader.Press("Gem konklusionen", ("Status", "Agreed"), ("Headline", "Vi venter"), ("Text", "Til foråret."));

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Contains("Fire borgere.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal("Til foråret.", round.Leader.ValueOf("Text"));
        await round.Leader.Press("Gem konklusionen");
        Assert.Contains("Konklusionen er gemt.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Til foråret.", round.Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fire borgere.", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_not_asked_has_none()
    {
        var round = await Closed();
        foreach (var question in new[] { "q4.4", "q9.9", "nonsens" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await round.Leader.Open($"{round.Path}/konklusioner/{question}")).Status);
        }
    }

    [Fact]
    public async Task Used_as_joint_answer_it_is_the_answer_of_the_dialogues_phase()
    {
        var round = await Closed();
        var conclusion = await round.Conclude(status: ConclusionStatus.TwoViews);
        var (colleague, visitor) = await round.Village.SignedIn("Fagperson");
        await app.In(round.Village.Municipality.Id, async db =>
        {
            var initiative = await db.Set<Initiative>().SingleAsync();
            initiative.Assign(colleague.Id, TeamRole.Participant).Expect();
            initiative.Enter(Phase.Assessment);
            return await db.SaveChangesAsync();
        });

        await visitor.Visit(round.Path);
        var (action, values) = visitor.Prepare("Brug som fælles svar");
        using var answered = await visitor.Http.PostAsync(action, new FormUrlEncodedContent(values));

        Assert.EndsWith("spoergsmaal/q1.1", answered.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        var answer = Assert.Single(await Answers(round));
        Assert.Equal((Phase.Idea, AnswerStatus.TwoViews, conclusion.Id), (answer.Phase, answer.Status, answer.ConclusionId!.Value));
        Assert.Equal(("Skærm er nok", "Skærm er ikke nok"), (answer.OneView, answer.OtherView));
        await visitor.Visit(round.Path);
        Assert.DoesNotContain("Brug som fælles svar", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_somebody_wrote_meanwhile_is_not_overwritten_unseen()
    {
        var round = await Closed();
        await round.Conclude();
        await round.Leader.Visit(round.Path);
        var text = new AnswerText(AnswerStatus.Open, "Skrevet i hånden.", null, null, null);
        await round.Change(d => Answer.Give(d.InitiativeId, Phase.Idea, new QuestionKey(1, 1), text, null, app.Clock.GetUtcNow()).Expect());

        await round.Leader.Press("Brug som fælles svar");

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Contains("En anden har skrevet et fælles svar", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal("Skrevet i hånden.", Assert.Single(await Answers(round)).Text);
        Assert.Contains("Det bliver erstattet.", round.Leader.Text, StringComparison.Ordinal);
        var (action, values) = round.Leader.Prepare("Brug som fælles svar");
        using var again = await round.Leader.Http.PostAsync(action, new FormUrlEncodedContent(values));
        Assert.Equal("Vi prøver med fire borgere.", Assert.Single(await Answers(round)).Text);
    }

    private async Task<Round> Closed()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Vi når mere.");
        await round.Close();
        return round;
    }

    private Task<List<Answer>> Answers(Round round) => app.In(round.Village.Municipality.Id, db => db.Set<Answer>().AsNoTracking().ToListAsync());
}
