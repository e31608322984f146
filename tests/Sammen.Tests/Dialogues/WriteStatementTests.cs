using System.Net;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dialogues;

public sealed class WriteStatementTests(SammenApp app)
{
    [Fact]
    public async Task An_empty_statement_is_explained_beside_each_field()
    {
        var round = await Round.Begin(app, questions: ["q1.1", "q2.1"]);
        await round.Employee.Visit(round.Path);

        await round.Employee.Press("Send udsagn", ("Text", " \n "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Employee.Status);
        Assert.Equal("Her mangler tekst.", round.Employee.ErrorAt("Text"));
        Assert.Equal("Vælg, hvad dit udsagn er.", round.Employee.ErrorAt("Kind"));
        Assert.Equal("Vælg, hvilket spørgsmål dit udsagn hører til.", round.Employee.ErrorAt("Question"));
        Assert.Empty(await round.Statements());
    }

    [Fact]
    public async Task A_statement_that_is_too_long_keeps_every_letter()
    {
        var round = await Round.Begin(app);
        var text = new string('å', Statement.MaxLength + 1);
        await round.Employee.Visit(round.Path);

        await round.Employee.Press("Send udsagn", ("Text", text), ("Kind", "Idea"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Employee.Status);
        Assert.Equal("Teksten er for lang. Der er plads til 500 tegn.", round.Employee.ErrorAt("Text"));
        Assert.Equal(text, round.Employee.ValueOf("Text"));
        Assert.Equal("Idea", round.Employee.ValueOf("Kind"));
        Assert.Empty(await round.Statements());
    }

    [Fact]
    public async Task Another_dialogues_question_is_refused()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);

        await round.Employee.Press("Send udsagn", ("Text", "Hej"), ("Kind", "Idea"), ("Question", "q4.4"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Employee.Status);
        Assert.Empty(await round.Statements());
    }

    [Fact]
    public async Task Markup_is_shown_as_text()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "<b>fed</b> & <script>alert(1)</script>");
        await round.Close();

        Assert.Contains("<b>fed</b> & <script>alert(1)</script>", round.Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(round.Leader.Page.QuerySelectorAll("script"), s => s.TextContent.Length > 0);
    }

    [Fact]
    public async Task Posted_twice_it_is_there_once()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        var (action, values) = round.Employee.Prepare("Send udsagn", ("Text", "Vi når mere.\r\nHver dag."), ("Kind", "Gain"));

        for (var time = 0; time < 2; time++)
        {
            await round.Employee.Post(action, new FormUrlEncodedContent(values));
            Assert.Equal(HttpStatusCode.OK, round.Employee.Status);
            Assert.Contains("Dit udsagn er sendt.", round.Employee.Text, StringComparison.Ordinal);
        }

        Assert.Equal("Vi når mere.\nHver dag.", Assert.Single(await round.Statements()).Text);
    }

    [Fact]
    public async Task Posted_twice_at_the_same_time_it_is_there_once()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        var (action, values) = round.Employee.Prepare("Send udsagn", ("Text", "Vi når mere."), ("Kind", "Gain"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => round.Employee.Http.PostAsync(action, new FormUrlEncodedContent(values))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single(await round.Statements());
    }

    [Fact]
    public async Task Other_words_under_an_id_that_is_taken_are_no_success_and_can_be_sent_anew()
    {
        var round = await Round.Begin(app);
        var guest = await app.Visitor().Visit(round.GuestPath);
        await round.Employee.Visit(round.Path);
        var (action, values) = round.Employee.Prepare("Send udsagn", ("Text", "Det første."), ("Kind", "Gain"));
        await round.Employee.Post(action, new FormUrlEncodedContent(values));

        var taken = values.Single(v => v.Key == "Id").Value;
        await guest.Press("Send udsagn", ("Id", taken), ("Text", "Noget andet."), ("Kind", "Idea"));

        Assert.Equal(HttpStatusCode.Conflict, guest.Status);
        Assert.DoesNotContain("Det første.", guest.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("Noget andet.", guest.ValueOf("Text"));
        await guest.Press("Send udsagn");
        Assert.Contains("Dit udsagn er sendt.", guest.Text, StringComparison.Ordinal);
        Assert.Equal(["Det første.", "Noget andet."], (await round.Statements()).Select(s => s.Text).Order());
    }

    [Fact]
    public async Task An_id_that_is_taken_in_another_municipality_is_no_success_either()
    {
        var (here, there) = (await Round.Begin(app), await Round.Begin(app));
        await there.Employee.Visit(there.Path);
        await Round.Say(there.Employee, "Et andet sted.");
        await here.Employee.Visit(here.Path);

        await here.Employee.Press("Send udsagn", ("Id", (await there.Statements())[0].Id.ToString()), ("Text", "Her."), ("Kind", "Idea"));

        Assert.Equal(HttpStatusCode.Conflict, here.Employee.Status);
        await here.Employee.Press("Send udsagn");
        Assert.Equal("Her.", Assert.Single(await here.Statements()).Text);
    }

    [Fact]
    public async Task A_dialogue_closed_meanwhile_keeps_the_words_to_be_copied()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await round.Close();

        await round.Employee.Press("Send udsagn", ("Text", "Jeg nåede det ikke."), ("Kind", "Gain"));

        Assert.Equal(HttpStatusCode.Conflict, round.Employee.Status);
        Assert.Contains("Dialogen er lukket, så udsagnet kunne ikke sendes.", round.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("Jeg nåede det ikke.", round.Employee.Page.QuerySelector("textarea[readonly]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await round.Statements());
    }

    [Fact]
    public async Task One_device_writes_two_hundred_and_no_more()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        for (var n = 0; n < Statement.MostPerDevice; n++)
        {
            var (action, values) = round.Employee.Prepare("Send udsagn", ("Text", $"Nummer {n}"), ("Kind", "Gain"));
            values[values.FindIndex(v => v.Key == "Id")] = new("Id", Guid.NewGuid().ToString());
            using var answer = await round.Employee.Http.PostAsync(action, new FormUrlEncodedContent(values));
        }

        await round.Employee.Press("Send udsagn", ("Text", "Et for meget"), ("Kind", "Gain"));

        Assert.Equal(HttpStatusCode.Conflict, round.Employee.Status);
        Assert.Contains("og det er grænsen", round.Employee.Text, StringComparison.Ordinal);
        Assert.Equal(Statement.MostPerDevice, (await round.Statements()).Count);
    }

    [Fact]
    public async Task Who_only_follows_along_reads_but_does_not_write()
    {
        var round = await Round.Begin(app);
        var (reader, observer) = await round.Village.SignedIn("Direktion", MunicipalityRole.PortfolioReader, round.Village.OtherWorkplace);
        var (_, other) = await round.Village.SignedIn("Fra Øen", at: round.Village.OtherWorkplace);
        var (_, stranger) = await (await Village.Found(app)).SignedIn("Fremmed");
        await round.Employee.Visit(round.Path);
        var (action, values) = round.Employee.Prepare("Send udsagn", ("Text", "Hej"), ("Kind", "Gain"));

        await observer.Visit(round.Path);
        Assert.Contains("Du kan følge dialogen, men ikke skrive i den.", observer.Text, StringComparison.Ordinal);
        Assert.Null(observer.Page.QuerySelector("main textarea"));
        Assert.NotNull(reader);
        var token = observer.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        values[values.FindIndex(v => v.Key == "__RequestVerificationToken")] = new("__RequestVerificationToken", token);
        await observer.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.Forbidden, observer.Status);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(round.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(round.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Employee.Open(round.Village.Path($"dialoger/{Guid.NewGuid()}"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Employee.Open(round.Village.Path("dialoger/nonsens"))).Status);
        Assert.Empty(await round.Statements());
    }

    [Fact]
    public async Task The_question_one_wrote_to_stays_chosen()
    {
        var round = await Round.Begin(app, questions: ["q1.1", "q2.1"]);
        await round.Employee.Visit(round.Path);
        Assert.Null(round.Employee.ValueOf("Question"));

        await Round.Say(round.Employee, "Vi når mere.", StatementKind.Gain, "q2.1");

        Assert.Equal("q2.1", round.Employee.ValueOf("Question"));
        Assert.Equal("", round.Employee.ValueOf("Text"));
    }
}
