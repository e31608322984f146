using Sammen.Domain.Method;

namespace Sammen.Domain.Initiatives;

/// <summary>How much of the method an initiative calls for (S13).</summary>
public enum Track
{
    /// <summary>Slides into everyday work: half an hour and one page.</summary>
    Light,

    /// <summary>May change everyday work or the core task: the whole method.</summary>
    Full,
}

/// <summary>An answer on a three-step scale; the catalogue says in words what each step means.</summary>
public enum Level
{
    /// <summary>The least demanding.</summary>
    Low = 1,

    /// <summary>In between.</summary>
    Middle = 2,

    /// <summary>The most demanding.</summary>
    High = 3,
}

/// <summary>At which level of MED and leadership the initiative should be anchored (S97, S103).</summary>
public enum Anchoring
{
    /// <summary>The workplace: local MED or a staff meeting with MED status.</summary>
    Workplace,

    /// <summary>The area: center-MED or the like.</summary>
    Area,

    /// <summary>The whole municipality: Hovedudvalg.</summary>
    Municipality,
}

/// <summary>How fast one should go (S85, S86).</summary>
public enum Pace
{
    /// <summary>Straight on: known technology, small change.</summary>
    Straight,

    /// <summary>In steps: try on a small scale, learn, go on.</summary>
    Stepwise,

    /// <summary>Slowly: more time for dialogue and learning than for the technology.</summary>
    Patient,
}

/// <summary>What is known about size and surroundings (S15, S16, S18). Unanswered factors are simply not there.</summary>
/// <param name="Complexity">The five factors of S15 that are answered.</param>
/// <param name="Context">The four factors of S16 that are answered.</param>
/// <param name="Influence">How much can be shaped locally (S18), or null.</param>
public sealed record SizeAnswers(
    IReadOnlyDictionary<ComplexityFactor, Level> Complexity,
    IReadOnlyDictionary<ContextFactor, Level> Context,
    InfluenceLevel? Influence)
{
    /// <summary>Nothing answered yet.</summary>
    public static readonly SizeAnswers None = new(
        new Dictionary<ComplexityFactor, Level>(), new Dictionary<ContextFactor, Level>(), null);

    /// <summary>True when no factor is answered.</summary>
    public bool IsEmpty => Complexity.Count == 0 && Context.Count == 0 && Influence is null;
}

/// <summary>Depth, level of anchoring and pace: what the product suggests or the people chose.</summary>
public sealed record SizeChoice(Track Track, Anchoring Anchoring, Pace Pace);

/// <summary>A suggestion together with the answers it comes from, so that one can see why and disagree.</summary>
/// <param name="Choice">What is suggested.</param>
/// <param name="TrackBecause">Complexity factors behind the depth.</param>
/// <param name="AnchoringBecause">Complexity factors behind the level.</param>
/// <param name="PaceBecause">Context factors behind the pace.</param>
/// <param name="InfluenceCounts">True when little local influence lifted the level.</param>
public sealed record SizeSuggestion(
    SizeChoice Choice,
    IReadOnlyList<ComplexityFactor> TrackBecause,
    IReadOnlyList<ComplexityFactor> AnchoringBecause,
    IReadOnlyList<ContextFactor> PaceBecause,
    bool InfluenceCounts)
{
    /// <summary>
    /// Suggests from the answers, by rules plain enough to explain. Depth is full when any factor is high or two are middle (S13).
    /// Anchoring follows how far it crosses borders and how large it is, and goes up when a standard system is rolled out alike
    /// everywhere (S18, S97, S103). Pace slows with demanding surroundings and with need for involvement (S16, S85).
    /// </summary>
    public static SizeSuggestion From(SizeAnswers answers)
    {
        var high = At(answers.Complexity, Level.High);
        var middle = At(answers.Complexity, Level.Middle);
        var full = high.Count > 0 || middle.Count > 1;

        ComplexityFactor[] reach = [ComplexityFactor.ScaleAndAmbition, ComplexityFactor.OrganisationalBorders];
        var reachHigh = high.Intersect(reach).ToList();
        var reachMiddle = middle.Intersect(reach).ToList();
        var uniform = answers.Influence == InfluenceLevel.Uniform;
        var anchoring = reachHigh.Count > 0 ? Anchoring.Municipality
            : reachMiddle.Count > 0 || uniform ? Anchoring.Area
            : Anchoring.Workplace;

        var demanding = At(answers.Context, Level.High);
        var pace = demanding.Count > 1 ? Pace.Patient
            : demanding.Count == 1 || full ? Pace.Stepwise
            : Pace.Straight;

        return new(
            new(full ? Track.Full : Track.Light, anchoring, pace),
            full ? (high.Count > 0 ? high : middle) : [],
            reachHigh.Count > 0 ? reachHigh : reachMiddle,
            demanding,
            uniform && reachHigh.Count == 0 && reachMiddle.Count == 0);
    }

    private static List<TFactor> At<TFactor>(IReadOnlyDictionary<TFactor, Level> answers, Level level) where TFactor : notnull =>
        [.. answers.Where(a => a.Value == level).Select(a => a.Key).Order()];
}

/// <summary>What the light track asks beyond the problem: five things on one page.</summary>
/// <param name="Because">Why it is a small thing; required.</param>
/// <param name="Gain">What we hope for, one a line; required.</param>
/// <param name="Drawback">What may come with it, one a line; required (S4).</param>
/// <param name="Technology">Kind of technology, when it is known.</param>
/// <param name="DecisionExpectedOn">When it is decided, when that is known.</param>
public sealed record LightDescription(string? Because, string? Gain, string? Drawback, Technology? Technology, DateOnly? DecisionExpectedOn);

public sealed partial class Initiative
{
    /// <summary>What is known about size and surroundings (S15, S16, S18).</summary>
    public SizeAnswers Size { get; private set; } = SizeAnswers.None;

    /// <summary>Depth, level and pace as the people chose them; null until somebody has sized it up (S13).</summary>
    public SizeChoice? Chosen { get; private set; }

    /// <summary>Why this depth, and why it differs from the suggestion where it does.</summary>
    public string ChosenBecause { get; private set; } = "";

    /// <summary>True when the light track was chosen (S13).</summary>
    public bool IsLight => Chosen?.Track == Track.Light;

    /// <summary>Keeps what is known about size and surroundings; the suggestion follows from it.</summary>
    public Result<Initiative> AnswerSize(SizeAnswers answers, int version) => Revise(version, () =>
    {
        Size = answers;
        return new Checks();
    });

    /// <summary>Chooses depth, level and pace. A choice other than the suggestion needs a reason, and so does the light track (S13).</summary>
    public Result<Initiative> Choose(SizeChoice choice, string? because, int version) => Revise(version, () =>
    {
        var checks = new Checks();
        var differs = !Size.IsEmpty && choice != SizeSuggestion.From(Size).Choice;
        var reason = choice.Track == Track.Light || differs
            ? checks.Required(because, "Because")
            : checks.Optional(because, "Because");
        if (checks.Passed)
        {
            (Chosen, ChosenBecause) = (choice, reason);
        }

        return checks;
    });

    /// <summary>
    /// The light track in one step (S13): why it is a small thing, both sides of it (S4), and when it is decided. With the first
    /// step of the description that is all a story needs.
    /// </summary>
    public Result<Initiative> TakeLightTrack(LightDescription light, int version) => Revise(version, () =>
    {
        var checks = new Checks();
        var because = checks.Required(light.Because, nameof(light.Because));
        var gain = checks.Required(light.Gain, nameof(light.Gain));
        var drawback = checks.Required(light.Drawback, nameof(light.Drawback));
        if (checks.Passed)
        {
            (Gain, Drawback, Technology, DecisionExpectedOn) = (gain, drawback, light.Technology ?? Technology, light.DecisionExpectedOn);
            (Chosen, ChosenBecause) = (new(Track.Light, Anchoring.Workplace, Pace.Straight), because);
        }

        return checks;
    });
}
