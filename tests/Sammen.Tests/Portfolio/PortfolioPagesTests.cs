using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Trials;

namespace Sammen.Tests.Portfolio;

public sealed class PortfolioPagesTests(SammenApp app)
{
    private static readonly DateOnly Today = new(2040, 11, 26);

    [Fact]
    public async Task The_board_sees_where_all_initiatives_are_what_lies_ahead_and_who_gets_many_changes_at_once()
    {
        var (village, leader) = await Begun();
        var robots = await village.Initiative(leader, "Robotter", i => i.Enter(Phase.Development));
        await village.Initiative(leader, "Skærme", i =>
        {
            i.Describe(new TechnologyDescription(Field.SocialAndHealth, null, null, null, village.OtherWorkplace.Id), 1).Expect();
            i.ExpectDecision(Today.AddDays(20));
        });
        await village.Initiative(leader, "Stoppet app", i => i.Stop(Today));
        await village.Keep(() => TrainingPlan.Write(robots.Id, Today.AddDays(30), leader, Today).Expect());
        await village.Keep(() => Trial.Plan(Id<Trial>.Random(), robots.Id, new("Vi tror", "Vi prøver", "", "", Today.AddDays(5)), new(), leader, Today).Expect());
        var (_, reader) = await village.SignedIn("Direktør", MunicipalityRole.PortfolioReader);

        await reader.Visit(village.Path());
        await reader.Follow("Portefølje");

        Assert.Contains("2 initiativer er i gang. 1 er stoppet.", reader.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["16. december 2040Beslutning ventesSkærme", "26. december 2040Tages i brugRobotter"],
            reader.Page.QuerySelectorAll("section[aria-labelledby=forude] li").Select(li => Visitor.Fold(li.TextContent)));
        Assert.Equal("1", Cell(reader, "section[aria-labelledby=forandringer] table", village.Workplace.Name, "4. kvartal 2040"));
        Assert.Equal("1", Cell(reader, "section[aria-labelledby=forandringer] table", village.Workplace.Name, "1. kvartal 2041"));
        Assert.Contains("1 initiativ har ingen dato for, hvornår det ændrer hverdagen.", reader.Text, StringComparison.Ordinal);
        await reader.Follow("Én side til direktionen");
        Assert.Contains("26. december 2040: Tages i brug, Robotter", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concerns_that_wait_are_told_with_the_longest_wait_first_and_an_answered_one_is_not()
    {
        var (village, leader) = await Begun();
        var (old, young) = (await village.Initiative(leader, "Gammel"), await village.Initiative(leader, "Ny"));
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), young.Id, "Hvem tager vagten?", leader, Today.AddDays(-2)).Expect());
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), old.Id, "Hvem passer på data?", leader, Today.AddDays(-40)).Expect());
        await village.Keep(() =>
        {
            var answered = Concern.Raise(Id<Concern>.Random(), old.Id, "Kommer der flere?", leader, Today.AddDays(-60)).Expect();
            answered.Answer("Nej.", leader, answered.Version, Today).Expect();
            return answered;
        });
        var (_, reader) = await village.SignedIn("HR", MunicipalityRole.PortfolioReader);

        await reader.Visit(village.Path("portefoelje"));

        Assert.Equal(
            ["Gammel 1 venter på svarDen ældste er fra 17. oktober 2040", "Ny 1 venter på svarDen ældste er fra 24. november 2040"],
            reader.Page.QuerySelectorAll("section[aria-labelledby=venter] li").Select(li => Visitor.Fold(li.TextContent)).Select(w => w.Replace("Gammel1", "Gammel 1", StringComparison.Ordinal).Replace("Ny1", "Ny 1", StringComparison.Ordinal)));
        Assert.DoesNotContain("Hvem passer på data", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_sees_the_own_workplace_and_both_sides_of_the_Hovedudvalg_see_all_but_open_no_more_than_before()
    {
        var (village, leader) = await Begun();
        var here = await village.Initiative(leader, "Her");
        var there = await village.Initiative(leader, "Andetsteds", i => i.Describe(new TechnologyDescription(null, null, null, null, village.OtherWorkplace.Id), 1).Expect());
        var (representative, fellow) = await village.SignedIn("Fællestillidsrepræsentant");

        await fellow.Visit(village.Path("portefoelje"));
        Assert.Contains("Her", Names(fellow));
        Assert.DoesNotContain("Andetsteds", Names(fellow));

        var main = await village.Keep(() => Committee.Found(Id<Committee>.Random(), new("Hovedudvalget", CommitteeLevel.Main, null, null), new([])).Expect());
        await village.Keep(() => CommitteeSeat.Take(
            Id<CommitteeSeat>.Random(), main, new("Fællestillidsrepræsentant", representative.Id, CommitteeSide.Employees, CommitteeFunction.ViceChair, Today.AddDays(-9), null), []).Expect());

        await fellow.Visit(village.Path("portefoelje"));
        Assert.Contains("Andetsteds", Names(fellow));
        Assert.Contains("Begge sider af Hovedudvalget ser det samme", fellow.Text, StringComparison.Ordinal);
        Assert.Null(fellow.Page.QuerySelector($"a[href$='{there.Id}']"));
        Assert.NotNull(fellow.Page.QuerySelector($"a[href$='{here.Id}']"));
        Assert.Equal(HttpStatusCode.NotFound, (await fellow.Open(village.Path(there))).Status);
    }

    [Fact]
    public async Task A_part_is_chosen_in_the_address_kept_under_a_name_and_let_go_of()
    {
        var (village, leader) = await Begun();
        await village.Initiative(leader, "I idéfasen");
        await village.Initiative(leader, "I drift", i => i.Enter(Phase.Operation));
        var (_, reader) = await village.SignedIn("Digitalisering", MunicipalityRole.PortfolioReader);

        await reader.Visit(village.Path("portefoelje?Fase=Operation"));
        Assert.Equal(["I drift"], Names(reader));
        await reader.Follow("Gem udsnittet");
        await reader.Press("Gem", ("Name", ""));
        Assert.Equal("Udfyld feltet.", reader.ErrorAt("Name"));
        await reader.Press("Gem", ("Name", "Det i drift"));
        Assert.Equal(["I drift"], Names(reader));

        await reader.Visit(village.Path("portefoelje"));
        Assert.Equal(2, Names(reader).Count);
        await reader.Follow("Det i drift");
        Assert.Equal(["I drift"], Names(reader));
        await reader.Visit(village.Path("portefoelje/udsnit?Fase=Idea"));
        await reader.Press("Gem", ("Name", "det i Drift"));
        Assert.Equal("Du har et udsnit med det navn. Vælg et andet.", reader.ErrorAt("Name"));
        await reader.Visit(village.Path("portefoelje?Fase=Operation"));
        await reader.Press("Gem ikke længere ”Det i drift”");
        Assert.DoesNotContain("Det i drift", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_keeps_is_not_seen_and_cannot_be_let_go_of()
    {
        var (village, _) = await Begun();
        var (owner, _) = await village.SignedIn("Direktør", MunicipalityRole.PortfolioReader);
        var kept = await village.Keep(() => Domain.Portfolio.SavedView.Keep(Id<Domain.Portfolio.SavedView>.Random(), owner, "Mit eget", "?Fase=Idea", []).Expect());
        var (_, other) = await village.SignedIn("HR", MunicipalityRole.PortfolioReader);

        await other.Visit(village.Path("portefoelje/udsnit?Fase=Idea"));
        var (_, values) = other.Prepare("Gem");
        await other.Post(village.Path($"portefoelje/udsnit/{kept.Id}/ophoer"), new FormUrlEncodedContent(values));

        Assert.DoesNotContain("Mit eget", other.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Domain.Portfolio.SavedView>().CountAsync()));
    }

    [Theory]
    [InlineData("Fase=Ferie")]
    [InlineData("Felt=99")]
    [InlineData("Enhed=ikke-en-enhed")]
    [InlineData("Enhed=0198c7d4-0000-7000-8000-000000000001")]
    public async Task What_is_no_phase_field_or_unit_is_no_address(string query)
    {
        var (village, _) = await Begun();
        var (_, reader) = await village.SignedIn("Direktør", MunicipalityRole.PortfolioReader);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.Open(village.Path("portefoelje?" + query))).Status);
    }

    [Fact]
    public async Task Expected_and_measured_gains_of_the_cases_stand_year_by_year()
    {
        var (village, leader) = await Begun();
        var initiative = await village.Initiative(leader, "Robotter");
        var by = await village.SignIn(leader);
        await by.Visit(village.Path(initiative, "businesscase"));
        await by.Press("Begynd på businesscasen");
        await by.Visit(village.Path(initiative, "businesscase/linjer/ny"));
        await by.Press("Gem, og gå videre", ("Kind", "Gain"), ("Name", "Færre vikarer"), ("Unit", "Kroner"), ("Area", "Service"));
        await by.Press("Gem, og gå videre", ("Likely", "1.000"), ("Recurrence", "Lasting"), ("FirstYear", "2040"));
        var (_, reader) = await village.SignedIn("Direktør", MunicipalityRole.PortfolioReader);

        await reader.Visit(village.Path("portefoelje"));

        Assert.Equal("1.000 kr.", Cell(reader, "section[aria-labelledby=gevinster] table", "2041", "Forventet gevinst"));
        Assert.Equal("Ikke målt", Cell(reader, "section[aria-labelledby=gevinster] table", "2041", "Målt"));
    }

    [Fact]
    public async Task The_workbook_and_the_Word_file_hold_the_same_and_no_formula()
    {
        var (village, leader) = await Begun();
        await village.Initiative(leader, "=CMD|' /C calc'!A0");
        var (_, reader) = await village.SignedIn("Direktør", MunicipalityRole.PortfolioReader);

        var sheet = await reader.TextOfFile(village.Path("portefoelje/portefoelje.xlsx"));
        var word = await reader.TextOfFile(village.Path("portefoelje/portefoelje.docx"));

        Assert.Contains("=CMD|", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("Initiativerne", word, StringComparison.Ordinal);
    }

    private async Task<(Village Village, Member Leader)> Begun()
    {
        var village = await Village.Found(app);
        return (village, await village.Member("Leder"));
    }

    private static List<string> Names(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("section[aria-labelledby=alle] li > :first-child").Select(e => e.TextContent)];

    private static string Cell(Visitor visitor, string table, string row, string column) =>
        Visitor.Fold(visitor.Page.QuerySelectorAll(table + " tr")
            .Single(tr => tr.QuerySelector("th[scope=row]")?.TextContent.Trim() == row).QuerySelector($"td[data-label='{column}']")!.TextContent);
}
