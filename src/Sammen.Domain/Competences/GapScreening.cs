using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Competences;

/// <summary>How different the new is from what one does today (S73).</summary>
public enum Difference
{
    /// <summary>From paper to digital.</summary>
    FromPaper,

    /// <summary>From one system to another.</summary>
    OtherSystem,

    /// <summary>The same system with something new.</summary>
    SameSystem,
}

/// <summary>How used those who are to use it are to such things (S73).</summary>
public enum Habit
{
    /// <summary>Used to it.</summary>
    Used,

    /// <summary>Some are, some are not.</summary>
    Mixed,

    /// <summary>Not used to it.</summary>
    NotUsed,
}

/// <summary>A screening in words.</summary>
/// <param name="Difference">How different the new is.</param>
/// <param name="What">What is different, in words.</param>
/// <param name="Habit">How used one is to such things.</param>
/// <param name="Unease">What makes one uneasy (S74).</param>
/// <param name="Means">What it means here.</param>
public sealed record ScreeningText(Difference? Difference, string? What, Habit? Habit, string? Unease, string? Means);

/// <summary>How far it is from today to the new (S73); one for each initiative. It gives no score and opens or closes nothing.</summary>
public sealed class GapScreening : Written
{
    private GapScreening(Id<GapScreening> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<GapScreening> Id { get; private set; }

    /// <summary>How different the new is.</summary>
    public Difference Difference { get; private set; }

    /// <summary>What is different; may be empty.</summary>
    public string What { get; private set; } = "";

    /// <summary>How used one is to such things.</summary>
    public Habit Habit { get; private set; }

    /// <summary>What makes one uneasy; may be empty.</summary>
    public string Unease { get; private set; } = "";

    /// <summary>What it means here; may be empty.</summary>
    public string Means { get; private set; } = "";

    /// <summary>Writes it for the first time.</summary>
    public static Result<GapScreening> Write(Id<Initiative> initiative, ScreeningText text, Member by, DateOnly today) =>
        new GapScreening(Id<GapScreening>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<GapScreening> Revise(ScreeningText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Difference is { } difference && Enum.IsDefined(difference), Refusal.Missing("Difference"));
        var what = checks.Optional(text.What, "What", 1000);
        checks.That(text.Habit is { } habit && Enum.IsDefined(habit), Refusal.Missing("Habit"));
        var unease = checks.Optional(text.Unease, "Unease", 1000);
        var means = checks.Optional(text.Means, "Means", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Difference, What, Habit, Unease, Means) = (text.Difference!.Value, what, text.Habit!.Value, unease, means);
        Sign(by, today);
        return this;
    }
}
