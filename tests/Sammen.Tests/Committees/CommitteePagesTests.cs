using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Committees;

public sealed class CommitteePagesTests(SammenApp app)
{
    [Fact]
    public async Task The_tree_is_built_and_read_by_all_and_dissolved_with_its_past()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);
        var (_, employee) = await village.SignedIn("Kollega");
        await employee.Visit(village.Path("udvalg"));
        Assert.Contains("En administrator kan skrive dem ind.", employee.Text, StringComparison.Ordinal);
        await administrator.Visit(village.Path("udvalg"));
        await administrator.Follow("Skriv et udvalg");
        await administrator.Press("Gem", ("Name", ""), ("Level", "Main"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        await administrator.Press("Gem", ("Name", "Hovedudvalget"));
        await administrator.Visit(village.Path("udvalg/ny"));
        var main = administrator.Page.QuerySelectorAll("select[name=ParentId] option").Single(o => o.TextContent.Trim() == "Hovedudvalget").GetAttribute("value");
        await administrator.Press("Gem", ("Name", "Lokal-MED Nord"), ("Level", "Local"), ("ParentId", main), ("UnitId", village.Workplace.Id.ToString()));
        var page = administrator.Path;

        await employee.Visit(village.Path("udvalg"));
        Assert.Equal(["Hovedudvalget", "Lokal-MED Nord"], employee.Page.QuerySelectorAll("main .tree a.do").Select(a => a.TextContent));
        await administrator.Visit(village.Path($"udvalg/{main}/nedlaeggelse"));
        await administrator.Press("Gem", ("Because", "Slut"));
        Assert.Equal("Der er udvalg under det. Flyt eller nedlæg dem først.", administrator.ErrorAt("Because"));
        await administrator.Visit(page + "/nedlaeggelse");
        await administrator.Press("Gem", ("Because", "Hører til i hovedudvalget nu"));
        await employee.Visit(page);
        Assert.Contains("Hører til i hovedudvalget nu", employee.Text, StringComparison.Ordinal);
        await administrator.Press("Genopret udvalget");
        Assert.DoesNotContain("Nedlagt", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secretary_keeps_members_and_meetings_until_the_term_ends()
    {
        var (village, committee, administrator) = await Begun();
        var (_, secretary) = await village.SignedIn("Sekretær");
        var page = village.Path($"udvalg/{committee.Id}");
        Assert.Equal(HttpStatusCode.Forbidden, (await secretary.Open(page + "/moeder/ny")).Status);
        await administrator.Visit(page + "/pladser/ny");
        await administrator.Press("Gem", ("Name", "Sekretær"), ("Side", "Management"), ("Function", "Secretary"), ("From", "2040-01-01"), ("Until", "2040-12-31"));

        await secretary.Visit(village.Path("udvalg"));
        Assert.Contains("Du sidder her", secretary.Text, StringComparison.Ordinal);
        await secretary.Visit(page);
        await secretary.Follow("Skriv et medlem");
        await secretary.Press("Gem", ("Name", "Tillidsrepræsentant"), ("Side", "Management"), ("Function", "ViceChair"));
        Assert.Equal("Næstformanden er fra medarbejdersiden.", secretary.ErrorAt("Side"));
        await secretary.Press("Gem", ("Side", "Employees"));
        await secretary.Follow("Sæt et møde");
        await secretary.Press("Gem", ("On", "2040-12-10"), ("At", "kl. 9, mødelokale 2"), ("AgendaClosesOn", "2040-12-11"));
        Assert.Equal("Sidste dag for punkter kan ikke ligge efter mødet.", secretary.ErrorAt("AgendaClosesOn"));
        await secretary.Press("Gem", ("AgendaClosesOn", "2040-12-01"));
        Assert.Contains("Punkter kan komme med til og med 1. december 2040", secretary.Text, StringComparison.Ordinal);
        await secretary.Follow("10. december 2040");
        await secretary.Follow("Aflys mødet");
        await secretary.Press("Gem", ("Because", "For få kan komme"));
        Assert.Contains("Aflyst: For få kan komme", secretary.Text, StringComparison.Ordinal);
        var calendar = await secretary.Http.GetStringAsync(page + "/moeder.ics", TestContext.Current.CancellationToken);
        Assert.Contains("STATUS:CANCELLED", calendar, StringComparison.Ordinal);

        await administrator.Visit(page);
        await administrator.Follow("Ret: Sekretær");
        await administrator.Press("Gem", ("Until", "2040-11-01"));
        Assert.Equal(HttpStatusCode.Forbidden, (await secretary.Open(page + "/moeder/ny")).Status);
        Assert.Contains("Før og senere", (await secretary.Visit(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_four_questions_lead_to_the_committee_the_meeting_and_a_warning_when_the_decision_comes_first()
    {
        var (village, committee, administrator) = await Begun();
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        var initiative = await village.Initiative(member);
        await administrator.Visit(village.Path($"udvalg/{committee.Id}/moeder/ny"));
        await administrator.Press("Gem", ("On", "2040-12-10"));

        await leader.Visit(village.Path(initiative, "med"));
        Assert.Contains("Ingen har svaret på de fire spørgsmål endnu.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Svar på de fire spørgsmål");
        await leader.Press("Gem", ("Work", "Yes"), ("How", "Ruterne om aftenen"));
        await employee.Visit(village.Path(initiative, "med"));
        foreach (var words in new[] { "Det skal drøftes i MED, før der bliver besluttet", "Ruterne om aftenen", committee.Name, "10. december 2040", "Sig, hvornår der bliver besluttet" })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }

        foreach (var (day, words) in new[] { ("2041-02-01", "Mødet ligger i så god tid"), ("2040-12-15", "Mødet ligger så tæt på beslutningen"), ("2040-12-05", "Beslutningen ligger før udvalgets møde") })
        {
            await app.In(village.Municipality.Id, async db =>
            {
                (await db.Set<Initiative>().AsTracking().SingleAsync(i => i.Id == initiative.Id)).ExpectDecision(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
                return await db.SaveChangesAsync();
            });
            Assert.Contains(words, (await employee.Visit(village.Path(initiative, "med"))).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("rientering", employee.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Open(village.Path(initiative, "med/spoergsmaal"))).Status);
    }

    private async Task<(Village Village, Committee Committee, Visitor Administrator)> Begun()
    {
        var village = await Village.Found(app);
        var (_, administrator) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);
        var committee = await village.Keep(() => Committee.Found(Id<Committee>.Random(), new("Lokal-MED Nord", CommitteeLevel.Local, null, village.Workplace.Id), new([])).Expect());
        return (village, committee, administrator);
    }
}
