using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Portfolio;

namespace Sammen.Start.Year;

/// <summary>A day that is set, or was.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Words">It in words.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="About">What it is about.</param>
/// <param name="Presses">True where a day has passed, or the order of things is wrong.</param>
public sealed record YearLine(DateOnly On, YearKind Kind, string Words, string Path, string About, bool Presses = false)
{
    /// <summary>What it is known by in a calendar, within the municipality: moved to another day, it is the same. The page where it stands, unless several stand there.</summary>
    public string Key { get; init; } = Path;

    /// <summary>Grows whenever it is changed; 0 where that is not known.</summary>
    public int Version { get; init; }

    /// <summary>The day it was last written; null where that is not known.</summary>
    public DateOnly? WrittenOn { get; init; }
}

/// <summary>What the days are about of one initiative.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Title">Its name.</param>
/// <param name="DecisionExpectedOn">When a decision is expected; null where nobody has said.</param>
/// <param name="StoppedOn">When it was stopped; null while it goes on.</param>
/// <param name="Version">Its version.</param>
internal sealed record YearInitiative(Id<Initiative> Id, string Title, DateOnly? DecisionExpectedOn, DateOnly? StoppedOn, int Version);
