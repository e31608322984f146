using System.Security.Cryptography;
using System.Text;

namespace Sammen.Domain.Municipalities;

/// <summary>A link that works once: to take up a membership or to choose a new password. Only its hash is kept.</summary>
public sealed class Invitation
{
    /// <summary>How long a link lives.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private Invitation(Id<Invitation> id, Id<Member> memberId, string tokenHash, DateTimeOffset expiresAt)
    {
        Id = id;
        MemberId = memberId;
        TokenHash = tokenHash;
        ExpiresAt = expiresAt;
    }

    /// <summary>Identity.</summary>
    public Id<Invitation> Id { get; private set; }

    /// <summary>For whom.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>SHA-256 of the token in hexadecimal.</summary>
    public string TokenHash { get; private set; }

    /// <summary>After this the link is dead.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was used; null while unused.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>A new link for a member: the token goes into the link and is never stored.</summary>
    public static (Invitation Invitation, string Token) For(Id<Member> member, DateTimeOffset now)
    {
        var token = NewToken();
        return (new Invitation(Id<Invitation>.At(now), member, Hash(token), now + Lifetime), token);
    }

    /// <summary>A token for a link that nobody can guess; what is stored is its <see cref="Hash"/>.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));

    /// <summary>The form in which a token is stored and looked up.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>True while the link can be used.</summary>
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <summary>Uses the link up.</summary>
    public Result<Invitation> Use(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            return new Refusal("Municipalities.InvitationSpent", null, RefusalKind.Conflict);
        }

        UsedAt = now;
        return this;
    }

    /// <summary>Makes an unused link dead, because a newer one takes its place.</summary>
    public void Withdraw(DateTimeOffset now) => UsedAt ??= now;
}
