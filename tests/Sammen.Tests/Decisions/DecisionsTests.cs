using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Questions;

namespace Sammen.Tests.Decisions;

public sealed class DecisionsTests(SammenApp app)
{
    private static readonly (string, string?)[] Good =
    [
        ("Outcome", "GoOn"), ("Headline", "Prøve på <b>to</b> plejehjem"), ("DecidedBy", "Centerchef"), ("Why", "Gulvene tager tid."),
    ];

    [Fact]
    public async Task Before_the_decision_what_is_unsettled_lies_on_the_table_and_blocks_nothing()
    {
        var (village, member, initiative) = await Begun();
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Bliver vi færre?", member, app.Clock.GetUtcNow().Day()).Expect());
        await village.Keep(() => Answered(initiative, new QuestionKey(1, 1), AnswerStatus.TwoViews));
        await village.Keep(() => Answered(initiative, new QuestionKey(2, 3), AnswerStatus.Open));
        var conclusion = await Concluded(village, initiative, "Gulvene tager tiden");
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Contains("En bekymring venter på svar", leader.Text, StringComparison.Ordinal);
        Assert.NotNull(leader.Page.QuerySelector("aside a[href$='spoergsmaal/q1.1']"));
        Assert.NotNull(leader.Page.QuerySelector("aside a[href$='spoergsmaal/q2.3']"));
        Assert.Contains("Det ene står ikke over det andet.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(3, leader.Page.QuerySelectorAll("input[name=Outcome]").Length);
        await leader.Press("Gem beslutningen", [.. Good, ("Dissent", "TR ser hellere en prøve på et."), ("Basis", conclusion.Id.ToString())]);

        Assert.Contains("Beslutningen er gemt. I går videre.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(Phase.Assessment, (await Stored(village, initiative)).Phase);
        var (_, employee) = await village.SignedIn("Inge");
        await employee.Visit(village.Path(initiative, "beslutninger"));
        foreach (var words in new[] { "Idé: Gå videre", "Prøve på <b>to</b> plejehjem", "Centerchef, 26. november 2040", "Gulvene tager tid.", "TR ser hellere en prøve på et.", "Gulvene tager tiden" })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Skriv en beslutning", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_is_told_openly_and_can_be_taken_up_again()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        await leader.Press("Gem beslutningen", With(("Outcome", "Stop")));
        Assert.NotNull((await Stored(village, initiative)).StoppedOn);
        await leader.Visit(village.Path(initiative, "beslutninger"));
        Assert.Contains("Tråden slutter her, og grunden er skrevet ned.", leader.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Contains("En ny beslutning kan tage det op igen.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem beslutningen", With(("Outcome", "Adjust")));
        Assert.Null((await Stored(village, initiative)).StoppedOn);
    }

    [Fact]
    public async Task Adjusting_can_go_back_to_an_earlier_phase()
    {
        var (village, member, initiative) = await Begun(i => i.Enter(Phase.Development));
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Equal(["Bliv i Udvikling", "Idé", "Konsekvensvurdering"], leader.Page.QuerySelectorAll("select[name=BackTo] option").Select(o => o.TextContent));
        await leader.Press("Gem beslutningen", With(("Outcome", "Adjust"), ("BackTo", "Idea")));

        Assert.Equal(Phase.Idea, (await Stored(village, initiative)).Phase);
    }

    [Fact]
    public async Task The_light_form_asks_for_five_things_and_keeps_the_rest_at_hand()
    {
        var (village, member, initiative) = await Begun(i => i.Choose(new SizeChoice(Track.Light, default, default), "Det er en lille ting.", i.Version).Expect());
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Null(leader.Page.QuerySelector("[name=BackTo]"));
        Assert.NotNull(leader.Page.QuerySelector("details.more [name=Dissent]"));
        await leader.Press("Gem beslutningen", Good);

        Assert.Equal(Phase.Assessment, (await Stored(village, initiative)).Phase);
    }

    [Fact]
    public async Task Wrong_input_is_refused_beside_the_field_and_kept()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        await leader.Press("Gem beslutningen", ("Headline", new string('x', 121)), ("DecidedOn", "2040-11-27"), ("Dissent", "TR"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Vælg en af de tre.", leader.ErrorAt("Outcome"));
        Assert.Equal("Teksten er for lang. Der er plads til 120 tegn.", leader.ErrorAt("Headline"));
        Assert.Equal("Skriv, hvem der besluttede.", leader.ErrorAt("DecidedBy"));
        Assert.Equal("Datoen ligger i fremtiden. Skriv beslutningen, når den er taget.", leader.ErrorAt("DecidedOn"));
        Assert.Equal("Skriv hvorfor. En linje er nok.", leader.ErrorAt("Why"));
        Assert.Equal("TR", leader.ValueOf("Dissent"));

        await leader.Press("Gem beslutningen", [.. Good, ("DecidedOn", "i går")]);
        Assert.Equal("i går", leader.ValueOf("DecidedOn"));
        Assert.Equal(Phase.Idea, (await Stored(village, initiative)).Phase);
    }

    [Fact]
    public async Task Anothers_conclusion_or_an_unknown_phase_is_no_basis()
    {
        var (village, member, initiative) = await Begun();
        var theirs = await Concluded(village, await village.Initiative(member, "Et andet"), "Deres");
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        var (action, values) = leader.Prepare("Gem beslutningen", Good);

        await leader.Post(action, new FormUrlEncodedContent([.. values, new("Basis", theirs.Id.ToString())]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        await leader.Post(action, new FormUrlEncodedContent([.. values, new("BackTo", "Månen")]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal(0, await Count(village));
    }

    [Fact]
    public async Task Posted_twice_it_is_there_once_and_the_initiative_moves_once()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        var (action, values) = leader.Prepare("Gem beslutningen", Good);

        await leader.Post(action, new FormUrlEncodedContent(values));
        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Centerchef", leader.ValueOf("DecidedBy"));
        Assert.Equal(1, await Count(village));
        Assert.Equal(Phase.Assessment, (await Stored(village, initiative)).Phase);
    }

    [Fact]
    public async Task Only_those_who_lead_record_decisions()
    {
        var (village, _, initiative) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");

        foreach (var path in new[] { "beslutninger/ny", "beslutningsdato" })
        {
            await employee.Open(village.Path(initiative, path));
            Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
        }

        await employee.Visit(village.Path(initiative, "beslutninger"));
        Assert.Contains("Der er ikke skrevet en beslutning endnu", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_expected_day_is_set_changed_and_taken_out()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);
        var colleague = await village.SignIn(member);
        await colleague.Visit(village.Path(initiative, "beslutningsdato"));

        await leader.Visit(village.Path(initiative, "beslutningsdato"));
        await leader.Press("Gem datoen", ("DecisionExpectedOn", "2040-11-25"));
        Assert.Equal("Datoen er passeret. Vælg i dag eller en senere dag.", leader.ErrorAt("DecisionExpectedOn"));
        await leader.Press("Gem datoen", ("DecisionExpectedOn", "en gang til foråret"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("en gang til foråret", leader.ValueOf("DecisionExpectedOn"));
        await leader.Press("Gem datoen", ("DecisionExpectedOn", "2041-01-14"));
        Assert.Equal(new DateOnly(2041, 1, 14), (await Stored(village, initiative)).DecisionExpectedOn);

        await colleague.Press("Gem datoen", ("DecisionExpectedOn", ""));
        Assert.Equal(HttpStatusCode.Conflict, colleague.Status);
        Assert.Contains("14. januar 2041", colleague.Text, StringComparison.Ordinal);
        await colleague.Press("Gem datoen");
        Assert.Null((await Stored(village, initiative)).DecisionExpectedOn);
    }

    private static (string, string?)[] With(params (string Name, string? Value)[] other) =>
        [.. Good.Where(g => other.All(o => o.Name != g.Item1)), .. other];

    private async Task<(Village Village, Member Leader, Initiative Initiative)> Begun(Action<Initiative>? then = null)
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        return (village, leader, await village.Initiative(leader, then: then));
    }

    private Answer Answered(Initiative initiative, QuestionKey question, AnswerStatus status) => Answer.Give(
        initiative.Id, initiative.Phase, question, new AnswerText(status, "", "Ja", "Nej", null), null, app.Clock.GetUtcNow()).Expect();

    private async Task<Conclusion> Concluded(Village village, Initiative initiative, string headline)
    {
        var question = new QuestionKey(1, 1);
        var dialogue = await village.Keep(() =>
        {
            var open = Dialogue.Open(initiative, new DialoguePlan("Dialog", Situation.Workplace, [question], Naming.WithName, null), app.Clock.GetUtcNow()).Expect();
            return open.Close(app.Clock.GetUtcNow()).Expect();
        });
        return await village.Keep(() => Conclusion
            .Write(dialogue, question, new ConclusionText(ConclusionStatus.Agreed, headline, "Det er vi enige om.", "", "", "", ""), app.Clock.GetUtcNow()).Expect());
    }

    private Task<Initiative> Stored(Village village, Initiative initiative) =>
        app.In(village.Municipality.Id, db => db.Set<Initiative>().AsNoTracking().SingleAsync(i => i.Id == initiative.Id));

    private Task<int> Count(Village village) => app.In(village.Municipality.Id, db => db.Set<Decision>().CountAsync());
}
