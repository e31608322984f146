using System.Net;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Questions;

namespace Sammen.Tests.Threads;

public sealed class ThreadTests(SammenApp app)
{
    private static readonly QuestionKey Value = new(1, 1);

    private DateTimeOffset Now => app.Clock.GetUtcNow();

    [Fact]
    public async Task From_a_decision_one_goes_back_to_what_was_said_and_on_again()
    {
        var told = await Tell(Naming.WithoutName);
        await Decide(told, DecisionOutcome.GoOn, "Kun fællesrum, kun om natten");
        var reader = await told.Village.SignIn(told.Leader);

        await reader.Visit(told.Village.Path(told.Initiative, "traad"));
        Assert.Contains("3 udsagn", reader.Text, StringComparison.Ordinal);
        await reader.Follow("Kun fællesrum, kun om natten");
        Assert.Contains("Kommer fra", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Beboere med demens kan falde over den.", reader.Text, StringComparison.Ordinal);
        await reader.Follow("Beboere kan falde");
        Assert.Contains("Natten er rolig.", reader.Text, StringComparison.Ordinal);
        await reader.Follow("Kun fællesrum, kun om natten");
        Assert.Contains("Centerchefen", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conclusion_without_consequence_is_a_loose_end_with_the_word_beside_it()
    {
        var told = await Tell(Naming.WithoutName, ConclusionStatus.TwoViews);
        var reader = await told.Village.SignIn(told.Leader);

        await reader.Visit(told.Village.Path(told.Initiative, "traad"));

        Assert.Contains("Ikke besluttet endnu. To syn står side om side", reader.Text, StringComparison.Ordinal);
        Assert.NotNull(reader.Page.QuerySelector(".thr .st.frem"));
        Assert.NotNull(reader.Page.QuerySelector(".thr use[href$='#loes']"));
        await reader.Follow("Beboere kan falde");
        Assert.Contains("Det ene står ikke over det andet.", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Det letter.", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Det fjerner noget.", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_is_a_crossbar_with_the_reason()
    {
        var told = await Tell(Naming.WithoutName);
        await Decide(told, DecisionOutcome.Stop, "Ikke nu");
        var reader = await told.Village.SignIn(told.Leader);

        await reader.Visit(told.Village.Path(told.Initiative, "traad"));

        Assert.Contains("Tråden slutter her, og grunden er skrevet ned.", reader.Text, StringComparison.Ordinal);
        Assert.NotNull(reader.Page.QuerySelector(".thr use[href$='#slut']"));
        await reader.Follow("Ikke nu");
        Assert.Contains("Natten er bedst.", reader.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Naming.WithoutName)]
    [InlineData(Naming.WithName)]
    public async Task Nobody_who_wrote_can_be_found_along_the_thread(Naming naming)
    {
        var told = await Tell(naming);
        await Decide(told, DecisionOutcome.GoOn, "Videre");
        var (_, reader) = await told.Village.SignedIn("Læser", MunicipalityRole.Administrator);

        foreach (var path in told.Points())
        {
            await reader.Visit(path);
            Assert.DoesNotContain("Skribent Sus", reader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.All(told.StatementIds, id => Assert.DoesNotContain(id, reader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_open_dialogue_shows_no_statement_on_any_point()
    {
        var told = await Tell(Naming.WithoutName, close: false);
        var reader = await told.Village.SignIn(told.Leader);

        await reader.Visit(told.Village.Path(told.Initiative, $"traad/dialog/{told.Dialogue.Id}"));
        Assert.Contains("Ingen kan læse de andres udsagn, før den er lukket.", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Natten er rolig.", reader.Text, StringComparison.Ordinal);
        await reader.Visit(told.Village.Path(told.Initiative, "traad"));
        Assert.Contains("Tråden begynder, når en dialog er lukket", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("udsagn", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_statement_is_neither_shown_nor_counted()
    {
        var told = await Tell(Naming.WithoutName);
        await app.In(told.Village.Municipality.Id, async db =>
        {
            var statement = (await db.FindAsync<Statement>(told.Statements[0].Id))!;
            statement.Withdraw("hemmelighed", null).Expect();
            return await db.SaveChangesAsync();
        });
        var reader = await told.Village.SignIn(told.Leader);

        await reader.Visit(told.Village.Path(told.Initiative, "traad"));
        Assert.Contains("2 udsagn", reader.Text, StringComparison.Ordinal);
        await reader.Follow("Beboere kan falde");
        Assert.DoesNotContain("Natten er rolig.", reader.Text, StringComparison.Ordinal);
        Assert.Equal(2, reader.Page.QuerySelectorAll(".sayings li").Length);
    }

    [Fact]
    public async Task Every_point_opens_in_both_languages_and_leads_to_the_page_where_one_acts()
    {
        var told = await Tell(Naming.WithoutName);
        await Decide(told, DecisionOutcome.GoOn, "Videre");
        var reader = await told.Village.SignIn(told.Leader);

        foreach (var path in told.Points())
        {
            await reader.Visit(path);
            Assert.NotNull(reader.Page.QuerySelector("main a.button, main .thr"));
            Assert.DoesNotContain("Kind.", reader.Text, StringComparison.Ordinal);
        }

        await reader.Visit(told.Points()[0]);
        await reader.Press("English");
        foreach (var path in told.Points())
        {
            await reader.Visit(path);
            Assert.Equal("en", reader.Page.DocumentElement.GetAttribute("lang"));
            Assert.DoesNotContain("Kommer fra", reader.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Markup_in_what_was_said_stays_text()
    {
        var told = await Tell(Naming.WithoutName, headline: "Fald <b>nu</b>");
        var reader = await told.Village.SignIn(told.Leader);

        await reader.Visit(told.Village.Path(told.Initiative, "traad"));
        await reader.Follow("Fald <b>nu</b>");

        Assert.Null(reader.Page.QuerySelector("main b"));
        Assert.Contains("Kør <b>kun</b> i fællesrum.", reader.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("konklusion/nonsens")]
    [InlineData("konklusion/00000000-0000-0000-0000-000000000000")]
    [InlineData("nonsens/0199e7a0-0000-7000-8000-000000000000")]
    [InlineData("fortaelling/Nonsens")]
    [InlineData("fortaelling/1")]
    public async Task What_is_no_point_is_not_found(string rest)
    {
        var village = await Village.Found(app);
        var (member, reader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await reader.Open(village.Path(initiative, $"traad/{rest}"));

        Assert.Equal(HttpStatusCode.NotFound, reader.Status);
    }

    [Fact]
    public async Task A_point_of_another_initiative_or_municipality_does_not_exist_here()
    {
        var told = await Tell(Naming.WithoutName);
        var other = await told.Village.Initiative(told.Leader, "Et andet");
        var reader = await told.Village.SignIn(told.Leader);
        await reader.Open(told.Village.Path(other, $"traad/konklusion/{told.Conclusion.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, reader.Status);

        var elsewhere = await Village.Found(app);
        var (stranger, foreign) = await elsewhere.SignedIn("Leder");
        var theirs = await elsewhere.Initiative(stranger);
        await foreign.Open(told.Points()[0]);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        await foreign.Open(elsewhere.Path(theirs, $"traad/konklusion/{told.Conclusion.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
    }

    [Fact]
    public async Task Only_who_may_see_the_initiative_sees_its_thread()
    {
        var told = await Tell(Naming.WithoutName);
        var (_, colleague) = await told.Village.SignedIn("Kollega");
        var (_, stranger) = await told.Village.SignedIn("Fra et andet hus", at: told.Village.OtherWorkplace);

        await colleague.Visit(told.Points()[1]);
        await stranger.Open(told.Points()[1]);

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private async Task<Told> Tell(
        Naming naming, ConclusionStatus status = ConclusionStatus.Agreed, bool close = true, string headline = "Beboere kan falde")
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        var writer = await village.Member("Skribent Sus");
        var initiative = await village.Initiative(leader, "Robotter på gulvet");
        var dialogue = Dialogue.Open(initiative, new("Dialog på Åen", Situation.Workplace, [Value], naming, null), Now).Expect();
        StatementDraft Draft(StatementKind kind, string text) => new(Id<Statement>.Random(), Value, kind, text, writer, null, "hemmelighed");
        Statement[] statements =
        [
            dialogue.Add(Draft(StatementKind.Gain, "Natten er rolig."), Now).Expect(),
            dialogue.Add(Draft(StatementKind.Concern, "Beboere med demens kan falde over den."), Now).Expect(),
            dialogue.Add(Draft(StatementKind.Idea, "Kør <b>kun</b> i fællesrum."), Now).Expect(),
        ];
        var told = new Told(village, leader, initiative, dialogue, statements);
        await app.In(village.Municipality.Id, async db =>
        {
            db.Add(dialogue);
            db.AddRange(statements);
            if (close)
            {
                dialogue.Close(Now).Expect();
                told.Concern = Concern.From(statements[1], dialogue);
                told.Conclusion = Conclusion.Write(
                    dialogue, Value, new(status, headline, "Kun om natten.", "Det letter.", "Det fjerner noget.", "Ro", ""), Now).Expect();
                told.Agreement = Agreement.Make(
                    Id<Agreement>.At(Now), initiative.Id, new("Status hver fredag", "Lederen", Now.Day()), new(told.Conclusion.Id), Now.Day()).Expect();
                told.Answer = Answer.Give(
                    initiative.Id, Phase.Idea, Value, new(status == ConclusionStatus.TwoViews ? AnswerStatus.TwoViews : AnswerStatus.Later, "", "Det letter.", "Det fjerner noget.", Now.Day().AddDays(30)), told.Conclusion.Id, Now).Expect();
                told.Idea = Idea.PutIn(Id<Idea>.At(Now), "Gulvene tager tid.", "Mere tid til beboerne.", true, leader, initiative.Id, Now).Expect();
                db.AddRange(told.Concern, told.Conclusion, told.Answer, told.Idea);
                if (status == ConclusionStatus.Agreed)
                {
                    db.Add(told.Agreement);
                }
            }

            return await db.SaveChangesAsync();
        });
        return told;
    }

    private async Task Decide(Told told, DecisionOutcome outcome, string headline) => await app.In(told.Village.Municipality.Id, async db =>
    {
        var initiative = (await db.FindAsync<Initiative>(told.Initiative.Id))!;
        told.Decision = Decision.Record(
            initiative, new(outcome, headline, "Centerchefen", Now.Day(), "Natten er bedst.", "", null, [told.Conclusion.Id]), initiative.Version, Now).Expect();
        db.Add(told.Decision);
        return await db.SaveChangesAsync();
    });

    private sealed record Told(Village Village, Member Leader, Initiative Initiative, Dialogue Dialogue, Statement[] Statements)
    {
        public Conclusion Conclusion { get; set; } = null!;

        public Concern Concern { get; set; } = null!;

        public Agreement Agreement { get; set; } = null!;

        public Decision Decision { get; set; } = null!;

        public Answer Answer { get; set; } = null!;

        public Idea Idea { get; set; } = null!;

        public IEnumerable<string> StatementIds => Statements.Select(s => s.Id.ToString());

        public string[] Points() =>
        [
            .. new[]
            {
                "traad", $"traad/konklusion/{Conclusion.Id}", $"traad/bekymring/{Concern.Id}", $"traad/aftale/{Agreement.Id}",
                $"traad/beslutning/{Decision?.Id}", $"traad/svar/{Answer.Id}", $"traad/ide/{Idea.Id}", $"traad/dialog/{Dialogue.Id}", $"traad/beskrivelse/{Initiative.Id}",
                "traad/fortaelling/Said", "traad/dagsordenspunkt/Agreed",
            }.Where(p => !p.EndsWith('/')).Select(p => Village.Path(Initiative, p)),
        ];
    }
}
