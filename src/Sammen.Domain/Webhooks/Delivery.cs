namespace Sammen.Domain.Webhooks;

/// <summary>Why a receiver gave no answer.</summary>
public enum Trouble
{
    /// <summary>Its name is not known.</summary>
    UnknownName,

    /// <summary>Nobody took the connection, or it broke.</summary>
    NoConnection,

    /// <summary>Its certificate is not trusted.</summary>
    NotSecure,

    /// <summary>It took too long.</summary>
    TooSlow,

    /// <summary>Its name leads to an address that may not be told.</summary>
    AddressRefused,
}

/// <summary>How it stands with a message.</summary>
public enum DeliveryState
{
    /// <summary>Not tried yet.</summary>
    Waiting,

    /// <summary>Not received; it is tried again.</summary>
    Again,

    /// <summary>Received.</summary>
    Received,

    /// <summary>Not received, and not tried any more.</summary>
    GivenUp,
}

/// <summary>
/// One message to one receiver (besked). It is written in the same transaction as what happened, so that nothing is told that was not saved, and
/// nothing saved is forgotten. Sending moves it on past this object: several servers may try, and one of them does.
/// </summary>
public sealed class Delivery
{
    /// <summary>How many days one is kept.</summary>
    public const int DaysKept = 30;

    /// <summary>How long the one who sends has it alone. Should that server stop, another takes it up after this.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(8), TimeSpan.FromHours(24)];

    /// <summary>After how many tries it is given up.</summary>
    public static readonly int MostTries = Pauses.Length + 1;

    private Delivery(Id<Delivery> id, Id<Subscription> subscriptionId, EventKind kind, Guid aboutId, DateTimeOffset at) =>
        (Id, SubscriptionId, Kind, AboutId, At, NextTryAt) = (id, subscriptionId, kind, aboutId, at, at);

    /// <summary>Identity; the receiver is given it too, the same each time, and can tell by it what it has had before.</summary>
    public Id<Delivery> Id { get; private set; }

    /// <summary>To whom.</summary>
    public Id<Subscription> SubscriptionId { get; private set; }

    /// <summary>What happened.</summary>
    public EventKind Kind { get; private set; }

    /// <summary>To what.</summary>
    public Guid AboutId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How many times it was tried since it was made or sent again by hand.</summary>
    public int Tries { get; private set; }

    /// <summary>When it is tried next; null when it is received or given up.</summary>
    public DateTimeOffset? NextTryAt { get; private set; }

    /// <summary>When it was received.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>The status that was last answered; null where there was no answer.</summary>
    public int? Answer { get; private set; }

    /// <summary>Why there was no answer; null where there was one.</summary>
    public Trouble? Trouble { get; private set; }

    /// <summary>How it stands.</summary>
    public DeliveryState State => ReceivedAt is not null ? DeliveryState.Received
        : NextTryAt is null ? DeliveryState.GivenUp
        : Tries == 0 ? DeliveryState.Waiting
        : DeliveryState.Again;

    /// <summary>A message to be sent at once. Its id tells nothing of when.</summary>
    public static Delivery Of(Subscription to, EventKind kind, Guid about, DateTimeOffset now) => new(Id<Delivery>.Random(), to.Id, kind, about, now);

    /// <summary>How long to wait after this many tries; null when it is given up.</summary>
    public static TimeSpan? PauseAfter(int tries) => tries < MostTries ? Pauses[tries - 1] : null;
}
