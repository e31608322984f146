using System.Net;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Tests.Dialogues;

public sealed class FollowLiftTests(SammenApp app)
{
    private const string Said = "Den skal tømmes og renses for hår og snor.";

    [Fact]
    public async Task Said_in_other_words_the_statement_stays_readable_beside_it()
    {
        var (round, lift, path) = await Begin();

        await round.Leader.Visit(path);
        await round.Leader.Press("Gem ordene", ("Text", "Tømning er en ny opgave"));

        Assert.Contains("Ordene er ændret.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal("Tømning er en ny opgave", round.Leader.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Said, round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("af Leder Lis fra Tal om skærmbesøg", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_save_is_shown_beside_what_stands_now()
    {
        var (round, lift, path) = await Begin();
        await round.Leader.Visit(path);
        var (action, values) = round.Leader.Prepare("Gem ordene", ("Text", "Skrevet for sent"));
        await round.Leader.Press("Gem ordene", ("Text", "Skrevet først"));

        await round.Leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Equal("Skrevet for sent", round.Leader.ValueOf("Text"));
        Assert.Contains("Skrevet først", round.Leader.Page.QuerySelector("#aendret")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await round.Leader.Press("Gem ordene");
        Assert.Equal("Skrevet for sent", Assert.Single(await round.Lifts()).Text);
    }

    [Fact]
    public async Task Taken_back_it_ends_openly_with_the_reason()
    {
        var (round, lift, path) = await Begin();

        await round.Leader.Visit(path);
        await round.Leader.Press("Tag tilbage");
        Assert.Equal("Skriv grunden.", round.Leader.ErrorAt("Because"));
        await round.Leader.Press("Tag tilbage", ("Because", "Det er løst i udbuddet."));

        Assert.Contains("Tråden slutter her, og grunden er skrevet ned.", round.Leader.Text, StringComparison.Ordinal);
        await round.Employee.Visit(round.Village.Path(round.Initiative, "loeftet"));
        Assert.Contains("Taget tilbage (1)", round.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("Det er løst i udbuddet.", round.Employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Løftet fra dialogerne", (await round.Employee.Visit(round.Village.Path(round.Initiative))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_for_later_waits_and_is_answered()
    {
        var (round, lift, path) = await Begin(LiftKind.QuestionForLater);
        await round.Employee.Visit(path);
        Assert.Contains("Venter på svar", round.Employee.Text, StringComparison.Ordinal);
        Assert.Empty(round.Employee.Page.QuerySelectorAll("main form"));

        await round.Leader.Visit(path);
        await round.Leader.Press("Gem svaret", ("Reply", ""));
        Assert.Equal("Skriv svaret.", round.Leader.ErrorAt("Reply"));
        await round.Leader.Press("Gem svaret", ("Reply", "Aftenvagten tømmer den."));

        Assert.Contains("Svaret er gemt.", round.Leader.Text, StringComparison.Ordinal);
        await round.Employee.Visit(round.Village.Path(round.Initiative, "loeftet"));
        Assert.Contains("Aftenvagten tømmer den. Leder Lis", round.Employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Venter på svar", round.Employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_writers_words_go_everywhere_when_the_writer_takes_them_back()
    {
        var (round, lift, path) = await Begin();

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        Assert.True(Assert.Single(await round.Lifts()) is { Text: "", IsWithdrawn: true });
        foreach (var page in new[] { path, round.Path, round.Village.Path(round.Initiative), round.Village.Path(round.Initiative, "loeftet"), round.Village.Path(round.Initiative, "traad") })
        {
            await round.Leader.Visit(page);
            Assert.DoesNotContain(Said, round.Leader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        Assert.Contains("har trukket det tilbage", (await round.Leader.Visit(path)).Text, StringComparison.Ordinal);
        await round.Leader.Open(round.Village.Path(round.Initiative, $"traad/loeft/{lift.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, round.Leader.Status);
    }

    [Fact]
    public async Task The_lifters_own_words_stay_when_the_statement_is_taken_back()
    {
        var (round, lift, path) = await Begin(text: "Tømning er en ny opgave");

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");
        await round.Leader.Visit(path);

        Assert.Contains("Tømning er en ny opgave", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Udsagnet kan ikke længere læses.", round.Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await round.Lifts()).Version);
    }

    [Fact]
    public async Task Words_sent_while_the_writer_took_them_back_do_not_stay()
    {
        var (round, lift, path) = await Begin();
        await round.Leader.Visit(path);
        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        await round.Leader.Press("Gem ordene", ("Text", Said + " Igen."));

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Equal("", Assert.Single(await round.Lifts()).Text);
    }

    [Fact]
    public async Task Gains_and_side_effects_stand_side_by_side_on_the_list_and_on_the_home()
    {
        var (round, lift, _) = await Begin(LiftKind.Gain);

        foreach (var page in new[] { "loeftet", "" })
        {
            await round.Employee.Visit(round.Village.Path(round.Initiative, page));
            var pair = round.Employee.Page.QuerySelectorAll(".pair").Single(p => p.TextContent.Contains(Said, StringComparison.Ordinal));
            Assert.Equal(["Gevinster", "Bivirkninger"], pair.QuerySelectorAll("h2, h3").Select(h => h.TextContent));
            Assert.Contains("Ingen løftet endnu.", pair.TextContent, StringComparison.Ordinal);
        }

        await round.Employee.Follow("Alt, der er løftet (1)");
        await round.Employee.Follow("Se udsagnet: " + Said);
        Assert.StartsWith(round.Path, round.Employee.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_initiative_without_lifts_says_so_and_its_home_stays_calm()
    {
        var round = await Round.Begin(app);

        await round.Employee.Visit(round.Village.Path(round.Initiative, "loeftet"));
        Assert.Contains("Her er ikke løftet noget endnu", round.Employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Løftet", (await round.Employee.Visit(round.Village.Path(round.Initiative))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_initiatives_lift_does_not_exist_here()
    {
        var (round, lift, _) = await Begin();
        var other = await round.Village.Initiative(round.LeadingMember, "Et andet");

        foreach (var rest in new[] { $"loeftet/{lift.Id}", $"traad/loeft/{lift.Id}" })
        {
            await round.Leader.Open(round.Village.Path(other, rest));
            Assert.Equal(HttpStatusCode.NotFound, round.Leader.Status);
        }
    }

    [Fact]
    public async Task The_thread_leads_from_the_dialogue_to_the_lift_on_to_the_conclusion_and_back()
    {
        var (round, lift, path) = await Begin();
        await round.Conclude();
        var reader = round.Employee;

        await reader.Visit(round.Village.Path(round.Initiative, $"traad/dialog/{round.Dialogue.Id}"));
        await reader.Follow(Said);
        Assert.Contains("En bivirkning", reader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(lift.StatementId.ToString(), reader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await reader.Follow("Besøg til dem, der vil");
        await reader.Follow(Said);
        await reader.Follow("Åbn det løftede udsagn");
        Assert.Equal(path, reader.Path);
        await reader.Follow("Følg tråden");
        await reader.Follow("Tal om skærmbesøg");
    }

    private async Task<(Round Round, Lift Lift, string Path)> Begin(LiftKind into = LiftKind.SideEffect, string text = Said)
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said);
        await round.Close();
        var statement = Assert.Single(await round.Statements());
        var lift = await round.Change(d => Lift.Of(
            d, statement, new(Id<Lift>.Random(), into, text, Phase.Idea, round.LeadingMember), [], new DateOnly(2040, 11, 26)).Expect());
        return (round, lift, round.Village.Path(round.Initiative, $"loeftet/{lift.Id}"));
    }
}
