using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Writing;

namespace Sammen.Dependencies;

/// <summary>A dependency with the thing it is on.</summary>
public sealed record Turning(int Number, Dependency Dependency, Wheel Wheel);

/// <summary>Another initiative at the same wheel.</summary>
/// <param name="Shared">Which wheel, which initiative.</param>
/// <param name="Whom">Whom to ask there.</param>
/// <param name="IsVisible">True for those who may see it: only they are told more than title, unit and whom to ask.</param>
/// <param name="Theirs">What it wrote about the wheel; empty for those who may not see it.</param>
/// <param name="MyTalk">What we have written about talking with them.</param>
/// <param name="TheirTalk">What they have written to both.</param>
public sealed record OtherTurning(SharedWheel Shared, string Whom, bool IsVisible, IReadOnlyList<Dependency> Theirs, SharedTalk? MyTalk, SharedTalk? TheirTalk);

/// <summary>What the initiative depends on and what it touches, and who else turns the same wheels (S101, S102).</summary>
[Route("k/{kommune}/initiativer/{initiative}/afhaengigheder")]
[Needs(Right.See)]
public sealed class ShowDependenciesController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>The page, in a fixed number of queries.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        var wheels = await Db.Set<Wheel>().AsNoTracking().ToDictionaryAsync(w => w.Id);
        var shared = await SharedWheels.Of(Db, [id]);
        var others = shared.Select(s => s.OtherId).Distinct().ToList();
        var visible = await Db.Set<Initiative>().AsNoTracking().VisibleTo(Here).Where(i => others.Contains(i.Id)).Select(i => i.Id).ToListAsync();
        var theirs = await Db.Set<Dependency>().AsNoTracking().Where(d => visible.Contains(d.InitiativeId)).ToListAsync();
        var talks = await Db.Set<SharedTalk>().AsNoTracking().Where(t => t.InitiativeId == id || t.OtherId == id).ToListAsync();
        var whom = await Leading.Of(Db, others);

        Id<Wheel> Same(Id<Wheel> wheel) => wheels[wheel].SameAsId;
        return Page<ShowDependencies>(new
        {
            All = (await All<Dependency>()).OrderBy(d => d.Direction).ThenBy(d => d.Id.Value).Select((d, index) => new Turning(index + 1, d, wheels[Same(d.WheelId)])).ToList(),
            Others = shared.Select(s => new OtherTurning(
                s, whom.GetValueOrDefault(s.OtherId, ""), visible.Contains(s.OtherId),
                [.. theirs.Where(d => d.InitiativeId == s.OtherId && Same(d.WheelId) == s.WheelId).OrderBy(d => d.Id.Value)],
                Talk(id, s.OtherId, s.WheelId), Talk(s.OtherId, id, s.WheelId))).ToList(),
        });

        SharedTalk? Talk(Id<Initiative> by, Id<Initiative> with, Id<Wheel> about) =>
            talks.Where(t => t.InitiativeId == by && t.OtherId == with && Same(t.WheelId) == about).MaxBy(t => t.WrittenOn);
    }
}

/// <summary>Whom one asks about an initiative: those who lead it.</summary>
internal static class Leading
{
    /// <summary>Their names, in one query.</summary>
    public static async Task<Dictionary<Id<Initiative>, string>> Of(SammenDb db, IReadOnlyCollection<Id<Initiative>> initiatives)
    {
        var leading = await db.Set<Initiative>().AsNoTracking().Where(i => initiatives.Contains(i.Id))
            .SelectMany(i => i.Team, (i, t) => new { i.Id, t.MemberId, t.Role }).Where(t => t.Role == TeamRole.Lead || t.Role == TeamRole.Leader)
            .Join(db.Set<Member>(), t => t.MemberId, m => m.Id, (t, m) => new { t.Id, m.Name }).ToListAsync();
        return leading.GroupBy(l => l.Id).ToDictionary(g => g.Key, g => string.Join(", ", g.Select(l => l.Name).Distinct().Order(StringComparer.CurrentCulture)));
    }
}
