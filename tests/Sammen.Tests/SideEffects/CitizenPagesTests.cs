using System.IO.Compression;
using System.Net;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.SideEffects;

public sealed class CitizenPagesTests(SammenApp app)
{
    [Fact]
    public async Task Where_the_technology_is_met_decides_what_comes_first()
    {
        var (village, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "kerneopgave"));
        await leader.Follow("Skriv, hvem det er til for");
        await leader.Press("Gem", ("Users", "ServiceUsers"), ("Meeting", "Backstage"));
        Assert.Contains("Teknologien er bag scenen.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(["Bivirkninger", "Databeskyttelse", "Dataetik", "Borgerne"], Onwards(leader));

        await leader.Follow("Ret: Hvem er det til for?");
        await leader.Press("Gem", ("Meeting", "Citizens"), ("Purposes", "Resources"), ("Purposes", "Quality"));
        Assert.Equal("Borgerne", Onwards(leader).First());
        Assert.Contains("Bedre kvalitet, at frigøre tid eller penge", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Savings_as_an_aim_are_said_openly_and_both_sides_read_it()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "formaal-aabent"));
        await leader.Press("Gem", ("Aims", "Savings"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv det med et par ord.", leader.ErrorAt("Words"));
        await leader.Press("Gem", ("Words", "Budgettet er sat ned med 600.000 kr."));

        await employee.Visit(village.Path(initiative, "kerneopgave"));
        foreach (var words in new[] { "At spare penge", "Budgettet er sat ned med 600.000 kr.", "Leder, 26. november 2040. Det skal med i punktet til MED." })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Needs_groups_and_activities_are_kept_with_what_was_learned()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "borgerne"));
        await leader.Follow("Skriv et behov");
        await leader.Press("Gem", ("Who", "En kvinde på 82"), ("Need", "At nogen spørger"));
        Assert.Contains("Et gæt. Ingen har spurgt endnu.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Ret: At nogen spørger");
        await leader.Press("Gem", ("HowWeKnow", "Vi gik med på ruten"), ("Method", "UserJourney"), ("Learned", "Ventetiden er længst"));
        await leader.Follow("Skriv en gruppe");
        await leader.Press("Gem", ("Who", "Hører dårligt"), ("Strength", "Weak"), ("Worse", "Siger ja til noget, de ikke hørte"));
        await leader.Follow("Skriv en aktivitet");
        await leader.Press("Gem", ("Phase", "Assessment"), ("How", "Prøve hjemme"), ("WithWhom", "Tolv borgere"), ("Learned", "Lyden var dårlig"), ("ChangedWhat", "Ny højttaler"));
        await leader.Follow("Skriv, hvad det gør ved tilliden");
        await leader.Press("Gem");
        Assert.Equal("Skriv mindst en af de tre.", leader.ErrorAt("Trust"));
        await leader.Press("Gem", ("Explanation", "Visitator ringer"));

        await employee.Visit(village.Path(initiative, "borgerne"));
        foreach (var words in new[] { "Brugerrejse: fulgt et forløb", "Ventetiden er længst", "Har brug for støtte", "Lyden var dårlig", "Ny højttaler", "Visitator ringer" })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }

        Assert.Null(employee.Page.QuerySelector("a[href$='behov/ny']"));
    }

    [Fact]
    public async Task A_balance_is_drawn_and_told_in_words()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "borgerne/balancer"));
        await leader.Follow("Styring eller selvbestemmelse");
        await leader.Press("Gem", ("Before", "RatherOne"), ("After", "MostlyOther"), ("Why", "Borgeren vælger tiden"));

        await employee.Visit(village.Path(initiative, "borgerne/balancer"));
        Assert.Equal(
            ["Styring eller selvbestemmelse", "Mere styring", "Mest selvbestemmelse", "Borgeren vælger tiden"],
            employee.Page.QuerySelectorAll("tbody tr > *").Select(c => Visitor.Fold(c.TextContent)));
        Assert.Single(employee.Page.QuerySelectorAll("figure.balances svg .after"));
    }

    [Fact]
    public async Task The_screening_gives_a_hint_with_its_reason_and_the_assessment_is_linked_to()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "databeskyttelse"));
        await leader.Follow("Begynd på spørgsmålene");
        await leader.Press("Gem", ("Sensitive", "Yes"));
        Assert.EndsWith("screening/2", leader.Path, StringComparison.Ordinal);
        await leader.Press("Gem", ("Vulnerable", "Yes"), ("OnTheList", "NotKnown"));
        await leader.Follow("Skriv, hvor den ligger");
        await leader.Press("Gem", ("DpiaLink", "http://kitos.dk/1"));
        Assert.Equal("Skriv en hel adresse, der begynder med https://.", leader.ErrorAt("DpiaLink"));
        await leader.Press("Gem", ("DpiaLink", "https://ki\u202Etos.dk/1"));
        Assert.Equal("Skriv en hel adresse, der begynder med https://.", leader.ErrorAt("DpiaLink"));
        await leader.Press("Gem", ("DpiaLink", "https://kitos.dk/1"));

        await employee.Visit(village.Path(initiative, "databeskyttelse"));
        Assert.Contains("Flere ting peger på en konsekvensanalyse", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Tal med jeres databeskyttelsesrådgiver", employee.Text, StringComparison.Ordinal);
        Assert.Equal(2, employee.Page.QuerySelectorAll("section[aria-labelledby='screening'] ul")[0].ChildElementCount);
        Assert.Equal("https://kitos.dk/1", employee.Page.QuerySelector("section[aria-labelledby='konsekvens'] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_the_AI_regulation_says_is_the_municipalitys_own_data()
    {
        var (village, leader, _, initiative) = await Begun();
        var (_, administrator) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);
        await administrator.Visit(village.Path("ai-forordningen"));
        Assert.Contains("Ikke slået efter i kommunen", administrator.Text, StringComparison.Ordinal);
        await administrator.Visit(village.Path("ai-forordningen/informWorkers"));
        await administrator.Press("Gem", ("Words", "Fortæl det til MED"), ("CheckedOn", "2040-11-27"));
        Assert.Equal("Dagen ligger ude i fremtiden. Skriv den dag, I slog det efter.", administrator.ErrorAt("CheckedOn"));
        await administrator.Press("Gem", ("CheckedOn", "2040-11-26"));
        await administrator.Press("Læg til side: En offentlig myndighed, der bruger kunstig intelligens med høj risiko, skal vurdere, hvad det betyder for menneskers grundlæggende rettigheder, før den tages i brug.");
        Assert.Contains("Lagt til side", administrator.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "databeskyttelse/ai"));
        Assert.DoesNotContain("grundlæggende rettigheder", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("Uses", "Yes"), ("Words", "Foreslår besøg"), ("Facts", "informWorkers"));
        Assert.Contains("Fortæl det til MED", leader.Text, StringComparison.Ordinal);
        Assert.Contains("26. november 2040", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_sides_write_their_view_of_a_value_and_read_the_others()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (elected, representative) = await village.SignedIn("TR");
        var initiative = await village.Initiative(member, then: i => i.Assign(elected.Id, TeamRole.UnionRepresentative).Expect());
        await leader.Visit(village.Path(initiative, "dataetik/privacy"));
        await leader.Press("Gem", ("Meaning", "Et kamera i stuen"), ("View", "Det viser møbler"), ("Touch", "Some"), ("Action", "Et skilt"), ("Responsible", "Leder"));
        Assert.Contains("Ledersiden har skrevet", leader.Text, StringComparison.Ordinal);

        await representative.Visit(village.Path(initiative, "dataetik/privacy"));
        Assert.Contains("Det viser møbler", representative.Text, StringComparison.Ordinal);
        Assert.Equal("", representative.ValueOf("View"));
        await representative.Press("Gem", ("View", "Det er et hjem"), ("Touch", "Much"));

        await leader.Visit(village.Path(initiative, "dataetik"));
        Assert.Contains("Begge sider har skrevet og ser forskelligt på det", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Privatliv", leader.Page.QuerySelector(".rows h3")!.TextContent);
        Assert.Null(leader.Page.QuerySelector("figure.radar"));

        foreach (var value in new[] { "welfare", "dignity", "equality", "freedom" })
        {
            await leader.Visit(village.Path(initiative, $"dataetik/{value}"));
            await leader.Press("Gem", ("View", "Nej"), ("Touch", "None"));
            await representative.Visit(village.Path(initiative, $"dataetik/{value}"));
            await representative.Press("Gem", ("View", "Ja"), ("Touch", "Much"));
        }

        await leader.Visit(village.Path(initiative, "dataetik"));
        Assert.Contains(leader.Page.QuerySelectorAll("tbody tr"), row => row.Children.Select(c => c.TextContent).SequenceEqual(["Privatliv", "Noget", "Meget"]));
        Assert.NotNull(leader.Page.QuerySelector("figure.radar > svg rect.dashed"));
    }

    [Fact]
    public async Task A_person_makes_the_statement_and_publishes_it()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "dataetik/privacy"));
        await leader.Press("Gem", ("Meaning", "Et kamera i stuen"), ("Action", "Et skilt"));
        await leader.Visit(village.Path(initiative, "dataetik/udgivelse"));
        await leader.Follow("Skriv teksten");
        Assert.Contains("Privatliv\nEt kamera i stuen\nDet gør vi: Et skilt", leader.ValueOf("Text"), StringComparison.Ordinal);
        await leader.Press("Gem", ("Text", "Privatliv\nVi optager ikke."));
        Assert.Contains("Skrevet, ikke udgivet", leader.Text, StringComparison.Ordinal);
        await employee.Open(village.Path(initiative, "dataetik/udgivelse.docx"));
        Assert.Equal(HttpStatusCode.NotFound, employee.Status);
        await leader.Press("Udgiv teksten");
        await leader.Follow("Ret teksten");
        await leader.Press("Gem", ("Text", "Privatliv\nEn kladde."));

        await employee.Visit(village.Path(initiative, "dataetik/udgivelse"));
        Assert.Contains("Udgivet 26. november 2040 af Leder", employee.Text, StringComparison.Ordinal);
        using var word = new ZipArchive(await employee.Http.GetStreamAsync(village.Path(initiative, "dataetik/udgivelse.docx")));
        using var text = new StreamReader(word.GetEntry("word/document.xml")!.Open());
        var content = await text.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Vi optager ikke.", content, StringComparison.Ordinal);
        Assert.DoesNotContain("En kladde.", content, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Onwards(Visitor visitor) =>
        visitor.Page.QuerySelectorAll("section[aria-labelledby='videre'] li > a").Select(a => a.TextContent);

    private async Task<(Village Village, Visitor Leader, Visitor Employee, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        return (village, leader, employee, await village.Initiative(member));
    }
}
