using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Tests.Involvement;

public sealed class PlanTests(SammenApp app)
{
    [Fact]
    public async Task The_team_plans_a_cell_and_everybody_at_the_workplace_reads_it()
    {
        var (village, leader, initiative) = await Begun();
        await village.Keep(() => StaffGroup.Write(Id<StaffGroup>.Random(), initiative.Id, "Nattevagten", "", village.Leader, app.Clock.GetUtcNow().Day()).Expect());
        var (_, employee) = await village.Village.SignedIn("Inge");

        await leader.Visit(village.Path(initiative, "inddragelse"));
        Assert.Contains("Ingen har planlagt inddragelsen endnu", leader.Text, StringComparison.Ordinal);
        Assert.Equal(20, leader.Page.QuerySelectorAll(".plan .cell").Count(c => c.TextContent.Contains("Ingen endnu", StringComparison.Ordinal)));
        await leader.Follow("Udfyld: Nattevagten, Idé");
        Assert.Equal("Om vi skal prøve", leader.ValueOf("About"));
        await leader.Press("Gem", ("Level", ""));
        Assert.Equal("Vælg, hvor meget de kan præge.", leader.ErrorAt("Level"));
        await leader.Press("Gem", ("Level", "Influence"), ("Form", "Dialogue"), ("On", "2040-12-24"), ("Responsible", "Leder af Åen"));
        Assert.Contains("Gemt.", leader.Text, StringComparison.Ordinal);

        await employee.Visit(village.Path(initiative, "inddragelse"));
        foreach (var words in new[] { "Medindflydelse", "Dialog om udvalgte spørgsmål", "24. december 2040", "Ansvarlig: Leder af Åen", "Om vi skal prøve" })
        {
            Assert.Contains(words, employee.Page.QuerySelector(".plan")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Null(employee.Page.QuerySelector(".plan a"));
        await employee.Visit(village.Path(initiative, "inddragelse/min"));
        Assert.Contains("Nattevagten", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Sig til senest 24. december 2040.", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_posted_twice_is_there_once_and_a_stale_one_keeps_what_was_typed()
    {
        var (village, leader, initiative) = await Begun();
        var colleague = await village.Village.SignIn(village.Leader);
        var path = village.Path(initiative, "inddragelse/plan/idea/leaders");
        await leader.Visit(path);
        var (action, values) = leader.Prepare("Gem", ("Level", "Influence"));
        await leader.Post(action, new FormUrlEncodedContent(values));
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(1, await app.In(village.Village.Municipality.Id, db => db.Set<PlanCell>().CountAsync()));

        await leader.Visit(path);
        await colleague.Visit(path);
        await colleague.Press("Gem", ("Responsible", "Kollegaen"));
        await leader.Press("Gem", ("Responsible", "Mig"));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Mig", leader.ValueOf("Responsible"));
        Assert.Contains("Kollegaen", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_can_be_emptied_again()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "inddragelse/plan/idea/citizens"));
        await leader.Press("Gem", ("Level", "Information"));
        await leader.Follow("Ret: Borgere og pårørende, Idé");
        await leader.Press("Slet det for alle");
        Assert.Contains("Feltet er tomt igen.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.In(village.Village.Municipality.Id, db => db.Set<PlanCell>().CountAsync()));
    }

    [Fact]
    public async Task Telling_MED_is_taken_and_kindly_said_not_to_replace_the_discussion()
    {
        var (village, leader, initiative) = await Begun();
        await village.Keep(() => MedMatter.Answer(initiative, new(Affected.Yes, null, null, null), "", village.Leader, app.Clock.GetUtcNow().Day()).Expect());

        await leader.Visit(village.Path(initiative, "inddragelse/plan/idea/committee"));
        Assert.Equal("CommitteeDiscussion", leader.ValueOf("Form"));
        await leader.Press("Gem", ("Level", "Information"));

        Assert.Contains("Vær opmærksom på, at besked til MED-udvalget ikke erstatter drøftelsen.", leader.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Besked erstatter ikke drøftelsen i udvalget.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Det er svaret, at sagen skal drøftes i MED.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Ret: MED-udvalget, Idé");
        await leader.Press("Gem", ("Level", "Influence"));
        Assert.DoesNotContain("Det er svaret, at sagen skal drøftes i MED.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_phase_or_nobodys_group_is_not_found()
    {
        var (village, leader, initiative) = await Begun();
        var other = await village.Village.Initiative(village.Leader, "Et andet");
        var theirs = await village.Keep(() => StaffGroup.Write(Id<StaffGroup>.Random(), other.Id, "Deres", "", village.Leader, app.Clock.GetUtcNow().Day()).Expect());
        foreach (var rest in new[] { "noget/leaders", "idea/noget", "idea/group", $"idea/{theirs.Id}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await leader.Open(village.Path(initiative, "inddragelse/plan/" + rest))).Status);
        }

        var stranger = (await (await Village.Found(app)).SignedIn("Fremmed", MunicipalityRole.Administrator)).Visitor;
        foreach (var rest in new[] { "inddragelse", "inddragelse/min", "principper", "bekymringer/kolleger/opslag" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(village.Path(initiative, rest))).Status);
        }
    }

    [Fact]
    public async Task What_is_fixed_is_shown_with_its_reason()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "inddragelse"));
        Assert.Matches("Rammen er 100\\.000 kr\\. *Fordi byrådet har vedtaget den", leader.Text);
        Assert.Matches("Ingen afskediges *Hvorfor det ligger fast, er ikke skrevet endnu\\.", leader.Text);
    }

    [Fact]
    public async Task Anybody_on_the_team_says_a_phase_in_plain_words_and_explains_words()
    {
        var (village, _, initiative) = await Begun();
        var representative = await village.Village.SignIn(village.Representative);
        var (_, employee) = await village.Village.SignedIn("Inge");
        await representative.Visit(village.Path(initiative, "inddragelse/tekster/idea"));
        await representative.Press("Gem", ("Summary", " "));
        Assert.Equal("Skriv fasen med almindelige ord.", representative.ErrorAt("Summary"));
        await representative.Press("Gem", ("Summary", "Vi taler om det."));
        await representative.Visit(village.Path(initiative, "inddragelse/ord/ny"));
        await representative.Press("Gem", ("Word", "Dock"), ("Meaning", "Hvor den lader op"));
        Assert.Contains("Hvor den lader op", representative.Text, StringComparison.Ordinal);

        await employee.Visit(village.Path(initiative));
        Assert.Contains("Med almindelige ord: Vi taler om det.", employee.Text, StringComparison.Ordinal);
        await employee.Follow("Din del: hvad du kan præge");
        Assert.Matches("Vi taler om det\\. *TR, ", employee.Text);
        await employee.Follow("Ord og forklaring");
        Assert.Contains("Dock", employee.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Open(village.Path(initiative, "inddragelse/ord/ny"))).Status);
    }

    [Fact]
    public async Task What_was_told_stands_in_the_log_and_only_its_writer_corrects_it()
    {
        var (village, leader, initiative) = await Begun();
        var representative = await village.Village.SignIn(village.Representative);
        await leader.Visit(village.Path(initiative, "inddragelse/fortalt/ny"));
        await leader.Press("Gem", ("On", "2040-11-27"), ("ToWhom", "Nattevagten"), ("What", "At vi prøver"));
        Assert.Equal("Dagen er ikke kommet endnu. Skriv en dag, der har været.", leader.ErrorAt("On"));
        var (action, values) = leader.Prepare("Gem", ("On", "2040-11-20"));
        await leader.Post(action, new FormUrlEncodedContent(values));
        await leader.Post(action, new FormUrlEncodedContent(values));
        var told = await app.In(village.Village.Municipality.Id, db => db.Set<Told>().SingleAsync());

        await representative.Visit(village.Path(initiative, "inddragelse/fortalt"));
        Assert.Contains("20. november 2040: Nattevagten", representative.Text, StringComparison.Ordinal);
        Assert.Empty(representative.Page.QuerySelectorAll("main .rows a"));
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.Open(village.Path(initiative, $"inddragelse/fortalt/{told.Id}"))).Status);
        await leader.Visit(village.Path(initiative, $"inddragelse/fortalt/{told.Id}"));
        await leader.Press("Gem", ("What", "At vi prøver i seks uger"));
        Assert.Contains("At vi prøver i seks uger", leader.Text, StringComparison.Ordinal);
    }

    private Task<(Beginning, Visitor, Initiative)> Begun() => Beginning.Of(app);
}
