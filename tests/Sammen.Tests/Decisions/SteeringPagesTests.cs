using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Decisions;

public sealed class SteeringPagesTests(SammenApp app)
{
    [Fact]
    public async Task The_level_is_asked_about_where_the_matter_crosses_more_and_nothing_is_closed()
    {
        var (village, leader, employee, initiative) = await Begun(i => i.AnswerSize(
            new(new Dictionary<ComplexityFactor, Level> { [ComplexityFactor.OrganisationalBorders] = Level.High }, new Dictionary<ContextFactor, Level>(), null), i.Version).Expect());
        await leader.Visit(village.Path(initiative, "styring"));
        await leader.Follow("Skriv, hvem der styrer");
        await leader.Press("Gem");
        Assert.Equal("Skriv mindst en af tingene.", leader.ErrorAt("Group"));
        await leader.Press("Gem", ("Group", "Styregruppen"), ("Members", "Leder\nTillidsrepræsentant"), ("Level", "Workplace"));

        await employee.Visit(village.Path(initiative, "styring"));
        Assert.Contains("Er der nogen, I skal have med?", employee.Text, StringComparison.Ordinal);
        Assert.Contains("peger på hele kommunen", employee.Text, StringComparison.Ordinal);
        Assert.Null(employee.Page.QuerySelector("main a[href$='styring/ret']"));
        await leader.Follow("Ret, hvem der styrer");
        await leader.Press("Gem", ("Level", "Municipality"));
        await employee.Visit(village.Path(initiative, "styring"));
        Assert.DoesNotContain("Er der nogen, I skal have med?", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_write_the_steering_at_once_both_see_what_the_other_wrote()
    {
        var (village, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "styring/ret"));
        var late = leader.Prepare("Gem", ("Group", "Den anden gruppe"));
        await leader.Press("Gem", ("Group", "Den første gruppe"));

        await leader.Post(late.Action, new FormUrlEncodedContent(late.Values));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Den anden gruppe", leader.ValueOf("Group"));
        Assert.Contains("Den første gruppe", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_answers_in_words_and_nothing_is_counted()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "styring"));
        await leader.Follow("Skriv et svar: Hvem ellers i det offentlige møder de samme borgere?");
        await leader.Press("Gem", ("Words", "Sygehuset, når nogen bliver udskrevet."));
        Assert.Contains("/styring", leader.Path, StringComparison.Ordinal);

        await employee.Visit(village.Path(initiative, "styring"));
        Assert.Contains("Sygehuset, når nogen bliver udskrevet.", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("\\d+ af \\d+", employee.Text);
        await leader.Open(village.Path(initiative, "styring/ejer/noget-andet"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
    }

    [Fact]
    public async Task A_request_waits_on_the_home_and_in_the_decision_until_it_is_answered()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "anmodninger"));
        await leader.Follow("Skriv en anmodning");
        var twice = leader.Prepare("Gem", ("Kind", "Resources"), ("What", "To timer om ugen"), ("To", "Centerchef"), ("By", "2040-11-20"));
        await leader.Post(twice.Action, new FormUrlEncodedContent(twice.Values));
        await leader.Post(twice.Action, new FormUrlEncodedContent(twice.Values));
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<UpwardRequest>().CountAsync()));
        Assert.Contains("Det skulle være kommet 20. november 2040.", leader.Text, StringComparison.Ordinal);

        await employee.Visit(village.Path(initiative));
        Assert.Contains("Svar på anmodninger opad", employee.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path());
        await leader.Follow("Tag fat i anmodningen: To timer om ugen");
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Contains("En anmodning opad venter på svar", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem beslutningen", ("Outcome", "GoOn"), ("Headline", "Videre"), ("DecidedBy", "Chef"), ("Why", "Fordi"));

        await leader.Visit(village.Path(initiative, "anmodninger"));
        await leader.Follow("Skriv svaret: To timer om ugen");
        await leader.Press("Gem", ("Outcome", "No"));
        Assert.Equal("Skriv det med ord. En linje er nok.", leader.ErrorAt("Words"));
        await leader.Press("Gem", ("Outcome", "Partly"), ("Words", "En time"));
        Assert.Contains("Centerchef, 26. november 2040", leader.Text, StringComparison.Ordinal);
        Assert.NotNull(leader.Page.QuerySelector("main a[href*='aftaler/ny?hvad=En%20time']"));
        await leader.Visit(village.Path(initiative, "beslutninger"));
        await leader.Follow("Videre");
        Assert.Contains("Ventede på svar. Siden: delvist.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_whose_day_has_come_is_told_of_and_plans_the_next_one_once()
    {
        var (village, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "eftersyn/ny"));
        await leader.Press("Gem", ("On", "2040-11-26"), ("Who", "Styregruppen"));
        await leader.Visit(village.Path());
        await leader.Follow("Se på planen");
        await leader.Follow("Skriv, hvad I så: 26. november 2040");
        var late = leader.Prepare("Gem", ("Saw", "Natten har bøvl"), ("Change", "Kun om aftenen"), ("Why", "De er alene"), ("NextOn", "2041-02-01"));
        await leader.Press("Gem", ("Saw", "Natten har bøvl"), ("Change", "Kun om aftenen"));
        Assert.NotNull(leader.ErrorAt("Why"));
        await leader.Press("Gem", ("Why", "De er alene"), ("NextOn", "2041-02-01"));
        await leader.Post(late.Action, new FormUrlEncodedContent(late.Values));
        Assert.Equal(2, await app.In(village.Municipality.Id, db => db.Set<ReviewPoint>().CountAsync()));

        await employee.Visit(village.Path(initiative, "eftersyn"));
        Assert.Contains("Kun om aftenen", employee.Text, StringComparison.Ordinal);
        Assert.Contains("1. februar 2041", employee.Text, StringComparison.Ordinal);
        Assert.Null(employee.Page.QuerySelector("main a[href$='/set']"));
    }

    private async Task<(Village, Visitor Leader, Visitor Employee, Initiative)> Begun(Action<Initiative>? then = null)
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Medarbejder");
        return (village, leader, employee, await village.Initiative(member, then: then));
    }
}
