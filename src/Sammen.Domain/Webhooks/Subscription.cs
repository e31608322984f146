using System.Net;

namespace Sammen.Domain.Webhooks;

/// <summary>A subscription as an administrator asks for it.</summary>
/// <param name="Name">What receives, such as "ESDH".</param>
/// <param name="Address">Where it receives.</param>
/// <param name="Events">Names of events.</param>
public sealed record SubscriptionText(string? Name, string? Address, IReadOnlyCollection<string>? Events);

/// <summary>Another program that is told when something happens in the municipality (abonnement). It is told that, and fetches the rest with a key of its own.</summary>
public sealed class Subscription
{
    /// <summary>How many a municipality can have open at once.</summary>
    public const int MostOpen = 20;

    /// <summary>Longest address, in characters.</summary>
    public const int AddressLength = 500;

    private Subscription(Id<Subscription> id, string name, string address, IReadOnlyList<EventKind> events, string secret, DateOnly createdOn) =>
        (Id, Name, Address, Events, Secret, CreatedOn) = (id, name, address, events, secret, createdOn);

    /// <summary>Identity.</summary>
    public Id<Subscription> Id { get; private set; }

    /// <summary>What receives.</summary>
    public string Name { get; private set; }

    /// <summary>Where it receives.</summary>
    public string Address { get; private set; }

    /// <summary>What it is told of, at least one.</summary>
    public IReadOnlyList<EventKind> Events { get; private set; }

    /// <summary>What messages are signed with; shown once. It is kept as it is, since a hash cannot sign.</summary>
    public string Secret { get; private set; }

    /// <summary>The day it was made.</summary>
    public DateOnly CreatedOn { get; private set; }

    /// <summary>The day it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>True when the receiver itself closed it by answering that it is gone (410).</summary>
    public bool IsGone { get; private set; }

    /// <summary>When a message was last received; null until then. Noted by the program past this object.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>When a message was last not received; null until then. Noted by the program past this object.</summary>
    public DateTimeOffset? FailedAt { get; private set; }

    /// <summary>The status that was answered that time; null where there was no answer.</summary>
    public int? FailedAnswer { get; private set; }

    /// <summary>Why there was no answer that time; null where there was one.</summary>
    public Trouble? FailedTrouble { get; private set; }

    /// <summary>True while it is told.</summary>
    public bool IsOpen => ClosedOn is null;

    /// <summary>A new one with its secret, or what is wrong with it. With an id made beforehand, the same asked for twice is one.</summary>
    /// <param name="text">What is asked for.</param>
    /// <param name="rule">Which addresses may be told.</param>
    /// <param name="open">How many are open already.</param>
    /// <param name="now">When.</param>
    /// <param name="id">Made beforehand, or null.</param>
    public static Result<Subscription> Make(SubscriptionText text, ReachRule rule, int open, DateTimeOffset now, Id<Subscription>? id = null)
    {
        var checks = new Checks();
        var name = checks.Required(text.Name, "Name", Checks.TitleLength);
        var address = checks.Required(text.Address, "Address", AddressLength);
        CheckAddress(checks, address, rule);
        var kinds = (text.Events ?? []).Select(EventKinds.Of).ToList();
        checks.That(kinds.Count > 0, new Refusal("Webhooks.NoEvents", "Events"));
        checks.That(!kinds.Contains(null), Refusal.Unread("Events"));
        CheckRoom(checks, open);
        return checks.Passed
            ? new Subscription(id ?? Id<Subscription>.At(now), name, address, [.. kinds.Select(k => k!.Value).Distinct().Order()], Signature.NewSecret(), now.Day())
            : checks.Refusals;
    }

    /// <summary>Another secret in place of the first, for a form that was sent twice: only the last answer is seen. False once anything was sent.</summary>
    public bool MakeAnew(bool isUsed)
    {
        if (isUsed || !IsOpen)
        {
            return false;
        }

        Secret = Signature.NewSecret();
        return true;
    }

    /// <summary>Closes it at once; what happens while it is closed is not kept for it.</summary>
    public void Close(DateOnly on) => ClosedOn ??= on;

    /// <summary>Is closed by the receiver, who says that it is gone and wants no more.</summary>
    public void Leave(DateOnly on) => (ClosedOn, IsGone) = (ClosedOn ?? on, true);

    /// <summary>Opens it again with the same secret, where there is room for one more.</summary>
    public Result<Subscription> Reopen(int open)
    {
        if (IsOpen)
        {
            return this;
        }

        var checks = new Checks();
        CheckRoom(checks, open);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (ClosedOn, IsGone) = (null, false);
        return this;
    }

    private static void CheckRoom(Checks checks, int open) =>
        checks.That(open < MostOpen, new Refusal("Webhooks.TooMany", null, RefusalKind.Conflict, MostOpen));

    private static void CheckAddress(Checks checks, string address, ReachRule rule)
    {
        if (address.Length is 0 or > AddressLength)
        {
            return;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.Scheme is not ("https" or "http"))
        {
            checks.That(false, new Refusal("Webhooks.NoWebAddress", "Address"));
            return;
        }

        checks.That(uri.Scheme == "https" || (uri.IsLoopback && rule.AllowsLoopback), new Refusal("Webhooks.NotHttps", "Address"));
        // What stands before an @ is a password, and would be shown to whoever opens the page.
        checks.That(uri.UserInfo.Length == 0, new Refusal("Webhooks.HasPassword", "Address"));
        // A name is looked up each time something is sent, and held to the same rule there: what it means today says nothing of tomorrow.
        var isElsewhere = !uri.IsLoopback || rule.AllowsLoopback;
        checks.That(isElsewhere && (!IPAddress.TryParse(uri.DnsSafeHost, out var literal) || rule.Allows(literal)), new Refusal("Webhooks.PrivateAddress", "Address"));
    }
}
