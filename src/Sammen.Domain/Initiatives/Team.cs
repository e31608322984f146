using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>A part somebody has in an initiative (design 6, S93, S109).</summary>
public enum TeamRole
{
    /// <summary>Projektejer: decides, and sees beyond the own house (S104).</summary>
    Owner,

    /// <summary>Projektleder: keeps it going.</summary>
    Lead,

    /// <summary>Leader at the workplace: answers concerns, opens dialogues.</summary>
    Leader,

    /// <summary>Fagperson: knows the work.</summary>
    Participant,

    /// <summary>Superbruger: learns first and helps colleagues.</summary>
    Superuser,

    /// <summary>Ildsjæl: has the drive.</summary>
    Enthusiast,

    /// <summary>Tillidsrepræsentant (TR).</summary>
    UnionRepresentative,

    /// <summary>Arbejdsmiljørepræsentant (AMR).</summary>
    WorkEnvironmentRepresentative,

    /// <summary>Follows along.</summary>
    Observer,
}

/// <summary>One member's part in one initiative.</summary>
public sealed class TeamMember
{
    internal TeamMember(Id<Member> memberId, TeamRole role)
    {
        MemberId = memberId;
        Role = role;
    }

    /// <summary>Who.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>The part.</summary>
    public TeamRole Role { get; internal set; }
}

/// <summary>Which side of the table a team role sits at (S9).</summary>
public static class TeamRoles
{
    /// <summary>True for the elected representatives, TR and AMR (S94).</summary>
    public static bool IsRepresentative(this TeamRole role) =>
        role is TeamRole.UnionRepresentative or TeamRole.WorkEnvironmentRepresentative;

    /// <summary>True for those who lead or decide.</summary>
    public static bool IsLeading(this TeamRole role) => role is TeamRole.Owner or TeamRole.Lead or TeamRole.Leader;
}

/// <summary>A voice that the team may lack (S93); asked as a question, never held against anybody.</summary>
public enum MissingVoice
{
    /// <summary>Everybody on the team leads.</summary>
    OnlyLeaders,

    /// <summary>Nobody does the work the technology touches (S89).</summary>
    Work,

    /// <summary>No elected representative (S94).</summary>
    Representative,
}

public sealed partial class Initiative
{
    /// <summary>Whose voice the team may lack (S93, S94).</summary>
    public IReadOnlyList<MissingVoice> MissingVoices
    {
        get
        {
            var taking = team.Where(t => t.Role != TeamRole.Observer).ToList();
            if (taking.TrueForAll(t => t.Role.IsLeading()))
            {
                return [MissingVoice.OnlyLeaders];
            }

            var missing = new List<MissingVoice>();
            if (taking.TrueForAll(t => t.Role.IsLeading() || t.Role.IsRepresentative()))
            {
                missing.Add(MissingVoice.Work);
            }

            if (!taking.Exists(t => t.Role.IsRepresentative()))
            {
                missing.Add(MissingVoice.Representative);
            }

            return missing;
        }
    }

    /// <summary>Gives a member a part, or another part than before. The last one who leads cannot step down.</summary>
    public Result<Initiative> Assign(Id<Member> member, TeamRole role)
    {
        if (!Enum.IsDefined(role))
        {
            return Refusal.Missing("Role");
        }

        if (!role.IsLeading() && IsLastLeading(member))
        {
            return new Refusal("Initiatives.LastLeader", "Role", RefusalKind.Conflict);
        }

        var already = team.Find(t => t.MemberId == member);
        if (already is null)
        {
            team.Add(new TeamMember(member, role));
        }
        else
        {
            already.Role = role;
        }

        Changed();
        return this;
    }

    /// <summary>Takes a member off the team. The last one who leads stays.</summary>
    public Result<Initiative> Release(Id<Member> member)
    {
        if (IsLastLeading(member))
        {
            return new Refusal("Initiatives.LastLeader", "Role", RefusalKind.Conflict);
        }

        team.RemoveAll(t => t.MemberId == member);
        Changed();
        return this;
    }

    private bool IsLastLeading(Id<Member> member) =>
        team.Exists(t => t.MemberId == member && t.Role.IsLeading()) && team.Count(t => t.Role.IsLeading()) == 1;
}
