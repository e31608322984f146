using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Search;

namespace Sammen.Domain.Experiences;

/// <summary>
/// The copy of an experience that all municipalities see (S106). It is as it was when it was shared, and nothing of the initiative can be reached from it.
/// </summary>
public sealed class SharedExperience
{
    private SharedExperience()
    {
    }

    internal SharedExperience(Id<SharedExperience> id, Id<Municipality> municipalityId, string municipality, DateOnly sharedOn, ExperienceContent content)
    {
        (Id, MunicipalityId, Municipality, SharedOn, Content) = (id, municipalityId, municipality, sharedOn, content);
        (Title, Summary, Field, Technology, Phase, IsStopped, OpenToTry) =
            (content.Title, content.Summary, content.Field, content.Technology, content.Phase, content.StoppedOn is not null, content.OpenToTry);
    }

    /// <summary>Identity.</summary>
    public Id<SharedExperience> Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Id<Municipality> MunicipalityId { get; private set; }

    /// <summary>What that municipality was called when it was shared.</summary>
    public string Municipality { get; private set; } = "";

    /// <summary>The day it was shared.</summary>
    public DateOnly SharedOn { get; private set; }

    /// <summary>What it is about.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What others can learn, in short.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Professional field (S26).</summary>
    public Field? Field { get; private set; }

    /// <summary>Kind of technology (S14).</summary>
    public Technology? Technology { get; private set; }

    /// <summary>The phase it was in.</summary>
    public Phase Phase { get; private set; }

    /// <summary>True when it was stopped (S6).</summary>
    public bool IsStopped { get; private set; }

    /// <summary>True when its municipality is open to trying together.</summary>
    public bool OpenToTry { get; private set; }

    /// <summary>All that others see.</summary>
    public ExperienceContent Content { get; private set; } = null!;

    /// <summary>The words it is found by, each once.</summary>
    public IReadOnlyList<SharedExperienceWord> Words() =>
    [
        .. Parts().SelectMany(p => DanishWords.Stems(p.Text).Select(stem => (stem, p.Part))).GroupBy(w => w.stem, StringComparer.Ordinal)
            .Select(g => new SharedExperienceWord(Id, g.Key, g.Sum(w => WeightOf(w.Part)), g.Aggregate(FoundIn.Nowhere, (all, w) => all | w.Part))),
    ];

    private IEnumerable<(FoundIn Part, string Text)> Parts() =>
    [
        (FoundIn.Title, Title), (FoundIn.Kind, string.Join(' ', Kinds())), (FoundIn.Summary, Summary), (FoundIn.WentWell, Content.WentWell), (FoundIn.Surprised, Content.Surprised),
        (FoundIn.Again, Content.Again), (FoundIn.Gains, string.Join(' ', Content.Gains.Select(g => g.Title))), (FoundIn.Effects, string.Join(' ', Content.Effects.Select(e => e.Text))),
        (FoundIn.Municipality, Municipality),
    ];

    private IEnumerable<string> Kinds()
    {
        if (Technology is { } technology)
        {
            yield return Catalogue.Technologies.Of(technology).Title.Da;
        }

        if (Field is { } field)
        {
            yield return Catalogue.Fields.Of(field).Title.Da;
        }
    }

    private static int WeightOf(FoundIn part) => part switch
    {
        FoundIn.Title => 8,
        FoundIn.Kind or FoundIn.Summary => 4,
        FoundIn.WentWell or FoundIn.Surprised or FoundIn.Again => 2,
        _ => 1,
    };
}

/// <summary>In which parts of an experience a word stands.</summary>
[Flags]
public enum FoundIn
{
    /// <summary>In none.</summary>
    Nowhere = 0,

    /// <summary>In the title.</summary>
    Title = 1,

    /// <summary>In the name of the technology or the field.</summary>
    Kind = 2,

    /// <summary>In what others can learn.</summary>
    Summary = 4,

    /// <summary>In what went well.</summary>
    WentWell = 8,

    /// <summary>In what surprised.</summary>
    Surprised = 16,

    /// <summary>In what one would do again or otherwise.</summary>
    Again = 32,

    /// <summary>In the gains.</summary>
    Gains = 64,

    /// <summary>In the side effects.</summary>
    Effects = 128,

    /// <summary>In the name of the municipality.</summary>
    Municipality = 256,
}

/// <summary>One word that a shared experience is found by.</summary>
/// <param name="ExperienceId">Which.</param>
/// <param name="Stem">The word without its endings.</param>
/// <param name="Weight">How much it tells of what the experience is about.</param>
/// <param name="Places">Where it stands.</param>
public sealed record SharedExperienceWord(Id<SharedExperience> ExperienceId, string Stem, int Weight, FoundIn Places);
