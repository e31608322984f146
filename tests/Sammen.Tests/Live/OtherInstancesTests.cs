using Microsoft.EntityFrameworkCore;
using Npgsql;
using Sammen.Live;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.Live;

/// <summary>
/// Several servers on one PostgreSQL are one to those who follow a room. On SQLite there is one server, and the same is true of it.
/// </summary>
public sealed class OtherInstancesTests
{
    [Fact]
    public async Task What_is_written_at_one_server_is_heard_at_the_other()
    {
        await using var here = new SammenApp();
        await here.InitializeAsync();
        await using var other = here.Postgres is null ? null : new SammenApp { Beside = here };
        await (other?.InitializeAsync() ?? default);
        var there = other ?? here;
        var room = await Dialogues.Marking.ReadingRoom.Begin(here);
        await using var stream = await EventStream.Ask(here.Address, $"{room.GuestPath}/puls");
        await using var beside = await EventStream.Ask(there.Address, $"{room.GuestPath}/puls");
        var (last, lastBeside) = (await stream.Number(), await beside.Number());
        var guest = await there.Visitor().Visit(room.GuestPath);
        await guest.Press("Kom med");

        foreach (var words in new[] { "Vi når mere.", "Nettet går ned." })
        {
            await Round.Say(guest, words);

            last = await Greater(stream, last);
            lastBeside = await Greater(beside, lastBeside);
        }

        Assert.Equal(3, await here.In(room.Village.Municipality.Id, db => db.Set<Domain.Dialogues.Statement>().CountAsync()));
    }

    [Fact]
    public async Task What_was_said_while_a_connection_was_lost_is_not_missed()
    {
        await using var here = new SammenApp();
        await here.InitializeAsync();
        var room = await Dialogues.Marking.ReadingRoom.Begin(here);
        if (here.Postgres is null)
        {
            // No connection that could be lost.
            Assert.Null(here.Services.GetService(typeof(Outbox)));
            return;
        }

        await using var connection = new NpgsqlConnection(here.Postgres);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await Listens(here, connection);
        await using var stream = await EventStream.Ask(here.Address, $"{room.GuestPath}/puls");
        var last = await stream.Number();

        // Nobody knows what was said meanwhile, so all are told to look.
        Assert.Equal(1, await Sever(connection, OtherInstances.Listener));
        last = await Greater(stream, last);

        // What could not be told is told when the connection is back.
        await using var there = new SammenApp { Beside = here };
        await there.InitializeAsync();
        await Listens(there, connection);
        await using var beside = await EventStream.Ask(there.Address, $"{room.GuestPath}/puls");
        var guest = await here.Visitor().Visit(room.GuestPath);
        await guest.Press("Kom med");
        var lastBeside = await beside.Number();
        Assert.NotEqual(0, await Sever(connection, OtherInstances.Teller));
        await Round.Say(guest, "Vi når mere.");
        await Greater(beside, lastBeside);
        await Greater(stream, last);
    }

    // When it begins to listen, it tells everybody once, which is one step. The second step is a word that it has heard.
    private static async Task Listens(SammenApp app, NpgsqlConnection connection)
    {
        var round = await Round.Begin(app);
        await using var stream = await EventStream.Ask(app.Address, $"{round.GuestPath}/puls");
        await using var notify = new NpgsqlCommand("SELECT pg_notify('sammen_live', $1 || ' another')", connection);
        notify.Parameters.Add(new NpgsqlParameter<string> { TypedValue = round.Dialogue.Id.ToString() });
        var first = await stream.Number();
        long heard;
        do
        {
            await notify.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            heard = await stream.Number();
        }
        while (heard < first + 2);
    }

    private static async Task<long> Greater(EventStream stream, long last)
    {
        var next = await stream.Number();
        Assert.True(next > last, $"{next} after {last}");
        return next;
    }

    private static async Task<long> Sever(NpgsqlConnection connection, string name)
    {
        await using var sever = new NpgsqlCommand(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1", connection);
        sever.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return (long)(await sever.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
