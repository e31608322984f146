using System.Security.Cryptography;
using System.Text;

namespace Sammen.Domain.Dialogues;

/// <summary>When others' statements are read in a dialogue over a period. Announced before the first word and never changed.</summary>
public enum Reading
{
    /// <summary>Nobody reads others' statements before it is closed.</summary>
    AfterClosing,

    /// <summary>Each reads others' statements, a few at a time, and marks them while it is open; counts come when it is closed.</summary>
    Underway,
}

/// <summary>A way to come in.</summary>
public enum Entrance
{
    /// <summary>Members who sign in.</summary>
    SignIn,

    /// <summary>One link that a workplace shares.</summary>
    Link,

    /// <summary>A link for each person, good for one time: <see cref="PersonalLink"/>.</summary>
    Personal,
}

/// <summary>What is promised of a dialogue over a period (høring), as the one who opens it says.</summary>
/// <param name="Reading">When others' statements are read.</param>
/// <param name="Entrances">How one comes in; at least one.</param>
/// <param name="Purpose">What the statements are used for.</param>
/// <param name="Readers">Who reads them.</param>
/// <param name="DeletesOn">The day statements and marks are deleted; null when they stay.</param>
public sealed record PeriodPlan(Reading? Reading, IReadOnlyCollection<Entrance> Entrances, string? Purpose, string? Readers, DateOnly? DeletesOn = null);

/// <summary>
/// A dialogue that runs for days (høring): what was promised before the first question, and how one comes in. None of it changes
/// once it is opened.
/// </summary>
public sealed class Period
{
    /// <summary>Longest purpose, and longest word on who reads, in characters.</summary>
    public const int PromiseLength = 300;

    /// <summary>Length of a room token, in characters: as long as any word by which a device knows its own.</summary>
    public const int RoomTokenLength = Half * 2;

    private const int Half = 32;

    private Period(Reading reading, string purpose, string readers, DateOnly? deletesOn, string secret)
    {
        Reading = reading;
        Purpose = purpose;
        Readers = readers;
        DeletesOn = deletesOn;
        Secret = secret;
    }

    /// <summary>When others' statements are read.</summary>
    public Reading Reading { get; private set; }

    /// <summary>What the statements are used for.</summary>
    public string Purpose { get; private set; }

    /// <summary>Who reads them.</summary>
    public string Readers { get; private set; }

    /// <summary>The day statements and marks are deleted; null when they stay.</summary>
    public DateOnly? DeletesOn { get; private set; }

    /// <summary>True when members come in by signing in.</summary>
    public bool BySignIn { get; private set; }

    /// <summary>True when the link that a workplace shares works.</summary>
    public bool ByLink { get; private set; }

    /// <summary>True when there are links for each person.</summary>
    public bool ByPersonalLink { get; private set; }

    /// <summary>What personal links and room tokens are made with.</summary>
    public string Secret { get; private set; }

    /// <summary>True when one comes in this way.</summary>
    public bool LetsIn(Entrance by) => by switch
    {
        Entrance.SignIn => BySignIn,
        Entrance.Link => ByLink,
        _ => ByPersonalLink,
    };

    /// <summary>
    /// A new room token: what a personal link is exchanged for. It is random, is kept on the phone only, and proves that it was given
    /// out here without telling for which link.
    /// </summary>
    public string NewRoomToken()
    {
        var nonce = RandomNumberGenerator.GetHexString(Half, lowercase: true);
        return nonce + Proof(nonce);
    }

    /// <summary>True for a token that was given out for this dialogue.</summary>
    public bool IsRoomToken(string? token) =>
        ByPersonalLink && token is { Length: RoomTokenLength }
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Proof(token[..Half])), Encoding.UTF8.GetBytes(token[Half..]));

    internal byte[] Derive(string what) => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Secret), Encoding.UTF8.GetBytes(what));

    internal static Result<Period> Plan(PeriodPlan plan, DateOnly? closesOn, DateOnly today)
    {
        var checks = new Checks();
        checks.That(plan.Reading is { } r && Enum.IsDefined(r), Refusal.Missing("Reading"));
        checks.That(plan.Entrances.Any(Enum.IsDefined), new Refusal("Dialogues.NoEntrance", "Entrances"));
        var purpose = checks.Required(plan.Purpose, "Purpose", PromiseLength);
        var readers = checks.Required(plan.Readers, "Readers", PromiseLength);
        checks.That(plan.DeletesOn is not { } on || on > (closesOn > today ? closesOn : today), new Refusal("Dialogues.DeletesTooEarly", "DeletesOn"));
        return checks.Passed
            ? new Period(plan.Reading!.Value, purpose, readers, plan.DeletesOn, RandomNumberGenerator.GetHexString(64, lowercase: true))
            {
                BySignIn = plan.Entrances.Contains(Entrance.SignIn),
                ByLink = plan.Entrances.Contains(Entrance.Link),
                ByPersonalLink = plan.Entrances.Contains(Entrance.Personal),
            }
            : checks.Refusals;
    }

    private string Proof(string nonce) => Convert.ToHexStringLower(Derive("room/" + nonce))[..Half];
}
