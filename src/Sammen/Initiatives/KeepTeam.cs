using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

/// <summary>Who is to have which part.</summary>
public sealed record PartInput(Id<Member>? Member, TeamRole? Role);

/// <summary>A member who can be brought onto the team.</summary>
public sealed record Candidate(Id<Member> Id, string Name, Id<Unit>? UnitId);

/// <summary>Whom one can bring in.</summary>
/// <param name="Shown">The nearest of them, or those who were found.</param>
/// <param name="Soeg">Parts of the name that was looked for.</param>
/// <param name="HasMore">True where there are others.</param>
public sealed record Candidates(IReadOnlyList<Candidate> Shown, string? Soeg, bool HasMore);

/// <summary>Brings members onto the team, gives them another part, and takes them off (S93).</summary>
[Route("k/{kommune}/initiativer/{initiative}/hold")]
[Needs(Right.See)]
public sealed class KeepTeamController(SammenDb db, IStringLocalizer<Texts> t) : PageController
{
    private const int MostShown = 100;

    /// <summary>The form for a new one.</summary>
    [HttpGet("ny")]
    public async Task<IResult> New([FromQuery] string? soeg) => await MayKeep()
        ? Page<KeepTeam>(new { Input = new PartInput(null, null), Candidates = await Nearest(soeg) })
        : Results.StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Brings somebody in.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Add([FromForm] PartInput input, [FromQuery] string? soeg)
    {
        if (!await MayKeep())
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var chosen = await Possible().Where(m => m.Id == input.Member).Select(m => (Id<Member>?)m.Id).SingleOrDefaultAsync();
        var why = await Assign(chosen, input.Role);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, "hold"), t["Team.Added"])
            : Again<KeepTeam>(new { Input = input, Candidates = await Nearest(soeg), Errors = ErrorsOf(why) }, why);
    }

    /// <summary>One on the team.</summary>
    [HttpGet("{member}")]
    public async Task<IResult> Show(Id<Member> member) =>
        !await MayKeep() ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : await Find(member) is { } line ? Page<KeepTeam>(new { Input = new PartInput(member, line.Role), Line = line })
        : Results.NotFound();

    /// <summary>Another part.</summary>
    [HttpPost("{member}")]
    public Task<IResult> Change(Id<Member> member, [FromForm] PartInput input) =>
        Keep(member, input, async () => await Assign(member, input.Role), "Team.Changed");

    /// <summary>Off the team.</summary>
    [HttpPost("{member}/udtraeden")]
    public Task<IResult> Release(Id<Member> member) =>
        Keep(member, null, () => Release(Here.Initiative.Release(member), member), "Team.Released");

    private async Task<IResult> Keep(Id<Member> member, PartInput? input, Func<Task<IReadOnlyList<Refusal>>> change, string said)
    {
        if (!await MayKeep())
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await Find(member) is not { } line)
        {
            return Results.NotFound();
        }

        var why = await change();
        return why.Count == 0
            ? Onwards(StillSees() ? Here.Path(Here.Initiative.Id, "hold") : Here.Path("initiativer"), t[said])
            : Again<KeepTeam>(new { Input = new PartInput(member, input is null ? line.Role : input.Role), Line = line, Errors = ErrorsOf(why) }, why);
    }

    // What somebody said of oneself goes along.
    private async Task<IReadOnlyList<Refusal>> Release(Result<Initiative> released, Id<Member> member)
    {
        if (released.Refusals.Count == 0)
        {
            var id = Here.Initiative.Id;
            db.RemoveRange(await db.Set<SelfView>().Where(s => s.InitiativeId == id && s.MemberId == member).ToListAsync());
        }

        return await Commit(released, db);
    }

    // Who steps down from another workplace's team no longer sees the initiative.
    private bool StillSees() => Standing.Of(Here.Me, Here.Initiative, Here.UnitsAbove).May(Right.See);

    private async Task<IReadOnlyList<Refusal>> Assign(Id<Member>? member, TeamRole? role)
    {
        var missing = new List<Refusal>();
        if (member is null)
        {
            missing.Add(Refusal.Missing("Member"));
        }

        if (role is null)
        {
            missing.Add(Refusal.Missing("Role"));
        }

        return missing.Count > 0 ? missing : await Commit(Here.Initiative.Assign(member!.Value, role!.Value), db);
    }

    private async Task<bool> MayKeep() => Here.Standing.May(Right.Lead)
        || (Here.Me.Role == MunicipalityRole.Administrator && Here.MayKeepTeam(await TeamLines.Of(Here.Initiative, db)));

    private async Task<TeamLine?> Find(Id<Member> member) => (await TeamLines.Of(Here.Initiative, db)).FirstOrDefault(l => l.Id == member);

    private IQueryable<Member> Possible()
    {
        var already = Here.Initiative.Team.Select(m => m.MemberId).ToList();
        return db.Set<Member>().AsNoTracking().Where(m => m.DeactivatedAt == null && !already.Contains(m.Id));
    }

    // The initiative's own workplace and those below it first, as many as one can look through.
    private async Task<Candidates> Nearest(string? typed)
    {
        var near = Here.Initiative.UnitId is { } unit ? Here.Units.Below(unit).Select(u => (Id<Unit>?)u).ToList() : [];
        var found = Possible().Named(typed);
        var shown = await First(found.Where(m => near.Contains(m.UnitId)), MostShown + 1);
        shown.AddRange(await First(found.Where(m => m.UnitId == null || !near.Contains(m.UnitId)), MostShown + 1 - shown.Count));
        return new([.. shown.Take(MostShown)], typed, shown.Count > MostShown);

        static Task<List<Candidate>> First(IQueryable<Member> members, int count) =>
            members.OrderBy(m => m.Sorted).ThenBy(m => m.Id).Take(count).Select(m => new Candidate(m.Id, m.Name, m.UnitId)).ToListAsync();
    }
}

/// <summary>Who may keep the team.</summary>
internal static class TeamKeeping
{
    /// <summary>Those who lead; an administrator where nobody who leads can sign in any longer, so that no initiative is left alone.</summary>
    public static bool MayKeepTeam(this Here here, IReadOnlyList<TeamLine> team) => here.Standing.May(Right.Lead)
        || (here.Me.Role == MunicipalityRole.Administrator && !team.Any(l => l.IsActive && l.Role.IsLeading()));
}
