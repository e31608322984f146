using Sammen.Domain.Method;

namespace Sammen.Domain.Radar;

/// <summary>A technology in words.</summary>
/// <param name="Name">What it is called in the municipality.</param>
/// <param name="Kind">Which of the nine it is of (S14).</param>
/// <param name="Fields">The fields it is for (S26); none for all.</param>
/// <param name="Description">What it is and what it may be good for; may be empty.</param>
/// <param name="Link">Where one can read more; may be empty.</param>
public sealed record RadarTechnologyText(string? Name, Technology? Kind, IEnumerable<Field>? Fields, string? Description, string? Link);

/// <summary>A technology that stands on the municipality's own radar (S14, S27). How it is assessed stands in a <see cref="RadarAssessment"/> for each year.</summary>
public sealed class RadarTechnology : Versioned
{
    private RadarTechnology(Id<RadarTechnology> id) => Id = id;

    /// <summary>Identity.</summary>
    public Id<RadarTechnology> Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its name as it is recognised: without regard to case and spaces. One of each in a municipality.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Which of the nine it is of (S14); the segment it stands in.</summary>
    public Technology Kind { get; private set; }

    /// <summary>The fields it is for (S26); none for all.</summary>
    public IReadOnlyList<Field> Fields { get; private set; } = [];

    /// <summary>What it is and what it may be good for; may be empty.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Where one can read more; may be empty.</summary>
    public string Link { get; private set; } = "";

    /// <summary>True on the radar of a field, and on the overall one where <paramref name="field"/> is null.</summary>
    public bool IsFor(Field? field) => field is not { } one || Fields.Count == 0 || Fields.Contains(one);

    /// <summary>Puts one on the list; it stands on the radar from its first assessment.</summary>
    public static Result<RadarTechnology> Write(Id<RadarTechnology> id, RadarTechnologyText text) => new RadarTechnology(id).Take(text, new());

    /// <summary>Writes it anew.</summary>
    public Result<RadarTechnology> Revise(RadarTechnologyText text, int version)
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

    private Result<RadarTechnology> Take(RadarTechnologyText text, Checks checks)
    {
        var name = checks.Required(text.Name, "Name", Checks.TitleLength);
        checks.That(text.Kind is { } kind && Enum.IsDefined(kind), Refusal.Missing("Kind"));
        var description = checks.Optional(text.Description, "Description");
        var link = checks.Optional(text.Link, "Link", 500);
        checks.That(link.Length == 0 || WebAddress.Is(link), new Refusal("Radar.NoWebAddress", "Link"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, Key, Kind, Description, Link) = (name, Recognised.Name(name), text.Kind!.Value, description, link);
        Fields = [.. (text.Fields ?? []).Where(Enum.IsDefined).Distinct().Order()];
        return this;
    }
}
