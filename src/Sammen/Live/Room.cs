using System.Text;

namespace Sammen.Live;

/// <summary>An event: its bytes are made once and sent to all.</summary>
internal sealed record News(long Number)
{
    public ReadOnlyMemory<byte> Bytes { get; } = Encoding.ASCII.GetBytes($"data: {Number}\n\n");
}

/// <summary>
/// One room: its newest number, and those who follow it. They are woken by rows on the thread pool, one round at a time: what is
/// announced during a round makes one more round, however many times it is announced.
/// </summary>
internal sealed class Room(Guid id, long number) : IThreadPoolWorkItem
{
    private readonly Lock gate = new();
    private readonly List<Row> rows = [];
    private readonly Stack<(Row Row, int Seat)> free = [];
    private News newest = new(number);
    private long grownTo = number;
    private bool again, running;
    private int rowsLeft, beats;

    public Guid Id => id;

    /// <summary>How many follow; guarded by the gate of <see cref="Rooms"/>.</summary>
    public int Count { get; private set; }

    public News Newest => Volatile.Read(ref newest);

    public int Beats => Volatile.Read(ref beats);

    public bool Ended { get; private set; }

    public void Seat(Follower follower)
    {
        lock (gate)
        {
            if (!free.TryPop(out var place))
            {
                var row = new Row(this);
                rows.Add(row);
                for (var seat = Row.Seats - 1; seat > 0; seat--)
                {
                    free.Push((row, seat));
                }

                place = (row, 0);
            }

            Count++;
            follower.Place = place;
            place.Row[place.Seat] = follower;
        }
    }

    public void Unseat(Follower follower)
    {
        lock (gate)
        {
            Count--;
            follower.Place.Row[follower.Place.Seat] = null;
            free.Push(follower.Place);
        }
    }

    public void Grow(long atLeast)
    {
        lock (gate)
        {
            grownTo = Math.Max(grownTo + 1, atLeast);
            Round();
        }
    }

    public void Beat()
    {
        lock (gate)
        {
            beats++;
            Round();
        }
    }

    public void End()
    {
        lock (gate)
        {
            Ended = true;
            Round();
        }
    }

    /// <summary>A round: everybody is woken and sees for themselves what is new.</summary>
    public void Execute()
    {
        Row[] all;
        lock (gate)
        {
            again = false;
            if (grownTo > newest.Number)
            {
                Volatile.Write(ref newest, new News(grownTo));
            }

            all = [.. rows];
            rowsLeft = all.Length;
            if (all.Length == 0)
            {
                running = false;
            }
        }

        foreach (var row in all)
        {
            ThreadPool.UnsafeQueueUserWorkItem(row, preferLocal: false);
        }
    }

    private void Round()
    {
        again = true;
        if (!running)
        {
            running = true;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private void RowDone()
    {
        lock (gate)
        {
            if (--rowsLeft > 0)
            {
                return;
            }

            running = false;
            if (again)
            {
                Round();
            }
        }
    }

    /// <summary>Followers that are woken after each other, on one thread: few enough that others do not wait for them.</summary>
    internal sealed class Row(Room room) : IThreadPoolWorkItem
    {
        public const int Seats = 64;

        private readonly Follower?[] seats = new Follower?[Seats];

        public Follower? this[int seat]
        {
            set => Volatile.Write(ref seats[seat], value);
        }

        public void Execute()
        {
            for (var seat = 0; seat < Seats; seat++)
            {
                Volatile.Read(ref seats[seat])?.Wake();
            }

            room.RowDone();
        }
    }
}
