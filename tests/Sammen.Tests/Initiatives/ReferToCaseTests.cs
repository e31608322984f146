using System.Net;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.SideEffects;
using Sammen.Tests.Api;

namespace Sammen.Tests.Initiatives;

public sealed class ReferToCaseTests(SammenApp app)
{
    private static readonly (string, string?)[] Good =
    [
        ("JournalNumber", "27.36.00-G01-<b>3</b>-26"), ("Kle", "27.36.00-g01"), ("Kitos", "https://kitos.example.org/1"),
        ("Compliance", "https://os2.example.org/2"), ("Other", ""),
    ];

    [Fact]
    public async Task What_is_written_once_stands_on_the_home_on_the_agenda_item_in_Word_and_in_the_API()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var home = village.Path(initiative);
        await leader.Visit(home);
        await leader.Follow("Skriv, hvor sagen ellers ligger");
        await leader.Press("Gem", Good);

        Assert.Equal(home, leader.Path);
        foreach (var seen in new[] { leader, (await village.SignedIn("Inge")).Visitor })
        {
            await seen.Visit(home);
            Assert.Equal(["27.36.00-G01-<b>3</b>-26", "27.36.00 G01"], seen.Page.QuerySelectorAll("#andre-systemer dd").Select(d => Visitor.Fold(d.TextContent)));
            Assert.Equal(["https://kitos.example.org/1", "https://os2.example.org/2"], seen.Page.QuerySelectorAll("#andre-systemer ul a").Select(a => a.GetAttribute("href")));
        }

        const string foot = "Journalnummer 27.36.00-G01-<b>3</b>-26. KLE 27.36.00 G01.";
        await leader.Visit(village.Path(initiative, "dagsordenspunkt"));
        Assert.Contains(foot, Visitor.Fold(leader.Page.QuerySelector("footer.src")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("KLE 27.36.00 G01.", await leader.TextOfFile(village.Path(initiative, "dagsordenspunkt.docx")), StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "fortaelling"));
        Assert.DoesNotContain("27.36.00", leader.Text, StringComparison.Ordinal);

        var told = (await new Caller(app, await village.Key("portfolio")).Get("/api/v1/initiatives")).Json.GetProperty("items")[0];
        Assert.Equal(("27.36.00-G01-<b>3</b>-26", "27.36.00 G01"), (told.GetProperty("journalNumber").GetString(), told.GetProperty("kle").GetString()));
        Assert.Equal(
            [("kitos", "https://kitos.example.org/1"), ("os2compliance", "https://os2.example.org/2")],
            told.GetProperty("links").EnumerateArray().Select(l => (l.GetProperty("system").GetString()!, l.GetProperty("address").GetString()!)));
    }

    [Fact]
    public async Task Where_nobody_has_written_it_only_those_who_write_see_the_way_to_it()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var (_, colleague) = await village.SignedIn("Inge");

        Assert.Null((await colleague.Visit(village.Path(initiative))).Page.QuerySelector("#andre-systemer"));
        Assert.NotNull((await leader.Visit(village.Path(initiative))).Page.QuerySelector("#andre-systemer a"));
        await leader.Visit(village.Path(initiative, "dagsordenspunkt"));
        Assert.DoesNotContain("KLE", leader.Text, StringComparison.Ordinal);
        var told = (await new Caller(app, await village.Key("portfolio")).Get("/api/v1/initiatives")).Json.GetProperty("items")[0];
        Assert.Equal(System.Text.Json.JsonValueKind.Null, told.GetProperty("journalNumber").ValueKind);
        Assert.Empty(told.GetProperty("links").EnumerateArray());
    }

    [Fact]
    public async Task What_is_not_right_is_said_at_its_field_and_the_rest_is_kept()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "andre-systemer"));
        await leader.Press("Gem", ("JournalNumber", "24/12345"), ("Kle", "27.36"), ("Kitos", "kitos"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Et KLE-nummer har formen 27.36.00, eventuelt med en handling efter: 27.36.00 G01.", leader.ErrorAt("Kle"));
        Assert.Equal("Skriv hele adressen. Den begynder med https://.", leader.ErrorAt("Kitos"));
        Assert.Equal(("24/12345", "27.36"), (leader.ValueOf("JournalNumber"), leader.ValueOf("Kle")));
    }

    [Fact]
    public async Task Links_that_stand_elsewhere_already_are_not_typed_again()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var today = app.Clock.GetUtcNow().Day();
        await village.Keep(() => DataUse.Link(initiative.Id, "https://os2.example.org/2", "", member, today).Expect());
        var wheel = await village.Keep(() => Wheel.Write(Id<Wheel>.Random(), new("Journalen", WheelKind.System, "https://kitos.example.org/1")).Expect());
        await village.Keep(() => Dependency.Write(Id<Dependency>.Random(), initiative.Id, new(wheel, Direction.Both, "Data", ""), member, today).Expect());

        await leader.Visit(village.Path(initiative, "andre-systemer"));

        Assert.Equal(("https://kitos.example.org/1", "https://os2.example.org/2"), (leader.ValueOf("Kitos"), leader.ValueOf("Compliance")));
    }
}
