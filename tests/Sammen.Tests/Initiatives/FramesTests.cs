using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Initiatives;

public sealed class FramesTests(SammenApp app)
{
    [Fact]
    public async Task What_is_fixed_and_open_stands_side_by_side_for_everyone_in_the_order_it_was_written()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);
        var (_, employee) = await village.SignedIn("Inge");

        await employee.Visit(village.Path(initiative, "rammer"));
        Assert.Contains("Ikke skrevet endnu.", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gem rammerne", employee.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "rammer"));
        await leader.Press("Gem rammerne", ("Fixed", "- Ingen bliver afskediget\n\n- Rammen er 480.000 kr. <b>"), ("Open", "Hvornår\nHvem\nHvor"));
        Assert.Contains("Rammerne er gemt.", leader.Text, StringComparison.Ordinal);

        await employee.Visit(village.Path(initiative, "rammer"));
        Assert.Equal(
            ["Ingen bliver afskediget", "Rammen er 480.000 kr. <b>", "Hvornår", "Hvem", "Hvor"],
            employee.Page.QuerySelectorAll(".fo li").Select(l => l.TextContent));
    }

    [Fact]
    public async Task Another_phase_has_its_own()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "rammer"));
        await leader.Follow("Implementering og drift");
        await leader.Press("Gem rammerne", ("Fixed", "Alle får oplæring"), ("Open", ""));
        Assert.Equal("Alle får oplæring", leader.ValueOf("Fixed"));
        await leader.Visit(village.Path(initiative, "rammer"));
        Assert.Equal("", leader.ValueOf("Fixed"));
        await leader.Visit(village.Path(initiative, "rammer?fase=noget"));
        Assert.Equal("", leader.ValueOf("Fixed"));
    }

    [Fact]
    public async Task Too_long_or_stale_is_refused_and_kept()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);
        var colleague = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "rammer"));
        await colleague.Visit(village.Path(initiative, "rammer"));
        await leader.Press("Gem rammerne", ("Open", new string('ø', 4001)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Teksten er for lang. Der er plads til 4000 tegn.", leader.ErrorAt("Open"));

        await colleague.Press("Gem rammerne", ("Fixed", "Kollegaens"));
        await leader.Press("Gem rammerne", ("Fixed", "Mine"), ("Open", "Mine åbne"));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Kollegaens", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Mine", leader.ValueOf("Fixed"));
        await leader.Press("Gem rammerne");
        Assert.Equal("Mine", leader.ValueOf("Fixed"));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    [Fact]
    public async Task Only_those_who_lead_write_them()
    {
        var (village, _, initiative) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");
        await employee.Visit(village.Path(initiative, "bekymringer/ny"));
        var (_, values) = employee.Prepare("Send bekymringen");

        await employee.Post(village.Path(initiative, "rammer"), new FormUrlEncodedContent([.. values, new("Fixed", "Mit"), new("Version", "1")]));

        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
    }

    [Fact]
    public async Task An_initiative_is_archived_and_taken_back()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative));
        await leader.Press("Arkivér initiativet");
        Assert.Contains("Initiativet er arkiveret.", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path("initiativer"));
        Assert.DoesNotContain("Skærmbesøg", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path("initiativer?Arkiv=true"));
        Assert.Contains("Skærmbesøg", leader.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative));
        await leader.Press("Tag initiativet frem igen");
        Assert.Null(await app.In(village.Municipality.Id, db => db.Set<Initiative>().Where(i => i.Id == initiative.Id).Select(i => i.ArchivedOn).SingleAsync()));
    }

    [Fact]
    public async Task Who_does_not_lead_does_not_archive()
    {
        var (village, _, initiative) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");
        await employee.Visit(village.Path(initiative));
        Assert.DoesNotContain("Arkivér", employee.Text, StringComparison.Ordinal);
        await employee.Visit(village.Path(initiative, "bekymringer/ny"));
        var (_, values) = employee.Prepare("Send bekymringen");

        await employee.Post(village.Path(initiative, "arkivering"), new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
    }

    private async Task<(Village Village, Member Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        return (village, leader, await village.Initiative(leader));
    }
}
