using Sammen.Domain.Benefits;
using Sammen.Domain.NextSteps;

namespace Sammen.Domain.Threads;

/// <summary>A lift becomes a gain, and a gain is measured.</summary>
internal sealed partial class Links
{
    private void TieBenefits(Recorded r)
    {
        foreach (var benefit in r.Benefits)
        {
            if (benefit.LiftId is { } lift && stations.ContainsKey(new(PointKind.Lift, lift.ToString())))
            {
                Tie(new Point(PointKind.Lift, lift.ToString()), Point.Of(benefit));
            }
            else
            {
                Tie(Point.Of(r.Initiative), Point.Of(benefit), Reach.Backwards);
            }
        }

        foreach (var (measurement, benefit) in MeasuredOf(r))
        {
            Tie(Point.Of(benefit), Point.Of(measurement));
        }
    }

    private static IEnumerable<(Measurement Measurement, Benefit Benefit)> MeasuredOf(Recorded r) =>
        r.Measurements.Where(m => !m.IsTakenBack).Join(r.Benefits, m => m.BenefitId, b => b.Id, (m, b) => (m, b));
}
