using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Initiatives;

public sealed class IdeasTests(SammenApp app)
{
    private const string Problem = "Vi løber efter <b>nøgler</b> hele aftenen.";

    [Fact]
    public async Task An_employee_puts_in_an_idea_and_the_leader_answers_with_an_initiative()
    {
        var (village, leader, _) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");

        await employee.Visit(village.Path("ideer"));
        await employee.Follow("Foreslå en idé");
        Assert.Contains("Du behøver ikke kende løsningen. Din leder skal svare.", employee.Text, StringComparison.Ordinal);
        await employee.Press("Send idéen", ("Problem", Problem), ("Wish", "Færre nøgler"));
        Assert.Contains("Din leder skal svare. Svaret kommer her.", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Send svaret", employee.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path("ideer"));
        Assert.Contains("Inge, Plejecenter Åen", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Venter på svar. Kom i dag", leader.Text, StringComparison.Ordinal);
        await leader.Follow(Problem);
        await leader.Press("Send svaret", ("Outcome", "Initiative"), ("Reply", "Det ser vi på."));
        await leader.Follow("Begynd initiativet");
        Assert.Equal(Problem, leader.ValueOf("Problem"));
        await leader.Press("Gem og gå videre", ("Title", "Nøgler"));

        await employee.Visit(village.Path("ideer"));
        Assert.Contains("Det bliver til et initiativ", employee.Text, StringComparison.Ordinal);
        await employee.Follow(Problem);
        Assert.Contains("Det ser vi på.", employee.Text, StringComparison.Ordinal);
        await employee.Follow("Nøgler");
        Assert.Contains("/initiativer/", employee.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialogue_is_asked_for_about_an_initiative()
    {
        var (village, leader, initiative) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");

        await employee.Visit(village.Path($"ideer/ny?initiativ={initiative.Id}"));
        Assert.Equal("true", employee.ValueOf("AsksForDialogue"));
        await employee.Press("Send idéen", ("Problem", "Hvad med nattevagten?"));
        await leader.Visit(village.Path("ideer"));
        Assert.Contains("Beder om en dialog", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Hvad med nattevagten?");
        await leader.Press("Send svaret", ("Outcome", "Dialogue"), ("Reply", "Vi tager det op på torsdag."));
        Assert.NotNull(leader.Page.QuerySelector($"a[href='{village.Path(initiative, "dialoger/ny")}']"));
    }

    [Fact]
    public async Task The_answer_needs_an_outcome_and_a_reason()
    {
        var (village, leader, _) = await Begun();
        var idea = await PutIn(village, await village.Member("Inge"));

        await leader.Visit(village.Path($"ideer/{idea.Id}"));
        await leader.Press("Send svaret");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Vælg, hvad der sker med idéen.", leader.ErrorAt("Outcome"));
        Assert.Equal("Skriv et svar. Det må gerne være kort.", leader.ErrorAt("Reply"));
        await leader.Press("Send svaret", ("Outcome", "NotNow"), ("Reply", new string('å', 4001)));
        Assert.Equal("Teksten er for lang. Der er plads til 4000 tegn.", leader.ErrorAt("Reply"));
        Assert.Equal("NotNow", leader.ValueOf("Outcome"));
    }

    [Fact]
    public async Task A_stale_answer_is_refused_shows_the_other_and_keeps_the_words()
    {
        var (village, leader, _) = await Begun();
        var idea = await PutIn(village, await village.Member("Inge"));
        var (_, administrator) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);

        await leader.Visit(village.Path($"ideer/{idea.Id}"));
        await administrator.Visit(village.Path($"ideer/{idea.Id}"));
        await administrator.Press("Send svaret", ("Outcome", "NotNow"), ("Reply", "Ikke før sommer."));
        await leader.Press("Send svaret", ("Outcome", "Dialogue"), ("Reply", "Vi taler om det."));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Ikke før sommer.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Vi taler om det.", leader.ValueOf("Reply"));
    }

    [Fact]
    public async Task An_empty_idea_is_asked_for_and_posted_twice_it_is_there_once()
    {
        var village = await Village.Found(app);
        var (_, employee) = await village.SignedIn("Inge");

        await employee.Visit(village.Path("ideer/ny"));
        await employee.Press("Send idéen", ("Wish", "Færre nøgler"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, employee.Status);
        Assert.NotNull(employee.ErrorAt("Problem"));
        Assert.Equal("Færre nøgler", employee.ValueOf("Wish"));

        var (action, values) = employee.Prepare("Send idéen", ("Problem", Problem));
        await employee.Post(action, new FormUrlEncodedContent(values));
        await employee.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.OK, employee.Status);
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Idea>().CountAsync()));
    }

    [Fact]
    public async Task To_those_who_neither_wrote_it_nor_are_to_answer_an_idea_does_not_exist()
    {
        var (village, _, _) = await Begun();
        var idea = await PutIn(village, await village.Member("Inge"));
        var (_, colleague) = await village.SignedIn("Kollega");
        var (other, otherLeader) = await village.SignedIn("Leder på Øen", at: village.OtherWorkplace);
        await village.Initiative(other, "Begyndt af en fra Øen");
        var (_, stranger) = await (await Village.Found(app)).SignedIn("Fremmed", MunicipalityRole.Administrator);

        foreach (var visitor in new[] { colleague, otherLeader, stranger })
        {
            await visitor.Open(village.Path($"ideer/{idea.Id}"));
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }

        await colleague.Visit(village.Path("ideer"));
        Assert.DoesNotContain("nøgler", colleague.Text, StringComparison.Ordinal);
        await colleague.Open(village.Path("ideer/sludder"));
        Assert.Equal(HttpStatusCode.NotFound, colleague.Status);
    }

    [Fact]
    public async Task The_writer_may_not_answer_it()
    {
        var (village, _, _) = await Begun();
        var (inge, employee) = await village.SignedIn("Inge");
        var idea = await PutIn(village, inge);
        await employee.Visit(village.Path("ideer/ny"));
        var (_, values) = employee.Prepare("Send idéen");

        await employee.Post(
            village.Path($"ideer/{idea.Id}"),
            new FormUrlEncodedContent([.. values, new("Outcome", "Initiative"), new("Reply", "Ja"), new("Version", "1")]));

        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
    }

    [Fact]
    public async Task One_asks_about_no_initiative_that_one_may_not_see()
    {
        var (village, _, initiative) = await Begun();
        var (_, elsewhere) = await village.SignedIn("Olav", at: village.OtherWorkplace);

        await elsewhere.Open(village.Path($"ideer/ny?initiativ={initiative.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
        await elsewhere.Open(village.Path("ideer/ny?initiativ=sludder"));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);

        await elsewhere.Visit(village.Path("ideer/ny"));
        var (action, values) = elsewhere.Prepare("Send idéen", ("Problem", Problem), ("Initiativ", initiative.Id.ToString()));
        await elsewhere.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Idea>().CountAsync()));
    }

    private async Task<(Village Village, Visitor Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        return (village, leader, await village.Initiative(member));
    }

    private Task<Idea> PutIn(Village village, Member by) =>
        village.Keep(() => Idea.PutIn(Id<Idea>.Random(), Problem, "", false, by, null, app.Clock.GetUtcNow()).Expect());
}
