using Sammen.Domain.NextSteps;
using Sammen.Domain.Trials;

namespace Sammen.Domain.Threads;

/// <summary>A concern or an assumption becomes a trial, and gains, side effects, agreements and dialogues grow out of it.</summary>
internal sealed partial class Links
{
    public IReadOnlyDictionary<Point, string> Words => stations.ToDictionary(s => s.Key, s => s.Value.Words);

    private void TieTrials(Recorded r)
    {
        foreach (var trial in r.Trials)
        {
            if (SourceOf(trial) is { } source && stations.ContainsKey(source))
            {
                Tie(source, Point.Of(trial));
            }
            else
            {
                Tie(Point.Of(r.Initiative), Point.Of(trial), Reach.Backwards);
            }
        }

        foreach (var grown in r.Outgrowths)
        {
            Tie(new Point(PointKind.Trial, grown.TrialId.ToString()), grown.Point);
        }
    }

    private static Point? SourceOf(Trial trial) => trial switch
    {
        { AssumptionId: { } assumption } => new(PointKind.Assumption, assumption.ToString()),
        { ConcernId: { } concern } => new(PointKind.Concern, concern.ToString()),
        _ => null,
    };
}
