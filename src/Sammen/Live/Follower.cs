using System.Net;
using System.Threading.Tasks.Sources;

namespace Sammen.Live;

/// <summary>
/// One open stream, seen from the room. It can be awaited again and again without anything being made for each time; who wakes it runs
/// what it does next, up to where that has to wait. So a write that does not complete holds up only its own stream.
/// </summary>
internal sealed class Follower(Room room, IPAddress address) : IValueTaskSource
{
    private const int Awake = 0, AwakeAndCalled = 1, Waiting = 2;

    private ManualResetValueTaskSourceCore<bool> source;
    private int state;
    private bool ended;

    public Room Room => room;

    public IPAddress Address => address;

    public (Room.Row Row, int Seat) Place { get; set; }

    public bool Ended => Volatile.Read(ref ended) || room.Ended;

    /// <summary>Completes when there was a call since the last time.</summary>
    public ValueTask Called()
    {
        source.Reset();
        if (Interlocked.CompareExchange(ref state, Waiting, Awake) == Awake)
        {
            return new ValueTask(this, source.Version);
        }

        // Nothing may pass this: what is read next must be at least as new as the call that is taken back here.
        Interlocked.Exchange(ref state, Awake);
        return ValueTask.CompletedTask;
    }

    public void Wake()
    {
        if (Interlocked.CompareExchange(ref state, AwakeAndCalled, Awake) == Waiting
            && Interlocked.CompareExchange(ref state, Awake, Waiting) == Waiting)
        {
            source.SetResult(true);
        }
    }

    public void End()
    {
        Volatile.Write(ref ended, true);
        Wake();
    }

    void IValueTaskSource.GetResult(short token) => source.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => source.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        source.OnCompleted(continuation, state, token, flags);
}
