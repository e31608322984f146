using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Trials;

namespace Sammen.Tests.Start;

/// <summary>"Your page" tells each what is on its way to where they work, and those who are new what Sammen is for.</summary>
public sealed class OnTheWayTests(SammenApp app)
{
    private Village village = null!;
    private Member leader = null!;

    private DateOnly Today => app.Clock.GetUtcNow().Day();

    [Fact]
    public async Task An_initiative_is_told_with_where_it_is_what_comes_next_and_whom_to_ask()
    {
        await Begun();
        var elected = await village.Member("Tove Tillid");
        var initiative = await village.Initiative(leader, "Robotter", i =>
        {
            i.Assign(elected.Id, TeamRole.UnionRepresentative).Expect();
            i.ExpectDecision(Today.AddDays(20));
        });
        await village.Keep(() => Trial.Plan(Id<Trial>.Random(), initiative.Id, new("Det virker", "Kør en nat", null, null, Today.AddDays(8)), new(), leader, Today.AddDays(-2)).Expect());
        var (_, colleague) = await village.SignedIn("Kollega");

        await colleague.Visit(village.Path());

        Assert.Contains("Det er en idé. Intet er valgt endnu. Det prøves til og med 4. december 2040.", Way(colleague), StringComparison.Ordinal);
        Assert.Contains("Spørg Lene Leder (leder) eller Tove Tillid (tillidsrepræsentant).", Way(colleague), StringComparison.Ordinal);
        await colleague.Follow("Din del: hvad du kan præge: Robotter");
        Assert.EndsWith("/inddragelse/min", colleague.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_touches_only_another_workplace_is_not_told_and_what_is_for_all_is()
    {
        await Begun();
        await village.Initiative(leader, "Robotter");
        await village.Keep(() => Initiative.Begin(new("Nyt intranet", "Ingen finder noget.", "", "", []), leader.Id, null, app.Clock.GetUtcNow()).Expect());
        await village.Keep(() => Initiative.Begin(new("Ny bil", "Den gamle er slidt.", "", "", []), leader.Id, village.Centre.Id, app.Clock.GetUtcNow()).Expect());
        var (_, elsewhere) = await village.SignedIn("Andetsteds", at: village.OtherWorkplace);

        await elsewhere.Visit(village.Path());

        Assert.Contains("Nyt intranet", Way(elsewhere), StringComparison.Ordinal);
        Assert.Contains("Ny bil", Way(elsewhere), StringComparison.Ordinal);
        Assert.DoesNotContain("Robotter", elsewhere.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_settled_in_operation_or_is_stopped_is_no_longer_on_its_way()
    {
        await Begun();
        var settled = await village.Initiative(leader, "Robotter", i => i.Enter(Domain.Method.Phase.Operation));
        var fresh = await village.Initiative(leader, "Tavle", i => i.Enter(Domain.Method.Phase.Operation));
        await village.Initiative(leader, "Drone", i => i.Stop(Today));
        await village.Keep(() => TrainingPlan.Write(settled.Id, Today.AddDays(-85), leader, Today).Expect());
        await village.Keep(() => TrainingPlan.Write(fresh.Id, Today.AddDays(-84), leader, Today).Expect());
        var (_, colleague) = await village.SignedIn("Kollega");

        await colleague.Visit(village.Path());

        Assert.Contains("Tavle", Way(colleague), StringComparison.Ordinal);
        Assert.Contains("Taget i brug 3. september 2040.", Way(colleague), StringComparison.Ordinal);
        Assert.DoesNotContain("Robotter", Way(colleague), StringComparison.Ordinal);
        Assert.DoesNotContain("Drone", Way(colleague), StringComparison.Ordinal);
        Assert.Contains("Robotter", Visitor.Fold(colleague.Page.QuerySelector("section[aria-labelledby=mine]")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_are_told_and_how_many_there_are()
    {
        await Begun();
        foreach (var n in Enumerable.Range(1, 6))
        {
            await village.Initiative(leader, $"Nummer {n}", i => i.ExpectDecision(Today.AddDays(n)));
        }

        var (_, colleague) = await village.SignedIn("Kollega");
        await colleague.Visit(village.Path());

        Assert.Contains("Nummer 5", colleague.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nummer 6", colleague.Text, StringComparison.Ordinal);
        Assert.Contains("Se alle 6 og de andre initiativer", colleague.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_workplace_is_told_so_and_whom_to_ask()
    {
        await Begun();
        await village.Member("Anna Admin", MunicipalityRole.Administrator);
        var (member, lost) = await village.SignedIn("Ny Kollega");
        await app.In(village.Municipality.Id, db => db.Set<Member>().Where(m => m.Id == member.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.UnitId, (Id<Unit>?)null)));

        await lost.Visit(village.Path());

        Assert.Contains("Din konto er ikke knyttet til en arbejdsplads. Bed Anna Admin om at gøre det.", lost.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_new_is_told_what_it_is_for_until_they_have_taken_part()
    {
        await Begun();
        var (_, newcomer) = await village.SignedIn("Ny Kollega");
        await newcomer.Visit(village.Path());
        Assert.Contains("På ti minutter kan du", newcomer.Text, StringComparison.Ordinal);
        Assert.Contains("Der er ikke noget nyt på vej til din arbejdsplads lige nu.", newcomer.Text, StringComparison.Ordinal);

        await newcomer.Follow("Foreslå en idé");
        await newcomer.Press("Send idéen", ("Problem", "Vi leder efter nøgler."));
        await newcomer.Visit(village.Path());
        Assert.DoesNotContain("På ti minutter kan du", newcomer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_see_the_whole_municipality_are_told_what_is_ahead_there_and_others_are_not()
    {
        await Begun();
        await village.Initiative(leader, "Robotter", i => i.ExpectDecision(Today.AddDays(20)));
        var (_, consultant) = await village.SignedIn("Konsulent", MunicipalityRole.PortfolioReader, village.OtherWorkplace);
        var (_, elsewhere) = await village.SignedIn("Andetsteds", at: village.OtherWorkplace);

        await consultant.Visit(village.Path());
        await elsewhere.Visit(village.Path());

        var ahead = Visitor.Fold(consultant.Page.QuerySelector("section[aria-labelledby=forude]")!.TextContent);
        Assert.Contains("16. december 2040 Beslutning", ahead, StringComparison.Ordinal);
        Assert.Contains("Der skal besluttes", ahead, StringComparison.Ordinal);
        Assert.Contains("Robotter", ahead, StringComparison.Ordinal);
        Assert.Null(elsewhere.Page.QuerySelector("section[aria-labelledby=forude]"));
        await consultant.Follow("Se hele porteføljen");
    }

    private static string Way(Visitor visitor) => Visitor.Fold(visitor.Page.QuerySelector("section[aria-labelledby=paavej]")!.TextContent);

    private async Task Begun()
    {
        village = await Village.Found(app);
        leader = await village.Member("Lene Leder");
    }
}
