using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml.Packaging;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Committees;

public sealed class MeetingPagesTests(SammenApp app)
{
    private static readonly DateOnly Today = new(2040, 11, 26);

    [Fact]
    public async Task An_initiative_comes_on_the_agenda_with_its_paper_and_the_archive_has_the_same_numbers()
    {
        var table = await Begun();
        await table.Representative.Visit(table.Page + "/punkter/ny");
        await table.Representative.Press("Gem", ("Title", ""), ("AskedTo", "At drøfte vagten"));
        Assert.Equal("Udfyld feltet.", table.Representative.ErrorAt("Title"));
        await table.Representative.Press("Gem", ("Title", "Vagten om natten"));
        await Upload(table, table.Representative, "vagtplan.pdf", [1, 2, 3]);
        Assert.Contains("1.1 vagtplan.pdf", table.Representative.Text, StringComparison.Ordinal);

        var initiative = await table.Village.Initiative(table.LeaderMember);
        await table.Leader.Visit(table.Village.Path(initiative, "dagsordenspunkt/til"));
        await table.Leader.Press("Sæt det på dagsordenen", ("AskedTo", "At drøfte skærmbesøg om aftenen"));
        Assert.Contains("Lokal-MED Nord", table.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("10. december 2040", table.Leader.Text, StringComparison.Ordinal);
        // Sent again it is renewed and keeps its number.
        await table.Leader.Visit(table.Village.Path(initiative, "dagsordenspunkt/til"));
        await table.Leader.Press("Send den nyeste udgave", ("AskedTo", "At drøfte natten med"));

        await table.Representative.Visit(table.Page);
        Assert.Equal(["1. Vagten om natten", "2. Skærmbesøg om aftenen"], table.Representative.Page.QuerySelectorAll("section[id^=p] h2").Select(h => h.TextContent));
        Assert.Contains("At drøfte natten med", table.Representative.Text, StringComparison.Ordinal);
        Assert.Contains("2.1 Dagsordenspunkt.docx", table.Representative.Text, StringComparison.Ordinal);
        Assert.Contains("Hvilket problem skal løses", table.Representative.Text, StringComparison.Ordinal);

        using var archive = new ZipArchive(await table.Representative.Http.GetStreamAsync(table.Page + "/arkiv.zip"));
        Assert.Equal(
            ["Dagsorden - Lokal-MED Nord 10. december 2040.docx", "Bilag/1.1 vagtplan.pdf", "Bilag/2.1 Dagsordenspunkt.docx"], archive.Entries.Select(e => e.FullName));
        Assert.Equal(3, archive.Entries[1].Length);
        Assert.Equal(["1. Vagten om natten", "2. Skærmbesøg om aftenen"], await Headings(table.Representative, table.Page + "/dagsorden.docx"));
        Assert.Contains("DTSTART;VALUE=DATE:20401210", await table.Representative.Http.GetStringAsync(table.Page + "/moede.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_hold_both_views_and_the_promised_answer_is_waited_for_until_it_comes()
    {
        var table = await Begun(Today.AddDays(-1));
        var item = await table.Village.Keep(() => Item(table, null, "Vagten", Today.AddDays(-20)));
        await table.Representative.Visit(table.Page);
        await table.Representative.Follow("Skriv referat: Vagten");
        await table.Representative.Press("Gem", ("ManagementView", "Vi begynder"), ("EmployeeView", ""), ("Outcome", "Disagreement"), ("ToAnswer", "Hvem dækker?"), ("AnswerBy", "2040-11-20"));
        Assert.Equal("Svaret kan ikke komme før mødet.", table.Representative.ErrorAt("AnswerBy"));
        Assert.Equal("Udfyld feltet.", table.Representative.ErrorAt("EmployeeView"));
        await table.Representative.Press("Gem", ("EmployeeView", "Ikke før vagten er dækket"), ("AnswerBy", "2040-11-25"));
        await table.Representative.Follow("Skriv, hvem der var med");
        await table.Representative.Press("Gem", ("Present", "Leder\nTillidsrepræsentant"));

        await table.Employee.Visit(table.Page);
        foreach (var words in new[] { "Vi begynder", "Ikke før vagten er dækket", "Siderne ser forskelligt på det", "Ledelsen svarer senest 25. november 2040: Hvem dækker?", "Svaret skulle være kommet." })
        {
            Assert.Contains(words, table.Employee.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Hvem dækker?", (await table.Representative.Visit(table.Village.Path("overblik"))).Page.QuerySelector("section[aria-labelledby=aabent]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await table.Employee.Open($"{table.Page}/punkter/{item.Id}/svar")).Status);
        await table.Leader.Visit($"{table.Page}/punkter/{item.Id}/svar");
        await table.Leader.Press("Gem", ("Answer", "Vikarkorpset"));
        var became = (await table.Representative.Visit(table.Village.Path("overblik"))).Page.QuerySelector("section[aria-labelledby=blev]")!.TextContent;
        Assert.Contains("Svar fra ledelsen: Hvem dækker?", became, StringComparison.Ordinal);
        Assert.Contains("Drøftet: Vagten", became, StringComparison.Ordinal);
        Assert.Equal(["Med på mødet", "1. Vagten"], await Headings(table.Representative, table.Page + "/referat.docx"));
        await table.Representative.Visit($"{table.Page}/punkter/{item.Id}/flytning");
        await table.Representative.Press("Gem", ("Meeting", table.Later.Id.ToString()));
        Assert.Contains("Punktet har fået referat", table.Representative.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lay_on_a_cancelled_meeting_is_told_of_everywhere_until_it_is_moved_and_the_paper_follows()
    {
        var table = await Begun();
        var initiative = await table.Village.Initiative(table.LeaderMember);
        await table.Leader.Visit(table.Village.Path(initiative, "dagsordenspunkt/til"));
        await table.Leader.Press("Sæt det på dagsordenen", ("Meeting", table.Meeting.Id.ToString()));
        await table.Representative.Visit(table.Page);
        await table.Representative.Follow("Aflys mødet");
        await table.Representative.Press("Gem", ("Because", "Sygdom"));
        Assert.Contains("Punkterne er ikke drøftet. Flyt dem til et andet møde.", table.Representative.Text, StringComparison.Ordinal);
        Assert.Contains("er aflyst, og punktet er ikke drøftet", (await table.Employee.Visit(table.Village.Path(initiative, "med"))).Text, StringComparison.Ordinal);
        Assert.Contains("punktet er ikke flyttet", (await table.Employee.Visit(table.Village.Path("overblik"))).Text, StringComparison.Ordinal);

        await table.Representative.Visit(table.Page);
        await table.Representative.Follow("Flyt punktet: Skærmbesøg om aftenen");
        await table.Representative.Press("Gem", ("Meeting", ""));
        Assert.Equal("Vælg et møde.", table.Representative.ErrorAt("Meeting"));
        await table.Representative.Press("Gem", ("Meeting", table.Later.Id.ToString()));
        Assert.Contains("1. Skærmbesøg om aftenen", table.Representative.Text, StringComparison.Ordinal);
        Assert.Contains("15. januar 2041", (await table.Employee.Visit(table.Village.Path(initiative, "dagsordenspunkt"))).Text, StringComparison.Ordinal);
        Assert.Contains("Punkt 1 i Lokal-MED Nord, 15. januar 2041", (await table.Employee.Visit(table.Village.Path(initiative, "med"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_about_an_initiative_are_for_those_who_sit_there_and_those_who_see_it()
    {
        var table = await Begun();
        var initiative = await table.Village.Initiative(table.LeaderMember);
        await table.Leader.Visit(table.Village.Path(initiative, "dagsordenspunkt/til"));
        await table.Leader.Press("Sæt det på dagsordenen");
        var (_, elsewhere) = await table.Village.SignedIn("Andetsteds", at: table.Village.OtherWorkplace);
        var (sitting, chair) = await table.Village.SignedIn("Menigt medlem", at: table.Village.OtherWorkplace);
        table.Members["Menigt medlem"] = sitting.Id;
        await table.Seat("Menigt medlem", CommitteeSide.Management, CommitteeFunction.Member);
        var file = (await table.Employee.Visit(table.Page)).Page.QuerySelector("a[href*='/bilag/']")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.OK, (await table.Employee.Http.GetAsync(file)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await chair.Http.GetAsync(file)).StatusCode);
        Assert.DoesNotContain("bilag/", (await elsewhere.Visit(table.Page)).Page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Http.GetAsync(file)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.Http.GetAsync(table.Page + "/arkiv.zip")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.Open(table.Page + "/punkter/ny")).Status);
        var (_, neighbour) = await (await Village.Found(app)).SignedIn("Nabo", MunicipalityRole.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Open(file)).Status);
    }

    [Fact]
    public async Task A_dissolved_committee_cancels_what_it_has_not_held_and_a_seat_whose_member_left_is_told_of()
    {
        var table = await Begun();
        var initiative = await table.Village.Initiative(table.LeaderMember);
        await table.Leader.Visit(table.Village.Path(initiative, "dagsordenspunkt/til"));
        await table.Leader.Press("Sæt det på dagsordenen");
        var (_, administrator) = await table.Village.SignedIn("Administrator", MunicipalityRole.Administrator);
        await administrator.Visit(table.Village.Path($"medlemmer/{table.Members["Tillidsrepræsentant"]}"));
        await administrator.Post(table.Village.Path($"medlemmer/{table.Members["Tillidsrepræsentant"]}/lukning"), new FormUrlEncodedContent(administrator.Prepare("Luk adgangen").Values));
        var page = table.Village.Path($"udvalg/{table.Committee.Id}");
        Assert.Contains("Har ikke adgang til Sammen længere.", (await table.Employee.Visit(page)).Text, StringComparison.Ordinal);

        await administrator.Visit(page + "/nedlaeggelse");
        await administrator.Press("Gem", ("Because", "Slås sammen med Syd"));
        Assert.Contains("Aflyst: Udvalget er nedlagt. Punkterne er ikke drøftet.", (await table.Employee.Visit(table.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("punktet er ikke flyttet", (await table.Employee.Visit(table.Village.Path("overblik"))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lokal-MED Nord, 15. januar", (await table.Leader.Visit(table.Village.Path(initiative, "dagsordenspunkt/til"))).Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_that_is_closed_takes_no_more_and_says_so_with_all_that_was_typed()
    {
        var table = await Begun(Today.AddDays(3), Today.AddDays(-1));
        await table.Representative.Visit(table.Page + "/punkter/ny");
        await table.Representative.Press("Gem", ("Title", "For sent"), ("AskedTo", "At drøfte det"));
        Assert.Equal((HttpStatusCode.Conflict, "For sent"), (table.Representative.Status, table.Representative.ValueOf("Title")));
        Assert.Contains("Mødet tager ikke flere punkter.", table.Representative.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guideline_holds_when_each_side_has_said_yes_for_itself()
    {
        var table = await Begun();
        var page = table.Village.Path($"udvalg/{table.Committee.Id}/retningslinjer");
        await table.Representative.Visit(page);
        await table.Representative.Follow("Skriv en retningslinje");
        await table.Representative.Press("Gem", ("Title", "Telefon"), ("Words", "Ingen ringer efter kl. 17."));
        await table.Representative.Press("Sig ja på vegne af din side: Telefon");
        Assert.Contains("Udkast", table.Representative.Text, StringComparison.Ordinal);
        await table.Leader.Visit(page);
        await table.Leader.Press("Sig ja på vegne af din side: Telefon");
        Assert.Contains("Begge sider har sagt ja.", table.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("1 gælder.", (await table.Employee.Visit(table.Village.Path($"udvalg/{table.Committee.Id}"))).Text, StringComparison.Ordinal);
        await table.Leader.Visit(page);
        await table.Leader.Follow("Ret: Telefon");
        await table.Leader.Press("Gem", ("Words", "Ingen ringer efter kl. 16."));
        Assert.Contains("Har ikke sagt ja endnu", table.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_municipality_sets_how_many_days_views_need()
    {
        var table = await Begun();
        var initiative = await table.Village.Initiative(table.LeaderMember, then: i => i.ExpectDecision(Today.AddDays(34)));
        Assert.Contains("i så god tid", (await table.Employee.Visit(table.Village.Path(initiative, "med"))).Text, StringComparison.Ordinal);
        var (_, administrator) = await table.Village.SignedIn("Administrator", MunicipalityRole.Administrator);
        await administrator.Visit(table.Village.Path("udvalg/frist"));
        await administrator.Press("Gem", ("Days", "500"));
        Assert.Equal("Skriv et tal fra 1 til 120.", administrator.ErrorAt("Days"));
        await administrator.Press("Gem", ("Days", "28"));
        Assert.Contains("fristen til 28 dage", (await table.Employee.Visit(table.Village.Path(initiative, "med"))).Text, StringComparison.Ordinal);
    }

    private static CommitteeItem Item(Table table, Initiative? initiative, string title, DateOnly on) =>
        CommitteeItem.Put(Id<CommitteeItem>.Random(), table.Meeting, initiative, title, "At drøfte det", [], table.LeaderMember, on).Expect();

    private static async Task<IEnumerable<string>> Headings(Visitor visitor, string path)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(await visitor.Http.GetByteArrayAsync(path)), false);
        return [.. word.MainDocumentPart!.Document!.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(p => p.InnerText)];
    }

    private static async Task Upload(Table table, Visitor visitor, string name, byte[] bytes)
    {
        await visitor.Follow("Bilag til punktet: Vagten om natten");
        await visitor.PressWithFile("Læg bilaget på", name, bytes);
        await visitor.Visit(table.Page);
    }

    // A local committee with its chair, a vice-chair who also keeps it, and two meetings.
    private sealed record Table(Village Village, Committee Committee, CommitteeMeeting Meeting, CommitteeMeeting Later, Member LeaderMember, Visitor Leader, Visitor Representative, Visitor Employee)
    {
        public string Page => Village.Path($"udvalg/{Committee.Id}/moeder/{Meeting.Id}");

        public async Task Seat(string name, CommitteeSide side, CommitteeFunction function)
        {
            var member = await Village.Keep(() => CommitteeSeat.Take(
                Id<CommitteeSeat>.Random(), Committee, new(name, Members[name], side, function, Today.AddDays(-100), null), []).Expect());
            Assert.NotNull(member.MemberId);
        }

        public Dictionary<string, Id<Member>> Members { get; } = [];
    }

    private async Task<Table> Begun(DateOnly? on = null, DateOnly? closes = null)
    {
        var village = await Village.Found(app);
        var (leader, leading) = await village.SignedIn("Leder");
        var (representative, representing) = await village.SignedIn("Tillidsrepræsentant");
        var (_, employee) = await village.SignedIn("Kollega");
        var committee = await village.Keep(() => Committee.Found(Id<Committee>.Random(), new("Lokal-MED Nord", CommitteeLevel.Local, null, village.Workplace.Id), new([])).Expect());
        var meeting = await village.Keep(() => CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(on ?? new(2040, 12, 10), "", closes), []).Expect());
        var later = await village.Keep(() => CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(new(2041, 1, 15), "", null), []).Expect());
        var table = new Table(village, committee, meeting, later, leader, leading, representing, employee) { Members = { ["Leder"] = leader.Id, ["Tillidsrepræsentant"] = representative.Id } };
        await table.Seat("Leder", CommitteeSide.Management, CommitteeFunction.Chair);
        await table.Seat("Tillidsrepræsentant", CommitteeSide.Employees, CommitteeFunction.ViceChair);
        return table;
    }
}
