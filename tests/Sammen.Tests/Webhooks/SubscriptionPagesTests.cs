using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Webhooks;

namespace Sammen.Tests.Webhooks;

public sealed class SubscriptionPagesTests
{
    private static readonly (string, string?)[] Events = [("Events", "decision.made"), ("Events", "initiative.begun")];

    [Fact]
    public async Task An_administrator_makes_a_receiver_sees_the_secret_once_and_tries_it()
    {
        await using var story = await ToldStory.Begin();
        var (_, administrator) = await story.Village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(story.Village.Path("noegler"));
        await administrator.Follow("Beskeder ud (webhooks): når et andet program skal have besked, så snart noget sker");
        Assert.Contains("Ingen programmer får besked endnu.", administrator.Text, StringComparison.Ordinal);

        await administrator.Press("Lav modtageren", [("Name", "ESDH <b>"), ("Address", story.Receiver.Address), .. Events]);
        var secret = administrator.Page.QuerySelector("#hemmelighed")!.TextContent;
        Assert.Equal((await story.Stored()).Secret, secret);
        await administrator.Follow("Til modtageren");
        Assert.DoesNotContain(secret, administrator.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Et initiativ er begyndt. En beslutning er skrevet", administrator.Text, StringComparison.Ordinal);

        await administrator.Press("Send en prøvebesked");
        Assert.Contains("Beskeden er modtaget. Modtageren svarede 200.", administrator.Text, StringComparison.Ordinal);
        var body = Assert.Single(story.Bodies);
        Assert.Equal(("trial", story.Village.Path($"beskeder-ud/{(await story.Stored()).Id}")), (body.GetProperty("type").GetString(), body.GetProperty("about").GetProperty("page").GetString()));

        await administrator.Visit(story.Village.Path("beskeder-ud"));
        var row = administrator.Page.QuerySelectorAll("tbody tr").Single();
        Assert.Equal(["ESDH <b>", "Et initiativ er begyndt. En beslutning er skrevet", "26. november 2040 kl. 9.00", "Får besked"], row.Children.Select(c => Visitor.Fold(c.TextContent)));
    }

    [Fact]
    public async Task What_is_not_right_is_said_at_its_field()
    {
        await using var story = await ToldStory.Begin(reachesLoopback: false);
        var (_, administrator) = await story.Village.SignedIn("Anna", MunicipalityRole.Administrator);

        await administrator.Visit(story.Village.Path("beskeder-ud"));
        await administrator.Press("Lav modtageren", ("Name", "ESDH"), ("Address", story.Receiver.Address));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.StartsWith("Adressen skal begynde med https://", administrator.ErrorAt("Address"), StringComparison.Ordinal);
        Assert.Equal("Vælg mindst én ting, der skal gives besked om.", administrator.ErrorAt("Events"));
        Assert.Equal(("ESDH", story.Receiver.Address), (administrator.ValueOf("Name"), administrator.ValueOf("Address")));
        await administrator.Press("Lav modtageren", [("Address", "https://192.168.1.7/ind"), .. Events]);
        Assert.StartsWith("Adressen ligger i et lukket net", administrator.ErrorAt("Address"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_received_is_seen_and_sent_again_by_hand()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        await story.Village.Initiative(await story.Village.Member("Leder"));
        story.Receiver.AnswersWith(StatusCodes.Status500InternalServerError);
        await story.Look();
        var (_, administrator) = await story.Village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(story.Village.Path("beskeder-ud"));
        Assert.Contains("Den seneste besked er ikke modtaget. Modtageren svarede 500.", administrator.Text, StringComparison.Ordinal);
        await administrator.Follow("ESDH");
        Assert.Contains("Ikke modtaget. Modtageren svarede 500. Prøves igen 26. november 2040 kl. 9.01.", administrator.Text, StringComparison.Ordinal);
        const string again = "Send igen: Et initiativ er begyndt, 26. november 2040 kl. 9.00";

        await administrator.Press(again);
        Assert.Contains("Beskeden er ikke modtaget. Modtageren svarede 500.", administrator.Text, StringComparison.Ordinal);
        foreach (var minutes in new[] { 5, 30, 120, 480, 1440 })
        {
            story.App.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await story.Look();
        }

        var page = administrator.Path;
        (_, administrator) = await story.Village.SignedIn("Bo", MunicipalityRole.Administrator);
        Assert.Contains("Opgivet. Modtageren svarede 500.", (await administrator.Visit(page)).Text, StringComparison.Ordinal);
        story.Receiver.AnswersWith(StatusCodes.Status204NoContent);
        await administrator.Press(again);
        Assert.Contains("Modtaget. Modtageren svarede 204.", administrator.Text, StringComparison.Ordinal);
        Assert.Single(story.Receiver.Received.Select(r => r.Id).Distinct());
        Assert.Single(await story.Deliveries());
    }

    [Fact]
    public async Task One_that_is_closed_or_gone_is_said_to_be_so_and_can_be_opened_again()
    {
        await using var story = await ToldStory.Begin();
        var made = await story.Subscribe();
        var (_, administrator) = await story.Village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(story.Village.Path($"beskeder-ud/{made.Id}"));
        await administrator.Press("Luk modtageren");
        Assert.Contains("Lukket 26. november 2040", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Send en prøvebesked", administrator.Text, StringComparison.Ordinal);

        await administrator.Press("Åbn modtageren igen");
        story.Receiver.AnswersWith(StatusCodes.Status410Gone);
        await administrator.Press("Send en prøvebesked");
        Assert.Contains("Lukket 26. november 2040 af modtageren", administrator.Text, StringComparison.Ordinal);
        await administrator.Press("Åbn modtageren igen");
        story.Receiver.AnswersWith(StatusCodes.Status200OK);
        await administrator.Press("Send en prøvebesked");
        Assert.Contains("Beskeden er modtaget.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(made.Secret, (await story.Stored()).Secret);
    }

    [Fact]
    public async Task Pressed_twice_it_is_one_and_the_secret_shown_last_works()
    {
        await using var story = await ToldStory.Begin();
        var (_, administrator) = await story.Village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(story.Village.Path("beskeder-ud"));
        var (action, values) = administrator.Prepare("Lav modtageren", [("Name", "ESDH"), ("Address", story.Receiver.Address), .. Events]);

        await administrator.Post(action, new FormUrlEncodedContent(values));
        var first = administrator.Page.QuerySelector("#hemmelighed")!.TextContent;
        await administrator.Post(action, new FormUrlEncodedContent(values));
        var second = administrator.Page.QuerySelector("#hemmelighed")!.TextContent;

        Assert.NotEqual(first, second);
        Assert.Equal(second, (await story.Stored()).Secret);
        await story.Village.Initiative(await story.Village.Member("Leder"));
        await administrator.Post(action, new FormUrlEncodedContent(values));
        Assert.Contains("Hemmeligheden kan ikke vises igen.", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receivers_of_another_municipality_do_not_exist()
    {
        await using var story = await ToldStory.Begin();
        var theirs = await story.Subscribe();
        await story.Village.Initiative(await story.Village.Member("Leder"));
        var delivery = Assert.Single(await story.Deliveries());
        var neighbour = await Village.Found(story.App);
        var (_, administrator) = await neighbour.SignedIn("Nabo", MunicipalityRole.Administrator);

        await administrator.Visit(neighbour.Path("beskeder-ud"));
        Assert.DoesNotContain("ESDH", administrator.Page.QuerySelector("table")?.TextContent ?? "", StringComparison.Ordinal);
        var (action, values) = administrator.Prepare("Lav modtageren", [("Name", "Min nu"), ("Address", story.Receiver.Address), ("Id", theirs.Id.ToString()), .. Events]);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Post(action, new FormUrlEncodedContent(values))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.Open(neighbour.Path($"beskeder-ud/{theirs.Id}"))).Status);
        foreach (var what in new[] { "proeve", $"beskeder/{delivery.Id}/igen", "lukning", "genaabning" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await administrator.Post(neighbour.Path($"beskeder-ud/{theirs.Id}/{what}"), new FormUrlEncodedContent(values))).Status);
        }

        Assert.Equal((theirs.Name, theirs.Secret, true), ((await story.Stored()).Name, (await story.Stored()).Secret, (await story.Stored()).IsOpen));
        Assert.Empty(story.Receiver.Received);
    }

    [Fact]
    public async Task Twenty_are_open_at_most_and_it_speaks_English()
    {
        await using var story = await ToldStory.Begin();
        foreach (var _ in Enumerable.Range(0, Subscription.MostOpen))
        {
            await story.Subscribe(EventKind.DecisionMade);
        }

        var (_, administrator) = await story.Village.SignedIn("Anna", MunicipalityRole.Administrator);
        await administrator.Visit(story.Village.Path("beskeder-ud"));
        await administrator.Press("English");
        await administrator.Visit(story.Village.Path("beskeder-ud"));
        await administrator.Press("Make the receiver", [("Name", "One more"), ("Address", story.Receiver.Address), .. Events]);

        Assert.Equal(HttpStatusCode.Conflict, administrator.Status);
        Assert.Contains("There can be 20 open receivers.", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(Subscription.MostOpen, await story.App.In(story.Village.Municipality.Id, db => db.Set<Subscription>().CountAsync()));
    }
}
