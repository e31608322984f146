using System.Net;

namespace Sammen.Tests.Initiatives;

public sealed class DescribeTechnologyTests(SammenApp app)
{
    private const string Save = "Gem og gå videre";

    [Fact]
    public async Task What_is_chosen_is_chosen_when_she_comes_back()
    {
        var (leader, page) = await Step3();

        await leader.Press(Save, ("Technology", "Sensors"), ("Nature", "Mixed"));

        await leader.Visit(page);
        Assert.Equal(("Sensors", "Mixed"), (leader.ValueOf("Technology"), leader.ValueOf("Nature")));
    }

    [Theory]
    [InlineData("Technology", "Trylleri")]
    [InlineData("UnitId", "11111111-1111-4111-8111-111111111111")]
    [InlineData("UnitId", "plejehjemmet")]
    public async Task A_choice_that_does_not_exist_is_refused_at_its_field_and_takes_nothing_away(string field, string nonsense)
    {
        var (leader, page) = await Step3();
        await leader.Press(Save, ("Technology", "Sensors"));
        await leader.Visit(page);

        await leader.Post(page, InitiativeHomeTests.Fields(leader, (field, nonsense), ("Version", leader.ValueOf("Version")!)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(leader.Page.QuerySelector($"[name={field}][aria-invalid=true]"));
        await leader.Visit(page);
        Assert.Equal("Sensors", leader.ValueOf("Technology"));
    }

    [Fact]
    public async Task A_stale_save_tells_what_somebody_else_has_chosen()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var page = village.Path(await village.Initiative(member), "beskrivelse/3");
        await leader.Visit(page);
        var colleague = await (await village.SignIn(member)).Visit(page);
        await colleague.Press(Save, ("Technology", "Sensors"), ("Nature", "Mixed"));

        await leader.Press(Save, ("Technology", "Sensors"), ("Nature", "Digital"));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Digital", leader.ValueOf("Nature"));
        Assert.Equal("Begge dele", leader.Page.QuerySelector("[aria-labelledby=aendret] dd")!.TextContent.Trim());
    }

    private async Task<(Visitor Leader, string Page)> Step3()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var page = village.Path(await village.Initiative(member), "beskrivelse/3");
        return (await leader.Visit(page), page);
    }
}
