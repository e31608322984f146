using Npgsql;
using Sammen.Hosting;

namespace Sammen.Live;

/// <summary>
/// Several instances on one PostgreSQL tell each other by NOTIFY which rooms have something new. Whoever loses the connection misses
/// what is said meanwhile, and so tells all its own followers once when it is back.
/// </summary>
internal sealed class OtherInstances(Settings settings, Rooms rooms, Outbox outbox, TimeProvider clock, ILogger<OtherInstances> log) : BackgroundService
{
    /// <summary>What the connections are called in <c>pg_stat_activity</c>.</summary>
    public const string Listener = "Sammen live, listens", Teller = "Sammen live, tells";

    private const string Channel = "sammen_live";
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(2);

    // The payload is the room, and after it who says so: one does not tell oneself again.
    private readonly string mark = " " + Guid.NewGuid().ToString("N");

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Listen(stoppingToken), Tell(stoppingToken));

    private Task Listen(CancellationToken stop) => Connected(Listener, async connection =>
    {
        connection.Notification += (_, said) => Hear(said.Payload);
        await using var listen = new NpgsqlCommand("LISTEN " + Channel, connection);
        await listen.ExecuteNonQueryAsync(stop);
        rooms.ToldOfAll();
        while (true)
        {
            await connection.WaitAsync(stop);
        }
    }, stop);

    private Task Tell(CancellationToken stop) => Connected(Teller, async connection =>
    {
        await using var notify = new NpgsqlCommand($"SELECT pg_notify('{Channel}', room || $1) FROM unnest($2) AS room", connection);
        notify.Parameters.Add(new NpgsqlParameter<string> { TypedValue = mark });
        var payloads = new NpgsqlParameter<string[]>();
        notify.Parameters.Add(payloads);
        while (true)
        {
            var taken = await outbox.Take(stop);
            try
            {
                payloads.TypedValue = [.. taken.Select(room => room.ToString())];
                await notify.ExecuteNonQueryAsync(stop);
            }
            catch
            {
                foreach (var room in taken)
                {
                    outbox.Add(room);
                }

                throw;
            }
        }
    }, stop);

    private void Hear(string payload)
    {
        if (!payload.EndsWith(mark, StringComparison.Ordinal) && Guid.TryParse(payload.Split(' ')[0], out var room))
        {
            rooms.Told(room);
        }
    }

    // The first try after a loss comes at once: most often one connection is lost, not the database.
    private async Task Connected(string name, Func<NpgsqlConnection, Task> act, CancellationToken stop)
    {
        var connecting = new NpgsqlConnectionStringBuilder(settings.Postgres!) { ApplicationName = name, Pooling = false, KeepAlive = 15 }.ConnectionString;
        long? lostAt = null;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connecting);
                await connection.OpenAsync(stop);
                await act(connection);
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                Lost(log, name, failure.Message, null);
            }

            var again = lostAt is { } before && clock.GetElapsedTime(before) < BetweenTries;
            lostAt = clock.GetTimestamp();
            if (again)
            {
                await Task.Delay(BetweenTries, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static readonly Action<ILogger, string, string, Exception?> Lost =
        LoggerMessage.Define<string, string>(LogLevel.Warning, new EventId(1, nameof(Lost)), "{Connection}: {Reason}. It is taken up again.");
}
