using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Npgsql;
using Sammen.Data;
using Sammen.Hosting;

namespace Sammen.Dialogues.Marking;

/// <summary>
/// Writes the marks of all meetings. When a whole room marks at once, what waits is committed together: a commit costs more than a
/// hundred rows. Whoever sent a mark is answered when it is committed, and not before. The room is told nothing: what is marked is
/// counted for all when reading is over.
/// </summary>
public sealed class MarkWriter(IServiceScopeFactory scopes, Settings settings) : IHostedService
{
    /// <summary>Most marks in one transaction.</summary>
    internal const int MostAtOnce = 500;

    /// <summary>What its connections are called in <c>pg_stat_activity</c>.</summary>
    internal const string Name = "Sammen marks";

    private const int MostWaiting = 10_000;
    private const int SqliteConstraint = 19;

    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    // A pool of its own: those who wait for an answer may hold all connections of the other one.
    private readonly string? connection =
        settings.Postgres is { } postgres ? new NpgsqlConnectionStringBuilder(postgres) { ApplicationName = Name, MaxPoolSize = 1 }.ConnectionString : null;

    private Task running = Task.CompletedTask;
    private int commits;

    /// <summary>Transactions so far.</summary>
    internal int Commits => Volatile.Read(ref commits);

    /// <summary>Keeps a mark; answers when it is committed or refused.</summary>
    public async Task<MarkAnswer> Keep(Mark mark)
    {
        var waiting = new Waiting(mark);
        await queue.Writer.WriteAsync(waiting);
        return await waiting.Task;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        running = Task.Run(Run, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Writes what still waits.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        return running.WaitAsync(cancellationToken);
    }

    private async Task Run()
    {
        var batch = new List<Waiting>(MostAtOnce);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MostAtOnce && queue.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await Write(batch);
            batch.Clear();
        }
    }

    private async Task Write(List<Waiting> batch)
    {
        try
        {
            var answers = await Commit(batch);
            foreach (var (waiting, answer) in batch.Zip(answers))
            {
                waiting.SetResult(answer);
            }
        }
        catch (Exception failure) when (batch.Count > 1 && IsAboutARow(failure))
        {
            // One that the database does not take must not take the others with it.
            foreach (var one in batch)
            {
                await Write([one]);
            }
        }
        catch (Exception failure)
        {
            foreach (var waiting in batch)
            {
                waiting.SetException(failure);
            }
        }
    }

    private async Task<MarkAnswer[]> Commit(List<Waiting> batch)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        var answers = await MarkBatch.Commit([.. batch.Select(w => w.Mark)], db, connection);
        Interlocked.Increment(ref commits);
        return answers;
    }

    // Integrity, data, or a deadlock; not that the database is away, which would be so for each of them.
    private static bool IsAboutARow(Exception failure) => failure switch
    {
        PostgresException postgres => postgres.SqlState[..2] is "22" or "23" or "40",
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteConstraint,
        _ => false,
    };

    private sealed class Waiting(Mark mark) : TaskCompletionSource<MarkAnswer>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public Mark Mark => mark;
    }
}
