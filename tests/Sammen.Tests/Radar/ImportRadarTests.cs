using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sammen.Design;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Radar;

namespace Sammen.Tests.Radar;

public sealed class ImportRadarTests(SammenApp app)
{
    private const string Sheet = "name,ring,quadrant,isNew,description\r\nFaldsensorer,HOLD ØJE,Sensorer,FALSE,\"Melder, når\nnogen falder\"\r\nBrev-robotter,trial,Softwarerobotter,TRUE,=1+1\r\n";

    private int Year => app.Clock.Today().Year;

    [Fact]
    public async Task A_file_is_first_shown_and_then_taken_in_and_comes_out_as_it_went_in()
    {
        var (village, keeper) = await Begun();
        await Send(village, keeper, Encoding.UTF8.GetBytes(Sheet));

        Assert.Contains("Nye: 2. Ændrede: 0. Uændrede: 0. Intet er gemt endnu.", keeper.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Faldsensorer 2 Ny på listen HOLD ØJE Sensorer", "Brev-robotter 4 Ny på listen AFPRØV Softwarerobotter"],
            keeper.Page.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => Visitor.Fold(c.TextContent)))));
        Assert.Equal(0, await Count(village));
        var shown = keeper.Prepare("Indlæs det hele");
        await keeper.Press("Indlæs det hele");

        Assert.Equal(village.Path($"radar?aar={Year}"), keeper.Path);
        Assert.Equal(["1. Brev-robotter: AFPRØV. Ny", "2. Faldsensorer: HOLD ØJE. Kendt i forvejen"], keeper.Page.QuerySelectorAll("a.blip").Select(b => b.GetAttribute("aria-label")));
        var csv = await keeper.Http.GetByteArrayAsync(village.Path("radar/radar.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetPreamble(), csv[..3]);
        Assert.Equal(
            "name,ring,quadrant,isNew,description\r\nBrev-robotter,AFPRØV,Softwarerobotter,TRUE,'=1+1\r\nFaldsensorer,\"HOLD ØJE\",Sensorer,FALSE,\"Melder, når\nnogen falder\"\r\n", Encoding.UTF8.GetString(csv[3..]));

        // Sent twice it is there once; and what came out changes nothing when it comes in.
        await keeper.Post(shown.Action, new FormUrlEncodedContent(shown.Values));
        Assert.Equal(HttpStatusCode.OK, keeper.Status);
        await Send(village, keeper, csv);
        Assert.Contains("Alt står sådan i forvejen. Der er ikke noget at indlæse.", keeper.Text, StringComparison.Ordinal);
        Assert.Empty(keeper.Page.QuerySelectorAll("[name=Csv]"));
        Assert.Equal(2, await Count(village));
    }

    [Fact]
    public async Task What_changes_is_told_line_by_line_and_nothing_else_is_touched()
    {
        var (village, keeper) = await Begun();
        await Send(village, keeper, Encoding.UTF8.GetBytes(Sheet));
        await keeper.Press("Indlæs det hele");

        await Send(village, keeper, Encoding.UTF8.GetBytes("name;ring;quadrant\nfaldsensorer;KLAR;Sensorer\nBrev-robotter;AFPRØV;Softwarerobotter\nDroner;AFVENT;Netværksteknologi\n"));

        Assert.Equal(
            ["Ændret: ringen var HOLD ØJE", "Uændret", "Ny på listen"], keeper.Page.QuerySelectorAll("tbody tr").Select(r => Visitor.Fold(r.QuerySelectorAll("td")[1].TextContent)));
        await keeper.Press("Indlæs det hele");
        Assert.Equal((HttpStatusCode.OK, village.Path($"radar?aar={Year}")), (keeper.Status, keeper.Path));
        Assert.Contains("Nye: 1. Ændrede: 1. Uændrede: 1.", keeper.Text, StringComparison.Ordinal);
        var fall = await app.In(village.Municipality.Id, db => db.Set<RadarTechnology>().SingleAsync(t => t.Name == "Faldsensorer"));
        Assert.Equal(("Melder, når\nnogen falder", 1), (fall.Description, fall.Version));
    }

    [Fact]
    public async Task Each_line_that_is_wrong_is_named_and_then_nothing_is_saved()
    {
        var (village, keeper) = await Begun();
        await Send(village, keeper, Encoding.UTF8.GetBytes("name,ring,quadrant,isNew,description\nFaldsensorer,KLAR,Sensorer,FALSE,\nDroner,Snart,Apps,FALSE,\n,KLAR,Apps,FALSE,\nFaldsensorer,KLAR,Apps,FALSE,\n"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, keeper.Status);
        Assert.Equal("3 steder i filen kan ikke læses. De står øverst på siden.", keeper.ErrorAt("File"));
        Assert.Equal(
            ["Linje 3: \"Snart\" er ikke en ring. Skriv en af disse: KLAR, AFPRØV, HOLD ØJE, AFVENT.", "Linje 4: navnet mangler.", "Linje 5: Faldsensorer står også på linje 2."],
            keeper.Page.QuerySelectorAll(".box li").Select(l => Visitor.Fold(l.TextContent)));
        Assert.Equal(0, await Count(village));
    }

    [Theory]
    [InlineData("da", "radar.csv, linje 2: bogstaverne kan ikke læses. Gem filen som CSV UTF-8.")]
    [InlineData("en", "radar.csv, line 2: the letters cannot be read. Save the file as CSV UTF-8.")]
    public async Task Letters_in_another_encoding_are_refused_in_the_language_of_the_one_who_asks(string language, string words)
    {
        var (village, keeper) = await Begun();
        if (language == "en")
        {
            await keeper.Visit(village.Path("radar"));
            await keeper.Press("English");
        }

        await Send(village, keeper, Encoding.Latin1.GetBytes(Sheet));

        Assert.Equal(words, keeper.ErrorAt("File"));
    }

    [Fact]
    public async Task What_is_no_radar_is_refused_with_what_to_do()
    {
        var (village, keeper) = await Begun();
        foreach (var (file, words) in new[]
        {
            ("PK\u0003\u0004regneark", "Det er et regneark. Gem det som CSV UTF-8, og vælg den fil i stedet."),
            ("name,ring\nDroner,KLAR\n", "Linje 1: overskriften quadrant mangler. De skal hedde name, ring og quadrant."),
            ("name,ring,quadrant\nDroner,KLAR,\"Apps\n", "radar.csv, linje 2: et anførselstegn bliver ikke lukket."),
            ("name,ring,quadrant\n" + string.Concat(Enumerable.Range(1, RadarSheet.MostLines + 1).Select(n => $"Nr. {n},KLAR,Apps\n")), $"Filen har for mange linjer. Der er plads til {RadarSheet.MostLines}."),
            ("name,ring,quadrant\n" + new string(' ', 1024 * 1024), "Filen er for stor. Den må højst fylde 1 MB."),
            ("", "Vælg en fil med mindst én teknologi."),
        })
        {
            await Send(village, keeper, Encoding.UTF8.GetBytes(file));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, words), (keeper.Status, keeper.ErrorAt("File")));
        }

        await Send(village, keeper, new byte[4 * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, keeper.Status);
        await Send(village, keeper, Encoding.UTF8.GetBytes(Sheet), year: "1850");
        Assert.Equal($"Skriv et år fra 2000 til {Year + 1}.", keeper.ErrorAt("Year"));
        Assert.Equal(0, await Count(village));
    }

    [Fact]
    public async Task When_the_radar_has_changed_since_it_was_shown_it_is_shown_again()
    {
        var (village, keeper) = await Begun();
        await Send(village, keeper, Encoding.UTF8.GetBytes(Sheet));
        await village.Keep(() => RadarTechnology.Write(Domain.Id<RadarTechnology>.Random(), new("FALDSENSORER", Domain.Method.Technology.Sensors, [], "", "")).Expect());

        await keeper.Press("Indlæs det hele");

        Assert.Equal(HttpStatusCode.Conflict, keeper.Status);
        Assert.Contains("Radaren er ændret, siden du så, hvad der ville ske.", keeper.Text, StringComparison.Ordinal);
        Assert.Contains("Nye: 1. Ændrede: 1. Uændrede: 0.", keeper.Text, StringComparison.Ordinal);
        Assert.Equal(1, await Count(village));
        await keeper.Press("Indlæs det hele");
        Assert.Equal(2, await Count(village));
    }

    private async Task<(Village Village, Visitor Keeper)> Begun()
    {
        var village = await Village.Found(app);
        return (village, (await village.SignedIn("Administrator", MunicipalityRole.Administrator)).Visitor);
    }

    private static async Task Send(Village village, Visitor keeper, byte[] file, string? year = null)
    {
        await keeper.Visit(village.Path("radar/import"));
        var button = keeper.Page.QuerySelector("html")!.GetAttribute("lang") == "en" ? "See what will happen" : "Se, hvad der sker";
        await keeper.PressWithFile(button, "radar.csv", file, year is null ? [] : [("Year", year)]);
    }

    private Task<int> Count(Village village) => app.In(village.Municipality.Id, db => db.Set<RadarTechnology>().CountAsync());
}
