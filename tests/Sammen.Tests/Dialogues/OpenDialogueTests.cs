using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Tests.Dialogues;

public sealed class OpenDialogueTests(SammenApp app)
{
    [Fact]
    public async Task The_questions_that_weigh_most_stand_first_and_a_few_are_ticked()
    {
        var (village, leader, initiative) = await Begin();

        await leader.Visit(village.Path(initiative, "dialoger/ny"));

        Assert.Equal(3, Ticked(leader).Length);
        var folded = leader.Page.QuerySelectorAll("details input[name=Questions]").Select(i => i.GetAttribute("value")!).ToArray();
        Assert.Equal(20, leader.Page.QuerySelectorAll("input[name=Questions]").Length);
        Assert.All(Catalogue.EmphasisedIn(Phase.Idea), q => Assert.DoesNotContain(q.Id.ToString(), folded));
        Assert.Equal("Dialog om Skærmbesøg om aftenen", leader.ValueOf("Title"));
        Assert.Null(leader.ValueOf("Naming"));
        Assert.Contains("Det gælder også dig.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_can_ask_for_questions_instead()
    {
        var (village, leader, initiative) = await Begin();

        await leader.Visit(village.Path(initiative, "dialoger/ny?spoergsmaal=q3.4&spoergsmaal=q2.1&spoergsmaal=nonsens"));

        Assert.Equal(["q2.1", "q3.4"], Ticked(leader));
    }

    [Fact]
    public async Task An_empty_plan_is_explained_field_by_field_and_kept()
    {
        var (village, leader, initiative) = await Begin();

        await leader.Visit(village.Path(initiative, "dialoger/ny"));
        await leader.Press("Åbn dialogen", ("Questions", null), ("Title", ""), ("ClosesOn", "2040-11-25"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Vælg mindst ét spørgsmål.", leader.ErrorAt("Questions"));
        Assert.Equal("Giv dialogen et kort navn.", leader.ErrorAt("Title"));
        Assert.Equal("Vælg, om udsagn skal have navn på.", leader.ErrorAt("Naming"));
        Assert.Equal("Dagen er passeret. Vælg i dag eller senere.", leader.ErrorAt("ClosesOn"));
        Assert.Equal("2040-11-25", leader.ValueOf("ClosesOn"));
        Assert.Equal("Workplace", leader.ValueOf("Situation"));
        Assert.Empty(await Dialogues(village));
    }

    [Theory]
    [InlineData("ClosesOn", "i morgen")]
    [InlineData("ClosesOn", "2040-13-45")]
    [InlineData("Situation", "Kaffepause")]
    [InlineData("Naming", "7")]
    [InlineData("Questions", "q9.9")]
    public async Task What_cannot_be_read_is_refused_and_opens_nothing(string field, string value)
    {
        var (village, leader, initiative) = await Begin();
        await leader.Visit(village.Path(initiative, "dialoger/ny"));

        await leader.Press("Åbn dialogen", field == "Naming" ? [(field, value)] : [("Naming", "WithName"), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(leader.ErrorAt(field));
        Assert.Equal("Dialog om Skærmbesøg om aftenen", leader.ValueOf("Title"));
        Assert.Empty(await Dialogues(village));
    }

    [Fact]
    public async Task Posted_twice_it_is_opened_once()
    {
        var (village, leader, initiative) = await Begin();
        await leader.Visit(village.Path(initiative, "dialoger/ny"));
        var (action, values) = leader.Prepare("Åbn dialogen", ("Naming", "WithName"), ("Title", "Tal om <b>skærme</b>"));

        await leader.Post(action, new FormUrlEncodedContent(values));
        var first = leader.Path;
        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(first, leader.Path);
        Assert.Single(await Dialogues(village));
        Assert.Contains("Tal om <b>skærme</b>", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_lead_open_one()
    {
        var (village, _, initiative) = await Begin();
        var (_, employee) = await village.SignedIn("Medarbejder");
        var (_, stranger) = await (await Village.Found(app)).SignedIn("Fremmed");

        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Open(village.Path(initiative, "dialoger/ny"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(village.Path(initiative, "dialoger/ny"))).Status);
    }

    private async Task<(Village Village, Visitor Leader, Initiative Initiative)> Begin()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        return (village, leader, await village.Initiative(member));
    }

    private static string[] Ticked(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("input[name=Questions][checked]").Select(i => i.GetAttribute("value")!)];

    private Task<List<Dialogue>> Dialogues(Village village) => app.In(village.Municipality.Id, db => db.Set<Dialogue>().ToListAsync());
}
