using System.Collections.Concurrent;

namespace Sammen.Live;

/// <summary>
/// Keeps what was read or drawn of a room until something in it is new, so that it is made once for all who ask for it. Should a
/// word from another instance be lost, it is made anew after two seconds all the same.
/// </summary>
public sealed class RoomCache : IDisposable
{
    private const int ManyEntries = 1000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<(Guid Room, string What), Entry> entries = new();
    private readonly Rooms rooms;
    private readonly TimeProvider clock;

    /// <summary>Made once, by the container.</summary>
    public RoomCache(Rooms rooms, TimeProvider clock)
    {
        (this.rooms, this.clock) = (rooms, clock);
        rooms.Heard += Drop;
    }

    /// <summary>What is kept, or <paramref name="make"/> run once while all who ask meanwhile wait for it. Nothing is not kept.</summary>
    public async Task<T> Of<T>(Guid room, string what, Func<Task<T>> make) where T : class?
    {
        while (true)
        {
            var entry = entries.GetOrAdd((room, what), _ => new Entry(clock.GetTimestamp(), new(async () => await make())));
            if (clock.GetElapsedTime(entry.MadeAt) > Longest || entry.Made is { IsValueCreated: true, Value.IsFaulted: true })
            {
                entries.TryRemove(new((room, what), entry));
                continue;
            }

            if (entries.Count > ManyEntries)
            {
                Sweep();
            }

            var made = await entry.Made.Value;
            if (made is null)
            {
                entries.TryRemove(new((room, what), entry));
            }

            return (T)made!;
        }
    }

    /// <inheritdoc />
    public void Dispose() => rooms.Heard -= Drop;

    // Whoever reads while the news arrives may have read what was before; only who asks from now on is sure of it.
    private void Drop(Guid? room)
    {
        foreach (var key in entries.Keys)
        {
            if (room is null || key.Room == room)
            {
                entries.TryRemove(key, out _);
            }
        }
    }

    private void Sweep()
    {
        foreach (var (key, entry) in entries)
        {
            if (clock.GetElapsedTime(entry.MadeAt) > Longest)
            {
                entries.TryRemove(new(key, entry));
            }
        }
    }

    private sealed record Entry(long MadeAt, Lazy<Task<object?>> Made);
}
