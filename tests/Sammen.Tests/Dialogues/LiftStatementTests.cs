using System.Net;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Tests.Dialogues;

public sealed class LiftStatementTests(SammenApp app)
{
    private const string Said = "Den skal tømmes og renses for hår og snor.";

    [Fact]
    public async Task From_a_statement_to_a_side_effect_and_back_again()
    {
        var (round, path) = await Begin();

        await round.Leader.Visit(round.Path);
        await round.Leader.Follow("Løft: " + Said);
        Assert.Equal(path, round.Leader.Path);
        Assert.Equal(Said, round.Leader.ValueOf("Text"));
        await round.Leader.Press("Løft udsagnet", ("Into", "SideEffect"), ("Text", "Tømning er en ny opgave på hver vagt."));

        Assert.Contains("Udsagnet er løftet.", round.Leader.Text, StringComparison.Ordinal);
        var lift = Assert.Single(await round.Lifts());
        Assert.Equal((LiftKind.SideEffect, "Leder Lis", true), (lift.Kind, lift.LiftedBy, lift.IsOwnWords));
        await round.Leader.Follow("en bivirkning: Tømning er en ny opgave på hver vagt.");
        Assert.Contains(Said, round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Follow("Tal om skærmbesøg");
        Assert.Contains(Said, round.Leader.Text, StringComparison.Ordinal);
        Assert.NotNull(round.Leader.Page.QuerySelector($"[id='loeft-{lift.StatementId}']"));
    }

    [Fact]
    public async Task One_statement_can_be_both_a_gain_and_a_side_effect_but_each_once()
    {
        var (round, path) = await Begin();

        foreach (var into in new[] { "Gain", "SideEffect" })
        {
            await round.Leader.Visit(path);
            await round.Leader.Press("Løft udsagnet", ("Into", into));
        }

        await round.Leader.Visit(path);
        Assert.Equal(["En gevinst", "En bivirkning"], round.Leader.Page.QuerySelectorAll("main .plain li").Select(l => Visitor.Fold(l.TextContent)).OrderDescending(StringComparer.Ordinal));
        await round.Leader.Press("Løft udsagnet", ("Into", "Gain"), ("Text", "Sagt på en anden måde"));

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.StartsWith("Det er udsagnet allerede løftet til.", round.Leader.ErrorAt("Into"), StringComparison.Ordinal);
        Assert.Equal("Sagt på en anden måde", round.Leader.ValueOf("Text"));
        Assert.Equal(2, (await round.Lifts()).Count);
    }

    [Fact]
    public async Task Posted_twice_it_is_lifted_once_and_with_something_else_chosen_it_is_another_lift()
    {
        var (round, path) = await Begin();
        await round.Leader.Visit(path);
        var (action, values) = round.Leader.Prepare("Løft udsagnet", ("Into", "Gain"));

        foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => round.Leader.Http.PostAsync(action, new FormUrlEncodedContent(values)))))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Single(await round.Lifts());
        List<KeyValuePair<string, string>> other = [.. values.Where(v => v.Key != "Into"), new("Into", "Condition")];
        await round.Leader.Post(action, new FormUrlEncodedContent(other));
        Assert.Equal([LiftKind.Gain, LiftKind.Condition], (await round.Lifts()).Select(l => l.Kind).Order());
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_the_field_and_what_was_typed_stays()
    {
        var (round, path) = await Begin();

        await round.Leader.Visit(path);
        await round.Leader.Press("Løft udsagnet", ("Text", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Leader.Status);
        Assert.Equal("Vælg, hvad udsagnet bliver løftet til.", round.Leader.ErrorAt("Into"));
        Assert.Equal("Her mangler tekst.", round.Leader.ErrorAt("Text"));

        var token = round.Leader.ValueOf("__RequestVerificationToken")!;
        await round.Leader.Post(path, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Into", "Nonsens"), new("Text", "<b>Ro</b>"), new("Id", "x")]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Leader.Status);
        Assert.Equal("<b>Ro</b>", round.Leader.ValueOf("Text"));
        Assert.Empty(await round.Lifts());
    }

    [Fact]
    public async Task Lifted_into_a_concern_it_waits_on_the_home_page_until_somebody_replies()
    {
        var (round, path) = await Begin();

        foreach (var _ in new[] { 1, 2 })
        {
            await round.Leader.Visit(path);
            if (round.Leader.Page.QuerySelector("form[action$='/bekymring']") is not null)
            {
                await round.Leader.Press("Løft til en bekymring");
            }
        }

        var concern = Assert.Single(await round.Concerns());
        Assert.Equal((Said, "", true), (concern.Text, concern.RaisedBy, concern.Waits));
        await round.Leader.Visit(round.Village.Path(round.Initiative));
        Assert.Contains(Said, round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Follow("Skriv svar");
        await round.Leader.Press("Gem svaret", ("Reply", "Aftenvagten tømmer den."));
        Assert.DoesNotContain("Venter på svar", (await round.Leader.Visit(round.Village.Path(round.Initiative))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_concern_is_never_doubled()
    {
        var (round, path) = await Begin(StatementKind.Concern);
        await round.Leader.Visit(path);
        var token = round.Leader.ValueOf("__RequestVerificationToken")!;
        Assert.DoesNotContain("Er det en bekymring?", round.Leader.Text, StringComparison.Ordinal);

        await round.Leader.Post(path + "/bekymring", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.OK, round.Leader.Status);
        Assert.Single(await round.Concerns());
    }

    [Fact]
    public async Task Colleagues_see_what_it_became_guests_see_nothing_of_it_and_neither_can_lift()
    {
        var (round, path) = await Begin();
        await round.Leader.Visit(path);
        await round.Leader.Press("Løft udsagnet", ("Into", "Gain"), ("Text", "Tømning er let"));

        await round.Employee.Visit(round.Path);
        Assert.Contains("Blev til en gevinst", round.Employee.Text, StringComparison.Ordinal);
        Assert.Null(round.Employee.Page.QuerySelector("a[href$='/loeft']"));
        await round.Employee.Open(path);
        Assert.Equal(HttpStatusCode.Forbidden, round.Employee.Status);

        var guest = await app.Visitor().Visit(round.GuestPath);
        Assert.Contains(Said, guest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("gevinst:", guest.Text, StringComparison.Ordinal);
        Assert.Null(guest.Page.QuerySelector("main [id^='loeft-'], main a[href*='loeft']"));
    }

    [Fact]
    public async Task Somebody_on_the_team_lifts_without_leading()
    {
        var (round, path) = await Begin();
        await app.In(round.Village.Municipality.Id, async db =>
        {
            (await db.FindAsync<Initiative>(round.Initiative.Id))!.Assign(round.EmployeeMember.Id, TeamRole.Participant).Expect();
            return await db.SaveChangesAsync();
        });

        await round.Employee.Visit(path);
        await round.Employee.Press("Løft udsagnet", ("Into", "InvisibleWork"));

        Assert.Equal("Social Sosu", Assert.Single(await round.Lifts()).LiftedBy);
    }

    [Fact]
    public async Task Nothing_is_lifted_out_of_an_open_dialogue()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said);
        var path = await PathOf(round);
        await round.Leader.Visit(round.Path);
        var token = round.Leader.ValueOf("__RequestVerificationToken")!;

        await round.Leader.Visit(path);
        Assert.Equal(round.Path, round.Leader.Path);
        Assert.Contains("Udsagn kan løftes, når dialogen er lukket", round.Leader.Text, StringComparison.Ordinal);
        foreach (var rest in new[] { "", "/bekymring" })
        {
            await round.Leader.Post(path + rest, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Into", "Gain"), new("Text", "Noget")]));
            Assert.DoesNotContain(Said, round.Leader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        Assert.Empty(await round.Lifts());
        Assert.Empty(await round.Concerns());
    }

    [Fact]
    public async Task A_statement_of_another_dialogue_or_one_taken_back_cannot_be_lifted()
    {
        var (round, path) = await Begin();
        var (other, _) = await Begin();
        await round.Leader.Open($"{round.Path}/udsagn/{(await other.Statements())[0].Id}/loeft");
        Assert.Equal(HttpStatusCode.NotFound, round.Leader.Status);

        await round.Leader.Visit(path);
        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");
        await round.Leader.Press("Løft udsagnet", ("Into", "Gain"), ("Text", "Mine egne ord om det"));

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Contains("Udsagnet er trukket tilbage eller skjult.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal("Mine egne ord om det", round.Leader.ValueOf("Text"));
        Assert.Empty(await round.Lifts());
        Assert.Equal(round.Path, (await round.Leader.Visit(path)).Path);
    }

    [Fact]
    public async Task In_a_meeting_it_can_be_lifted_while_all_talk_and_hidden_afterwards_its_words_go()
    {
        var round = await Meet();
        var path = await PathOf(round);
        await Step(round, MeetingStep.Talk);
        await round.Leader.Visit(path);
        await round.Leader.Press("Løft udsagnet", ("Into", "Gain"));
        await round.Leader.Visit(path);
        await round.Leader.Press("Løft til en bekymring");

        await round.Leader.Visit(round.Path + "/styring");
        await round.Leader.Press("Skjul udsagnet", ("Because", "Nævner en beboer"));

        Assert.True(Assert.Single(await round.Lifts()) is { Text: "", IsWithdrawn: true });
        Assert.True(Assert.Single(await round.Concerns()) is { Text: "", IsWithdrawn: true });
        await round.Leader.Post(round.Path + "/lukning", Token(round.Leader));
        Assert.Single(await round.Concerns());
        foreach (var reader in new[] { round.Leader, round.Employee })
        {
            Assert.DoesNotContain(Said, (await reader.Visit(round.Path)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_concern_lifted_in_a_meeting_is_not_made_again_when_it_closes()
    {
        var round = await Meet(StatementKind.Concern);
        await Step(round, MeetingStep.Talk);
        await round.Leader.Visit(await PathOf(round));
        await round.Leader.Press("Løft til en bekymring");

        await round.Leader.Visit(round.Path + "/styring");
        await round.Leader.Post(round.Path + "/lukning", Token(round.Leader));

        Assert.Equal(HttpStatusCode.OK, round.Leader.Status);
        Assert.Equal(Said, Assert.Single(await round.Concerns()).Text);
    }

    private async Task<(Round Round, string Path)> Begin(StatementKind kind = StatementKind.Gain)
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said, kind);
        await round.Close();
        return (round, await PathOf(round));
    }

    private async Task<Round> Meet(StatementKind kind = StatementKind.Gain)
    {
        var round = await Round.Begin(app);
        var plan = new DialoguePlan("Møde", Situation.Workplace, [new(1, 1)], Naming.WithoutName, null, [5, 5, 5, 5, 5]);
        round.Take(await round.Village.Keep(() => Dialogue.Open(round.Initiative, plan, app.Clock.GetUtcNow()).Expect()));
        await Step(round, MeetingStep.Write);
        await round.Change(d => d.Add(new(Id<Statement>.Random(), new(1, 1), kind, Said, null, null, "hemmelig"), app.Clock.GetUtcNow()).Expect());
        return round;
    }

    private Task<Dialogue> Step(Round round, MeetingStep step) => round.Change(d => d.GoTo(step, d.Version, app.Clock.GetUtcNow()).Expect());

    private static async Task<string> PathOf(Round round) =>
        $"{round.Path}/udsagn/{(await round.Statements()).Single(s => s.DialogueId == round.Dialogue.Id).Id}/loeft";

    private static FormUrlEncodedContent Token(Visitor visitor) => new([new("__RequestVerificationToken", visitor.ValueOf("__RequestVerificationToken")!)]);
}
