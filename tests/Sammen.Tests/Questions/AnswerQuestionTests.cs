using System.Net;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Tests.Questions;

public sealed class AnswerQuestionTests(SammenApp app)
{
    [Fact]
    public async Task A_joint_answer_is_written_and_the_four_questions_tell()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "spoergsmaal/q2.5"));
        Assert.Equal(3, leader.Page.QuerySelectorAll(".ask li").Length);
        await leader.Press("Gem svaret", ("Status", "Agreed"), ("Text", "Vi ser, om borgeren har spist."));

        Assert.Contains("Svaret er gemt.", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative));
        Assert.Contains("Enige om 1", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "grundspoergsmaal/2"));
        Assert.Contains("Vi ser, om borgeren har spist.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_views_need_both_and_keep_what_was_written()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "spoergsmaal/q1.4"));
        await leader.Press("Gem svaret", ("Status", "TwoViews"), ("OneView", "<b>Skærmen</b> giver ro."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv begge syn, også det andet.", leader.ErrorAt("OtherView"));
        Assert.Equal("<b>Skærmen</b> giver ro.", leader.ValueOf("OneView"));
        await leader.Press("Gem svaret", ("OtherView", "Skærmen tager nærværet."));

        var other = await village.SignedIn("Medarbejder");
        await other.Visitor.Visit(village.Path(initiative, "spoergsmaal/q1.4"));
        Assert.Contains("<b>Skærmen</b> giver ro.", other.Visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Skærmen tager nærværet.", other.Visitor.Text, StringComparison.Ordinal);
        Assert.Null(other.Visitor.Page.QuerySelector("form.answer-form"));
    }

    [Fact]
    public async Task Later_asks_for_a_day_and_the_home_reminds_when_it_comes()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "spoergsmaal/q3.1"));
        await leader.Press("Gem svaret", ("Status", "Later"));
        Assert.Equal("Vælg en dag.", leader.ErrorAt("TakeUpOn"));
        await leader.Press("Gem svaret", ("TakeUpOn", "2040-11-26"));

        await leader.Visit(village.Path(initiative));
        Assert.Contains("Tag et spørgsmål op igen", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_earlier_phase_s_answer_stands_beside_the_new_one()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "spoergsmaal/q2.1"));
        await leader.Press("Gem svaret", ("Status", "Open"), ("Text", "Vi talte mest om tid."));
        await app.In(village.Municipality.Id, async db =>
        {
            (await db.Set<Initiative>().FindAsync(initiative.Id))!.Enter(Phase.Assessment);
            return await db.SaveChangesAsync();
        });

        await leader.Visit(village.Path(initiative, "spoergsmaal/q2.1"));
        Assert.Contains("Vi talte mest om tid.", leader.Page.QuerySelector(".earlier")!.TextContent, StringComparison.Ordinal);
        await leader.Press("Gem svaret", ("Status", "Agreed"), ("Text", "Rengøring er også et besøg."));

        var earlier = leader.Page.QuerySelector(".earlier")!.TextContent;
        Assert.Contains("Vi talte mest om tid.", earlier, StringComparison.Ordinal);
        Assert.Contains("Rengøring er også et besøg.", earlier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_answer_shows_the_other_s_words_and_keeps_mine()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var colleague = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "spoergsmaal/q2.2"));
        await colleague.Visit(village.Path(initiative, "spoergsmaal/q2.2"));
        await colleague.Press("Gem svaret", ("Status", "Agreed"), ("Text", "Kollegens ord."));

        await leader.Press("Gem svaret", ("Status", "Agreed"), ("Text", "Mine ord."));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Kollegens ord.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Mine ord.", leader.ValueOf("Text"));
        await leader.Press("Gem svaret");
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    [Theory]
    [InlineData("q5.1")]
    [InlineData("q1.6")]
    [InlineData("nonsens")]
    public async Task An_unknown_question_is_not_found(string question)
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Open(village.Path(initiative, $"spoergsmaal/{question}"));

        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
    }
}
