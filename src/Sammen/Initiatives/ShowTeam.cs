using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

/// <summary>One on the team, as the others see it.</summary>
public sealed record TeamLine(Id<Member> Id, string Name, Id<Unit>? UnitId, bool IsActive, TeamRole Role);

/// <summary>Who is on the team and as what (S93, S109), and whose voice may be missing.</summary>
[Route("k/{kommune}/initiativer/{initiative}/hold")]
[Needs(Right.See)]
public sealed class ShowTeamController(SammenDb db) : PageController
{
    /// <summary>The team.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        return Page<ShowTeam>(new
        {
            Team = await TeamLines.Of(Here.Initiative, db),
            Selves = await db.Set<SelfView>().AsNoTracking().Where(s => s.InitiativeId == id).ToDictionaryAsync(s => s.MemberId),
        });
    }
}

/// <summary>Reads the team with its names.</summary>
internal static class TeamLines
{
    /// <summary>Those who lead first, then by role and name.</summary>
    public static async Task<IReadOnlyList<TeamLine>> Of(Initiative initiative, SammenDb db)
    {
        var ids = initiative.Team.Select(t => t.MemberId).ToList();
        var members = await db.Set<Member>().AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id);
        return
        [
            .. initiative.Team.Select(t => (Part: t, Member: members[t.MemberId]))
                .Select(t => new TeamLine(t.Member.Id, t.Member.Name, t.Member.UnitId, t.Member.IsActive, t.Part.Role))
                .OrderBy(t => t.Role).ThenBy(t => t.Name, StringComparer.CurrentCulture),
        ];
    }
}
