using System.Buffers;
using System.Net.Mail;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Reminders;

/// <summary>How often somebody wants a mail when something waits.</summary>
public enum MailRhythm
{
    /// <summary>No mail: as everybody begins.</summary>
    Never,

    /// <summary>At most one a week, at its beginning.</summary>
    Weekly,

    /// <summary>At most one each Monday to Friday.</summary>
    Weekdays,
}

/// <summary>
/// Where and how often a member wants to be reminded by mail (påmindelse). Nothing is sent before the one who reads the address has said yes to it, and a mail
/// says that something waits, never what: others may read it.
/// </summary>
public sealed class MailChoice : Versioned
{
    /// <summary>Longest mail address, in characters (RFC 5321).</summary>
    public const int LongestAddress = 254;

    /// <summary>How many times a day an address can be asked: nobody's inbox is filled by somebody else.</summary>
    public const int MostAskedADay = 5;

    private static readonly SearchValues<char> NotInAddress = SearchValues.Create(" ,;<>\"\n");

    private MailChoice(Id<MailChoice> id, Id<Member> memberId) => (Id, MemberId) = (id, memberId);

    /// <summary>Identity.</summary>
    public Id<MailChoice> Id { get; private set; }

    /// <summary>Whose; each member has at most one.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>Where to.</summary>
    public string Address { get; private set; } = "";

    /// <summary>How often.</summary>
    public MailRhythm Rhythm { get; private set; }

    /// <summary>True for mails in English.</summary>
    public bool InEnglish { get; private set; }

    /// <summary>The day the one who reads the address said yes; null until then.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>The day it was last looked whether anything waits; null until then.</summary>
    public DateOnly? LookedOn { get; private set; }

    /// <summary>The day an address was last asked; null until then.</summary>
    public DateOnly? AskedOn { get; private set; }

    /// <summary>How many times on that day.</summary>
    public int Asked { get; private set; }

    /// <summary>True while mails are sent.</summary>
    public bool IsOn => Rhythm != MailRhythm.Never && ConfirmedOn is not null;

    /// <summary>True while the address waits for a yes.</summary>
    public bool WaitsForYes => Rhythm != MailRhythm.Never && ConfirmedOn is null;

    /// <summary>The first choice of a member.</summary>
    public static Result<MailChoice> Choose(Member by, string? address, MailRhythm? rhythm, bool inEnglish) =>
        new MailChoice(Id<MailChoice>.Random(), by.Id).Revise(address, rhythm, inEnglish, 0);

    /// <summary>Another address or rhythm. Another address waits for a yes again.</summary>
    public Result<MailChoice> Revise(string? address, MailRhythm? rhythm, bool inEnglish, int version)
    {
        var checks = new Checks();
        checks.That(rhythm is { } r && Enum.IsDefined(r), Refusal.Missing("Rhythm"));
        // The first form sent twice is the first choice twice.
        checks.That(version == 0 || IsAt(version), Refusal.Stale);
        var to = rhythm == MailRhythm.Never ? checks.Optional(address, "Address", LongestAddress) : checks.Required(address, "Address", LongestAddress);
        checks.That(to.Length == 0 || IsAddress(to), new Refusal("Start.NoAddress", "Address"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        ConfirmedOn = to == Address ? ConfirmedOn : null;
        (Address, Rhythm, InEnglish) = (to, rhythm!.Value, inEnglish);
        Changed();
        return this;
    }

    /// <summary>Notes that the address is asked for a yes; refused where it has been asked too often that day.</summary>
    public Result<MailChoice> Ask(DateOnly today)
    {
        if (AskedOn == today && Asked >= MostAskedADay)
        {
            return new Refusal("Start.AskedTooOften", "Address", RefusalKind.Conflict, MostAskedADay);
        }

        (AskedOn, Asked) = (today, AskedOn == today ? Asked + 1 : 1);
        return this;
    }

    /// <summary>The one who reads the address says yes.</summary>
    public void Confirm(DateOnly on)
    {
        ConfirmedOn ??= on;
        Changed();
    }

    /// <summary>No more mails; the address is forgotten.</summary>
    public void Stop()
    {
        (Rhythm, Address, ConfirmedOn) = (MailRhythm.Never, "", null);
        Changed();
    }

    /// <summary>True when it is time to look whether anything waits. A week that began while nobody could send is made up for on the next weekday.</summary>
    public bool IsDue(DateOnly today) => IsOn && today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && (LookedOn is not { } looked || looked < (Rhythm == MailRhythm.Weekdays ? today : today.AddDays(-((int)today.DayOfWeek - 1))));

    // What a browser takes as an address; nothing that could become a second header or a second receiver.
    private static bool IsAddress(string typed) =>
        MailAddress.TryCreate(typed, out var address) && address.Address == typed && !typed.AsSpan().ContainsAny(NotInAddress) && address.Host.Contains('.', StringComparison.Ordinal);
}
