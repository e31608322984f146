using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Involvement;

public sealed class ConcernsTests(SammenApp app)
{
    private const string Words = "Hvem opdager, at en borger har det <b>skidt</b>?";

    [Fact]
    public async Task An_employee_raises_a_concern_and_reads_the_leaders_reply()
    {
        var (village, leaderMember, initiative) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");
        var leader = await village.SignIn(leaderMember);

        await employee.Visit(village.Path(initiative, "bekymringer"));
        Assert.Contains("Ingen har skrevet en bekymring endnu", employee.Text, StringComparison.Ordinal);
        await employee.Follow("Skriv en bekymring");
        await employee.Press("Send bekymringen", ("Text", Words));
        Assert.Contains("Din bekymring er gemt og venter på svar.", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gem svaret", employee.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "bekymringer"));
        Assert.Contains(Words, leader.Text, StringComparison.Ordinal);
        Assert.Contains("Inge, 26. november", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Skriv svar: " + Words);
        Assert.Contains("Et svar kan også være, at I ikke ved det endnu.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem svaret", ("Reply", "Det ved vi ikke endnu."));

        await employee.Visit(village.Path(initiative, "bekymringer"));
        Assert.Contains("Har fået svar (1)", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Det ved vi ikke endnu. Leder, 26. november 2040", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_that_wait_come_first_with_how_long_and_where_they_were_said()
    {
        var (village, leaderMember, initiative) = await Begun();
        var day = app.Clock.GetUtcNow().AddDays(-25);
        var dialogue = Dialogue.Open(
            initiative, new DialoguePlan("Aften og nat", Situation.Workplace, [new QuestionKey(1, 1)], Naming.WithoutName, null), day).Expect();
        var statement = dialogue.Add(
            new StatementDraft(Id<Statement>.Random(), new QuestionKey(1, 1), StatementKind.Concern, "Bliver vi færre?", leaderMember, null, "hemmelig"), day).Expect();
        await village.Keep(() => dialogue);
        await village.Keep(() => statement);
        await village.Keep(() => Concern.From(statement, dialogue));
        await Raised(village, initiative, leaderMember, "Den nyeste");
        var (_, employee) = await village.SignedIn("Inge");

        await employee.Visit(village.Path(initiative, "bekymringer"));

        Assert.Contains("Fra dialogen \"Aften og nat\", 1. november, uden navn Har ventet på svar i 25 dage", employee.Text, StringComparison.Ordinal);
        Assert.True(employee.Text.IndexOf("Bliver vi færre?", StringComparison.Ordinal) < employee.Text.IndexOf("Den nyeste", StringComparison.Ordinal));
        await employee.Follow("Bliver vi færre?");
        Assert.NotNull(employee.Page.QuerySelector($"a[href='{village.Path($"dialoger/{dialogue.Id}")}']"));
        Assert.DoesNotContain("Leder", employee.Text.Split("Venter på svar")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_reply_can_answer_several_at_once()
    {
        var (village, leaderMember, initiative) = await Begun();
        var first = await Raised(village, initiative, leaderMember, "Første");
        var second = await Raised(village, initiative, leaderMember, "Anden");
        var third = await Raised(village, initiative, leaderMember, "Tredje");
        var leader = await village.SignIn(leaderMember);

        await leader.Visit(village.Path(initiative, $"bekymringer/{first.Id}"));
        await leader.Press("Gem svaret", ("Reply", "Samme svar"), ("Also", second.Id.ToString()));

        Assert.Contains("Svaret er gemt ved 2 bekymringer.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Samme svar", await ReplyTo(village, second));
        Assert.Equal("", await ReplyTo(village, third));
    }

    [Fact]
    public async Task A_reply_that_somebody_else_gave_meanwhile_is_not_overwritten_by_a_tick()
    {
        var (village, leaderMember, initiative) = await Begun();
        var first = await Raised(village, initiative, leaderMember, "Første");
        var second = await Raised(village, initiative, leaderMember, "Anden");
        var leader = await village.SignIn(leaderMember);
        var colleague = await village.SignIn(leaderMember);

        await leader.Visit(village.Path(initiative, $"bekymringer/{first.Id}"));
        await colleague.Visit(village.Path(initiative, $"bekymringer/{second.Id}"));
        await colleague.Press("Gem svaret", ("Reply", "Kollegaens svar"));
        await leader.Press("Gem svaret", ("Reply", "Mit svar"), ("Also", second.Id.ToString()));

        Assert.Contains("havde fået svar i mellemtiden", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Mit svar", await ReplyTo(village, first));
        Assert.Equal("Kollegaens svar", await ReplyTo(village, second));
    }

    [Fact]
    public async Task A_stale_reply_is_refused_shows_the_other_and_keeps_the_words()
    {
        var (village, leaderMember, initiative) = await Begun();
        var concern = await Raised(village, initiative, leaderMember, "Bliver vi færre?");
        var leader = await village.SignIn(leaderMember);
        var colleague = await village.SignIn(leaderMember);

        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}"));
        await colleague.Visit(village.Path(initiative, $"bekymringer/{concern.Id}"));
        await colleague.Press("Gem svaret", ("Reply", "Kollegaens svar"));
        await leader.Press("Gem svaret", ("Reply", "Mit svar"));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Kollegaens svar", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Mit svar", leader.ValueOf("Reply"));
        await leader.Press("Gem svaret");
        Assert.Equal("Mit svar", await ReplyTo(village, concern));
    }

    [Theory]
    [InlineData("", "Skriv, hvad du er bekymret for.")]
    [InlineData("lang", "Teksten er for lang. Der er plads til 500 tegn.")]
    public async Task Empty_or_too_long_words_are_refused_beside_the_field_and_kept(string text, string message)
    {
        var (village, leaderMember, initiative) = await Begun();
        var leader = await village.SignIn(leaderMember);
        var words = text.Length > 0 ? new string('æ', 501) : "";

        await leader.Visit(village.Path(initiative, "bekymringer/ny"));
        await leader.Press("Send bekymringen", ("Text", words));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal(message, leader.ErrorAt("Text"));
        Assert.Equal(words, leader.ValueOf("Text"));
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Concern>().CountAsync()));
    }

    [Fact]
    public async Task An_empty_reply_is_asked_for()
    {
        var (village, leaderMember, initiative) = await Begun();
        var concern = await Raised(village, initiative, leaderMember, "Bliver vi færre?");
        var leader = await village.SignIn(leaderMember);

        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}"));
        await leader.Press("Gem svaret", ("Reply", "  "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv et svar. Det må gerne være, at I ikke ved det endnu.", leader.ErrorAt("Reply"));
    }

    [Fact]
    public async Task Posted_twice_a_concern_is_there_once()
    {
        var (village, leaderMember, initiative) = await Begun();
        var leader = await village.SignIn(leaderMember);
        await leader.Visit(village.Path(initiative, "bekymringer/ny"));
        var (action, values) = leader.Prepare("Send bekymringen", ("Text", "Bliver vi færre?"));

        await leader.Post(action, new FormUrlEncodedContent(values));
        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Concern>().CountAsync()));
    }

    [Fact]
    public async Task Another_initiatives_concern_does_not_exist_under_this_one()
    {
        var (village, leaderMember, initiative) = await Begun();
        var other = await village.Initiative(leaderMember, "Et andet");
        var theirs = await Raised(village, other, leaderMember, "Hører til et andet");
        var mine = await Raised(village, initiative, leaderMember, "Hører til her");
        var leader = await village.SignIn(leaderMember);

        await leader.Open(village.Path(initiative, $"bekymringer/{theirs.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        await leader.Open(village.Path(initiative, "bekymringer/noget-andet"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);

        await leader.Visit(village.Path(initiative, $"bekymringer/{mine.Id}"));
        var (action, values) = leader.Prepare("Gem svaret", ("Reply", "Svar"));
        await leader.Post(action, new FormUrlEncodedContent([.. values, new("Also", theirs.Id.ToString())]));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        Assert.Equal("", await ReplyTo(village, theirs));
        Assert.Equal("", await ReplyTo(village, mine));
    }

    [Fact]
    public async Task Only_those_who_lead_may_reply_and_an_observer_raises_none()
    {
        var (village, leaderMember, initiative) = await Begun();
        var concern = await Raised(village, initiative, leaderMember, "Bliver vi færre?");
        var (_, employee) = await village.SignedIn("Inge");
        var (_, reader) = await village.SignedIn("Direktør", MunicipalityRole.PortfolioReader, village.OtherWorkplace);

        // The token of a form this member does have.
        await employee.Visit(village.Path(initiative, "bekymringer/ny"));
        var (_, values) = employee.Prepare("Send bekymringen");
        await employee.Post(village.Path(initiative, $"bekymringer/{concern.Id}"), new FormUrlEncodedContent([.. values, new("Reply", "Nej"), new("Version", "1")]));
        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
        Assert.Equal("", await ReplyTo(village, concern));

        await reader.Visit(village.Path(initiative, "bekymringer"));
        Assert.DoesNotContain("Skriv en bekymring", reader.Text, StringComparison.Ordinal);
        await reader.Open(village.Path(initiative, "bekymringer/ny"));
        Assert.Equal(HttpStatusCode.Forbidden, reader.Status);
    }

    [Fact]
    public async Task A_withdrawn_concern_shows_no_words_and_takes_no_reply()
    {
        var (village, leaderMember, initiative) = await Begun();
        var concern = await Raised(village, initiative, leaderMember, "Det her fortryder jeg");
        var leader = await village.SignIn(leaderMember);
        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}"));
        var (action, values) = leader.Prepare("Gem svaret", ("Reply", "Svar"));
        await app.In(village.Municipality.Id, async db =>
        {
            (await db.Set<Concern>().SingleAsync(c => c.Id == concern.Id)).Withdraw();
            return await db.SaveChangesAsync();
        });

        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}"));
        Assert.Contains("har trukket den tilbage", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "bekymringer"));
        Assert.DoesNotContain("fortryder", leader.Text, StringComparison.Ordinal);
    }

    private async Task<(Village Village, Member Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        return (village, leader, await village.Initiative(leader));
    }

    private Task<Concern> Raised(Village village, Initiative about, Member by, string words) =>
        village.Keep(() => Concern.Raise(Id<Concern>.Random(), about.Id, words, by, app.Clock.GetUtcNow().Day()).Expect());

    private Task<string> ReplyTo(Village village, Concern concern) =>
        app.In(village.Municipality.Id, db => db.Set<Concern>().Where(c => c.Id == concern.Id).Select(c => c.Reply).SingleAsync());
}
