namespace Sammen.Live;

/// <summary>Rooms that the other instances are to be told of. A room that waits already waits only once.</summary>
public sealed class Outbox : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim some = new(0, 1);
    private HashSet<Guid> waiting = [];

    /// <summary>To be told.</summary>
    public void Add(Guid room)
    {
        lock (gate)
        {
            waiting.Add(room);
            if (some.CurrentCount == 0)
            {
                some.Release();
            }
        }
    }

    /// <summary>All that wait, as soon as there are any.</summary>
    public async Task<IReadOnlyCollection<Guid>> Take(CancellationToken stop)
    {
        await some.WaitAsync(stop);
        lock (gate)
        {
            var taken = waiting;
            waiting = [];
            return taken;
        }
    }

    /// <inheritdoc />
    public void Dispose() => some.Dispose();
}
