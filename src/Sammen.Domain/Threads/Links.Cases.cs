using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.NextSteps;

namespace Sammen.Domain.Threads;

/// <summary>A gain rests on assumptions, the business case on both, and a decision on the case as it was then.</summary>
internal sealed partial class Links
{
    private static IEnumerable<BusinessCase> CaseOf(Recorded r) => r.Case is { } found ? [found] : [];

    private void TieCase(Recorded r)
    {
        foreach (var assumption in r.Assumptions)
        {
            TieToItsSources(assumption, r);
        }

        foreach (var found in CaseOf(r))
        {
            var here = Point.Of(found);
            Tie(Point.Of(r.Initiative), here, Reach.Backwards);
            foreach (var source in r.Assumptions.Select(Point.Of).Concat(found.Content.Lines.Select(l => l.BenefitId).OfType<Guid>().Distinct().Select(PointOf)))
            {
                Tie(source, here);
            }

            foreach (var decision in r.Decisions.Where(d => d.CaseVersion is not null))
            {
                TieToItsCase(decision, here, r);
            }
        }
    }

    private void TieToItsSources(Assumption assumption, Recorded r)
    {
        var sources = SourcesOf(assumption).Where(stations.ContainsKey).ToList();
        foreach (var source in sources)
        {
            Tie(source, Point.Of(assumption));
        }

        if (sources.Count == 0)
        {
            Tie(Point.Of(r.Initiative), Point.Of(assumption), Reach.Backwards);
        }
    }

    private static IEnumerable<Point> SourcesOf(Assumption assumption)
    {
        if (assumption.BenefitId is { } benefit)
        {
            yield return PointOf(benefit);
        }

        if (assumption.LiftId is { } lift)
        {
            yield return new(PointKind.Lift, lift.ToString());
        }
    }

    // The case goes on after the decision: what came into it later, or had ended before, is not behind the decision. So one is seen from the
    // other and not followed, and what the version held is tied to the decision itself.
    private void TieToItsCase(Decision decision, Point businessCase, Recorded r)
    {
        var point = Point.Of(decision);
        Tie(businessCase, point, Reach.Near);
        foreach (var assumption in r.Assumptions.Where(a => a.WrittenOn <= decision.DecidedOn && (a.EndedOn is not { } ended || ended > decision.DecidedOn)))
        {
            Tie(Point.Of(assumption), point);
        }

        foreach (var (_, benefit) in r.GainsDecidedOn.Where(g => g.Version == decision.CaseVersion))
        {
            Tie(PointOf(benefit), point);
        }
    }

    private static Point PointOf(Guid benefit) => new(PointKind.Benefit, new Id<Benefit>(benefit).ToString());
}
