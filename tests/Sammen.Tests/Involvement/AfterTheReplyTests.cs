using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Involvement;

public sealed class AfterTheReplyTests(SammenApp app)
{
    [Fact]
    public async Task The_one_who_raised_it_says_no_and_it_waits_again_with_both_words()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var (inge, raiser) = await village.Village.SignedIn("Inge");
        var representative = await village.Village.SignIn(village.Representative);
        var concern = await Replied(village, Concern.Raise(Id<Concern>.Random(), initiative.Id, "Bliver vi færre?", inge, Today).Expect());
        var path = village.Path(initiative, $"bekymringer/{concern.Id}");

        // Signed: the representative does not speak for her.
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.Open(path + "/hjalp")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.Open(path + "/hjalp")).Status);
        await raiser.Visit(path);
        await raiser.Follow("Sig, om svaret hjalp");
        await raiser.Press("Gem", ("Helped", "No"));
        Assert.Equal("Skriv hvorfor. En linje er nok.", raiser.ErrorAt("Why"));
        var (action, values) = raiser.Prepare("Gem", ("Helped", "No"), ("Why", "Hvad med næste år?"));
        await raiser.Post(action, new FormUrlEncodedContent(values));
        await raiser.Post(action, new FormUrlEncodedContent(values));
        Assert.Single((await Stored(village, concern)).Course, n => n.Kind == NoteKind.Helped);

        await leader.Visit(village.Path(initiative, "bekymringer"));
        foreach (var words in new[] { "Venter på svar (1)", "Svaret hjalp ikke. Venter på svar igen", "Nej.", "Hvad med næste år?" })
        {
            Assert.Contains(words, leader.Text, StringComparison.Ordinal);
        }

        await leader.Visit(village.Path(initiative));
        Assert.Equal("Svar på en bekymring", leader.Page.QuerySelector("ol.next a.do")!.TextContent.Trim());
        await leader.Visit(path);
        Assert.Equal("", leader.ValueOf("Reply"));
        await leader.Press("Gem svaret", ("Reply", "Heller ikke næste år."));
        await raiser.Visit(path);
        Assert.Matches("Nej\\..*Svaret hjalp ikke.*Hvad med næste år\\?.*Heller ikke næste år\\.", raiser.Text);
        Assert.DoesNotContain("Venter på svar", raiser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_representative_answers_for_one_without_name_who_stays_without_name()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var (_, colleague) = await village.Village.SignedIn("Inge");
        var representative = await village.Village.SignIn(village.Representative);
        var concern = await Nameless(village, initiative);
        var path = village.Path(initiative, $"bekymringer/{concern.Id}");

        Assert.Null(concern.RaisedById);
        Assert.Equal(HttpStatusCode.Forbidden, (await leader.Open(path + "/hjalp")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.Open(path + "/hjalp")).Status);
        await representative.Visit(village.Path(initiative, "bekymringer/kolleger"));
        Assert.Contains("Har fået svar. Hjalp det? (1)", representative.Text, StringComparison.Ordinal);
        await representative.Follow("Sig, om svaret hjalp: Larmer den?");
        Assert.Contains("Bekymringen er uden navn.", representative.Text, StringComparison.Ordinal);
        await representative.Press("Gem", ("Helped", "Partly"), ("Why", "Om dagen, ja."));

        Assert.Contains("TR, på vegne af en kollega uden navn", representative.Text, StringComparison.Ordinal);
        await representative.Visit(village.Path(initiative, "bekymringer/kolleger"));
        Assert.Contains("Svaret hjalp, helt eller delvist (1)", representative.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_writes_what_happened_afterwards_on_a_day_that_has_been()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var (_, colleague) = await village.Village.SignedIn("Inge");
        var concern = await Nameless(village, initiative);
        var path = village.Path(initiative, $"bekymringer/{concern.Id}");

        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.Open(path + "/opfoelgning")).Status);
        await leader.Visit(path);
        var stale = await village.Village.SignIn(village.Representative);
        await stale.Visit(path + "/opfoelgning");
        await leader.Follow("Skriv, hvad der skete bagefter");
        await leader.Press("Gem", ("On", "2041-01-01"), ("Words", "Vi satte den på gummi."));
        Assert.Equal("Dagen er ikke kommet endnu. Skriv en dag, der har været.", leader.ErrorAt("On"));
        await leader.Press("Gem", ("On", "2040-11-26"));
        Assert.Matches("Hvad der skete bagefter *Vi satte den på gummi\\.", leader.Text);
        await stale.Press("Gem", ("Words", "Noget andet"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("Noget andet", stale.ValueOf("Words"));
    }

    [Fact]
    public async Task The_sheet_for_the_board_names_nobody_who_raised_or_judged()
    {
        var (village, _, initiative) = await Beginning.Of(app);
        var (inge, raiser) = await village.Village.SignedIn("Inge Sørensen");
        var concern = await Replied(village, Concern.Raise(Id<Concern>.Random(), initiative.Id, "Bliver vi færre?", inge, Today).Expect());
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Hvad koster den?", inge, Today).Expect());
        await raiser.Visit(village.Path(initiative, $"bekymringer/{concern.Id}/hjalp"));
        await raiser.Press("Gem", ("Helped", "Partly"), ("Why", "Jeg er stadig i tvivl."));
        var representative = await village.Village.SignIn(village.Representative);

        await representative.Visit(village.Path(initiative, "bekymringer/kolleger"));
        await representative.Follow("Lav et opslag til tavlen");

        foreach (var words in new[] { "Bliver vi færre?", "Nej.", "Svaret hjalp delvist", "Det venter på svar", "Hvad koster den?" })
        {
            Assert.Contains(words, representative.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Inge", representative.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jeg er stadig i tvivl.", representative.Text, StringComparison.Ordinal);
        Assert.NotNull(representative.Page.QuerySelector(".qr svg"));
    }

    [Fact]
    public async Task Before_there_is_a_reply_there_is_nothing_to_judge()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Larmer den?", village.Leader, Today).Expect());
        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}/hjalp"));
        Assert.EndsWith($"bekymringer/{concern.Id}", leader.Path, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}/opfoelgning"));
        Assert.EndsWith($"bekymringer/{concern.Id}", leader.Path, StringComparison.Ordinal);
    }

    private DateOnly Today => app.Clock.GetUtcNow().Day();

    private Task<Concern> Replied(Beginning village, Concern concern) => village.Keep(() => concern.Answer("Nej.", village.Leader, concern.Version, Today).Expect());

    private async Task<Concern> Nameless(Beginning village, Initiative initiative)
    {
        var now = app.Clock.GetUtcNow();
        var dialogue = Dialogue.Open(initiative, new("Aften", Situation.Workplace, [new(1, 1)], Naming.WithoutName, null), now).Expect();
        var said = dialogue.Add(new(Id<Statement>.Random(), new(1, 1), StatementKind.Concern, "Larmer den?", village.Participant, null, "hemmelig"), now).Expect();
        await village.Keep(() => dialogue);
        await village.Keep(() => said);
        return await Replied(village, Concern.From(said, dialogue));
    }

    private Task<Concern> Stored(Beginning village, Concern concern) => app.In(village.Village.Municipality.Id, db => db.Set<Concern>().AsNoTracking().SingleAsync(c => c.Id == concern.Id));
}
