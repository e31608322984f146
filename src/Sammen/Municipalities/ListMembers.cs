using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>What the list is narrowed to; stands in the address.</summary>
/// <param name="Soeg">Parts of a name.</param>
/// <param name="Lukket">True for those whose access is closed.</param>
/// <param name="Side">Page, from 1.</param>
public sealed record MemberFilter(string? Soeg, bool Lukket, int Side = 1);

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

    /// <summary>The list, by name.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] MemberFilter filter)
    {
        var members = db.Set<Member>().AsNoTracking();
        var page = Math.Max(1, filter.Side);
        var lines = await (filter.Lukket ? members.Where(m => m.DeactivatedAt != null) : members.Where(m => m.DeactivatedAt == null)).Named(filter.Soeg)
            .OrderBy(m => m.Sorted).ThenBy(m => m.Id).Skip((page - 1) * PageSize).Take(PageSize + 1)
            .Select(m => new MemberLine(
                m.Id, m.Name, m.UnitId, m.Role, m.AccountId != null, m.DeactivatedAt,
                db.Set<Invitation>().Where(i => i.MemberId == m.Id && i.UsedAt == null).Max(i => (DateTimeOffset?)i.ExpiresAt)))
            .ToListAsync();
        return Page<ListMembers>(new { Lines = lines.Take(PageSize).ToList(), Filter = filter with { Side = page }, HasMore = lines.Count > PageSize, Now = clock.GetUtcNow() });
    }
}
