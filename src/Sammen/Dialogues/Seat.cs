using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues;

/// <summary>How somebody sits in a dialogue: as a member with rights towards its initiative, or as a guest by link.</summary>
/// <param name="Dialogue">The dialogue.</param>
/// <param name="Initiative">What it is about.</param>
/// <param name="Path">The dialogue's address as this person sees it.</param>
/// <param name="Member">The member; null for a guest.</param>
/// <param name="Standing">The member's rights; null for a guest.</param>
/// <param name="SignsAs">How a guest has said to sign; null while nothing was said.</param>
/// <param name="Via">How a guest came in; null by the shared link.</param>
public sealed record Seat(
    Dialogue Dialogue, Initiative Initiative, string Path, Member? Member = null, Standing? Standing = null, string? SignsAs = null, Entrance? Via = null)
{
    /// <summary>True for somebody who came by the link: sees the dialogue and nothing else.</summary>
    public bool IsGuest => Member is null;

    /// <summary>How this person came in.</summary>
    public Entrance By => Via ?? (IsGuest ? Entrance.Link : Entrance.SignIn);

    /// <summary>True for those who may write while it is open.</summary>
    public bool MayWrite => (IsGuest || May(Right.TakePart)) && Dialogue.LetsIn(By);

    /// <summary>True when a member has the right; guests have none of them.</summary>
    public bool May(Right right) => Standing?.May(right) ?? false;
}
