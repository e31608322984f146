using System.Net;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Tests.Initiatives;

public sealed class InitiativeHomeTests(SammenApp app)
{
    [Fact]
    public async Task The_home_of_a_new_initiative_says_what_to_do_and_where_it_comes_from()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative));

        Assert.Contains("I er her.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Find ud af, hvor stor sagen er", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Kilde: Sammen om ny teknologi", leader.Text, StringComparison.Ordinal);
        Assert.True(leader.Page.QuerySelectorAll("ol.next > li").Length <= 5);
        Assert.DoesNotContain("%", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_is_put_aside_with_a_reason_everybody_sees_and_can_be_taken_out_again()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, ""));

        var form = leader.Page.QuerySelector("form[action$='naeste-skridt/SizeUp/fravalg']")!;
        await leader.Post(form.GetAttribute("action")!, Fields(leader, ("Because", "Vi kender den fra sidste år.")));
        Assert.Contains("Lagt væk: sagens størrelse. Ikke relevant, fordi: Vi kender den fra sidste år. (Leder)", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Find ud af, hvor stor sagen er", leader.Text, StringComparison.Ordinal);

        await leader.Press("Tag det frem igen");
        Assert.Contains("Find ud af, hvor stor sagen er", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Putting_a_step_aside_without_a_reason_is_asked_about()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative));

        await leader.Post(village.Path(initiative, "naeste-skridt/SizeUp/fravalg"), Fields(leader, ("Because", " ")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv en grund. En linje er nok.", leader.ErrorAt("Because"));
        await leader.Post(village.Path(initiative, "naeste-skridt/Nonsens/fravalg"), Fields(leader, ("Because", "x")));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
    }

    [Fact]
    public async Task Waiting_concerns_and_overdue_agreements_come_first()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var today = app.Clock.GetUtcNow().Day();
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Hvem ringer borgeren til?", member, today.AddDays(-9)).Expect());
        await village.Keep(() => Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Spørg IT", "Leder", today.AddDays(-3)), new(), today.AddDays(-5)).Expect());

        await leader.Visit(village.Path(initiative));

        var steps = leader.Page.QuerySelectorAll("ol.next > li a.do").Select(a => a.TextContent.Trim()).ToList();
        Assert.Equal(["Svar på en bekymring", "Følg op på en aftale"], steps.Take(2));
        Assert.Contains("Den ældste har ventet i 9 dage.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Fristen er passeret. Sæt ny dato eller afslut.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_at_the_workplace_sees_the_same_home_but_only_the_team_writes()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        var representative = await village.Member("TR");
        var initiative = await village.Initiative(leader, then: i => i.Assign(representative.Id, TeamRole.UnionRepresentative).Expect());
        var (_, employee) = await village.SignedIn("Medarbejder");
        var (_, elsewhere) = await village.SignedIn("Medarbejder andetsteds", at: village.OtherWorkplace);
        var tr = await village.SignIn(representative);

        await employee.Visit(village.Path(initiative));
        Assert.Contains("Bed om en dialog", employee.Text, StringComparison.Ordinal);
        Assert.Null(employee.Page.QuerySelector("details.na"));
        await tr.Visit(village.Path(initiative));
        Assert.Contains("Din rolle her: tillidsrepræsentant", tr.Text, StringComparison.Ordinal);
        Assert.NotNull(tr.Page.QuerySelector("details.na"));
        await elsewhere.Open(village.Path(initiative));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
    }

    internal static FormUrlEncodedContent Fields(Visitor visitor, params (string, string)[] fields) => new(fields
        .Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2))
        .Append(new("__RequestVerificationToken", visitor.ValueOf("__RequestVerificationToken")!)));
}
