using System.Security.Cryptography;
using System.Text.Json;
using Sammen.Domain.Benefits;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Experiences;

/// <summary>A gain as others see it.</summary>
/// <param name="Title">In few words, the team's own.</param>
/// <param name="Type">What kind.</param>
/// <param name="Status">Come, with another target, or openly given up.</param>
/// <param name="Before">How it was before; null where nobody counted.</param>
/// <param name="Now">How it was when it was last measured; null where it was not.</param>
/// <param name="Target">How it was to become; null where nobody said.</param>
/// <param name="Unit">The unit of the three; may be empty.</param>
public sealed record SharedGain(string Title, BenefitType Type, BenefitStatus Status, decimal? Before, decimal? Now, decimal? Target, string Unit);

/// <summary>A side effect as others see it.</summary>
/// <param name="Text">What happened beside what was meant, in the team's own words.</param>
/// <param name="Direction">For better, for worse or both.</param>
/// <param name="CameTrue">Whether it came true.</param>
public sealed record SharedEffect(string Text, EffectDirection Direction, CameTrue CameTrue);

/// <summary>A decision as others see it: what became of which phase, and when. Not who decided, and not why.</summary>
public sealed record SharedDecision(Phase Phase, DecisionOutcome Outcome, DateOnly On);

/// <summary>
/// All of an experience that others can see, and nothing else: facts gathered from what the initiative holds, and what the team wrote for them (S10, S106).
/// No unit, no member, no statement.
/// </summary>
public sealed record ExperienceContent(
    string Title, Field? Field, Technology? Technology, UnitKind? Where, Track? Track, Phase Phase, DateOnly? StoppedOn,
    string Summary, string WentWell, string Surprised, string Again,
    IReadOnlyList<SharedGain> Gains, IReadOnlyList<SharedEffect> Effects, IReadOnlyList<SharedDecision> Decisions,
    string Contact, string ContactMail, bool OpenToTry)
{
    /// <summary>Tells this content from every other: what somebody saw in the preview is what is shared.</summary>
    public string Mark() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)))[..32];

    /// <summary>Each text with the name of the field it was written in; gathered facts have none. The mail address is its own field and no text.</summary>
    public IEnumerable<(string? Field, string Text)> Texts() =>
    [
        (nameof(Title), Title), (nameof(Summary), Summary), (nameof(WentWell), WentWell), (nameof(Surprised), Surprised), (nameof(Again), Again), (nameof(Contact), Contact),
        .. Gains.Select(g => ((string?)null, g.Title + " " + g.Unit)), .. Effects.Select(e => ((string?)null, e.Text)),
    ];
}

/// <summary>What can be shared now.</summary>
/// <param name="Content">What others will see.</param>
/// <param name="LeftOut">How many gains and side effects stay at home, because a name or somebody's words stand in them.</param>
/// <param name="Traces">What must be said otherwise before it can be shared.</param>
public sealed record Gathered(ExperienceContent Content, int LeftOut, IReadOnlyList<Trace> Traces)
{
    /// <summary>Gathers the facts around what the team wrote.</summary>
    /// <param name="experience">What the team wrote.</param>
    /// <param name="recorded">What the initiative holds.</param>
    /// <param name="where">What kind of unit it belongs to; null for the whole municipality.</param>
    /// <param name="watch">What must not leave.</param>
    public static Gathered Of(Experience experience, Recorded recorded, UnitKind? where, Watch watch)
    {
        var initiative = recorded.Initiative;
        var gains = recorded.Benefits.Where(b => b.Status != BenefitStatus.Expected && !b.IsWithdrawn).ToList();
        var effects = recorded.SideEffects.Where(e => e.Seen is { CameTrue: not CameTrue.TooEarly } && !e.IsWithdrawn).ToList();
        // Words taken over from a statement are the writer's, who has not been asked.
        var mine = gains.Where(b => b.IsOwnWords && watch.IsFree(b.Title) && watch.IsFree(b.Unit)).ToList();
        var seen = effects.Where(e => !e.HasWritersWords && watch.IsFree(e.Text)).ToList();
        var content = new ExperienceContent(
            experience.Title, initiative.Field, initiative.Technology, where, initiative.Chosen?.Track, initiative.Phase, initiative.StoppedOn,
            experience.Summary, experience.WentWell, experience.Surprised, experience.Again,
            [.. mine.Select(b => GainOf(b, recorded.Measurements))],
            [.. seen.Select(e => new SharedEffect(e.Text, e.Direction, e.Seen!.CameTrue))],
            [.. recorded.Decisions.Select(d => new SharedDecision(d.Phase, d.Outcome, d.DecidedOn))],
            experience.Contact, experience.ContactMail, experience.OpenToTry);
        return new(content, gains.Count - mine.Count + effects.Count - seen.Count, [.. content.Texts().SelectMany(t => watch.Look(t.Text, t.Field))]);
    }

    private static SharedGain GainOf(Benefit benefit, IEnumerable<Measurement> measured)
    {
        var last = measured.Where(m => m.BenefitId == benefit.Id && !m.IsTakenBack).MaxBy(m => m.On);
        return new(benefit.Title, benefit.Type, benefit.Status, benefit.Baseline, last?.Value, benefit.Target, benefit.Unit);
    }
}
