using System.Globalization;
using Sammen.Domain.Method;

namespace Sammen.Domain.Radar;

/// <summary>A technology as it stands on the radar of one year.</summary>
/// <param name="Number">Its number in the drawing and in the table.</param>
/// <param name="Technology">Which one.</param>
/// <param name="Assessment">How it is assessed that year.</param>
/// <param name="Before">How it was assessed last before that; null where it was not.</param>
public sealed record RadarBlip(int Number, RadarTechnology Technology, RadarAssessment Assessment, RadarAssessment? Before)
{
    /// <summary>Where it has gone since it was last assessed.</summary>
    public RadarMovement Movement =>
        Before is { } before ? RadarRule.Between(before.Ring, Assessment.Ring)
        : Assessment.IsKnownBefore ? RadarMovement.NotCompared
        : RadarMovement.New;
}

/// <summary>The radar of one year (S27): overall, or of one field.</summary>
public sealed class RadarOfYear
{
    private static readonly StringComparer Danish = StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);

    private RadarOfYear(int year, Field? field, IReadOnlyList<RadarBlip> blips, IReadOnlyList<RadarTechnology> notAssessed) =>
        (Year, Field, Blips, NotAssessed) = (year, field, blips, notAssessed);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The field; null for the overall one.</summary>
    public Field? Field { get; }

    /// <summary>What stands on it, numbered segment by segment and from the middle out.</summary>
    public IReadOnlyList<RadarBlip> Blips { get; }

    /// <summary>What has not been assessed that year, by name.</summary>
    public IReadOnlyList<RadarTechnology> NotAssessed { get; }

    /// <summary>The years that something was assessed in, the newest first.</summary>
    public static IReadOnlyList<int> Years(IEnumerable<RadarAssessment> assessments) => [.. assessments.Select(a => a.Year).Distinct().OrderDescending()];

    /// <summary>The radar of a year.</summary>
    /// <param name="technologies">All of the municipality.</param>
    /// <param name="assessments">All of them, of all years.</param>
    /// <param name="year">The year.</param>
    /// <param name="field">The field; null for the overall one.</param>
    public static RadarOfYear Of(IEnumerable<RadarTechnology> technologies, IEnumerable<RadarAssessment> assessments, int year, Field? field)
    {
        var mine = technologies.Where(t => t.IsFor(field)).OrderBy(t => t.Name, Danish).ToList();
        var of = assessments.ToLookup(a => a.TechnologyId);
        var placed = mine
            .Select(t => (Technology: t, Now: of[t.Id].SingleOrDefault(a => a.Year == year), Before: of[t.Id].Where(a => a.Year < year).MaxBy(a => a.Year))).ToList();
        return new(
            year, field,
            [.. placed.Where(p => p.Now is not null).OrderBy(p => p.Technology.Kind).ThenByDescending(p => p.Now!.Ring).ThenByDescending(p => p.Now!.Position)
                .Select((p, index) => new RadarBlip(index + 1, p.Technology, p.Now!, p.Before))],
            [.. placed.Where(p => p.Now is null).Select(p => p.Technology)]);
    }
}
