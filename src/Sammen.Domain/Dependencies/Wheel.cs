using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dependencies;

/// <summary>What kind of thing one depends on (S102).</summary>
public enum WheelKind
{
    /// <summary>An IT system or technical equipment.</summary>
    System,

    /// <summary>A process that goes across.</summary>
    Process,

    /// <summary>Data.</summary>
    Data,

    /// <summary>A unit of the municipality.</summary>
    Unit,

    /// <summary>A party outside: a supplier, the region, the state.</summary>
    Outside,
}

/// <summary>A thing in words.</summary>
/// <param name="Name">What it is called in the municipality.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Link">Where the municipality's list of systems tells of it; may be empty.</param>
public sealed record WheelText(string? Name, WheelKind? Kind, string? Link = null);

/// <summary>
/// A thing that initiatives depend on or touch, as the whole municipality knows it (tandhjul, S102): so that two initiatives that turn the same
/// wheel hear of one another. Nobody's initiative stands in it.
/// </summary>
public sealed class Wheel : Versioned
{
    private Wheel(Id<Wheel> id)
    {
        Id = id;
        SameAsId = id;
    }

    /// <summary>Identity.</summary>
    public Id<Wheel> Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its name as it is recognised: without regard to case and spaces. One of each in a municipality.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What kind of thing.</summary>
    public WheelKind Kind { get; private set; }

    /// <summary>Where the municipality's list of systems tells of it; may be empty.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Which wheel it is: itself, or the one it was found to be the same as.</summary>
    public Id<Wheel> SameAsId { get; private set; }

    /// <summary>Who said that it is the same as another; empty while it is itself.</summary>
    public string MergedBy { get; private set; } = "";

    /// <summary>The day of it; null while it is itself.</summary>
    public DateOnly? MergedOn { get; private set; }

    /// <summary>True once it was found to be the same as another.</summary>
    public bool IsMerged => SameAsId != Id;

    /// <summary>The name as it is recognised.</summary>
    public static string KeyOf(string? name) => Recognised.Name(name);

    /// <summary>Names a thing.</summary>
    public static Result<Wheel> Write(Id<Wheel> id, WheelText text) => new Wheel(id).Take(text, new());

    /// <summary>Names it anew.</summary>
    public Result<Wheel> Revise(WheelText text, int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        var result = Take(text, checks);
        if (result.Refusals.Count == 0)
        {
            Changed();
        }

        return result;
    }

    /// <summary>
    /// Says that it is the same as another. Both names are recognised from then on, and what was written stays as it was written.
    /// </summary>
    /// <param name="other">The one it is the same as.</param>
    /// <param name="all">All wheels of the municipality: those that were the same as this one become the same as the other.</param>
    /// <param name="version">The version that was seen.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="today">The day.</param>
    public Result<Wheel> MergeInto(Wheel? other, IEnumerable<Wheel> all, int version, Member by, DateOnly today)
    {
        var checks = new Checks();
        checks.That(other is not null, Refusal.Missing("Into"));
        checks.That(other?.SameAsId != Id, new Refusal("Dependencies.SameWheel", "Into"));
        checks.That(IsAt(version) && !IsMerged, Refusal.Stale);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        foreach (var wheel in all.Where(w => w.SameAsId == Id && w.Id != Id))
        {
            wheel.SameAsId = other!.SameAsId;
            wheel.Changed();
        }

        (SameAsId, MergedBy, MergedOn) = (other!.SameAsId, by.Name, today);
        Changed();
        return this;
    }

    private Result<Wheel> Take(WheelText text, Checks checks)
    {
        var name = checks.Required(text.Name, "Name", Checks.TitleLength);
        checks.That(text.Kind is { } kind && Enum.IsDefined(kind), Refusal.Missing("Kind"));
        var link = checks.Optional(text.Link, "Link", 500);
        checks.That(link.Length == 0 || WebAddress.Is(link), new Refusal("Dependencies.NoWebAddress", "Link"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, Key, Kind, Link) = (name, KeyOf(name), text.Kind!.Value, link);
        return this;
    }
}
