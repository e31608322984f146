using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Method;
using Sammen.Domain.Radar;
using Sammen.Exporting;
using Field = Sammen.Domain.Method.Field;

namespace Sammen.Radar;

/// <summary>Which radar is asked for.</summary>
/// <param name="Felt">Of which field; the overall one when left out.</param>
/// <param name="Aar">Of which year; the newest when left out.</param>
/// <param name="Slags">Only this kind of technology.</param>
public sealed record RadarQuery(Field? Felt, int? Aar, Technology? Slags);

/// <summary>The municipality's radar of a year, overall or of a field (S27). Every member sees the same.</summary>
[Route("k/{kommune}/radar")]
[AnyMember]
public sealed class ShowRadarController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RadarController(db, clock)
{
    /// <summary>The drawing and the table, in two queries.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] RadarQuery asked) => await Find(asked) is var (radar, years)
        ? Page<ShowRadar>(new
        {
            Radar = radar,
            Years = years,
            Kind = asked.Slags,
            Shown = radar.Blips.Where(b => asked.Slags is null || b.Technology.Kind == asked.Slags).ToList(),
            MayKeep = MayKeep(Here),
        })
        : Results.NotFound();

    /// <summary>The same radar in the format that other tools read.</summary>
    [HttpGet("radar.csv")]
    public async Task<IResult> Export([FromQuery] RadarQuery asked)
    {
        if (await Find(asked) is not var (radar, _))
        {
            return Results.NotFound();
        }

        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(RadarSheet.Write(radar.Blips))];
        var of = asked.Felt is { } field ? Catalogue.Fields.Of(field).Title.Here() : Here.Place.Name;
        return Results.File(file, "text/csv; charset=utf-8", FileName.Of($"{t["Radar.Title"].Value} {of} {radar.Year}", "csv"));
    }

    private async Task<(RadarOfYear Radar, IReadOnlyList<int> Years)?> Find(RadarQuery asked)
    {
        var isUnread = ModelState.Values.Any(v => v.Errors.Count > 0);
        if (isUnread || (asked.Felt is { } field && !Enum.IsDefined(field)) || (asked.Slags is { } kind && !Enum.IsDefined(kind)))
        {
            return null;
        }

        var technologies = await Tracked<RadarTechnology>().ToListAsync();
        var assessments = await Tracked<RadarAssessment>().ToListAsync();
        IReadOnlyList<int> years = [.. RadarOfYear.Years(assessments).DefaultIfEmpty(Today.Year)];
        var year = asked.Aar ?? years[0];
        return years.Contains(year) ? (RadarOfYear.Of(technologies, assessments, year, asked.Felt), years) : null;
    }
}
