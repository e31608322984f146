using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.SideEffects;

public sealed class SideEffectPagesTests(SammenApp app)
{
    private const string Said = "Den skal hentes fri under sofaen om natten.";

    [Fact]
    public async Task A_side_effect_is_written_judged_acted_on_and_seen_in_operation()
    {
        var (village, leader, _, initiative) = await Begun();

        await leader.Visit(village.Path(initiative, "bivirkninger"));
        Assert.Contains("Der er ikke skrevet nogen bivirkninger endnu", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Skriv en bivirkning");
        await leader.Press("Gem", ("Text", "Besøget kan blive væk"), ("Direction", "Negative"), ("SeenBy", "Citizen"), ("SeenBy", "Employee"), ("Group", "Borgere, der bor alene"), ("Type", "DigitalMeetings"));
        Assert.Contains("Bivirkningen er gemt.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Borgeren, medarbejderen", leader.Text, StringComparison.Ordinal);

        await leader.Follow("Skriv vurderingen");
        await leader.Press("Gem", ("Likelihood", "Perhaps"), ("Weight", "Much"), ("Users", "Weak"), ("Intention", "Unintended"));
        await leader.Follow("Skriv, hvad I gør");
        await leader.Press("Gem", ("Action", "Et besøg om ugen"), ("Responsible", "Visitator"));
        await leader.Follow("Skriv, hvad I har set");
        await leader.Press("Gem", ("CameTrue", "Partly"), ("SeenOn", "2040-11-20"), ("SeenWhat", "Ni ville tilbage"));

        foreach (var words in new[] { "Dem, der har brug for støtte", "Et besøg om ugen", "Det skete til dels", "Ni ville tilbage", "Ny vurdering. Leder, 26. november 2040", "Set i drift. Leder" })
        {
            Assert.Contains(words, leader.Text, StringComparison.Ordinal);
        }

        await leader.Follow("Følg tråden");
        Assert.Contains("Ni ville tilbage", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Better_and_worse_stand_side_by_side_and_one_can_see_with_the_citizens_eyes()
    {
        var (village, _, employee, initiative) = await Begun();
        await Write(village, initiative, "Formiddagen er fri", EffectDirection.Positive, Perspective.Citizen);
        await Write(village, initiative, "Flere tunge besøg", EffectDirection.Negative, Perspective.Employee);
        await Write(village, initiative, "Mere ro og færre snakke", EffectDirection.Both, Perspective.Citizen);

        await employee.Visit(village.Path(initiative, "bivirkninger"));
        Assert.Equal(["Formiddagen er fri", "Mere ro og færre snakke"], Side(employee, "plus"));
        Assert.Equal(["Flere tunge besøg", "Mere ro og færre snakke"], Side(employee, "minus"));
        await employee.Follow("Borgeren");

        Assert.EndsWith("?set=borger", employee.Path, StringComparison.Ordinal);
        Assert.Equal(["Mere ro og færre snakke"], Side(employee, "minus"));
    }

    [Fact]
    public async Task Wrong_input_is_told_beside_the_field_and_what_was_typed_stays()
    {
        var (village, leader, _, initiative) = await Begun();
        var effect = await Write(village, initiative, "Flere tunge besøg", EffectDirection.Negative, Perspective.Employee);

        await leader.Visit(village.Path(initiative, "bivirkninger/ny"));
        await leader.Press("Gem", ("Text", "Noget sker"), ("Group", "Vikarer"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Vælg, om det er til det bedre, det værre eller begge dele.", leader.ErrorAt("Direction"));
        Assert.Equal("Vælg mindst en, der ser det.", leader.ErrorAt("SeenBy"));
        Assert.Equal(("Noget sker", "Vikarer"), (leader.ValueOf("Text"), leader.ValueOf("Group")));

        await leader.Visit(village.Path(initiative, $"bivirkninger/{effect.Id}/i-drift"));
        await leader.Press("Gem", ("CameTrue", "Yes"), ("SeenOn", "i går"), ("SeenWhat", "Det skete"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("i går", leader.ValueOf("SeenOn"));

        await leader.Visit(village.Path(initiative, $"bivirkninger/{effect.Id}/handling"));
        await app.In(village.Municipality.Id, async db =>
        {
            var found = await db.Set<SideEffect>().SingleAsync(e => e.Id == effect.Id);
            found.ActOn("Den andens ord", "", found.Version, await db.Set<Member>().FirstAsync(), app.Clock.GetUtcNow().Day()).Expect();
            return await db.SaveChangesAsync();
        });
        await leader.Press("Gem", ("Action", "Mine ord"));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Den andens ord", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Mine ord", leader.ValueOf("Action"));
    }

    [Fact]
    public async Task A_lift_stands_in_the_form_beforehand_and_the_thread_leads_both_ways()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said);
        await round.Close();
        await round.Leader.Visit($"{round.Path}/udsagn/{(await round.Statements())[0].Id}/loeft");
        await round.Leader.Press("Løft udsagnet", ("Into", "SideEffect"));

        await round.Leader.Visit(round.Village.Path(round.Initiative, "bivirkninger"));
        await round.Leader.Follow("Skriv den ind: " + Said);
        Assert.Equal(Said, round.Leader.ValueOf("Text"));
        await round.Leader.Press("Gem", ("Text", "Nattevagten får bøvl"), ("Direction", "Negative"), ("SeenBy", "Employee"));
        await round.Leader.Follow("Følg tråden");
        await round.Leader.Follow(Said);
        Assert.Contains("Nattevagten får bøvl", round.Leader.Text, StringComparison.Ordinal);

        await round.Leader.Visit(round.Village.Path(round.Initiative, "bivirkninger"));
        Assert.DoesNotContain("Løftet fra dialogerne", round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Visit(round.Village.Path(round.Initiative, $"loeftet/{(await round.Lifts())[0].Id}"));
        await round.Leader.Follow("Skriv den ind i bivirkningerne");
        Assert.Contains("Løftet er allerede skrevet ind.", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_taken_back_while_the_form_is_open_do_not_come_in_and_what_was_typed_is_kept()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said);
        await round.Close();
        await round.Leader.Visit($"{round.Path}/udsagn/{Assert.Single(await round.Statements()).Id}/loeft");
        await round.Leader.Press("Løft udsagnet", ("Into", "SideEffect"));
        await round.Leader.Visit($"{round.Village.Path(round.Initiative, "bivirkninger/ny")}?loeft={(await round.Lifts())[0].Id}");
        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        await round.Leader.Press("Gem", ("Direction", "Negative"), ("SeenBy", "Employee"), ("Group", "Nattevagten"));

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Equal("Nattevagten", round.Leader.ValueOf("Group"));
        Assert.False(await app.In(round.Village.Municipality.Id, db => db.Set<SideEffect>().AnyAsync()));
    }

    [Fact]
    public async Task When_a_statement_is_hidden_its_words_leave_the_register_and_no_audit_entry_tells()
    {
        var round = await Round.Begin(app);
        var plan = new DialoguePlan("Møde", Situation.Workplace, [new(1, 1)], Naming.WithoutName, null, [5, 5, 5, 5, 5]);
        round.Take(await round.Village.Keep(() => Dialogue.Open(round.Initiative, plan, app.Clock.GetUtcNow()).Expect()));
        await round.Change(d => d.GoTo(MeetingStep.Write, d.Version, app.Clock.GetUtcNow()).Expect());
        await round.Change(d => d.Add(new(Id<Statement>.Random(), new(1, 1), StatementKind.Gain, Said, null, null, "hemmelig"), app.Clock.GetUtcNow()).Expect());
        await round.Change(d => d.GoTo(MeetingStep.Talk, d.Version, app.Clock.GetUtcNow()).Expect());
        await round.Leader.Visit($"{round.Path}/udsagn/{(await round.Statements())[0].Id}/loeft");
        await round.Leader.Press("Løft udsagnet", ("Into", "SideEffect"), ("Text", "Natten bliver sværere"));
        await round.Leader.Visit($"{round.Village.Path(round.Initiative, "bivirkninger/ny")}?loeft={(await round.Lifts())[0].Id}");
        // The lift has got other words; the register takes the writer's.
        await round.Leader.Press("Gem", ("Text", Said), ("Direction", "Negative"), ("SeenBy", "Employee"));
        var one = round.Leader.Path;
        Assert.Contains(Said, round.Leader.Text, StringComparison.Ordinal);

        await round.Leader.Visit(round.Path + "/styring");
        await round.Leader.Press("Skjul udsagnet", ("Because", "Nævner en borger"));

        await round.Leader.Visit(one);
        Assert.Contains("Ordene er taget tilbage", round.Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Visit(round.Village.Path(round.Initiative, "bivirkninger"));
        Assert.DoesNotContain(Said, round.Leader.Text, StringComparison.Ordinal);
        var told = await app.In(round.Village.Municipality.Id, db => db.Set<Data.AuditEntry>().Where(e => e.Subject == "SideEffect").Select(e => e.Action).ToListAsync());
        Assert.Equal(["Added"], told);
    }

    [Fact]
    public async Task A_type_that_is_not_relevant_says_why_and_both_sides_of_it_are_read()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "bivirkninger/typer/selfService"));
        Assert.Contains("Det kan blive bedre", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("Relevance", "NotRelevant"));
        Assert.Equal("Skriv det med et par ord.", leader.ErrorAt("Words"));
        await leader.Press("Gem", ("Words", "Borgeren betjener intet selv"));

        await employee.Visit(village.Path(initiative, "bivirkninger/typer"));
        Assert.Contains("Ikke relevant, fordi …", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Borgeren betjener intet selv", employee.Text, StringComparison.Ordinal);
        await leader.Open(village.Path(initiative, "bivirkninger/typer/ukendt"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
    }

    private async Task<(Village Village, Visitor Leader, Visitor Employee, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        return (village, leader, employee, await village.Initiative(member));
    }

    private async Task<SideEffect> Write(Village village, Initiative initiative, string text, EffectDirection direction, Perspective seenBy)
    {
        var by = Member.Invite("Leder", null, MunicipalityRole.Member, app.Clock.GetUtcNow()).Expect();
        return await village.Keep(() => SideEffect.Write(
            Id<SideEffect>.At(app.Clock.GetUtcNow()), initiative.Id, new(text, direction, null, [seenBy], ""), by, app.Clock.GetUtcNow().Day()).Expect());
    }

    private static IEnumerable<string> Side(Visitor visitor, string side) =>
        visitor.Page.QuerySelectorAll($"section[aria-labelledby='{side}'] li > a").Select(a => a.TextContent).Order(StringComparer.Ordinal);
}
