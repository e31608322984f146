using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>What the list is narrowed to; stands in the address.</summary>
/// <param name="Soeg">Part of a name.</param>
/// <param name="Side">Page, from 1.</param>
public sealed record MemberFilter(string? Soeg, int Side = 1);

/// <summary>One line of the list.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">Name or function.</param>
/// <param name="UnitId">Workplace.</param>
/// <param name="Role">Role in the municipality.</param>
/// <param name="HasAccount">True when the invitation was taken up.</param>
/// <param name="DeactivatedAt">When the access was closed.</param>
/// <param name="LinkUntil">Until when an unused link works, or worked.</param>
public sealed record MemberLine(
    Id<Member> Id, string Name, Id<Unit>? UnitId, MunicipalityRole Role, bool HasAccount, DateTimeOffset? DeactivatedAt, DateTimeOffset? LinkUntil);

/// <summary>The members of the municipality, fifty a page.</summary>
[Route("k/{kommune}/medlemmer")]
[AdministratorsOnly]
public sealed class ListMembersController(SammenDb db, TimeProvider clock) : PageController
{
    private const int PageSize = 50;

    /// <summary>The list: those with access first.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] MemberFilter filter)
    {
        var lines = await db.Set<Member>().AsNoTracking()
            .Select(m => new MemberLine(
                m.Id, m.Name, m.UnitId, m.Role, m.AccountId != null, m.DeactivatedAt,
                db.Set<Invitation>().Where(i => i.MemberId == m.Id && i.UsedAt == null).Max(i => (DateTimeOffset?)i.ExpiresAt)))
            .ToListAsync();

        // Neither database finds and sorts Danish letters as people do without being set up for it.
        var danish = CultureInfo.GetCultureInfo("da-DK").CompareInfo;
        var found = lines
            .Where(l => filter.Soeg?.Trim() is not { Length: > 0 } words || danish.IndexOf(l.Name, words, CompareOptions.IgnoreCase) >= 0)
            .OrderBy(l => l.DeactivatedAt is not null)
            .ThenBy(l => l.Name, danish.GetStringComparer(CompareOptions.IgnoreCase))
            .ToList();
        var page = Math.Clamp(filter.Side, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        return Page<ListMembers>(new
        {
            Lines = found.Skip((page - 1) * PageSize).Take(PageSize).ToList(),
            Filter = filter with { Side = page },
            HasMore = found.Count > page * PageSize,
            Now = clock.GetUtcNow(),
        });
    }
}
