using Sammen.Domain.Threads;

namespace Sammen.Domain.Trials;

/// <summary>What grew out of a trial: a gain, a side effect, an agreement or a dialogue, so that its result is seen from both ends (S86).</summary>
public sealed class Outgrowth
{
    private Outgrowth(Id<Trial> trialId, PointKind kind, string key) => (TrialId, Kind, Key) = (trialId, kind, key);

    /// <summary>Out of which trial.</summary>
    public Id<Trial> TrialId { get; private set; }

    /// <summary>What kind of thing.</summary>
    public PointKind Kind { get; private set; }

    /// <summary>Which one.</summary>
    public string Key { get; private set; }

    /// <summary>The point it is on the red thread.</summary>
    public Point Point => new(Kind, Key);

    /// <summary>Something grew out of a trial.</summary>
    public static Outgrowth Of(Trial trial, Point point) => new(trial.Id, point.Kind, point.Key);
}
