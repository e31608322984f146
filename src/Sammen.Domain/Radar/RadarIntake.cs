using System.Security.Cryptography;
using System.Text;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Radar;

/// <summary>A line of a file with what it does.</summary>
/// <param name="Row">The line.</param>
/// <param name="Known">The technology, where it is known.</param>
/// <param name="Assessed">Its assessment of the year, where there is one.</param>
public sealed record IntakeLine(RadarRow Row, RadarTechnology? Known, RadarAssessment? Assessed)
{
    /// <summary>True where a known technology moves to another segment.</summary>
    public bool IsOtherKind => Known is { } known && known.Kind != Row.Kind;

    /// <summary>True where a known technology is described otherwise; a file without a description takes none away.</summary>
    public bool IsOtherDescription => Known is { } known && Row.Description.Length > 0 && known.Description != Row.Description;

    /// <summary>True where the year's ring is set, or becomes another.</summary>
    public bool IsOtherRing => Assessed?.Ring != Row.Ring;

    /// <summary>What it does.</summary>
    public IntakeChange Change =>
        Known is null ? IntakeChange.Added
        : IsOtherKind || IsOtherDescription || IsOtherRing ? IntakeChange.Changed
        : IntakeChange.Unchanged;
}

/// <summary>What a file brings that was not there.</summary>
/// <param name="Technologies">Those that were not known.</param>
/// <param name="Assessments">Those of the year.</param>
public sealed record RadarAdded(IReadOnlyList<RadarTechnology> Technologies, IReadOnlyList<RadarAssessment> Assessments);

/// <summary>A file held against the radar of a year: first shown line by line, then taken in whole or not at all.</summary>
public sealed class RadarIntake
{
    private readonly IReadOnlyList<RadarAssessment> assessments;
    private readonly int year;

    private RadarIntake(IReadOnlyList<IntakeLine> lines, IReadOnlyList<RadarAssessment> assessments, int year) =>
        (Lines, this.assessments, this.year, Mark) = (lines, assessments, year, MarkOf(lines, year));

    /// <summary>The lines, in the order of the file.</summary>
    public IReadOnlyList<IntakeLine> Lines { get; }

    /// <summary>True where everything stands like that already.</summary>
    public bool IsNothingNew => Lines.All(l => l.Change == IntakeChange.Unchanged);

    /// <summary>Tells one intake from another: what was seen is what is taken in.</summary>
    public string Mark { get; }

    /// <summary>Holds a file against the radar.</summary>
    public static RadarIntake Of(IEnumerable<RadarRow> rows, IEnumerable<RadarTechnology> technologies, IReadOnlyList<RadarAssessment> assessments, int year)
    {
        var known = technologies.ToDictionary(t => t.Key, StringComparer.Ordinal);
        return new(
            [.. rows.Select(row =>
            {
                var technology = known.GetValueOrDefault(Recognised.Name(row.Name));
                return new IntakeLine(row, technology, technology is null ? null : assessments.SingleOrDefault(a => a.TechnologyId == technology.Id && a.Year == year));
            })],
            assessments, year);
    }

    /// <summary>Takes it in. Known technologies are changed where they lie; what is new comes back.</summary>
    /// <param name="fields">The fields that technologies which were not known are for; none for all.</param>
    /// <param name="because">What to write where a ring is another than the numbers say.</param>
    /// <param name="by">Who takes it in.</param>
    /// <param name="now">When.</param>
    public Result<RadarAdded> TakeIn(IReadOnlyCollection<Field> fields, string because, Member by, DateTimeOffset now)
    {
        var (checks, technologies, added) = (new Checks(), new List<RadarTechnology>(), new List<RadarAssessment>());
        foreach (var line in Lines.Where(l => l.Change != IntakeChange.Unchanged))
        {
            if (checks.Take(TechnologyOf(line, fields, now)) is not { } technology)
            {
                continue;
            }

            if (line.Known is null)
            {
                technologies.Add(technology);
            }

            if (line.IsOtherRing && checks.Take(Assess(line, technology, because, by, now)) is { } assessment && line.Assessed is null)
            {
                added.Add(assessment);
            }
        }

        return checks.Passed ? new RadarAdded(technologies, added) : checks.Refusals;
    }

    private static string MarkOf(IReadOnlyList<IntakeLine> lines, int year) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', lines.Select(l => $"{year} {l.Change} {l.Known?.Id} {l.Known?.Version} {l.Assessed?.Version} {l.Row with { Line = 0 }}")))))[..32];

    private static Result<RadarTechnology> TechnologyOf(IntakeLine line, IReadOnlyCollection<Field> fields, DateTimeOffset now) =>
        line.Known is not { } known ? RadarTechnology.Write(Id<RadarTechnology>.At(now), new(line.Row.Name, line.Row.Kind, fields, line.Row.Description, ""))
        : line.IsOtherKind || line.IsOtherDescription
            ? known.Revise(new(known.Name, line.Row.Kind, known.Fields, line.IsOtherDescription ? line.Row.Description : known.Description, known.Link), known.Version)
        : known;

    private Result<RadarAssessment> Assess(IntakeLine line, RadarTechnology technology, string because, Member by, DateTimeOffset now)
    {
        if (line.Assessed is { } assessed)
        {
            return assessed.Revise(new(assessed.Maturity, assessed.Spread, line.Row.Ring, because), assessed.Version, by, now.Day());
        }

        var result = RadarAssessment.Write(Id<RadarAssessment>.At(now), technology, year, new(null, null, line.Row.Ring, ""), assessments, by, now.Day());
        if (line.Row.IsNew == false && result.Accepted(out var made, out _))
        {
            made.KnownBefore();
        }

        return result;
    }
}
