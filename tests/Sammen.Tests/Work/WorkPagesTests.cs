using System.Net;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;

namespace Sammen.Tests.Work;

public sealed class WorkPagesTests(SammenApp app)
{
    [Fact]
    public async Task A_group_is_named_once_chosen_elsewhere_and_never_deleted()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/grupper"));
        await leader.Follow("Skriv en gruppe");
        await leader.Press("Gem", ("Name", "Nattevagten"), ("HowMany", "cirka 12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(leader.ErrorAt("HowMany"));
        await leader.Press("Gem", ("HowMany", "12"));
        Assert.Contains("cirka 12", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver/ny"));
        await leader.Press("Gem", ("What", "Gulve"), ("Change", "Smaller"), ("Group", GroupOn(leader, "Nattevagten")));

        await leader.Visit(village.Path(initiative, "arbejdet/grupper"));
        await leader.Press("Tag gruppen ud af brug: Nattevagten");
        Assert.Contains("Bruges ikke mere", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Nattevagten", (await employee.Visit(village.Path(initiative, "arbejdet/opgaver"))).Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver/ny"));
        Assert.Null(leader.Page.QuerySelector("[name='Group']"));
        Assert.Null((await employee.Visit(village.Path(initiative, "arbejdet/grupper"))).Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Hours_before_and_after_are_told_for_each_group_with_what_nobody_knows()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/grupper/ny"));
        await leader.Press("Gem", ("Name", "Nattevagten"));
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver"));
        await leader.Follow("Skriv en opgave");
        await leader.Press("Gem", ("What", "Gulve"), ("Change", "Smaller"), ("Group", GroupOn(leader, "Nattevagten")), ("Before", "Hver formiddag"), ("After", "Kanter og pletter"));
        await leader.Follow("Skriv tiden: Gulve");
        await leader.Press("Gem", ("MinutesBefore", "30"), ("TimesBefore", "2"), ("MinutesAfter", "7,5"), ("TimesAfter", "2"));
        Assert.NotNull(leader.ErrorAt("Per"));
        await leader.Press("Gem", ("Per", "EveryDay"));
        await leader.Follow("Skriv en opgave");
        await leader.Press("Gem", ("What", "Runden"), ("Change", "Changed"), ("Group", GroupOn(leader, "Nattevagten")));

        await employee.Visit(village.Path(initiative, "arbejdet/opgaver"));
        Assert.Contains("Timer om ugen: 7 før, 1,8 efter.", employee.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Nattevagten", "7", "1,8", "1 opgave", "1 opgave"],
            employee.Page.QuerySelectorAll("tbody tr > *").Select(c => Visitor.Fold(c.TextContent)));
        Assert.Null(employee.Page.QuerySelector("tfoot"));
        Assert.Null(employee.Page.QuerySelector("a[href$='opgaver/ny']"));
    }

    [Fact]
    public async Task The_group_of_another_initiative_cannot_be_chosen()
    {
        var (village, leader, _, initiative) = await Begun();
        var elsewhere = await village.Initiative(await village.Member("En anden"), "Et andet");
        var other = await village.Keep(() => StaffGroup.Write(Id<StaffGroup>.Random(), elsewhere.Id, "De andre", "", Someone(), app.Clock.GetUtcNow().Day()).Expect());
        var own = await village.Keep(() => StaffGroup.Write(Id<StaffGroup>.Random(), initiative.Id, "Os", "", Someone(), app.Clock.GetUtcNow().Day()).Expect());
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver/ny"));
        await leader.Press("Gem", ("What", "Gulve"), ("Change", "New"), ("Group", other.Id.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(leader.ErrorAt("Group"));
        await leader.Press("Gem", ("Group", own.Id.ToString()));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    [Fact]
    public async Task Steps_before_and_after_stand_in_the_same_row_where_they_stay()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/arbejdsgange"));
        await leader.Follow("Skriv en arbejdsgang");
        await leader.Press("Gem", ("Name", "Aftenbesøg"), ("Before", string.Join('\n', Enumerable.Range(1, 13))));
        Assert.Equal("Der er plads til 12 trin. Slå nogle sammen, eller del arbejdsgangen i to.", leader.ErrorAt("Before"));
        await leader.Press("Gem", ("Before", "Læs\nKør ud\nSnak"), ("After", "Læs\nRing op\nSnak"));

        await employee.Visit(village.Path(initiative, "arbejdet/arbejdsgange"));
        var (before, after) = (Steps(employee, ".from-side"), Steps(employee, ".to"));
        Assert.Equal(["Læs, bliver", "Kør ud falder bort", "Snak, bliver"], before.Select(s => s.Text));
        Assert.Equal(["Læs, bliver", "Ring op kommer til", "Snak, bliver"], after.Select(s => s.Text));
        Assert.Equal((before[0].Row, before[2].Row), (after[0].Row, after[2].Row));
        Assert.NotEqual(before[1].Row, after[1].Row);
    }

    [Fact]
    public async Task Traits_have_two_sides_and_lead_to_invisible_work_and_relations()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/traek"));
        await leader.Follow("Skriv, hvordan det er hos jer: Formalisering");
        await leader.Press("Gem");
        Assert.Equal("Skriv mindst en af de to sider.", leader.ErrorAt("Gain"));
        await leader.Press("Gem", ("Risk", "Snakken står ikke i listen"), ("Action", "Skriv den ind"), ("Who", "Teamet"));

        await employee.Visit(village.Path(initiative, "arbejdet/traek"));
        Assert.Contains("Snakken står ikke i listen", employee.Page.QuerySelector("section[aria-labelledby='formalisation'] .pair > :last-child")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(employee.Page.QuerySelector("section[aria-labelledby='formalisation'] a[href$='usynligt']"));
        Assert.NotNull(employee.Page.QuerySelector("section[aria-labelledby='medialisation'] a[href$='relationer']"));
        Assert.Null(employee.Page.QuerySelector("main a[href$='traek/formalisation']"));
    }

    [Fact]
    public async Task A_profession_says_what_it_gains_and_loses_and_nothing_is_counted()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/fag"));
        await leader.Follow("Skriv for et fag");
        await leader.Press("Gem", ("Supports", "Længere besøg"));
        Assert.Equal("Vælg en gruppe, eller skriv et fag.", leader.ErrorAt("Profession"));
        await leader.Press("Gem", ("Profession", "Sygeplejersker"), ("Identity", "Hvem har ansvaret?"));
        await leader.Follow("Tal de tre spørgsmål igennem: Sygeplejersker");
        await leader.Press("Gem", ("Meaningful", "Yes"), ("Justified", "Partly"));

        await employee.Visit(village.Path(initiative, "arbejdet/fag"));
        foreach (var words in new[] { "Længere besøg", "Hvem har ansvaret?", "Giver det mening for dem, der gør det? Ja", "Er der en faglig grund? Delvist", "Kan de få det lavet om? Ikke talt om endnu" })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_loss_that_nobody_keeps_is_broken_on_the_map_and_said_in_words()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/relationer"));
        await leader.Follow("Skriv en relation");
        await leader.Press("Gem", ("Who", "Aftenvagten"), ("To", "Citizen"), ("Before", "Et besøg"), ("After", "Et opkald"));
        await leader.Follow("Skriv, hvad der går tabt: 1");
        await leader.Press("Gem", ("Lost", "Blikket for hjemmet"));

        await employee.Visit(village.Path(initiative, "arbejdet/relationer"));
        Assert.Single(employee.Page.QuerySelectorAll("figure.relations > svg polyline.broken"));
        Assert.Contains("Går tabt. Ingen har skrevet, hvordan I holder fast i det", Visitor.Fold(employee.Page.QuerySelector("tbody")!.TextContent), StringComparison.Ordinal);

        await leader.Follow("Skriv, hvordan I holder fast i det: 1");
        await leader.Press("Gem", ("Keep", "Et besøg om ugen"));
        await employee.Visit(village.Path(initiative, "arbejdet/relationer"));
        Assert.Empty(employee.Page.QuerySelectorAll("figure.relations > svg polyline.broken"));
        Assert.Contains("Et besøg om ugen", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agreement_on_being_off_duty_is_looked_at_again_when_its_day_has_passed()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/raadighed"));
        await leader.Follow("Skriv aftalen");
        await leader.Press("Gem", ("NotReachable", "Når vagten er slut"), ("AgreedBy", "Personalemødet"), ("ReviewOn", "2040-01-15"));

        await employee.Visit(village.Path(initiative, "arbejdet/raadighed"));
        Assert.Contains("Når vagten er slut", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Dagen er passeret.", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_can_be_deleted_unless_something_else_is_about_it()
    {
        var (village, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/grupper/ny"));
        await leader.Press("Gem", ("Name", "Nattevagten"));
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver/ny"));
        await leader.Press("Gem", ("What", "Gulve"), ("Change", "Smaller"), ("Group", GroupOn(leader, "Nattevagten")));

        await leader.Visit(village.Path(initiative, "arbejdet/grupper"));
        await leader.Follow("Ret: Nattevagten");
        await leader.Press("Slet det for alle");
        Assert.Contains("Det kan ikke slettes, for noget andet handler om det.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Nattevagten", leader.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "arbejdet/opgaver"));
        await leader.Follow("Ret: Gulve");
        var (action, values) = leader.Prepare("Slet det for alle");
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Contains("Det er slettet.", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gulve", leader.Text, StringComparison.Ordinal);
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Contains("Det er slettet.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saves_without_changing_anything_does_not_put_a_name_to_it()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (elected, visitor) = await village.SignedIn("Tillidsrepræsentant");
        var initiative = await village.Initiative(member, then: i => i.Assign(elected.Id, TeamRole.UnionRepresentative).Expect());
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver/ny"));
        await leader.Press("Gem", ("What", "Gulve"), ("Change", "Smaller"), ("Before", "Hver formiddag\nog igen"));
        await visitor.Visit(village.Path(initiative, "arbejdet/opgaver"));
        await visitor.Follow("Ret: Gulve");
        await visitor.Press("Gem");
        Assert.Contains("Leder, 26. november 2040", visitor.Text, StringComparison.Ordinal);
        await visitor.Follow("Ret: Gulve");
        await visitor.Press("Gem", ("After", "Kanter"));
        Assert.Contains("Tillidsrepræsentant, 26. november 2040", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_like_a_civil_registration_number_is_refused_everywhere_and_nothing_typed_is_lost()
    {
        var (village, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver/ny"));
        await leader.Press("Gem", ("What", "Hos 010190-1234"), ("Change", "Smaller"), ("Before", "Hver formiddag"));
        Assert.Equal("Det ligner et CPR-nummer. Skriv ikke noget, der kan kende en bestemt person.", leader.ErrorAt("What"));
        Assert.Equal("Hver formiddag", leader.ValueOf("Before"));
    }

    [Fact]
    public async Task What_is_to_be_done_becomes_an_agreement_with_the_words_in_its_form()
    {
        var (village, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "arbejdet/traek/formalisation"));
        await leader.Press("Gem", ("Risk", "Stive mål"), ("Action", "Se på målene hvert kvartal"));
        await leader.Follow("Lav en aftale om det: Se på målene hvert kvartal");
        Assert.Equal("Se på målene hvert kvartal", leader.ValueOf("What"));
    }

    [Fact]
    public async Task Whoever_cannot_write_is_told_who_does()
    {
        var (village, _, employee, initiative) = await Begun();
        foreach (var page in new[] { "arbejdet", "arbejdet/opgaver", "arbejdet/fag", "kompetencer/behov" })
        {
            await employee.Visit(village.Path(initiative, page));
            Assert.NotNull(employee.Page.QuerySelector("main a[href$='/hold']"));
        }
    }

    [Fact]
    public async Task The_overview_shows_three_sections_and_says_what_to_write_first()
    {
        var (village, leader, employee, initiative) = await Begun();
        await employee.Visit(village.Path(initiative, "arbejdet"));
        Assert.Contains("Ingen har skrevet om arbejdet endnu", employee.Text, StringComparison.Ordinal);
        Assert.Equal(["Faglighed", "Relationer", "Arbejdsmiljø"], employee.Page.QuerySelectorAll("main section > h2").Select(h => h.TextContent));
        await leader.Visit(village.Path(initiative, "arbejdet/opgaver/ny"));
        await leader.Press("Gem", ("What", "Hente robotten fri"), ("Change", "New"));

        await employee.Visit(village.Path(initiative, "arbejdet"));
        Assert.DoesNotContain("Ingen har skrevet om arbejdet endnu", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Hente robotten fri Ny", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Arbejdet", (await leader.Visit(village.Path(initiative))).Page.QuerySelectorAll("section[aria-labelledby='foelger'] .agree a").Select(a => a.TextContent));
    }

    private static List<(string Text, string Row)> Steps(Visitor visitor, string side) =>
        [.. visitor.Page.QuerySelectorAll($".way {side} li").Select(li => (Visitor.Fold(li.TextContent), li.ClassName!.Split(' ')[0]))];

    private static string GroupOn(Visitor visitor, string name) =>
        visitor.Page.QuerySelectorAll("label").Single(l => l.TextContent == name).GetAttribute("for")![("felt-Group-".Length)..];

    private static Domain.Municipalities.Member Someone() =>
        Domain.Municipalities.Member.Invite("Nogen", null, Domain.Municipalities.MunicipalityRole.Member, new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero)).Expect();

    private async Task<(Village Village, Visitor Leader, Visitor Employee, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        return (village, leader, employee, await village.Initiative(member));
    }
}
