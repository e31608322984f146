using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Live;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.Live;

/// <summary>What somebody hears who follows a room.</summary>
public sealed class FollowRoomTests(SammenApp app)
{
    [Fact]
    public async Task A_number_comes_at_once_and_a_greater_one_when_something_is_new()
    {
        var room = await Dialogues.Marking.ReadingRoom.Begin(app);
        await using var stream = await EventStream.Ask(app.Address, $"{room.GuestPath}/puls");
        Assert.Equal(HttpStatusCode.OK, stream.Status);
        var first = await stream.Number();

        var guest = await app.Visitor().Visit(room.GuestPath);
        await guest.Press("Kom med");
        await Round.Say(guest, "Vi når mere.");

        Assert.True(await stream.Number() > first);
    }

    [Fact]
    public async Task Nobody_hears_the_moment_somebody_writes_over_a_period()
    {
        var round = await Round.Begin(app);
        await using var stream = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
        var first = await stream.Number();

        await Round.Say(await round.Employee.Visit(round.Path), "Vi når mere.");
        Announce(app, round);

        Assert.Equal(first + 1, await stream.Number());
    }

    [Fact]
    public async Task Another_room_is_not_heard()
    {
        var (here, there) = (await Round.Begin(app), await Round.Begin(app));
        await using var stream = await EventStream.Ask(app.Address, $"{here.GuestPath}/puls");
        var first = await stream.Number();

        Announce(app, there);
        Announce(app, here);

        // The other room's would have come before, and made this one the second.
        var next = await stream.Number();
        await using var again = await EventStream.Ask(app.Address, $"{here.GuestPath}/puls");
        Assert.Equal(next, await again.Number());
        Assert.Equal(first + 1, next);
    }

    [Fact]
    public async Task Whoever_comes_back_gets_no_smaller_number()
    {
        var round = await Round.Begin(app);
        long last;
        await using (var stream = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls"))
        {
            await stream.Number();
            Announce(app, round);
            last = await stream.Number();
            await using var beside = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
            Assert.Equal(last, await beside.Number());
        }
    }

    [Fact]
    public async Task The_headers_say_what_it_is_also_when_only_they_are_asked_for()
    {
        var round = await Round.Begin(app);
        var http = app.Visitor().Http;
        using var request = new HttpRequestMessage(HttpMethod.Head, $"{round.GuestPath}/puls");
        using var patience = new CancellationTokenSource(EventStream.Patience);

        using var head = await http.SendAsync(request, patience.Token);
        await using var get = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");

        foreach (var answer in new[] { head, get.Answer })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.ToString());
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Equal("no", Assert.Single(answer.Headers.GetValues("X-Accel-Buffering")));
        }
    }

    [Fact]
    public async Task Without_the_link_there_is_nothing_to_follow()
    {
        var round = await Round.Begin(app);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open(round.Village.Path("g/0123456789abcdef01234567/puls"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await round.Village.SignedIn("Anden", at: round.Village.OtherWorkplace)).Visitor.Open($"{round.Path}/puls")).Status);
    }

    // The stream tells no more than that something is new. What is new has to be asked for, and is refused.
    [Fact]
    public async Task Who_followed_by_a_link_that_is_dead_now_hears_of_it_and_learns_nothing()
    {
        var round = await Round.Begin(app);
        await using var stream = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
        await stream.Number();

        await round.Leader.Visit(round.Path);
        await round.Leader.Press("Lav et nyt link");

        Assert.True(await stream.Number() > 0);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open($"{round.GuestPath}/rum")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open($"{round.GuestPath}/puls")).Status);
    }

    private static void Announce(SammenApp app, Round round) => app.Services.GetRequiredService<Rooms>().Announce(round.Dialogue.Id.Value);
}
