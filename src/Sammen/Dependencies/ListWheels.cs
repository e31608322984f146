using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Dependencies;

/// <summary>An initiative that turns a wheel.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Title">Its title.</param>
/// <param name="UnitId">Its unit; null for the whole municipality.</param>
/// <param name="Whom">Whom to ask.</param>
/// <param name="Direction">Which way; null for those who may not see the initiative.</param>
public sealed record Turner(Id<Initiative> Id, string Title, Id<Unit>? UnitId, string Whom, Direction? Direction);

/// <summary>A wheel with who turns it, and the names it was known by before.</summary>
public sealed record WheelRow(Wheel Wheel, IReadOnlyList<Turner> Turners, IReadOnlyList<Wheel> Merged);

/// <summary>All the things that the municipality's initiatives depend on or touch, and who turns them (S101, S102).</summary>
[Route("k/{kommune}/afhaengigheder")]
public sealed class ListWheelsController(SammenDb db) : PageController
{
    /// <summary>The list, in a fixed number of queries.</summary>
    /// <param name="slags">Only those of this kind.</param>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show([FromQuery] WheelKind? slags)
    {
        if (Unread(nameof(slags)) is not null || (slags is { } kind && !Enum.IsDefined(kind)))
        {
            return Results.NotFound();
        }

        var wheels = await db.Set<Wheel>().AsNoTracking().ToListAsync();
        var turned = await db.Set<Dependency>().AsNoTracking().Join(
            db.Set<Initiative>().Where(i => i.ArchivedOn == null && i.StoppedOn == null), d => d.InitiativeId, i => i.Id,
            (d, i) => new { d.WheelId, d.Direction, i.Id, i.Title, i.UnitId }).ToListAsync();
        var visible = (await db.Set<Initiative>().AsNoTracking().VisibleTo(Here).Select(i => i.Id).ToListAsync()).ToHashSet();
        var whom = await Leading.Of(db, [.. turned.Select(d => d.Id).Distinct()]);
        var rows = turned.ToLookup(d => d.WheelId);
        return Page<ListWheels>(new
        {
            Kind = slags,
            Kinds = wheels.Where(w => !w.IsMerged).Select(w => w.Kind).Distinct().Order().ToList(),
            Rows = wheels.Where(w => !w.IsMerged && (slags is null || w.Kind == slags)).OrderBy(w => w.Name, StringComparer.CurrentCulture).Select(w =>
            {
                var merged = wheels.Where(m => m.IsMerged && m.SameAsId == w.Id).OrderBy(m => m.Name, StringComparer.CurrentCulture).ToList();
                var turners = merged.Append(w).SelectMany(x => rows[x.Id]).GroupBy(d => d.Id).Select(g => new Turner(
                    g.Key, g.First().Title, g.First().UnitId, whom.GetValueOrDefault(g.Key, ""),
                    !visible.Contains(g.Key) ? null : g.Select(d => d.Direction).Distinct().Count() > 1 ? Direction.Both : g.First().Direction));
                return new WheelRow(w, [.. turners.OrderBy(x => x.Title, StringComparer.CurrentCulture)], merged);
            }).ToList(),
        });
    }
}
