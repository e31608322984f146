using System.Net;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues;

public sealed class JoinAsGuestTests(SammenApp app)
{
    [Fact]
    public async Task A_guest_of_a_signed_dialogue_gives_a_name_once()
    {
        var round = await Round.Begin(app, Naming.WithName);
        var guest = await app.Visitor().Visit(round.GuestPath);

        await guest.Press("Send udsagn", ("Text", "Min mor hører dårligt."), ("Kind", "Concern"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, guest.Status);
        Assert.StartsWith("Skriv dit navn.", guest.ErrorAt("GuestName"), StringComparison.Ordinal);
        Assert.Equal("Min mor hører dårligt.", guest.ValueOf("Text"));
        await guest.Press("Send udsagn", ("GuestName", "Ida <i>Datter</i>"));

        Assert.Equal("Ida <i>Datter</i>", guest.ValueOf("GuestName"));
        await round.Close();
        Assert.Contains("Ida <i>Datter</i>, gæst", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal("Ida <i>Datter</i>", Assert.Single(await round.Concerns()).RaisedBy);
    }

    [Fact]
    public async Task A_guest_withdraws_the_own_words_and_no_others()
    {
        var round = await Round.Begin(app);
        var (one, other) = (await app.Visitor().Visit(round.GuestPath), await app.Visitor().Visit(round.GuestPath));
        await Round.Say(one, "Fra den ene.");
        await Round.Say(other, "Fra den anden.");
        Assert.DoesNotContain("Fra den ene.", other.Text, StringComparison.Ordinal);

        await one.Press("Træk tilbage");
        await round.Close();

        Assert.DoesNotContain("Fra den ene.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Fra den anden.", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_that_others_use_can_forget()
    {
        var round = await Round.Begin(app);
        var tablet = await app.Visitor().Visit(round.GuestPath);
        await Round.Say(tablet, "Fra den første.");

        await tablet.Press("Glem mine udsagn på denne enhed");

        Assert.DoesNotContain("Fra den første.", tablet.Text, StringComparison.Ordinal);
        Assert.Equal("Fra den første.", Assert.Single(await round.Statements()).Text);
    }

    [Fact]
    public async Task A_renewed_link_kills_the_old_one()
    {
        var round = await Round.Begin(app);
        await round.Leader.Visit(round.Path);

        await round.Leader.Press("Lav et nyt link");

        var link = new Uri(round.Leader.Page.QuerySelector("#gaestelink")!.GetAttribute("value")!).AbsolutePath;
        Assert.NotEqual(round.GuestPath, link);
        var guest = app.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Open(round.GuestPath)).Status);
        Assert.Equal(HttpStatusCode.OK, (await guest.Open(link)).Status);
        Assert.EndsWith(link, round.Leader.Page.QuerySelector("[data-copy]")!.GetAttribute("data-copy")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_belongs_to_its_municipality_and_an_unknown_one_tells_nothing()
    {
        var (here, there) = (await Round.Begin(app), await Round.Begin(app));
        var guest = app.Visitor();

        foreach (var path in new[] { here.Village.Path($"g/{there.Dialogue.GuestToken}"), here.Village.Path("g/nonsens"), "/k/findes-ikke/g/nonsens" })
        {
            await guest.Open(path);
            Assert.Equal(HttpStatusCode.NotFound, guest.Status);
            Assert.DoesNotContain(here.Village.Municipality.Name, guest.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_guest_reaches_nothing_else()
    {
        var round = await Round.Begin(app);
        var guest = await app.Visitor().Visit(round.GuestPath);

        Assert.All(guest.Page.QuerySelectorAll("a[href*='/k/']"), a => Assert.StartsWith(round.GuestPath, a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("Luk dialogen", guest.Text, StringComparison.Ordinal);
        foreach (var rest in new[] { $"dialoger/{round.Dialogue.Id}", "dialoger", $"initiativer/{round.Initiative.Id}" })
        {
            await guest.Open(round.Village.Path(rest));
            Assert.StartsWith("/log-ind", guest.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_member_with_the_link_goes_to_the_members_page_or_takes_part_as_guest()
    {
        var round = await Round.Begin(app);
        var (_, elsewhere) = await round.Village.SignedIn("Fra Øen", at: round.Village.OtherWorkplace);

        await round.Employee.Visit(round.GuestPath);
        Assert.Equal(round.Path, round.Employee.Path);

        await elsewhere.Visit(round.GuestPath);
        Assert.Equal(round.GuestPath, elsewhere.Path);
        await Round.Say(elsewhere, "Hos os gik det godt.");
        Assert.True(Assert.Single(await round.Statements()).IsWithoutName);
    }
}
