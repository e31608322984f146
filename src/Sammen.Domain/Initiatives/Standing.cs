using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>What somebody may do with an initiative (design 6). Both sides see the same; the roles differ in what they do.</summary>
public enum Right
{
    /// <summary>Read everything that is not anonymous or in an open dialogue.</summary>
    See,

    /// <summary>Write in dialogues, raise concerns.</summary>
    TakePart,

    /// <summary>Write joint answers and agreements, add attachments.</summary>
    Write,

    /// <summary>Mark a paper as seen and commented on (S9).</summary>
    Comment,

    /// <summary>Describe, size up, set frames, keep the team, open and conclude dialogues, reply to concerns and doubts, prepare papers, record decisions.</summary>
    Lead,
}

/// <summary>Where one member stands towards one initiative, and so what the member may do.</summary>
/// <param name="Team">The part in the team; null when not on it.</param>
/// <param name="IsOwnWorkplace">True when the initiative concerns the member's unit or one above it.</param>
/// <param name="Role">Role in the municipality.</param>
public sealed record Standing(TeamRole? Team, bool IsOwnWorkplace, MunicipalityRole Role)
{
    /// <summary>The standing of <paramref name="member"/> towards <paramref name="initiative"/>.</summary>
    /// <param name="member">Who.</param>
    /// <param name="initiative">Towards what.</param>
    /// <param name="unitsAbove">The member's own unit and every unit above it.</param>
    public static Standing Of(Member member, Initiative initiative, IReadOnlyCollection<Id<Unit>> unitsAbove) => new(
        initiative.Team.FirstOrDefault(t => t.MemberId == member.Id)?.Role,
        initiative.UnitId is not { } unit || unitsAbove.Contains(unit),
        member.Role);

    /// <summary>True when the member may.</summary>
    public bool May(Right right) => right switch
    {
        Right.See => Team is not null || IsOwnWorkplace || Role != MunicipalityRole.Member,
        Right.TakePart => Team is not null and not TeamRole.Observer || IsOwnWorkplace,
        Right.Write => Team is not null and not TeamRole.Observer,
        Right.Comment => Team is { } role && role.IsRepresentative(),
        Right.Lead => Team is { } role && role.IsLeading(),
        _ => false,
    };
}
