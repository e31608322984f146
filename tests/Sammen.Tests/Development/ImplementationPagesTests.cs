using System.Net;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Development;

public sealed class ImplementationPagesTests(SammenApp app)
{
    [Fact]
    public async Task The_three_tracks_show_steps_learning_and_agreements_without_writing_anything_twice()
    {
        var (village, member, leader, employee, initiative) = await Begun();
        var today = app.Clock.GetUtcNow().Day();
        await village.Keep(() => TrainingActivity.Write(
            Id<TrainingActivity>.Random(), initiative.Id, new("Tømme den", ActivityKind.AtWorkplace, TrainingStep.Minimum, null), member, today).Expect());
        await village.Keep(() => Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Spørg leverandøren", "Leder", today.AddDays(3)), new(), today).Expect());
        await leader.Visit(village.Path(initiative, "implementering"));
        await leader.Follow("Skriv et skridt");
        await leader.Press("Gem", ("Track", "Routines"), ("What", "Aftal, hvem der tømmer"), ("Who", "Leder"), ("On", today.AddDays(9).ToString("O", System.Globalization.CultureInfo.InvariantCulture)));

        await employee.Visit(village.Path(initiative, "implementering"));
        Assert.Equal(
            ["1. Spørg leverandøren", "2. Aftal, hvem der tømmer", "3. Tømme den"],
            employee.Page.QuerySelectorAll("section[aria-labelledby=spor] .rows b").Select(b => b.TextContent).Order());
        Assert.NotNull(employee.Page.QuerySelector("figure.rollout svg[role=img]"));
        Assert.Empty(employee.Page.QuerySelectorAll("main form, main a[href*='implementering/skridt']"));

        await leader.Follow("Hvad blev det til?: Aftal, hvem der tømmer");
        await leader.Press("Gem", ("State", "GivenUp"));
        Assert.Equal("Skriv, hvorfor det er opgivet.", leader.ErrorAt("Outcome"));
        await leader.Press("Gem", ("Outcome", "Robotten tømmer sig selv"));
        await employee.Visit(village.Path(initiative, "implementering"));
        Assert.Contains("Opgivet, fordi: Robotten tømmer sig selv", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_for_the_change_is_filled_in_with_what_is_known_and_either_half_can_come_first()
    {
        var (village, _, leader, employee, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "implementering"));
        await leader.Follow("Skriv, hvem der hjælper");
        await leader.Press("Gem", ("Fallback", "Sluk den, og lad den stå"));
        await leader.Follow("Ret forandringen");
        await leader.Press("Gem", ("Why", "Kørslen tager tid"), ("Goal", "Mere tid"), ("FirstDay", "Robotten kører\nVi støvsuger kanter"));

        await employee.Visit(village.Path(initiative, "implementering"));
        Assert.Contains("Sluk den, og lad den stå", employee.Text, StringComparison.Ordinal);
        Assert.Equal(["Robotten kører", "Vi støvsuger kanter"], employee.Page.QuerySelectorAll("section[aria-labelledby=forandring] .bullets li").Select(l => l.TextContent));

        var other = await village.Initiative(await village.Member("En anden"), "Et andet", i => i.Assign(initiative.Team[0].MemberId, TeamRole.Participant).Expect());
        await leader.Visit(village.Path(other, "implementering/plan"));
        Assert.Equal("Kørslen tager tid fra borgerne.", leader.ValueOf("Why"));
    }

    [Fact]
    public async Task A_planned_message_goes_into_the_calendar_and_can_be_removed()
    {
        var (village, _, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "implementering/beskeder/ny"));
        await leader.Press("Gem", ("ToWhom", "Pårørende"), ("What", "Hvor den kører"), ("On", "ikke en dag"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        await leader.Press("Gem", ("On", "2027-02-01"));
        var calendar = await leader.Http.GetStringAsync(village.Path(initiative, "implementering.ics"), TestContext.Current.CancellationToken);
        Assert.Contains("Sig det til: Pårørende", calendar, StringComparison.Ordinal);
        await leader.Follow("Ret: Pårørende");
        await leader.Press("Slet det for alle");
        Assert.DoesNotContain("Pårørende", leader.Text, StringComparison.Ordinal);
    }

    private async Task<(Village Village, Domain.Municipalities.Member Member, Visitor Leader, Visitor Employee, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        return (village, member, leader, employee, await village.Initiative(member));
    }
}
