using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Agreements;

public sealed class AgreementsTests(SammenApp app)
{
    private DateOnly Today => app.Clock.GetUtcNow().Day();

    [Fact]
    public async Task An_agreement_grows_from_a_concern_and_leads_back_to_it()
    {
        var (village, member, initiative) = await Begun();
        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Bliver vi <i>færre</i>?", member, Today).Expect());
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}"));
        await leader.Follow("Lav en aftale ud fra bekymringen");
        Assert.Contains("Bliver vi <i>færre</i>?", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Leder", leader.Page.QuerySelectorAll("datalist option").Select(o => o.GetAttribute("value")));
        await leader.Press("Gem aftalen", ("What", "Spørg centerchefen"), ("Owner", "TR"), ("DueOn", "2040-12-03"));

        Assert.Contains("Aftalen er gemt.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("3. december", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Spørg centerchefen");
        Assert.Contains("Aftalen kommer af bekymringen", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Bliver vi <i>færre</i>?");
        Assert.Contains("Spørg centerchefen", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_date_has_passed_a_new_one_is_set_and_the_history_says_so()
    {
        var (village, member, initiative) = await Begun();
        var agreement = await village.Keep(() => Made(initiative, Today.AddDays(-10), Today.AddDays(-3)));
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "aftaler"));
        Assert.Contains("Fristen er passeret. Sæt ny dato eller afslut", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, $"aftaler/{agreement.Id}"));
        await leader.Press("Gem ændringer", ("DueOn", "2040-12-10"));

        Assert.Contains("Aftalen er ændret.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Ny frist. Leder, 26. november 2040", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fristen er passeret", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_dropped_only_with_a_reason_and_stays_readable()
    {
        var (village, member, initiative) = await Begun();
        var agreement = await village.Keep(() => Made(initiative, Today, Today));
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, $"aftaler/{agreement.Id}"));
        await leader.Press("Gem afslutningen", ("Status", "Dropped"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv, hvorfor I opgav aftalen.", leader.ErrorAt("Outcome"));
        Assert.Equal("Dropped", leader.ValueOf("Status"));
        await leader.Press("Gem afslutningen", ("Outcome", "Leverandøren svarer ikke."));

        Assert.Contains("Opgivet", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "aftaler"));
        Assert.Contains("Leverandøren svarer ikke.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_input_is_refused_beside_the_field_and_kept()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, "aftaler/ny"));
        await leader.Press("Gem aftalen", ("What", new string('å', 301)), ("Owner", ""), ("DueOn", "2040-11-25"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Teksten er for lang. Der er plads til 300 tegn.", leader.ErrorAt("What"));
        Assert.Equal("Skriv, hvem der gør det.", leader.ErrorAt("Owner"));
        Assert.Equal("Datoen er passeret. Vælg i dag eller en senere dag.", leader.ErrorAt("DueOn"));
        Assert.Equal("2040-11-25", leader.ValueOf("DueOn"));

        await leader.Press("Gem aftalen", ("What", "Spørg"), ("DueOn", "31. februar"));
        Assert.Equal("Det, der står her, kan ikke læses. Se efter, om det er skrevet rigtigt.", leader.ErrorAt("DueOn"));
        Assert.Equal("31. februar", leader.ValueOf("DueOn"));
        Assert.Equal(0, await Stored(village));
    }

    [Fact]
    public async Task Posted_twice_it_is_there_once()
    {
        var (village, member, initiative) = await Begun();
        var leader = await village.SignIn(member);
        await leader.Visit(village.Path(initiative, "aftaler/ny"));
        var (action, values) = leader.Prepare("Gem aftalen", ("What", "Spørg"), ("Owner", "TR"), ("DueOn", "2040-12-03"));

        await leader.Post(action, new FormUrlEncodedContent(values));
        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Equal(1, await Stored(village));
    }

    [Fact]
    public async Task A_stale_save_is_refused_and_shows_what_changed()
    {
        var (village, member, initiative) = await Begun();
        var agreement = await village.Keep(() => Made(initiative, Today, Today));
        var leader = await village.SignIn(member);
        var colleague = await village.SignIn(member);

        await leader.Visit(village.Path(initiative, $"aftaler/{agreement.Id}"));
        await colleague.Visit(village.Path(initiative, $"aftaler/{agreement.Id}"));
        await colleague.Press("Gem ændringer", ("Owner", "AMR"));
        await leader.Press("Gem ændringer", ("Owner", "Lederen selv"));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("AMR", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Lederen selv", leader.ValueOf("Owner"));

        await colleague.Press("Gem afslutningen", ("Status", "Done"));
        await leader.Press("Gem ændringer");
        await leader.Press("Gem ændringer");
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Aftalen er afsluttet i mellemtiden.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Lederen selv", leader.ValueOf("Owner"));
    }

    [Fact]
    public async Task Nothing_of_another_initiative_exists_under_this_one()
    {
        var (village, member, initiative) = await Begun();
        var other = await village.Initiative(member, "Et andet");
        var theirs = await village.Keep(() => Made(other, Today, Today));
        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), other.Id, "Deres", member, Today).Expect());
        var leader = await village.SignIn(member);

        foreach (var path in new[] { $"aftaler/{theirs.Id}", $"aftaler/ny?bekymring={concern.Id}", $"aftaler/ny?konklusion={Guid.NewGuid()}", "aftaler/ny?spoergsmaal=q9.9", "aftaler/x" })
        {
            await leader.Open(village.Path(initiative, path));
            Assert.True(leader.Status == HttpStatusCode.NotFound, $"{path}: {leader.Status}");
        }

        await leader.Visit(village.Path(initiative, "aftaler/ny"));
        var (action, values) = leader.Prepare("Gem aftalen", ("What", "Spørg"), ("Owner", "TR"), ("DueOn", "2040-12-03"), ("Bekymring", concern.Id.ToString()));
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        Assert.Equal(1, await Stored(village));
    }

    [Fact]
    public async Task Who_is_not_on_the_team_reads_but_does_not_write()
    {
        var (village, _, initiative) = await Begun();
        var agreement = await village.Keep(() => Made(initiative, Today, Today));
        var (_, employee) = await village.SignedIn("Inge");

        await employee.Visit(village.Path(initiative, "aftaler"));
        Assert.DoesNotContain("Lav en aftale", employee.Text, StringComparison.Ordinal);
        await employee.Visit(village.Path(initiative, $"aftaler/{agreement.Id}"));
        Assert.DoesNotContain("Gem ændringer", employee.Text, StringComparison.Ordinal);
        await employee.Open(village.Path(initiative, "aftaler/ny"));
        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
    }

    private async Task<(Village Village, Member Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        return (village, leader, await village.Initiative(leader));
    }

    private static Agreement Made(Initiative initiative, DateOnly on, DateOnly due) =>
        Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Spørg leverandøren", "Projektleder", due), new(), on).Expect();

    private Task<int> Stored(Village village) => app.In(village.Municipality.Id, db => db.Set<Agreement>().CountAsync());
}
