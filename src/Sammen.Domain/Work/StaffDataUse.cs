using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>Data about staff in words.</summary>
/// <param name="Which">Which data.</param>
/// <param name="Purpose">What they are used for.</param>
/// <param name="Never">What they are never used for.</param>
/// <param name="WhoSees">Who sees them.</param>
/// <param name="HowLong">How long they are kept.</param>
public sealed record StaffDataText(string? Which, string? Purpose, string? Never, string? WhoSees, string? HowLong);

/// <summary>Data about staff that the technology registers, open to all staff of the municipality (transparens, S70).</summary>
public sealed class StaffDataUse : Written
{
    private StaffDataUse(Id<StaffDataUse> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<StaffDataUse> Id { get; private set; }

    /// <summary>Which data.</summary>
    public string Which { get; private set; } = "";

    /// <summary>What they are used for.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>What they are never used for.</summary>
    public string Never { get; private set; } = "";

    /// <summary>Who sees them.</summary>
    public string WhoSees { get; private set; } = "";

    /// <summary>How long they are kept.</summary>
    public string HowLong { get; private set; } = "";

    /// <summary>The day they were no longer registered; null while they are.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why they no longer are; empty while they are.</summary>
    public string EndedBecause { get; private set; } = "";

    /// <summary>Who said so; empty while they are.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>True while they are registered.</summary>
    public bool IsInUse => EndedOn is null;

    /// <summary>Writes an entry.</summary>
    public static Result<StaffDataUse> Write(Id<StaffDataUse> id, Id<Initiative> initiative, StaffDataText text, Member by, DateOnly today) =>
        new StaffDataUse(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew. Everything is said: what nobody knows yet is said as that.</summary>
    public Result<StaffDataUse> Revise(StaffDataText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var which = checks.Required(text.Which, "Which", 300);
        var purpose = checks.Required(text.Purpose, "Purpose", 1000);
        var never = checks.Required(text.Never, "Never", 1000);
        var sees = checks.Required(text.WhoSees, "WhoSees", 300);
        var howLong = checks.Required(text.HowLong, "HowLong", 300);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Which, Purpose, Never, WhoSees, HowLong) = (which, purpose, never, sees, howLong);
        Sign(by, today);
        return this;
    }

    /// <summary>Says that they are no longer registered, and why. What was written stays, with the name of whoever wrote it.</summary>
    public Result<StaffDataUse> End(string? because, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var why = checks.Required(because, "Because", 300);
        return checks.Passed ? EndAs(today, why, by.Name) : checks.Refusals;
    }

    /// <summary>Says that they are registered again.</summary>
    public Result<StaffDataUse> Resume(int version)
    {
        var checks = Begin(version);
        return checks.Passed ? EndAs(null, "", "") : checks.Refusals;
    }

    private StaffDataUse EndAs(DateOnly? on, string because, string by)
    {
        (EndedOn, EndedBecause, EndedBy) = (on, because, by);
        Changed();
        return this;
    }
}

/// <summary>That an initiative registers nothing about staff, said openly (S70); one for each initiative. An entry that is in use speaks against it.</summary>
public sealed class NoStaffData : Written
{
    private NoStaffData(Id<NoStaffData> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<NoStaffData> Id { get; private set; }

    /// <summary>How we know.</summary>
    public string HowWeKnow { get; private set; } = "";

    /// <summary>Says it.</summary>
    public static Result<NoStaffData> Say(Id<Initiative> initiative, string? howWeKnow, IEnumerable<StaffDataUse> entries, Member by, DateOnly today) =>
        new NoStaffData(Id<NoStaffData>.Random(), initiative).Revise(howWeKnow, entries, 0, by, today);

    /// <summary>Says it anew. It cannot be said while there is an entry in use.</summary>
    public Result<NoStaffData> Revise(string? howWeKnow, IEnumerable<StaffDataUse> entries, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var words = checks.Required(howWeKnow, "HowWeKnow", 1000);
        checks.That(!entries.Any(e => e.IsInUse), new Refusal("Work.HasStaffData", "HowWeKnow", RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        HowWeKnow = words;
        Sign(by, today);
        return this;
    }
}
