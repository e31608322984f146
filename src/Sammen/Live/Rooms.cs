using System.Net;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Sammen.Access;

namespace Sammen.Live;

/// <summary>
/// Tells everyone who follows a room that something in it is new. What it is, they fetch themselves: an event is only a number that has
/// grown. Nothing here outlives the process, and nothing needs to: who comes back gets a greater number and fetches.
/// </summary>
public sealed class Rooms : IDisposable
{
    /// <summary>The key in <see cref="HttpContext.Items"/> that says that only the headers were asked for.</summary>
    public static readonly object OnlyHeaders = new();

    internal static readonly TimeSpan BetweenHeartbeats = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Room> rooms = [];
    private readonly Dictionary<IPAddress, int> addresses = [];
    private readonly TimeProvider clock;
    private readonly Limits limits;
    private readonly IStringLocalizer<Texts> texts;
    private readonly Outbox? others;
    private readonly ITimer heart;
    private readonly CancellationTokenRegistration stopping;
    private bool stopped;

    /// <summary>Made once, by the container; <paramref name="others"/> where several instances share a database.</summary>
    public Rooms(TimeProvider clock, IOptions<Limits> limits, IStringLocalizer<Texts> texts, IHostApplicationLifetime lifetime, Outbox? others = null)
    {
        (this.clock, this.limits, this.texts, this.others) = (clock, limits.Value, texts, others);
        heart = clock.CreateTimer(_ => Beat(), null, BetweenHeartbeats, BetweenHeartbeats);
        // A server that stops waits for open requests; these would never end by themselves.
        stopping = lifetime.ApplicationStopping.Register(Stop);
    }

    /// <summary>A room has something new, or, with null, any of them may have. Called before its followers are.</summary>
    internal event Action<Guid?>? Heard;

    /// <summary>Streams that are open.</summary>
    internal int Followers
    {
        get
        {
            lock (gate)
            {
                return addresses.Values.Sum();
            }
        }
    }

    /// <summary>Rooms and addresses that are kept in memory.</summary>
    internal (int Rooms, int Addresses) Remembered
    {
        get
        {
            lock (gate)
            {
                return (rooms.Count, addresses.Count);
            }
        }
    }

    /// <summary>Something in the room is new: call it when it is committed. Returns at once and never throws.</summary>
    public void Announce(Guid room)
    {
        Told(room);
        others?.Add(room);
    }

    /// <summary>The stream of numbers of a room, as server-sent events. Who may see the room is for the caller to check.</summary>
    public IResult Follow(Guid room) => new RoomStream(this, room, texts);

    /// <summary>What another instance announced.</summary>
    internal void Told(Guid room)
    {
        Heard?.Invoke(room);
        Room? followed;
        lock (gate)
        {
            rooms.TryGetValue(room, out followed);
        }

        followed?.Grow(Now);
    }

    /// <summary>Something may have been missed.</summary>
    internal void ToldOfAll()
    {
        Heard?.Invoke(null);
        foreach (var room in Followed())
        {
            room.Grow(Now);
        }
    }

    /// <summary>A place in the room, or the name of the text that says why there is none.</summary>
    internal (Follower? Follower, string? Why) Join(Guid id, IPAddress? address)
    {
        var from = Household.Of(address);
        lock (gate)
        {
            var here = addresses.GetValueOrDefault(from);
            if (here >= limits.PerAddress)
            {
                return (null, "TooManyHere");
            }

            if (!rooms.TryGetValue(id, out var room))
            {
                room = new Room(id, Now);
            }

            if (room.Count >= limits.PerRoom)
            {
                return (null, "TooManyInRoom");
            }

            rooms[id] = room;
            addresses[from] = here + 1;
            var follower = new Follower(room, from);
            room.Seat(follower);
            if (stopped)
            {
                follower.End();
            }

            return (follower, null);
        }
    }

    internal void Leave(Follower follower)
    {
        lock (gate)
        {
            follower.Room.Unseat(follower);
            if (follower.Room.Count == 0)
            {
                rooms.Remove(follower.Room.Id);
            }

            if (--addresses[follower.Address] == 0)
            {
                addresses.Remove(follower.Address);
            }
        }
    }

    /// <summary>Ends all streams.</summary>
    public void Dispose()
    {
        Stop();
        heart.Dispose();
        stopping.Dispose();
    }

    // Microseconds, so that a number that runs ahead of the clock by growing fast is passed by it again before a restart.
    private long Now => (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private void Beat()
    {
        foreach (var room in Followed())
        {
            room.Beat();
        }
    }

    private void Stop()
    {
        lock (gate)
        {
            stopped = true;
        }

        foreach (var room in Followed())
        {
            room.End();
        }
    }

    private Room[] Followed()
    {
        lock (gate)
        {
            return [.. rooms.Values];
        }
    }
}
