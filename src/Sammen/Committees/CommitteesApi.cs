using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.Committees;

namespace Sammen.Committees;

/// <summary>A MED committee as a program sees it. Who sits there is not told.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Level">"main", "area", "local" or "staffMeeting".</param>
/// <param name="ParentId">The committee above; null where there is none.</param>
/// <param name="UnitId">The unit whose manager chairs it; null for the whole municipality.</param>
/// <param name="DissolvedOn">The day it was dissolved; null while it stands.</param>
/// <param name="Page">The address of its page.</param>
public sealed record CommitteeMessage(Guid Id, string Name, string Level, Guid? ParentId, Guid? UnitId, DateOnly? DissolvedOn, string Page);

/// <summary>A meeting of a committee.</summary>
/// <param name="Id">Its id.</param>
/// <param name="CommitteeId">Whose.</param>
/// <param name="On">The day.</param>
/// <param name="AgendaClosesOn">Until when items are taken.</param>
/// <param name="Cancelled">True where it is not held.</param>
/// <param name="Page">The address of its page.</param>
public sealed record MeetingMessage(Guid Id, Guid CommitteeId, DateOnly On, DateOnly AgendaClosesOn, bool Cancelled, string Page);

/// <summary>The municipality's MED committees and when they meet, for agenda systems and calendars (S96).</summary>
[NeedsKey("portfolio")]
[Tags("Committees")]
public sealed class CommitteesApiController(SammenDb db, Here here, Problems problems) : ControllerBase
{
    /// <summary>The committees, those above before those below.</summary>
    [HttpGet("/api/v1/committees")]
    [ProducesResponseType<IReadOnlyList<CommitteeMessage>>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public async Task<IResult> List() => HttpContext.Tagged(new CommitteeTree(await db.Set<Committee>().AsNoTracking().ToListAsync()).InOrder.Select(c => c.Committee).Select(c => new CommitteeMessage(
        c.Id.Value, c.Name, CatalogueKey.Of(c.Level), c.ParentId?.Value, c.UnitId?.Value, c.DissolvedOn, here.Path($"udvalg/{c.Id}"))).ToList());

    /// <summary>Their meetings, part by part in the order in which they were planned.</summary>
    /// <param name="after">"next" of the part before; left out for the first.</param>
    /// <param name="limit">How many in a part: 1 to 500, 100 where it is left out.</param>
    [HttpGet("/api/v1/meetings")]
    [ProducesResponseType<ApiPage<MeetingMessage>>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public async Task<IResult> Meetings([FromQuery] string? after, [FromQuery] int? limit) =>
        await db.Set<CommitteeMeeting>().AsNoTracking().OrderBy(m => m.Id).Part(after, limit, async part => (IReadOnlyList<MeetingMessage>)
            [.. (await part.ToListAsync()).Select(m => new MeetingMessage(m.Id.Value, m.CommitteeId.Value, m.On, m.AgendaClosesOn, m.IsCancelled, here.Path($"udvalg/{m.CommitteeId}/moeder/{m.Id}")))]) is { } page
            ? HttpContext.Tagged(page)
            : problems.NoSuchPart();
}
