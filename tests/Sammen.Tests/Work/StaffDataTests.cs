using System.Net;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Work;

public sealed class StaffDataTests(SammenApp app)
{
    [Fact]
    public async Task All_staff_of_the_municipality_read_what_is_registered_about_them()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "medarbejderdata"));
        await leader.Follow("Skriv, hvad der bliver registreret");
        await leader.Press("Gem", ("Which", "Hvem der er logget på"), ("Purpose", "Finde fejl"), ("WhoSees", "Drift"), ("HowLong", "30 dage"));
        Assert.NotNull(leader.ErrorAt("Never"));
        await leader.Press("Gem", ("Never", "Måle den enkelte"));

        var (_, elsewhere) = await village.SignedIn("Fra Øen", at: village.OtherWorkplace);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Open(village.Path(initiative, "medarbejderdata"))).Status);
        await elsewhere.Visit(village.Path("initiativer"));
        await elsewhere.Follow("Data om medarbejdere i kommunens teknologi");
        foreach (var words in new[] { "Skærmbesøg om aftenen", "Plejecenter Åen", "Hvem der er logget på", "Måle den enkelte", "30 dage" })
        {
            Assert.Contains(words, elsewhere.Text, StringComparison.Ordinal);
        }

        Assert.Null(elsewhere.Page.QuerySelector($"main a[href*='{initiative.Id}']"));
        await leader.Visit(village.Path("medarbejderdata"));
        Assert.NotNull(leader.Page.QuerySelector($"main a[href*='{initiative.Id}']"));
        var (_, stranger) = await (await Village.Found(app)).SignedIn("Fremmed");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(village.Path("medarbejderdata"))).Status);
    }

    [Fact]
    public async Task That_nothing_is_registered_is_said_openly_and_not_beside_something_that_is()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "medarbejderdata"));
        await leader.Follow("Der bliver ikke registreret noget");
        await leader.Press("Gem", ("HowWeKnow", "Leverandøren har svaret skriftligt"));
        Assert.Contains("Her bliver ikke registreret noget om medarbejdere", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Leverandøren har svaret skriftligt", (await leader.Visit(village.Path("medarbejderdata"))).Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "medarbejderdata/ingen"));
        var (action, values) = leader.Prepare("Gem");
        await leader.Visit(village.Path(initiative, "medarbejderdata/ny"));
        await leader.Press("Gem", ("Which", "Log"), ("Purpose", "Fejl"), ("Never", "Kontrol"), ("WhoSees", "Drift"), ("HowLong", "30 dage"));
        Assert.DoesNotContain("ikke registreret noget om medarbejdere", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leverandøren har svaret", (await leader.Visit(village.Path("medarbejderdata"))).Text, StringComparison.Ordinal);
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);

        await leader.Visit(village.Path(initiative, "medarbejderdata"));
        await leader.Follow("Bliver ikke registreret mere: Log");
        await leader.Press("Gem");
        Assert.NotNull(leader.ErrorAt("Because"));
        await leader.Press("Gem", ("Because", "Leverandøren har slået det fra"));
        Assert.Contains("Ikke registreret siden 26. november 2040, skrevet af Leder: Leverandøren har slået det fra", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Her bliver ikke registreret noget om medarbejdere", leader.Text, StringComparison.Ordinal);
    }

    private async Task<(Village Village, Visitor Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        return (village, leader, await village.Initiative(member));
    }
}
