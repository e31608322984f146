using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.Benefits;

public sealed class BenefitsTests(SammenApp app)
{
    private DateOnly Today => app.Clock.GetUtcNow().Day();

    [Fact]
    public async Task A_gain_is_named_step_by_step_measured_and_openly_given_up()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "gevinster"));
        Assert.Contains("Der er ingen gevinster på listen endnu", leader.Text, StringComparison.Ordinal);

        await leader.Follow("Skriv en gevinst på");
        await leader.Press("Gem, og gå videre", ("Title", "Tid til <b>aftenbesøg</b>"), ("Type", "CitizenValue"), ("CitizenValues", "Dialogue"), ("ForWhom", "Borgere"));
        await leader.Press("Gem", ("Indicator", "Timer til besøg"), ("Unit", "timer om ugen"), ("Baseline", "1.040,5"), ("Target", "1,110.25"), ("TargetOn", "2042-12-31"));
        await leader.Press("Gem", ("FirstYear", "2040"), ("Percents", "40 70 100"));
        await leader.Press("Gem", ("Owner", "Leder"), ("Barriers", "Fravær"));
        Assert.Contains("Tid til <b>aftenbesøg</b>", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Den begynder ved 1.040,5, og målet er 1.110,25 timer om ugen senest 31. december 2042.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Bedre samtaler", leader.Text, StringComparison.Ordinal);
        Assert.Contains("2041: 70 %", leader.Text, StringComparison.Ordinal);

        await leader.Follow("Skriv en måling");
        await leader.Press("Gem målingen", ("On", "2040-11-20"), ("Value", "1.060"), ("Note", "Efter ferien"));
        Assert.Contains("Målingen er gemt.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Tid til <b>aftenbesøg</b>");
        Assert.Contains("Senest målt 20. november 2040: 1.060 timer om ugen.", leader.Text, StringComparison.Ordinal);

        await leader.Follow("Sig, hvordan den står");
        await leader.Press("Gem", ("Status", "GivenUp"));
        Assert.Equal("Skriv hvorfor.", leader.ErrorAt("Reason"));
        Assert.Equal("GivenUp", leader.ValueOf("Status"));
        await leader.Press("Gem", ("Reason", "Tiden gik til vejledning."), ("Lesson", "Regn med vejledning."));

        Assert.Contains("Opgivet 26. november 2040, Leder.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Regn med vejledning.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Følg tråden");
        Assert.Contains("Tiden gik til vejledning.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("1060 timer om ugen", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "gevinster"));
        Assert.Contains("Opgivet åbent", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_input_is_refused_beside_its_field_and_kept()
    {
        var (village, member, initiative) = await Begun();
        var benefit = await village.Keep(() => Aimed(initiative));
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, $"gevinster/{benefit.Id}/maal"));
        await leader.Press("Gem", ("Baseline", "mange"), ("Target", "1.2.3"), ("TargetOn", "31. februar"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.StartsWith("Det kan ikke læses som et tal.", leader.ErrorAt("Baseline"), StringComparison.Ordinal);
        Assert.StartsWith("Det kan ikke læses som et tal.", leader.ErrorAt("Target"), StringComparison.Ordinal);
        Assert.NotNull(leader.ErrorAt("TargetOn"));
        Assert.Equal(("mange", "1.2.3", "31. februar"), (leader.ValueOf("Baseline"), leader.ValueOf("Target"), leader.ValueOf("TargetOn")));

        await leader.Visit(village.Path(initiative, $"gevinster/{benefit.Id}/indfasning"));
        await leader.Press("Gem", ("FirstYear", "snart"), ("Percents", "70 40"));
        Assert.Equal("snart", leader.ValueOf("FirstYear"));
        Assert.Equal("Et år kan ikke have en mindre del end året før.", leader.ErrorAt("Percents"));

        await leader.Visit(village.Path(initiative, $"gevinster/{benefit.Id}/maalinger"));
        await leader.Press("Gem målingen", ("On", "2040-11-27"), ("Value", "en del"));
        Assert.Equal("Dagen er ikke kommet endnu.", leader.ErrorAt("On"));
        Assert.Equal("en del", leader.ValueOf("Value"));
        Assert.Equal(0, await Measured(village));
    }

    [Fact]
    public async Task A_stale_save_is_refused_and_shows_what_changed()
    {
        var (village, member, initiative) = await Begun();
        var benefit = await village.Keep(() => Aimed(initiative));
        var (leader, colleague) = (await village.SignIn(member), await village.SignIn(member));

        await leader.Visit(village.Path(initiative, $"gevinster/{benefit.Id}/vej"));
        await colleague.Visit(village.Path(initiative, $"gevinster/{benefit.Id}/vej"));
        await colleague.Press("Gem", ("Owner", "AMR"));
        await leader.Press("Gem", ("Owner", "Lederen selv"));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("AMR", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Lederen selv", leader.ValueOf("Owner"));
    }

    [Fact]
    public async Task A_sheet_is_read_in_all_or_not_at_all_and_the_report_names_the_line()
    {
        var (village, member, initiative) = await Begun();
        var benefit = await village.Keep(() => Aimed(initiative));
        var leader = await village.SignIn(member);
        var page = village.Path(initiative, $"gevinster/{benefit.Id}/maalinger");
        await leader.Visit(page);

        await leader.Press("Læs ind", ("Csv", "dato;værdi;note\n1.5.2039;12,5;ok\n1.5.2040;mange\n31.2.2040;1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Contains("Linje 3: \"mange\" kan ikke læses som et tal.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 4: \"31.2.2040\" kan ikke læses som en dag.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("1.5.2039;12,5;ok", leader.ValueOf("Csv"), StringComparison.Ordinal);
        Assert.Equal(0, await Measured(village));

        var (action, values) = leader.Prepare("Læs ind", ("Csv", ""));
        using var large = new MultipartFormDataContent { { new ByteArrayContent(new byte[3 * 1024 * 1024]), "file", "measured.csv" } };
        await leader.Post(action, large);
        Assert.Contains("må højst fylde 1 MB", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Vælg en mindre fil");
        Assert.Contains("Højst 1 MB.", leader.Text, StringComparison.Ordinal);

        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("date,value,note\n2039-05-01,12.5,=1+1\n2040-05-01,14")), "file", "measured.csv" } };
        values.ForEach(v => form.Add(new StringContent(v.Value), v.Key));
        await leader.Post(action, form);
        Assert.Contains("Læst ind: 2 nye, 0 rettet, 0 var her i forvejen.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Læs ind", ("Csv", "2039-05-01;13\n2040-05-01;14"));
        Assert.Contains("Læst ind: 0 nye, 1 rettet, 1 var her i forvejen.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Før: 12,5", leader.Text, StringComparison.Ordinal);

        var sheet = await leader.Http.GetStringAsync(page + ".csv", TestContext.Current.CancellationToken);
        Assert.Equal("dato;værdi;note\r\n2039-05-01;13;\r\n2040-05-01;14;\r\n", sheet);
        var all = await leader.Http.GetStringAsync(village.Path(initiative, "gevinster.csv"), TestContext.Current.CancellationToken);
        Assert.Contains("2040-05-01;14;", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measurement_is_taken_back_with_a_reason_and_stays_readable()
    {
        var (village, member, initiative) = await Begun();
        var benefit = await village.Keep(() => Aimed(initiative));
        await village.Keep(() => Measurement.Take(benefit, [], [new(Today, 12m, "")], "Leder", (_, p) => p, Today).Expect()[0].Measurement);
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, $"gevinster/{benefit.Id}/maalinger"));
        await leader.Press("Træk målingen tilbage");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Contains("Skriv, hvorfor målingen trækkes tilbage.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Træk målingen tilbage", ("Because", "Talt to gange"));

        Assert.Contains("12, trukket tilbage 26. november 2040: Talt to gange", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lift_fills_the_gain_in_and_the_writers_words_go_with_the_statement()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Vi når flere samtaler om aftenen.");
        await round.Close();
        var statement = Assert.Single(await round.Statements());
        var lift = await round.Change(dialogue => Lift.Of(
            dialogue, statement, new(Id<Lift>.Random(), LiftKind.Gain, statement.Text, Phase.Idea, round.LeadingMember), [], Today).Expect());
        var (village, leader, initiative) = (round.Village, round.Leader, round.Initiative);

        await leader.Visit(village.Path(initiative, "gevinster"));
        await leader.Follow("Skriv den på listen: Vi når flere samtaler om aftenen.");
        Assert.Equal("Vi når flere samtaler om aftenen.", leader.ValueOf("Title"));
        await leader.Press("Gem, og gå videre", ("Type", "Time"), ("ForWhom", "Borgere"));
        await leader.Visit(village.Path(initiative, $"traad/loeft/{lift.Id}"));
        Assert.Contains("Gevinst, 26. november 2040", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "gevinster"));
        Assert.DoesNotContain("Skriv den på listen", leader.Text, StringComparison.Ordinal);

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        await leader.Visit(village.Path(initiative, "gevinster"));
        Assert.DoesNotContain("flere samtaler", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Ordene er trukket tilbage");
        await leader.Follow("Ret ordene");
        await leader.Press("Gem", ("Title", "Samvær om aftenen"));
        Assert.Contains("Samvær om aftenen", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_it_is_time_to_measure_the_initiative_says_so()
    {
        var (village, member, initiative) = await Begun();
        var benefit = await village.Keep(() => Aimed(initiative, firstYear: 2039));
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path());
        Assert.Contains("Mål gevinsten: Tid til aftenbesøg", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative));
        await leader.Follow("Mål gevinsten: Tid til aftenbesøg");
        Assert.Contains("Næste måling er nu (siden 1. januar 2040).", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem målingen", ("Value", "12"));

        await leader.Visit(village.Path(initiative));
        Assert.DoesNotContain("Mål gevinsten", leader.Text, StringComparison.Ordinal);
        Assert.NotNull(benefit);
    }

    [Fact]
    public async Task The_map_is_written_as_lists_linked_drawn_and_says_where_a_link_is_missing()
    {
        var (village, member, initiative) = await Begun();
        var benefit = await village.Keep(() => Aimed(initiative));
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "gevinstdiagram"));
        await leader.Follow("Begynd på diagrammet");

        await leader.Press("Gem diagrammet", ("New-Technology", "Skærm\nTablet"), ("New-CoreTask", "Tryghed"), ("TakeIn", benefit.Id.ToString()));
        Assert.Contains("Sæt nu mærker ved det", leader.Text, StringComparison.Ordinal);
        var keys = leader.Page.QuerySelectorAll("input[name=Node]").Select(n => n.GetAttribute("value")!.Split('|')).ToLookup(n => n[1] + n[2], n => n[0]);
        var (gain, core) = (keys["Gain" + benefit.Id].Single(), keys["CoreTask"].Single());
        var screen = keys["Technology"].First();
        await leader.Press("Gem diagrammet", ("To-" + screen, gain), ("To-" + gain, core));

        Assert.Contains("Diagrammet er gemt.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(4, leader.Page.QuerySelectorAll(".gainmap rect").Length);
        Assert.Equal(2, leader.Page.QuerySelectorAll(".gainmap .tip").Length);
        Assert.Contains("Teknologien fører ikke til noget endnu: Tablet", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gevinsten er på listen, men ikke i diagrammet", leader.Text, StringComparison.Ordinal);

        await leader.Follow("Ret diagrammet");
        await leader.Press("Gem diagrammet", ("Text-" + screen, " "), ("New-Work", new string('å', 121)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv, hvad det er, eller fjern det.", leader.ErrorAt("Text-" + screen));
        Assert.Contains(leader.Page.QuerySelectorAll("input").Select(i => i.GetAttribute("value")), v => v == new string('å', 121));
        await leader.Open(village.Path(initiative, "gevinstdiagram/ret"));
        await leader.Press("Gem diagrammet", ("Remove", screen));
        Assert.Equal(3, leader.Page.QuerySelectorAll(".gainmap rect").Length);
    }

    [Fact]
    public async Task Nothing_of_another_initiative_exists_under_this_one()
    {
        var (village, member, initiative) = await Begun();
        var other = await village.Initiative(member, "Et andet");
        var theirs = await village.Keep(() => Aimed(other));
        var leader = await village.SignIn(member);

        foreach (var path in new[] { $"gevinster/{theirs.Id}", $"gevinster/{theirs.Id}/maal", $"gevinster/{theirs.Id}/maalinger.csv", $"gevinster/ny?loeft={Guid.NewGuid()}", "gevinster/ny?loeft=x" })
        {
            await leader.Open(village.Path(initiative, path));
            Assert.True(leader.Status == HttpStatusCode.NotFound, $"{path}: {leader.Status}");
        }
    }

    internal static Benefit Aimed(Initiative initiative, int firstYear = 2040)
    {
        var benefit = Benefit.Name(Id<Benefit>.Random(), initiative.Id, new("Tid til aftenbesøg", BenefitType.Time, [], "Borgere"), null, new(2040, 11, 20)).Expect();
        benefit.Aim(new("Timer", "timer om ugen", "10", "20", new(2042, 12, 31)), benefit.Version).Expect();
        return benefit.PhaseIn(new(firstYear, "", null), benefit.Version).Expect();
    }

    private async Task<(Village Village, Member Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        return (village, leader, await village.Initiative(leader));
    }

    private Task<int> Measured(Village village) => app.In(village.Municipality.Id, db => db.Set<Measurement>().CountAsync());
}
