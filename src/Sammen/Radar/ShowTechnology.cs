using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Radar;

namespace Sammen.Radar;

/// <summary>A technology of the radar: its years, why it stands where it does, and the initiatives that have to do with its kind (S14, S27).</summary>
[Route("k/{kommune}/radar/{technology}")]
[AnyMember]
public sealed class ShowTechnologyController(SammenDb db, TimeProvider clock) : RadarController(db, clock)
{
    /// <summary>The page. Of the initiatives only those that the one who asks may see.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<RadarTechnology> technology)
    {
        if (await Find(technology) is not { } found)
        {
            return Results.NotFound();
        }

        var (assessments, kind) = (await AssessmentsOf(technology), found.Kind);
        return Page<ShowTechnology>(new
        {
            Technology = found,
            Years = RadarOfYear.Years(assessments).Select(year => RadarOfYear.Of([found], assessments, year, null).Blips[0]).ToList(),
            Initiatives = await Db.Set<Initiative>().AsNoTracking().VisibleTo(Here).Where(i => i.Technology == kind && i.ArchivedOn == null).OrderBy(i => i.Title).ToListAsync(),
            Today,
            MayKeep = MayKeep(Here),
        });
    }
}
