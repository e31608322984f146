using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class SimulationTests
{
    private static readonly Rates None = new([]);

    private static readonly Flow[] Flows =
    [
        new("Timer", LineKind.Gain, BudgetArea.Service, [new(0, new(0, 60, 90)), new(1, new(0, 60, 90))]),
        new("Køb", LineKind.Cost, BudgetArea.Capital, [new(0, new(50, 80, 140))]),
    ];

    [Fact]
    public void The_same_seed_gives_the_same_answer_and_another_seed_another()
    {
        Assert.Equal(Simulation.Of(Flows, None, 1000, 7).P50, Simulation.Of(Flows, None, 1000, 7).P50);
        Assert.NotEqual(Simulation.Of(Flows, None, 1000, 7).P50, Simulation.Of(Flows, None, 1000, 8).P50);
    }

    [Fact]
    public void Every_course_lies_between_the_extremes_and_each_is_counted_once()
    {
        var (figures, simulation) = (Calculation.Of(Flows, None).NetPresentValue, Simulation.Of(Flows, None, 5000));

        Assert.InRange(simulation.Lowest, figures.Low, simulation.P10);
        Assert.InRange(simulation.P50, simulation.P10, simulation.P90);
        Assert.InRange(simulation.Highest, simulation.P90, figures.High);
        Assert.Equal(5000, simulation.Spread.Sum());
    }

    [Fact]
    public void One_line_follows_its_triangle()
    {
        // A triangle from 0 by 30 to 100: a tenth lies below sqrt(0.1 x 100 x 30), half and nine tenths above the top.
        var simulation = Simulation.Of([new("Gevinst", LineKind.Gain, BudgetArea.Service, [new(0, new(0, 30, 100))])], None, Simulation.MostRuns);

        Assert.InRange(simulation.P10, 17.0m, 17.7m);
        Assert.InRange(simulation.P50, 40.3m, 41.4m);
        Assert.InRange(simulation.P90, 73.1m, 74.0m);
        Assert.Equal(0, simulation.BelowZero);
    }

    [Fact]
    public void What_is_certain_is_certain_in_every_course()
    {
        var simulation = Simulation.Of([new("Køb", LineKind.Cost, BudgetArea.Capital, [new(0, ThreePoint.Sure(80))])], None, 100);

        Assert.Equal((-80m, -80m, -80m, 100), (simulation.P10, simulation.P50, simulation.P90, simulation.BelowZero));
    }

    [Fact]
    public void What_ends_at_nothing_is_not_below_it() =>
        Assert.Equal(0, Simulation.Of([new("Intet", LineKind.Cost, BudgetArea.Capital, [new(0, ThreePoint.Sure(0))])], None, 10).BelowZero);

    [Fact]
    public void There_is_at_least_one_course_and_no_more_than_one_waits_for() =>
        Assert.Equal((1, Simulation.MostRuns), (Simulation.Of(Flows, None, 0).Runs, Simulation.Of(Flows, None, int.MaxValue).Runs));
}
