using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Initiatives;

public sealed class TeamTests(SammenApp app)
{
    [Fact]
    public async Task A_leader_brings_a_representative_in_and_everyone_sees_their_own_part()
    {
        var (village, member, initiative) = await Begun();
        var (tr, representative) = await village.SignedIn("Tove");
        await village.Member("Åge", at: village.OtherWorkplace);
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "hold"));
        Assert.Contains("Lige nu er der kun ledere på holdet.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Tilføj til holdet");
        Assert.Equal(
            ["Tove, Plejecenter Åen", "Åge, Plejecenter Øen"],
            leader.Page.QuerySelectorAll("select[name=Member] option").Skip(1).Select(o => o.TextContent));
        await leader.Press("Tilføj til holdet", ("Member", tr.Id.ToString()), ("Role", "UnionRepresentative"));
        Assert.Contains("Hvem udfører det arbejde, teknologien griber ind i?", leader.Text, StringComparison.Ordinal);

        await representative.Visit(village.Path(initiative, "hold"));
        Assert.Equal("Tove dig", Visitor.Fold(representative.Page.QuerySelector("[aria-current=true] .do")!.TextContent));
        Assert.DoesNotContain("Tilføj til holdet", representative.Text, StringComparison.Ordinal);
        // What one says of oneself is one's own.
        Assert.Empty(representative.Page.QuerySelectorAll("a[href*='/hold/']:not([href$='/hold/mig'])"));
    }

    [Fact]
    public async Task A_part_changes_and_somebody_leaves()
    {
        var (village, member, initiative) = await Begun();
        var inge = await village.Member("Inge");
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "hold/ny"));
        await leader.Press("Tilføj til holdet", ("Member", inge.Id.ToString()), ("Role", "Participant"));

        await leader.Follow("Ret: Inge");
        Assert.Equal("Participant", leader.ValueOf("Role"));
        await leader.Press("Gem rollen", ("Role", "Superuser"));
        Assert.Contains("Superbruger", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Ret: Inge");
        await leader.Press("Tag ud af holdet");
        Assert.DoesNotContain("Inge", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_many_work_one_sees_the_nearest_and_finds_the_others_by_name()
    {
        var (village, member, initiative) = await Begun();
        await app.In(village.Municipality.Id, async db =>
        {
            db.AddRange(Enumerable.Range(100, 101).Select(n => Member.Invite($"Andre {n}", null, MunicipalityRole.Member, DateTimeOffset.UtcNow).Expect()));
            return await db.SaveChangesAsync();
        });
        var near = await village.Member("Øyvind");
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "hold/ny"));
        var options = leader.Page.QuerySelectorAll("select[name=Member] option").Select(o => o.TextContent).Skip(1).ToList();
        Assert.Equal(100, options.Count);
        Assert.StartsWith("Øyvind", options[0], StringComparison.Ordinal);
        Assert.Contains("Find andre efter navn.", leader.Text, StringComparison.Ordinal);

        Assert.NotNull(leader.Page.QuerySelector("main form[role=search] input[name=soeg]"));
        await leader.Visit(village.Path(initiative, "hold/ny") + "?soeg=andre+200");
        await leader.Press("Tilføj til holdet");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.StartsWith("Andre 200", Assert.Single(leader.Page.QuerySelectorAll("select[name=Member] option").Skip(1)).TextContent, StringComparison.Ordinal);
        await leader.Press("Tilføj til holdet", ("Member", leader.Page.QuerySelectorAll("select[name=Member] option")[1].GetAttribute("value")!), ("Role", "Participant"));
        Assert.Contains("Andre 200", leader.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "hold/ny") + "?soeg=ukendt");
        Assert.Contains("Ingen med det navn kan tilføjes.", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(near.Id.ToString(), leader.Page.QuerySelector("select[name=Member]")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_one_who_leads_stays_until_another_leads()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, $"hold/{member.Id}"));
        await leader.Press("Tag ud af holdet");
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Der skal være mindst en, der leder. Giv en anden rollen først.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem rollen", ("Role", "Observer"));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Observer", leader.ValueOf("Role"));
        Assert.Equal(TeamRole.Leader, (await TeamOf(village, initiative)).Single().Role);
    }

    [Fact]
    public async Task Nobody_chosen_or_somebody_from_elsewhere_is_refused()
    {
        var (village, member, initiative) = await Begun();
        var stranger = await (await Village.Found(app)).Member("Fremmed");
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "hold/ny"));
        await leader.Press("Tilføj til holdet");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Vælg en fra listen.", leader.ErrorAt("Member"));
        Assert.Equal("Vælg en rolle.", leader.ErrorAt("Role"));

        await leader.Press("Tilføj til holdet", ("Member", stranger.Id.ToString()), ("Role", "Participant"));
        Assert.Equal("Vælg en fra listen.", leader.ErrorAt("Member"));
        Assert.Equal("Participant", leader.ValueOf("Role"));
        await leader.Open(village.Path(initiative, $"hold/{stranger.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        Assert.Single(await TeamOf(village, initiative));
    }

    [Fact]
    public async Task Posted_twice_somebody_is_on_the_team_once()
    {
        var (village, member, initiative) = await Begun();
        var inge = await village.Member("Inge");
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "hold/ny"));
        var (action, values) = leader.Prepare("Tilføj til holdet", ("Member", inge.Id.ToString()), ("Role", "Participant"));

        await leader.Post(action, new FormUrlEncodedContent(values));
        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(2, (await TeamOf(village, initiative)).Count);
    }

    [Fact]
    public async Task Who_does_not_lead_keeps_no_team_and_who_may_not_see_the_initiative_sees_no_names()
    {
        var (village, member, initiative) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");
        var (_, elsewhere) = await village.SignedIn("Olav", at: village.OtherWorkplace);
        var (_, administrator) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);

        foreach (var path in new[] { "hold/ny", $"hold/{member.Id}" })
        {
            await employee.Open(village.Path(initiative, path));
            Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
            await administrator.Open(village.Path(initiative, path));
            Assert.Equal(HttpStatusCode.Forbidden, administrator.Status);
        }

        await elsewhere.Open(village.Path(initiative, "hold"));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
    }

    [Fact]
    public async Task When_nobody_who_leads_is_left_the_administrator_finds_a_new_one()
    {
        var (village, member, initiative) = await Begun();
        var next = await village.Member("Ny leder");
        var (_, administrator) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);
        await app.In(village.Municipality.Id, async db =>
        {
            var leaving = await db.Set<Member>().SingleAsync(m => m.Id == member.Id);
            leaving.Deactivate(0, app.Clock.GetUtcNow()).Expect();
            return await db.SaveChangesAsync();
        });

        await administrator.Visit(village.Path(initiative, "hold"));
        Assert.Contains("Har ikke længere adgang", administrator.Text, StringComparison.Ordinal);
        await administrator.Follow("Tilføj til holdet");
        await administrator.Press("Tilføj til holdet", ("Member", next.Id.ToString()), ("Role", "Leader"));
        Assert.Contains("Ny leder", administrator.Text, StringComparison.Ordinal);
        await administrator.Open(village.Path(initiative, "hold/ny"));
        Assert.Equal(HttpStatusCode.Forbidden, administrator.Status);
    }

    private async Task<(Village Village, Member Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        return (village, leader, await village.Initiative(leader));
    }

    private Task<IReadOnlyList<TeamMember>> TeamOf(Village village, Initiative initiative) => app.In(
        village.Municipality.Id, async db => (await db.Set<Initiative>().AsNoTracking().SingleAsync(i => i.Id == initiative.Id)).Team);
}
