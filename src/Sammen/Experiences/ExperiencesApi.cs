using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.Experiences;

namespace Sammen.Experiences;

/// <summary>A shared experience as a program sees it: what all municipalities see.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Municipality">Whose it is.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Summary">What others can learn, in short.</param>
/// <param name="Field">The key of its professional field; null where nobody has said.</param>
/// <param name="Technology">The key of the kind of technology; null where none is chosen.</param>
/// <param name="Phase">"idea", "assessment", "development" or "operation".</param>
/// <param name="Stopped">True where it was stopped.</param>
/// <param name="OpenToTry">True where its municipality is open to trying together.</param>
/// <param name="SharedOn">The day it was shared.</param>
/// <param name="Page">The address of its page.</param>
public sealed record ExperienceMessage(
    Guid Id, string Municipality, string Title, string Summary, string? Field, string? Technology, string Phase, bool Stopped, bool OpenToTry, DateOnly SharedOn, string Page);

/// <summary>What municipalities have shared, for programs that show it to others (S106).</summary>
[NeedsKey("portfolio")]
[Tags("Shared experiences")]
public sealed class ExperiencesApiController(SammenDb db, Here here, Problems problems) : ControllerBase
{
    /// <summary>All shared experiences, part by part, the oldest first.</summary>
    /// <param name="after">"next" of the part before; left out for the first.</param>
    /// <param name="limit">How many in a part: 1 to 500, 100 where it is left out.</param>
    [HttpGet("/api/v1/experiences")]
    [ProducesResponseType<ApiPage<ExperienceMessage>>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public async Task<IResult> List([FromQuery] string? after, [FromQuery] int? limit)
    {
        var shared = db.Set<SharedExperience>().AsNoTracking().OrderBy(e => e.SharedOn).ThenBy(e => e.Id);
        return await shared.Part(after, limit, async part => (IReadOnlyList<ExperienceMessage>)
            [.. (await part.Select(e => new { e.Id, e.Municipality, e.Title, e.Summary, e.Field, e.Technology, e.Phase, e.IsStopped, e.OpenToTry, e.SharedOn }).ToListAsync()).Select(e => new ExperienceMessage(
                e.Id.Value, e.Municipality, e.Title, e.Summary, e.Field is { } field ? CatalogueKey.Of(field) : null, e.Technology is { } technology ? CatalogueKey.Of(technology) : null,
                CatalogueKey.Of(e.Phase), e.IsStopped, e.OpenToTry, e.SharedOn, here.Path($"erfaringer/{e.Id}")))]) is { } page
            ? HttpContext.Tagged(page)
            : problems.NoSuchPart();
    }
}
