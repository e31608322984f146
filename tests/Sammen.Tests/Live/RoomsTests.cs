using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Live;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.Live;

/// <summary>Streams in a server of the test's own: its clock, its limits, its end.</summary>
public sealed class RoomsTests
{
    [Fact]
    public async Task A_heart_beats_while_nothing_is_new()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var round = await Round.Begin(app);
        await using var stream = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
        await stream.Number();

        app.Clock.Advance(Rooms.BetweenHeartbeats);
        Assert.Equal("beat", (await stream.Event()).Name);
        app.Clock.Advance(Rooms.BetweenHeartbeats);
        Assert.Equal("beat", (await stream.Event()).Name);
    }

    [Fact]
    public async Task No_more_follow_a_room_than_it_takes_and_the_one_too_many_is_told()
    {
        await using var app = With(perAddress: 10, perRoom: 2);
        await app.InitializeAsync();
        var (here, there) = (await Round.Begin(app), await Round.Begin(app));
        await using var first = await EventStream.Ask(app.Address, $"{here.GuestPath}/puls");
        await using (var second = await EventStream.Ask(app.Address, $"{here.GuestPath}/puls"))
        {
            await using var third = await EventStream.Ask(app.Address, $"{here.GuestPath}/puls");
            Assert.Equal(HttpStatusCode.TooManyRequests, third.Status);
            Assert.Contains("for mange skærme med", await third.Words(), StringComparison.Ordinal);
            Assert.NotNull(third.Answer.Headers.RetryAfter);
            await using var elsewhere = await EventStream.Ask(app.Address, $"{there.GuestPath}/puls");
            Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
        }

        await Until(app, rooms => rooms.Followers == 1);
        await using var fourth = await EventStream.Ask(app.Address, $"{here.GuestPath}/puls");
        Assert.Equal(HttpStatusCode.OK, fourth.Status);
    }

    [Fact]
    public async Task No_more_come_from_one_address_than_it_is_given()
    {
        await using var app = With(perAddress: 2, perRoom: 10);
        await app.InitializeAsync();
        var (here, there) = (await Round.Begin(app), await Round.Begin(app));
        await using var first = await EventStream.Ask(app.Address, $"{here.GuestPath}/puls");
        await using var second = await EventStream.Ask(app.Address, $"{there.GuestPath}/puls");

        await using var third = await EventStream.Ask(app.Address, $"{there.GuestPath}/puls");

        Assert.Equal(HttpStatusCode.TooManyRequests, third.Status);
        Assert.Contains("for mange skærme med herfra", await third.Words(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (await Opened(first), await Opened(second)));
    }

    [Fact]
    public async Task Limits_that_let_nobody_in_stop_the_start() =>
        await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(async () =>
        {
            await using var app = With(perAddress: 0, perRoom: 1);
            await app.InitializeAsync();
        });

    [Fact]
    public async Task Nothing_is_remembered_of_those_who_have_gone()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var (here, there) = (await Round.Begin(app), await Round.Begin(app));
        var streams = new List<EventStream>();
        for (var i = 0; i < 100; i++)
        {
            streams.Add(await EventStream.Ask(app.Address, $"{(i % 3 == 0 ? there : here).GuestPath}/puls"));
        }

        var rooms = app.Services.GetRequiredService<Rooms>();
        Assert.Equal((100, (2, 1)), (rooms.Followers, rooms.Remembered));

        foreach (var stream in streams)
        {
            rooms.Announce(here.Dialogue.Id.Value);
            await stream.DisposeAsync();
        }

        await Until(app, r => r is { Followers: 0, Remembered: (0, 0) });
    }

    [Fact]
    public async Task One_who_does_not_read_holds_up_nobody()
    {
        await using var app = new SammenApp { With = LittleLiesBetween };
        await app.InitializeAsync();
        var round = await Round.Begin(app);
        using var deaf = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await deaf.ConnectAsync(IPAddress.Loopback, app.Address.Port, TestContext.Current.CancellationToken);
        await deaf.SendAsync(Encoding.ASCII.GetBytes($"GET {round.GuestPath}/puls HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"), TestContext.Current.CancellationToken);
        await Until(app, rooms => rooms.Followers == 1);
        await using var stream = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
        var last = await stream.Number();

        // Several times what fits between the server and the one who does not read.
        for (var i = 0; i < 10_000; i++)
        {
            app.Services.GetRequiredService<Rooms>().Announce(round.Dialogue.Id.Value);
            var next = await stream.Number();
            Assert.True(next > last);
            last = next;
        }
    }

    [Fact]
    public async Task A_server_that_stops_ends_every_stream_at_once()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var round = await Round.Begin(app);
        await using var first = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
        await using var second = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
        await first.Number();

        // Left open they would be waited for until the server loses patience, and broken off then.
        await app.Stop().WaitAsync(EventStream.Patience);

        await first.End();
        await second.End();
    }

    private static SammenApp With(int perAddress, int perRoom) => new()
    {
        With = services => services.Configure<Limits>(l => (l.PerAddress, l.PerRoom) = (perAddress, perRoom)),
    };

    private static void LittleLiesBetween(IServiceCollection services) => services.Configure<SocketTransportOptions>(o =>
        o.CreateBoundListenSocket = endpoint =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            socket.SendBufferSize = 4096;
            return socket;
        });

    private static async Task<int> Opened(EventStream stream) => await stream.Number() > 0 ? 1 : 0;

    // A connection that was closed is noticed in the server's own time, and each question gives it some.
    private static async Task Until(SammenApp app, Func<Rooms, bool> isSo)
    {
        var (rooms, http) = (app.Services.GetRequiredService<Rooms>(), app.Visitor().Http);
        using var patience = new CancellationTokenSource(EventStream.Patience);
        while (!isSo(rooms))
        {
            await http.GetAsync("/sundhed/live", patience.Token);
        }
    }
}
