using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Work;

/// <summary>What one initiative registers about staff.</summary>
/// <param name="Id">Which initiative.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Unit">Where it is; null for the whole municipality.</param>
/// <param name="IsOpen">True when the one who asks may open it.</param>
/// <param name="Entries">What is registered now.</param>
/// <param name="None">That nothing is, where that has been said.</param>
public sealed record InitiativeStaffData(
    Id<Initiative> Id, string Title, Id<Unit>? Unit, bool IsOpen, IReadOnlyList<StaffDataUse> Entries, NoStaffData? None);

/// <summary>All that the municipality's technologies register about staff, open to all of them (S70).</summary>
[Route("k/{kommune}/medarbejderdata")]
public sealed class ListStaffDataController(SammenDb db) : PageController
{
    /// <summary>The list, also to be printed.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show()
    {
        var entries = (await db.Set<StaffDataUse>().AsNoTracking().Where(u => u.EndedOn == null).ToListAsync()).OrderBy(u => u.Id.Value).ToLookup(u => u.InitiativeId);
        var none = (await db.Set<NoStaffData>().AsNoTracking().ToListAsync()).ToDictionary(n => n.InitiativeId);
        var open = await db.Set<Initiative>().VisibleTo(Here).Select(i => i.Id).ToListAsync();
        var initiatives = await db.Set<Initiative>().Where(i => i.ArchivedOn == null).Select(i => new { i.Id, i.Title, i.UnitId, i.Phase, i.StoppedOn }).ToListAsync();
        return Page<ListStaffData>(new
        {
            Initiatives = initiatives
                .Select(i => new InitiativeStaffData(i.Id, i.Title, i.UnitId, open.Contains(i.Id), [.. entries[i.Id]], none.GetValueOrDefault(i.Id)))
                .Where(i => i.Entries.Count > 0 || i.None is not null)
                .OrderBy(i => i.Title, StringComparer.CurrentCulture).ToList(),
            // What is tried or in operation and says nothing is what one looks for here.
            Silent = initiatives.Where(i => Breakdown.IsOffered(i.Phase) && i.StoppedOn is null && !entries[i.Id].Any() && !none.ContainsKey(i.Id))
                .Select(i => i.Title).Order(StringComparer.CurrentCulture).ToList(),
        });
    }
}
