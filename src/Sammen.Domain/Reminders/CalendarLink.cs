using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Reminders;

/// <summary>
/// A member's own dates as an address that a calendar fetches by itself (kalenderlink). Whoever has the address can read the dates, so it can be let go of and made
/// anew; only the hash of its secret is kept.
/// </summary>
public sealed class CalendarLink
{
    private CalendarLink(Id<CalendarLink> id, Id<Member> memberId, string tokenHash, DateOnly madeOn) => (Id, MemberId, TokenHash, MadeOn) = (id, memberId, tokenHash, madeOn);

    /// <summary>Identity.</summary>
    public Id<CalendarLink> Id { get; private set; }

    /// <summary>Whose; each member has at most one.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>SHA-256 of the secret in hexadecimal.</summary>
    public string TokenHash { get; private set; }

    /// <summary>The day it was made.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>A new one: the secret goes into the address and is never stored.</summary>
    public static (CalendarLink Link, string Token) For(Member member, DateOnly today)
    {
        var token = Invitation.NewToken();
        return (new(Id<CalendarLink>.Random(), member.Id, Invitation.Hash(token), today), token);
    }
}
