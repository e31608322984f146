using System.Net;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.SideEffects;

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

    [Fact]
    public async Task What_only_those_who_lead_can_do_is_told_the_others_as_what_waits_for_whom()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        var (participant, fellow) = await village.SignedIn("Fagperson");
        var initiative = await village.Initiative(leader, then: i => i.Assign(participant.Id, TeamRole.Participant).Expect());
        var today = app.Clock.GetUtcNow().Day();
        foreach (var words in new[] { "Hvem ringer borgeren til?", "Hvad hvis strømmen går?" })
        {
            await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, words, leader, today.AddDays(-9)).Expect());
        }

        await village.Keep(() => Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Spørg IT", "Leder", today.AddDays(-3)), new(), today.AddDays(-5)).Expect());
        var (_, employee) = await village.SignedIn("Medarbejder");

        await employee.Visit(village.Path(initiative));
        Assert.Empty(employee.Page.QuerySelectorAll("ol.next"));
        Assert.Contains("Der er ikke noget, du skal gøre lige nu.", employee.Text, StringComparison.Ordinal);
        Assert.Equal(["Venter på den, der leder initiativet: Svar på bekymringer (2)", "Venter på holdet: Opfølgning på aftaler"], Waiting(employee));
        await fellow.Visit(village.Path(initiative));
        Assert.Equal(["Følg op på en aftale"], fellow.Page.QuerySelectorAll("ol.next a.do").Select(a => a.TextContent.Trim()));
        Assert.Equal(["Venter på den, der leder initiativet: Svar på bekymringer (2)"], Waiting(fellow));
        var leading = await village.SignIn(leader);
        await leading.Visit(village.Path(initiative));
        Assert.Equal("Svar på 2 bekymringer", leading.Page.QuerySelector("ol.next a.do")!.TextContent.Trim());
        Assert.Empty(Waiting(leading));

        static string[] Waiting(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("section[aria-labelledby=nu] h3")
            .Select(h => $"{h.TextContent}: {h.NextElementSibling!.QuerySelector("li")!.FirstChild!.TextContent.Trim()}")];
    }

    [Fact]
    public async Task From_the_home_of_a_new_initiative_the_team_can_call_for_every_register()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var (_, employee) = await village.SignedIn("Medarbejder");

        await leader.Visit(village.Path(initiative));
        Assert.NotNull(leader.Page.QuerySelector(".jump a[href='#foelger']"));
        var ways = leader.Page.QuerySelectorAll("section[aria-labelledby=foelger] details a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(
            ["businesscase", "gevinster", "bivirkninger", "kerneopgave", "formaal-aabent", "borgerne", "databeskyttelse", "dataetik", "arbejdet", "maalinger", "medarbejderdata", "kompetencer", "med", "inddragelse", "styring", "proevehandlinger", "udvikling", "implementering", "afhaengigheder", "erfaring"],
            ways.Select(way => way.Split('/')[^1]));
        foreach (var way in ways)
        {
            await leader.Visit(way);
        }

        await employee.Visit(village.Path(initiative));
        Assert.Null(employee.Page.QuerySelector("#foelger"));
        Assert.Null(employee.Page.QuerySelector(".jump a[href='#foelger']"));
    }

    [Fact]
    public async Task A_register_is_listed_when_it_is_begun_or_the_size_calls_for_it()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member, then: i => i.TakeLightTrack(new("Alle kender dem", "Ro", "Støv", null, null), i.Version).Expect());
        var today = app.Clock.GetUtcNow().Day();
        await village.Keep(() => UserNeed.Write(Id<UserNeed>.Random(), initiative.Id, new("Borgere", "Ro", "", null, ""), member, today).Expect());
        await village.Keep(() => HonestAims.Say(initiative.Id, [OtherAim.Savings], "Budgettet er sat ned.", member, today).Expect());
        var (_, employee) = await village.SignedIn("Medarbejder");

        await leader.Visit(village.Path(initiative));
        Assert.Equal(["borgerne"], Listed(leader));
        Assert.DoesNotContain("formaal-aabent", leader.Page.QuerySelector("section[aria-labelledby=foelger]")!.InnerHtml, StringComparison.Ordinal);
        await employee.Visit(village.Path(initiative));
        Assert.Equal(["borgerne"], Listed(employee));
        Assert.Contains("Andre formål: at spare penge.", employee.Text, StringComparison.Ordinal);
        await employee.Follow("Læs, hvad der er sagt");
        Assert.Contains("Budgettet er sat ned.", employee.Text, StringComparison.Ordinal);

        var large = await village.Initiative(member, then: i => i.Choose(new(Track.Full, Anchoring.Workplace, Pace.Straight), "Fordi", i.Version).Expect());
        await employee.Visit(village.Path(large));
        Assert.Equal(["businesscase", "gevinster", "gevinstdiagram", "bivirkninger", "kerneopgave", "borgerne", "databeskyttelse", "dataetik", "arbejdet", "maalinger", "medarbejderdata", "kompetencer", "med", "inddragelse", "styring", "udvikling", "implementering", "afhaengigheder"], Listed(employee));

        string[] Listed(Visitor visitor) =>
            [.. visitor.Page.QuerySelectorAll("section[aria-labelledby=foelger] ul.agree a").Select(a => a.GetAttribute("href")!.Split('/')[^1])];
    }

    internal static FormUrlEncodedContent Fields(Visitor visitor, params (string, string)[] fields) => new(fields
        .Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2))
        .Append(new("__RequestVerificationToken", visitor.ValueOf("__RequestVerificationToken")!)));
}
