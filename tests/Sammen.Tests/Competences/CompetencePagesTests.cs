using System.Net;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Tests.Competences;

public sealed class CompetencePagesTests(SammenApp app)
{
    [Fact]
    public async Task What_a_group_needs_stands_on_the_map_and_in_the_table_with_where_it_is_today()
    {
        var (village, leader, employee, initiative, night) = await Begun();
        await leader.Visit(village.Path(initiative, "kompetencer"));
        Assert.Contains("Ingen har skrevet om kompetencer endnu", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Skriv et behov");
        await leader.Press("Gem", ("Horizon", "Now"), ("Required", "Use"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(leader.ErrorAt("Competence"));
        await leader.Press("Gem", ("Competence", "UserSkills"), ("Group", night.Id.ToString()));
        await leader.Follow("Skriv, hvor gruppen står i dag: Brugerkompetencer, Nattevagten");
        await leader.Press("Gem", ("Today", "Know"), ("HowJudged", "Talt om på personalemødet"));

        await employee.Visit(village.Path(initiative, "kompetencer"));
        Assert.DoesNotContain("Ingen har skrevet om kompetencer endnu", employee.Text, StringComparison.Ordinal);
        Assert.Equal(["Brugerkompetencer", "mål: kunne, i dag: kender"], Cells(employee, ".only-narrow tbody tr > *"));
        Assert.Single(employee.Page.QuerySelectorAll(".heat-room rect.cell.one"));
        Assert.Equal(12, employee.Page.QuerySelectorAll(".wheel path").Length);
        Assert.Single(employee.Page.QuerySelectorAll(".wheel path.now"));
        Assert.Equal(["1. Brugerkompetencer", "Nattevagten", ""], Cells(employee, ".wheel-and-table tbody tr:first-child > *"));
        Assert.Null(employee.Page.QuerySelector("main a[href$='behov/ny']"));
        await employee.Follow("Se og ret behovene ét for ét");
        Assert.Contains("Talt om på personalemødet", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Kompetencer", (await leader.Visit(village.Path(initiative))).Page.QuerySelectorAll("section[aria-labelledby='foelger'] .agree a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task The_same_need_is_refused_beside_the_group_and_another_in_own_words_is_taken()
    {
        var (village, leader, _, initiative, night) = await Begun();
        await leader.Visit(village.Path(initiative, "kompetencer/behov/ny"));
        await leader.Press("Gem", ("Competence", ""), ("Other", "At læse"), ("Group", night.Id.ToString()), ("Horizon", "Now"), ("Required", "Use"));
        await leader.Follow("Skriv et behov");
        await leader.Press("Gem", ("Competence", ""), ("Other", "at læse"), ("Group", night.Id.ToString()), ("Horizon", "Now"), ("Required", "Master"));
        Assert.Equal("Det behov står der allerede. Ret det, der står, eller vælg en anden gruppe.", leader.ErrorAt("Group"));
        await leader.Press("Gem", ("Horizon", "Later"));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        await leader.Visit(village.Path(initiative, "kompetencer"));
        // Both are written in the same moment of the test's clock: which of the two spellings stands first is nobody's promise.
        Assert.Equal(["At læse", "mål: kunne, ikke vurderet; senere mål: mestre, ikke vurderet"], Cells(leader, ".only-narrow tbody tr > *"), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_distance_to_the_new_and_what_fades_are_read_by_all()
    {
        var (village, leader, employee, initiative, night) = await Begun();
        await leader.Visit(village.Path(initiative, "kompetencer"));
        await leader.Follow("Skriv, hvor langt der er");
        await leader.Press("Gem", ("Difference", "FromPaper"), ("Unease", "At trykke forkert"));
        Assert.Equal("Vælg, hvor vante I er.", leader.ErrorAt("Habit"));
        await leader.Press("Gem", ("Habit", "Mixed"));
        await leader.Follow("Skriv, hvad der bliver mindre brug for");
        await leader.Press("Gem", ("What", "At kende vejen"), ("Group", night.Id.ToString()), ("Meant", "De nye kørte med dem"));

        await employee.Visit(village.Path(initiative, "kompetencer"));
        Assert.Contains("Fra papir til digitalt", employee.Text, StringComparison.Ordinal);
        Assert.Contains("At trykke forkert", employee.Text, StringComparison.Ordinal);
        Assert.Equal(["De nye kørte med dem", "ikke skrevet", "ikke skrevet"], Cells(employee, "section[aria-labelledby='mindre-brug'] dd"));
        Assert.Null(employee.Page.QuerySelector("main a[href$='mindre-brug/ny']"));
    }

    [Fact]
    public async Task Everyone_at_the_workplace_offers_only_themselves_and_takes_it_back()
    {
        var (village, leader, employee, initiative, night) = await Begun();
        await employee.Visit(village.Path(initiative, "kompetencer"));
        Assert.Contains("Ingen har meldt sig til denne gruppe", employee.Text, StringComparison.Ordinal);
        await employee.Follow("Meld dig til at hjælpe");
        await employee.Press("Gem", ("As", "Superuser"), ("Group", night.Id.ToString()));
        Assert.Equal("Skriv, hvad du vil hjælpe med.", employee.ErrorAt("With"));
        await employee.Press("Gem", ("With", "At tømme den"));
        Assert.DoesNotContain("Ingen har meldt sig til denne gruppe", employee.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "kompetencer"));
        Assert.Contains("At tømme den", leader.Text, StringComparison.Ordinal);
        Assert.Null(leader.Page.QuerySelector("form[action$='tilbagetagning']"));
        var own = employee.Page.QuerySelector("form[action$='tilbagetagning']")!.GetAttribute("action")!;
        await leader.Open(own.Replace("/tilbagetagning", "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, leader.Status);

        await employee.Press("Tag det tilbage: At tømme den");
        Assert.DoesNotContain("At tømme den", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("At tømme den", (await leader.Visit(village.Path(initiative, "kompetencer"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_one_course_before_the_start_is_told_of_and_nothing_is_stopped()
    {
        var (village, leader, employee, initiative, _) = await Begun();
        await Step(village, leader, initiative, "Kursusdag", "Course", "Minimum", ("Weeks", "1"), ("Side", "Before"));
        Assert.Contains("Før start er der kun kursus", (await employee.Visit(village.Path(initiative, "kompetencer/plan"))).Text, StringComparison.Ordinal);
        Assert.Contains("Før start er der kun kursus", (await employee.Visit(village.Path(initiative, "kompetencer"))).Text, StringComparison.Ordinal);
        await Step(village, leader, initiative, "To og to", "AtWorkplace", "Practice", ("Weeks", "2"), ("Side", "Before"));
        await employee.Visit(village.Path(initiative, "kompetencer/plan"));
        Assert.DoesNotContain("Før start er der kun kursus", employee.Text, StringComparison.Ordinal);
        Assert.Equal(["1. To og to", "2. Kursusdag"], employee.Page.QuerySelectorAll(".plan-rows b").Select(b => b.TextContent));
        Assert.Equal(2, employee.Page.QuerySelectorAll(".timeline circle.mark").Length);
        Assert.Null(employee.Page.QuerySelector("main a[href$='skridt/ny']"));
    }

    [Fact]
    public async Task The_hours_of_the_plan_become_one_line_of_the_business_case_by_choice()
    {
        var (village, leader, employee, initiative, _) = await Begun();
        await Step(village, leader, initiative, "To og to", "AtWorkplace", "Practice", ("HoursEach", "1,5"), ("People", "12"));
        await leader.Visit(village.Path(initiative, "kompetencer/plan"));
        Assert.Contains("Planen tager 18 timer i alt.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Der er ingen businesscase", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "businesscase"));
        await leader.Press("Begynd på businesscasen");

        await leader.Visit(village.Path(initiative, "kompetencer/plan"));
        await leader.Press("Skriv timerne ind i businesscasen");
        Assert.Contains("Timerne står i businesscasen som »Oplæring efter kompetenceplanen«.", leader.Text, StringComparison.Ordinal);
        Assert.Null(leader.Page.QuerySelector("form[action$='plan/businesscase']"));
        Assert.Equal(1, Lines(await employee.Visit(village.Path(initiative, "businesscase"))));

        await leader.Visit(village.Path(initiative, "kompetencer/plan"));
        await leader.Follow("Skriv hvornår og hvor længe: To og to");
        await leader.Press("Gem", ("HoursEach", "2"));
        Assert.Contains("I businesscasen står 18 timer. Planen siger 24.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Ret linjen til planens timer");
        Assert.DoesNotContain("I businesscasen står", leader.Text, StringComparison.Ordinal);
        Assert.Equal(1, Lines(await employee.Visit(village.Path(initiative, "businesscase"))));
    }

    [Fact]
    public async Task Steps_that_have_a_day_come_to_the_calendar()
    {
        var (village, leader, employee, initiative, _) = await Begun();
        await Step(village, leader, initiative, "Uden dag", "Peers", "Practice", ("Weeks", "1"), ("Side", "After"));
        Assert.Null((await leader.Visit(village.Path(initiative, "kompetencer/plan"))).Page.QuerySelector("a[href$='plan.ics']"));
        await Step(village, leader, initiative, "Prøv, og spørg; så igen", "Peers", "Practice", ("On", "2040-03-05"));
        await leader.Visit(village.Path(initiative, "kompetencer/plan"));
        Assert.NotNull(leader.Page.QuerySelector("a[href$='plan.ics']"));
        var file = await employee.Http.GetAsync(village.Path(initiative, "kompetencer/plan.ics"), TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        var calendar = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("SUMMARY:Prøv\\, og spørg\\; så igen", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20400305", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Uden dag", calendar, StringComparison.Ordinal);
    }

    private static int Lines(Visitor visitor) => visitor.Page.QuerySelectorAll("tbody th").Count(th => Visitor.Fold(th.TextContent) == "Oplæring efter kompetenceplanen");

    private static async Task Step(Village village, Visitor leader, Initiative initiative, string name, string kind, string step, params (string, string?)[] time)
    {
        await leader.Visit(village.Path(initiative, "kompetencer/plan"));
        await leader.Follow("Skriv et skridt");
        await leader.Press("Gem", ("Name", name), ("Kind", kind), ("Step", step));
        await leader.Follow($"Skriv hvornår og hvor længe: {name}");
        await leader.Press("Gem", time);
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    private static IEnumerable<string> Cells(Visitor visitor, string selector) => visitor.Page.QuerySelectorAll(selector).Select(c => Visitor.Fold(c.TextContent));

    private async Task<(Village Village, Visitor Leader, Visitor Employee, Initiative Initiative, StaffGroup Night)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        var initiative = await village.Initiative(member);
        var night = await village.Keep(() => StaffGroup.Write(
            Id<StaffGroup>.Random(), initiative.Id, "Nattevagten", "12", Member.Invite("Nogen", null, MunicipalityRole.Member, app.Clock.GetUtcNow()).Expect(), app.Clock.GetUtcNow().Day()).Expect());
        return (village, leader, employee, initiative, night);
    }
}
