using Sammen.Domain.Method;

namespace Sammen.Domain.SideEffects;

/// <summary>What a municipality writes about the AI regulation.</summary>
/// <param name="Words">What it says, in own words.</param>
/// <param name="AppliesFrom">From when; text, for sources disagree.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="CheckedOn">The day somebody last looked; null when nobody has.</param>
/// <param name="Uncertain">What is uncertain about it.</param>
public sealed record AiFactText(string? Words, string? AppliesFrom, string? Origin, DateOnly? CheckedOn, string? Uncertain);

/// <summary>An entry on the AI regulation that comes with the product. It names its source and says what is uncertain.</summary>
public sealed record ShippedAiFact(string Key, Text Words, Text AppliesFrom, Text Origin, Text Uncertain);

/// <summary>What a municipality wants its initiatives to know about the AI regulation: data that it changes itself, never a rule in the program.</summary>
public sealed class AiFact : Versioned
{
    private AiFact(Id<AiFact> id, string key) => (Id, Key) = (id, key);

    /// <summary>Identity.</summary>
    public Id<AiFact> Id { get; private set; }

    /// <summary>What initiatives point to: that of a shipped entry it stands in for, or its own.</summary>
    public string Key { get; private set; }

    /// <summary>What it says.</summary>
    public string Words { get; private set; } = "";

    /// <summary>From when.</summary>
    public string AppliesFrom { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>The day somebody last looked.</summary>
    public DateOnly? CheckedOn { get; private set; }

    /// <summary>What is uncertain.</summary>
    public string Uncertain { get; private set; } = "";

    /// <summary>True when the municipality has put it aside.</summary>
    public bool IsAside { get; private set; }

    /// <summary>The entries that come with the product.</summary>
    public static IReadOnlyList<ShippedAiFact> Shipped { get; } =
    [
        new(
            "impactAssessment",
            new(
                "En offentlig myndighed, der bruger kunstig intelligens med høj risiko, skal vurdere, hvad det betyder for menneskers grundlæggende rettigheder, før den tages i brug.",
                "A public body that uses high-risk artificial intelligence must assess what it means for people's fundamental rights before it is put to use."),
            new("Slå datoen op. Den er flyttet undervejs.", "Look up the date. It has moved along the way."),
            new("Forordningen om kunstig intelligens, artikel 27", "The EU AI Act, Article 27"),
            new(
                "Datoen blev flyttet i 2026, og kilderne er uenige. Om jeres løsning har høj risiko, skal nogen med indsigt se på.",
                "The date moved in 2026, and sources disagree. Whether your solution is high-risk is for somebody with insight to look at.")),
        new(
            "informWorkers",
            new(
                "Medarbejdernes repræsentanter skal have besked, før kunstig intelligens med høj risiko tages i brug på en arbejdsplads.",
                "Workers' representatives are to be told before high-risk artificial intelligence is put to use at a workplace."),
            new("Slå datoen op. Den er flyttet undervejs.", "Look up the date. It has moved along the way."),
            new("Forordningen om kunstig intelligens, formentlig artikel 26, stykke 7", "The EU AI Act, presumably Article 26(7)"),
            new(
                "Stykket er ikke slået efter. MED-aftalens pligt til at drøfte gælder under alle omstændigheder.",
                "The paragraph has not been looked up. The duty to discuss under the MED agreement applies in any case.")),
    ];

    /// <summary>Writes an entry. <paramref name="key"/> is that of the shipped entry it stands in for, or null.</summary>
    public static Result<AiFact> Write(Id<AiFact> id, string? key, AiFactText text, DateOnly today)
    {
        var fact = new AiFact(id, key ?? id.ToString());
        var checks = fact.Take(text, today);
        return checks.Passed ? fact : checks.Refusals;
    }

    /// <summary>Writes it anew.</summary>
    public Result<AiFact> Revise(AiFactText text, int version, DateOnly today)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var checks = Take(text, today);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Changed();
        return this;
    }

    /// <summary>Puts it aside, or takes it forth again.</summary>
    public Result<AiFact> PutAside(bool aside, int version)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        IsAside = aside;
        Changed();
        return this;
    }

    private Checks Take(AiFactText text, DateOnly today)
    {
        var checks = new Checks();
        var words = checks.Required(text.Words, "Words", 1000);
        var from = checks.Optional(text.AppliesFrom, "AppliesFrom", 300);
        var origin = checks.Required(text.Origin, "Origin", 300);
        var uncertain = checks.Optional(text.Uncertain, "Uncertain", 1000);
        checks.That(text.CheckedOn is null || text.CheckedOn <= today, new Refusal("SideEffects.CheckedAhead", "CheckedOn"));
        if (checks.Passed)
        {
            (Words, AppliesFrom, Origin, Uncertain, CheckedOn) = (words, from, origin, uncertain, text.CheckedOn);
        }

        return checks;
    }
}
