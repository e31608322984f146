using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Tests.Work;

public sealed class BreakdownTests(SammenApp app)
{
    [Fact]
    public async Task It_did_not_work_today_is_said_without_a_name_and_shown_by_the_week()
    {
        var (village, leader, employee, initiative) = await Begun(Phase.Operation);
        await employee.Visit(village.Path(initiative, "arbejdet"));
        await employee.Follow("Det virkede ikke i dag");
        Assert.Equal("2040-11-26", employee.ValueOf("On"));
        await employee.Press("Gem", ("Minutes", "15"), ("What", "Ingen lyd"));
        Assert.Contains("arbejdet/nedbrud?meldt=", employee.Path, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "arbejdet/nedbrud"));
        Assert.Contains("1 gang, 15 minutter i alt", leader.Text, StringComparison.Ordinal);
        Assert.Single(leader.Page.QuerySelectorAll("tbody tr"));
        Assert.Single(leader.Page.QuerySelectorAll("figure.breakdowns rect"));
        Assert.Equal("Ingen lyd", leader.Page.QuerySelector("section[aria-labelledby='ord'] li")!.TextContent);
        Assert.DoesNotContain("Kollega", leader.Text, StringComparison.Ordinal);
        Assert.Contains("1 gang", (await leader.Visit(village.Path(initiative, "arbejdet"))).Text, StringComparison.Ordinal);

        var audited = await app.In(village.Municipality.Id, db => db.Set<AuditEntry>().AnyAsync(e => e.Subject == nameof(Breakdown)));
        Assert.False(audited);
        var kept = await app.In(village.Municipality.Id, db => db.Set<Breakdown>().AsNoTracking().SingleAsync());
        Assert.Equal(new DateOnly(2040, 11, 26), kept.Week);
    }

    [Fact]
    public async Task Sent_twice_it_is_there_once()
    {
        var (village, _, employee, initiative) = await Begun(Phase.Development);
        await employee.Visit(village.Path(initiative, "arbejdet/nedbrud/ny"));
        var (action, values) = employee.Prepare("Gem", ("Minutes", "15"));
        await employee.Post(action, new FormUrlEncodedContent(values));
        await employee.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Breakdown>().CountAsync()));

        await employee.Post(action, new FormUrlEncodedContent(values.Select(v => v.Key == "Minutes" ? new(v.Key, "40") : v)));
        Assert.Equal(2, await app.In(village.Municipality.Id, db => db.Set<Breakdown>().CountAsync()));
    }

    [Fact]
    public async Task Before_anything_is_tried_the_page_says_so_quietly()
    {
        var (village, _, employee, initiative) = await Begun(Phase.Assessment);
        await employee.Visit(village.Path(initiative, "arbejdet"));
        Assert.DoesNotContain(employee.Page.QuerySelectorAll("main a"), a => a.TextContent == "Det virkede ikke i dag");
        await employee.Visit(village.Path(initiative, "arbejdet/nedbrud/ny"));
        Assert.EndsWith("arbejdet/nedbrud", employee.Path, StringComparison.Ordinal);
        Assert.Contains("Det begynder, når noget bliver prøvet eller taget i brug.", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_ahead_or_no_day_is_refused_and_what_was_typed_is_kept()
    {
        var (village, _, employee, initiative) = await Begun(Phase.Operation);
        await employee.Visit(village.Path(initiative, "arbejdet/nedbrud/ny"));
        await employee.Press("Gem", ("Minutes", "mange"), ("What", "Ingen lyd"), ("On", "2040-11-27"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, employee.Status);
        Assert.Equal("Dagen ligger ude i fremtiden. Vælg den dag, det skete.", employee.ErrorAt("On"));
        Assert.NotNull(employee.ErrorAt("Minutes"));
        Assert.Equal("Ingen lyd", employee.ValueOf("What"));
        await employee.Press("Gem", ("Minutes", "5"), ("On", "i dag"));
        Assert.NotNull(employee.ErrorAt("On"));
        Assert.Equal("i dag", employee.ValueOf("On"));
    }

    [Fact]
    public async Task What_was_just_reported_can_be_taken_back_and_the_team_can_take_the_words_away()
    {
        var (village, leader, employee, initiative) = await Begun(Phase.Operation);
        await employee.Visit(village.Path(initiative, "arbejdet/nedbrud/ny"));
        await employee.Press("Gem", ("Minutes", "ca. 20 min."), ("What", "Hos fru Hansen"));
        var reported = employee.Path;
        await employee.Visit(village.Path(initiative, "arbejdet/nedbrud"));
        Assert.DoesNotContain("Fortryd", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fjern ordene", employee.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "arbejdet/nedbrud"));
        await leader.Press("Fjern ordene: Hos fru Hansen");
        Assert.DoesNotContain("fru Hansen", leader.Text, StringComparison.Ordinal);
        Assert.Contains("1 gang, 20 minutter i alt", leader.Text, StringComparison.Ordinal);

        await employee.Visit(reported);
        await employee.Press("Fortryd");
        Assert.Contains("Det er taget ud igen.", employee.Text, StringComparison.Ordinal);
        Assert.False(await app.In(village.Municipality.Id, db => db.Set<Breakdown>().AnyAsync()));
    }

    [Fact]
    public async Task With_the_address_that_hangs_there_anybody_reports_and_sees_nothing_of_the_others()
    {
        var (village, leader, employee, initiative) = await Begun(Phase.Operation);
        await employee.Visit(village.Path(initiative, "arbejdet/nedbrud/ny"));
        await employee.Press("Gem", ("Minutes", "15"), ("What", "Ingen lyd"));
        await leader.Visit(village.Path(initiative, "arbejdet/nedbrud"));
        await leader.Press("Lav et link til opslagstavlen");
        var entrance = new Uri(leader.Page.QuerySelector(".entrance a.address")!.GetAttribute("href")!).AbsolutePath;

        var guest = app.Visitor();
        await guest.Visit(entrance);
        Assert.DoesNotContain("Ingen lyd", guest.Text, StringComparison.Ordinal);
        await guest.Press("Gem", ("Minutes", "mange"), ("What", "Den kørte i ring"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, guest.Status);
        Assert.Equal("Den kørte i ring", guest.ValueOf("What"));
        await guest.Press("Gem", ("Minutes", "20"));
        Assert.Contains("Tak. Det er talt med.", guest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen lyd", guest.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "arbejdet/nedbrud"));
        Assert.Contains("2 gange, 35 minutter i alt", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Den kørte i ring", leader.Text, StringComparison.Ordinal);

        await leader.Press("Luk linket");
        await guest.Open(entrance);
        Assert.Equal(HttpStatusCode.NotFound, guest.Status);
        Assert.Contains("Linket virker ikke mere", guest.Text, StringComparison.Ordinal);
        await leader.Press("Lav et link til opslagstavlen");
        await guest.Open(entrance);
        Assert.Equal(HttpStatusCode.NotFound, guest.Status);
    }

    [Fact]
    public async Task A_member_who_scans_the_code_is_not_known_and_a_neighbours_address_leads_nowhere()
    {
        var (village, leader, employee, initiative) = await Begun(Phase.Operation);
        await leader.Visit(village.Path(initiative, "arbejdet/nedbrud"));
        await leader.Press("Lav et link til opslagstavlen");
        var entrance = new Uri(leader.Page.QuerySelector(".entrance a.address")!.GetAttribute("href")!).AbsolutePath;
        await employee.Visit(entrance);
        Assert.DoesNotContain("Kollega", employee.Text, StringComparison.Ordinal);

        var other = await Village.Found(app);
        var stranger = await app.Visitor().Open(entrance.Replace($"/k/{village.Slug}/", $"/k/{other.Slug}/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private async Task<(Village Village, Visitor Leader, Visitor Employee, Initiative Initiative)> Begun(Phase phase)
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        return (village, leader, employee, await village.Initiative(member, then: i => i.Enter(phase)));
    }
}
