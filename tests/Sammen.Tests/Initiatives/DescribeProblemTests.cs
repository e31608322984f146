using System.Net;

namespace Sammen.Tests.Initiatives;

public sealed class DescribeProblemTests(SammenApp app)
{
    [Fact]
    public async Task A_leader_begins_with_the_problem_and_goes_on_to_hopes()
    {
        var village = await Village.Found(app);
        var (_, leader) = await village.SignedIn("Leder");

        await leader.Visit(village.Path("initiativer/ny"));
        await leader.Press("Gem og gå videre", ("Problem", "Kørslen tager tid fra borgerne."), ("Title", "Skærmbesøg"), ("WhyNow", "LabourShortage"));

        Assert.EndsWith("beskrivelse/2", leader.Path, StringComparison.Ordinal);
        await leader.Visit(village.Path("initiativer"));
        Assert.Contains("Skærmbesøg", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_problem_is_asked_for_beside_the_field_and_the_rest_is_kept()
    {
        var village = await Village.Found(app);
        var (_, leader) = await village.SignedIn("Leder");

        await leader.Visit(village.Path("initiativer/ny"));
        await leader.Press("Gem og gå videre", ("Title", "Skærmbesøg & <b>æøå</b>"), ("CoreTask", "Pleje\nog omsorg"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv, hvad problemet er. To linjer er nok.", leader.ErrorAt("Problem"));
        Assert.Equal("Skærmbesøg & <b>æøå</b>", leader.ValueOf("Title"));
        Assert.Equal("Pleje\nog omsorg", leader.ValueOf("CoreTask"));
        await leader.Visit(village.Path("initiativer"));
        Assert.DoesNotContain("Skærmbesøg", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_save_is_refused_shows_what_changed_and_keeps_the_input()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var colleague = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "beskrivelse/1"));
        await colleague.Visit(village.Path(initiative, "beskrivelse/1"));
        await colleague.Press("Gem og gå videre", ("Problem", "Aftenvagten kører for langt."));
        await leader.Press("Gem og gå videre", ("Problem", "Kørslen koster to timer."));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Aftenvagten kører for langt.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Kørslen koster to timer.", leader.ValueOf("Problem"));

        await leader.Press("Gem og gå videre");
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        await leader.Visit(village.Path(initiative, "beskrivelse/1"));
        Assert.Equal("Kørslen koster to timer.", leader.ValueOf("Problem"));
    }

    [Fact]
    public async Task Another_municipality_does_not_exist()
    {
        var village = await Village.Found(app);
        var other = await Village.Found(app);
        var initiative = await village.Initiative(await village.Member("Leder"));
        var (_, stranger) = await other.SignedIn("Leder");

        await stranger.Open(village.Path(initiative, "beskrivelse/1"));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.Open($"/k/{other.Slug}/initiativer/{initiative.Id}/beskrivelse/1");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task A_member_who_does_not_lead_may_not_describe()
    {
        var village = await Village.Found(app);
        var initiative = await village.Initiative(await village.Member("Leder"));
        var (_, employee) = await village.SignedIn("Medarbejder");

        await employee.Open(village.Path(initiative, "beskrivelse/1"));

        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
        Assert.Contains("Det har du ikke adgang til", employee.Text, StringComparison.Ordinal);
    }
}
