using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Radar;
using Sammen.Domain.Method;

namespace Sammen.Radar;

/// <summary>A technology on the radar as a program sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Ring">"wait", "watch", "try" or "ready".</param>
/// <param name="Technology">The key of its kind.</param>
/// <param name="Fields">The keys of the fields it is for; none for all.</param>
/// <param name="Movement">Where it has gone since it was last assessed.</param>
/// <param name="Description">May be empty.</param>
/// <param name="Page">The address of its page.</param>
public sealed record BlipMessage(Guid Id, string Name, string Ring, string Technology, IReadOnlyList<string> Fields, string Movement, string Description, string Page);

/// <summary>The radar of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Years">The years there is a radar of, the newest first.</param>
/// <param name="Technologies">What stands on it.</param>
public sealed record RadarMessage(int Year, IReadOnlyList<int> Years, IReadOnlyList<BlipMessage> Technologies);

/// <summary>The municipality's technology radar for programs (S27).</summary>
[NeedsKey("portfolio")]
[Tags("Technology radar")]
public sealed class RadarApiController(SammenDb db, Here here, TimeProvider clock) : ControllerBase
{
    /// <summary>The radar of a year, without regard to field.</summary>
    /// <param name="year">The year; left out for the newest.</param>
    [HttpGet("/api/v1/radar")]
    [ProducesResponseType<RadarMessage>(StatusCodes.Status200OK, "application/json")]
    [ProducesResponseType(StatusCodes.Status304NotModified)]
    public async Task<IResult> Show([FromQuery] int? year)
    {
        var (technologies, assessments) = (await db.Set<RadarTechnology>().AsNoTracking().ToListAsync(), await db.Set<RadarAssessment>().AsNoTracking().ToListAsync());
        var years = RadarOfYear.Years(assessments);
        var radar = RadarOfYear.Of(technologies, assessments, year ?? (years.Count > 0 ? years[0] : clock.Today().Year), null);
        return HttpContext.Tagged(new RadarMessage(radar.Year, years, [.. radar.Blips.Select(b => new BlipMessage(
            b.Technology.Id.Value, b.Technology.Name, CatalogueKey.Of(b.Assessment.Ring), CatalogueKey.Of(b.Technology.Kind), [.. b.Technology.Fields.Select(f => CatalogueKey.Of(f))],
            CatalogueKey.Of(b.Movement), b.Technology.Description, here.Path($"radar/{b.Technology.Id}")))]));
    }
}
