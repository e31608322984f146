using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Initiatives;
using Sammen.Tests.Involvement;

namespace Sammen.Tests.Initiatives;

public sealed class SelfViewTests(SammenApp app)
{
    [Fact]
    public async Task One_says_something_of_oneself_only_and_takes_it_back()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var ane = await village.Village.SignIn(village.Participant);
        var (_, colleague) = await village.Village.SignedIn("Inge");
        await ane.Visit(village.Path(initiative, "hold"));
        Assert.Contains("Hvem mangler?", ane.Text, StringComparison.Ordinal);
        await ane.Follow("Sig noget om dig selv");
        await ane.Press("Gem");
        Assert.Equal("Skriv eller vælg mindst en ting, eller tag det hele tilbage.", ane.ErrorAt("Profession"));
        await ane.Press("Gem", ("Profession", "Sosu-hjælper"), ("Outlook", "Critical"), ("Brings", "Nattevagten"));

        await colleague.Visit(village.Path(initiative, "hold"));
        Assert.Contains("Siger om sig selv: Sosu-hjælper. Stiller de kritiske spørgsmål.", colleague.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await colleague.Open(village.Path(initiative, "hold/mig"))).Status);
        // The leader's form is about the leader, and there is no address for another.
        await leader.Visit(village.Path(initiative, "hold/mig"));
        Assert.Equal("", leader.ValueOf("Profession") ?? "");

        await ane.Visit(village.Path(initiative, "hold/mig"));
        await ane.Press("Slet det for alle");
        Assert.DoesNotContain("Sosu-hjælper", ane.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.In(village.Village.Municipality.Id, db => db.Set<SelfView>().CountAsync()));
    }

    [Fact]
    public async Task What_one_said_of_oneself_goes_when_one_leaves_the_team()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var ane = await village.Village.SignIn(village.Participant);
        await ane.Visit(village.Path(initiative, "hold/mig"));
        await ane.Press("Gem", ("Outlook", "Typical"));
        await leader.Visit(village.Path(initiative, $"hold/{village.Participant.Id}"));
        await leader.Press("Tag ud af holdet");
        Assert.Equal(0, await app.In(village.Village.Municipality.Id, db => db.Set<SelfView>().CountAsync()));
    }
}
