using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Radar;

/// <summary>An assessment in numbers and words.</summary>
/// <param name="Maturity">1, an idea on paper, to 9, in ordinary operation; null where only the ring is known.</param>
/// <param name="Spread">Among municipalities; null where only the ring is known.</param>
/// <param name="Ring">The ring; null leaves it to the rule.</param>
/// <param name="Because">Why it stands there; needed where the ring is another than the rule's.</param>
public sealed record RadarAssessmentText(int? Maturity, RadarSpread? Spread, RadarRing? Ring, string? Because);

/// <summary>How a technology is assessed in one year (S27), signed by whoever wrote last. One for each technology and year.</summary>
public sealed class RadarAssessment : Versioned
{
    /// <summary>The first year that can be assessed: nobody had a radar before.</summary>
    public const int FirstYear = 2000;

    private RadarAssessment(Id<RadarAssessment> id, Id<RadarTechnology> technologyId, int year) => (Id, TechnologyId, Year) = (id, technologyId, year);

    /// <summary>Identity.</summary>
    public Id<RadarAssessment> Id { get; private set; }

    /// <summary>Of which technology.</summary>
    public Id<RadarTechnology> TechnologyId { get; private set; }

    /// <summary>On the radar of which year.</summary>
    public int Year { get; private set; }

    /// <summary>1, an idea on paper, to 9, in ordinary operation; null where only the ring is known, as from a file.</summary>
    public int? Maturity { get; private set; }

    /// <summary>Among municipalities; null where only the ring is known.</summary>
    public RadarSpread? Spread { get; private set; }

    /// <summary>The ring it stands in.</summary>
    public RadarRing Ring { get; private set; }

    /// <summary>Why it stands there, in the municipality's own words; empty where the numbers say it all.</summary>
    public string Because { get; private set; } = "";

    /// <summary>True where it came from a file that says that it is not new, though no earlier year stands here.</summary>
    public bool IsKnownBefore { get; private set; }

    /// <summary>Who wrote last.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>The day it was last written.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>0 at the edge of the radar to 16 in its middle; null where only the ring is known.</summary>
    public int? Position => Maturity is { } maturity && Spread is { } spread ? RadarRule.PositionOf(maturity, spread) : null;

    /// <summary>True where the municipality has put it in another ring than the rule would.</summary>
    public bool Deviates => Position is { } position && RadarRule.RingOf(position) != Ring;

    /// <summary>A year that can be assessed: up to the next one.</summary>
    public static Result<int> YearOf(int? year, DateOnly today) =>
        year is not { } one ? Refusal.Missing("Year")
        : one >= FirstYear && one <= today.Year + 1 ? one
        : new Refusal("Radar.YearOutside", "Year", RefusalKind.Invalid, FirstYear, today.Year + 1);

    /// <summary>Assesses a technology for a year that has no assessment of it yet.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="technology">Which technology.</param>
    /// <param name="year">The year; at most the next one.</param>
    /// <param name="text">The assessment.</param>
    /// <param name="all">The technology's other assessments.</param>
    /// <param name="by">Who assesses.</param>
    /// <param name="today">The day.</param>
    public static Result<RadarAssessment> Write(
        Id<RadarAssessment> id, RadarTechnology technology, int? year, RadarAssessmentText text, IEnumerable<RadarAssessment> all, Member by, DateOnly today)
    {
        var checks = new Checks();
        checks.Take(YearOf(year, today));
        checks.That(!all.Any(a => a.TechnologyId == technology.Id && a.Year == year && a.Id != id), new Refusal("Radar.YearTaken", "Year", RefusalKind.Invalid, year ?? 0));
        return new RadarAssessment(id, technology.Id, year ?? 0).Take(text, checks, by, today);
    }

    /// <summary>Assesses it anew for the same year.</summary>
    public Result<RadarAssessment> Revise(RadarAssessmentText text, int version, Member by, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        var result = Take(text, checks, by, today);
        if (result.Refusals.Count == 0)
        {
            Changed();
        }

        return result;
    }

    internal void KnownBefore() => IsKnownBefore = true;

    private Result<RadarAssessment> Take(RadarAssessmentText text, Checks checks, Member by, DateOnly today)
    {
        // A ring alone will do, as a file has it; half of the numbers will not.
        var needsNumbers = text.Ring is null || text.Maturity is not null || text.Spread is not null;
        checks.That(!needsNumbers || text.Maturity is >= 1 and <= RadarRule.MostMature, Refusal.Missing("Maturity"));
        checks.That(!needsNumbers || (text.Spread is { } known && Enum.IsDefined(known)), Refusal.Missing("Spread"));
        checks.That(text.Ring is not { } typed || Enum.IsDefined(typed), Refusal.Missing("Ring"));
        var because = checks.Optional(text.Because, "Because");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var ruled = text is { Maturity: { } maturity, Spread: { } spread } ? RadarRule.RingOf(RadarRule.PositionOf(maturity, spread)) : text.Ring!.Value;
        if (text.Ring is { } ring && ring != ruled && because.Length == 0)
        {
            return Refusal.Missing("Because");
        }

        (Maturity, Spread, Ring, Because) = (text.Maturity, text.Spread, text.Ring ?? ruled, because);
        (WrittenBy, WrittenOn) = (by.Name, today);
        return this;
    }
}
