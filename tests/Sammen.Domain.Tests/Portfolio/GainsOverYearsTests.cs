using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Portfolio;

namespace Sammen.Domain.Tests.Portfolio;

public sealed class GainsOverYearsTests
{
    private const int This = 2026;
    private static readonly Id<Benefit> Gain = Id<Benefit>.Random();

    [Fact]
    public void Years_are_added_up_over_the_cases_whatever_year_each_begins()
    {
        var all = Of(Case(2026, [100, 200], [50]), Case(2027, [1000], [0, 7]));

        Assert.Equal([(2026, 100, 50), (2027, 1200, 0), (2028, 0, 7)], all.Money.Select(y => (y.Year, (int)y.Expected, (int)y.Costs)));
    }

    [Fact]
    public void What_a_stopped_initiative_expected_is_not_expected_any_more() =>
        Assert.Empty(Of(Case(2026, [100], []) with { StoppedOn = new DateOnly(2026, 1, 1) }).Money);

    [Theory]
    [InlineData(82, 82, 0)]
    [InlineData(82, 87, 50_00)]
    [InlineData(82, 92, 100_00)]
    [InlineData(82, 97, 150_00)]
    [InlineData(82, 77, -50_00)]
    public void Of_what_can_be_measured_as_much_was_measured_as_of_the_way_to_the_target(int baseline, int value, long measured)
    {
        var all = Of(Tied(new(Gain, BenefitStatus.Expected, null, baseline, 92, [(new DateOnly(2026, 5, 1), value)])));

        Assert.Equal(100_00, all.Money[0].Tied);
        Assert.Equal(measured, all.Money[0].Measured);
    }

    [Fact]
    public void The_last_measurement_of_a_year_counts_in_it_and_one_of_a_later_year_does_not()
    {
        var all = Of(Tied(new(Gain, BenefitStatus.Expected, null, 0, 10, [(new DateOnly(2025, 5, 1), 2), (new DateOnly(2026, 2, 1), 4), (new DateOnly(2026, 9, 1), 5)]), from: 2025));

        Assert.Equal([20_00, 50_00], all.Money.Take(2).Select(y => y.Measured));
    }

    [Fact]
    public void Nothing_is_measured_of_years_to_come_of_what_was_given_up_or_has_no_target()
    {
        Assert.Null(Of(Tied(new(Gain, BenefitStatus.Expected, null, 0, 10, [(new DateOnly(2026, 5, 1), 5)]))).Money[1].Measured);
        Assert.Null(Of(Tied(new(Gain, BenefitStatus.GivenUp, null, 0, 10, [(new DateOnly(2026, 5, 1), 5)]))).Money[0].Measured);
        Assert.Null(Of(Tied(new(Gain, BenefitStatus.Expected, null, null, null, [(new DateOnly(2026, 5, 1), 5)]))).Money[0].Measured);
        Assert.Null(Of(Tied(new(Gain, BenefitStatus.Expected, null, 0, 10, []))).Money[0].Measured);
    }

    [Fact]
    public void Gains_that_are_no_money_are_counted_by_the_year_of_their_goal_and_how_they_stand()
    {
        var item = Case(2026, [], []) with
        {
            Gains =
            [
                Goal(2026, BenefitStatus.Confirmed), Goal(2026, BenefitStatus.Confirmed), Goal(2026, BenefitStatus.GivenUp), Goal(2028, BenefitStatus.Expected), Goal(null, BenefitStatus.Expected),
            ],
        };

        var all = Of(item);

        Assert.Equal([2026, 2028], all.Goals.Select(g => g.Year));
        Assert.Equal(2, all.Goals[0].ByStatus[BenefitStatus.Confirmed]);
        Assert.Equal(1, all.Goals[0].ByStatus[BenefitStatus.GivenUp]);
        Assert.Equal(1, all.WithoutGoal);
    }

    [Fact]
    public void What_lies_further_off_than_ten_years_is_left_out() =>
        Assert.Equal(This - 2 + GainsOverYears.MostYears, Of(Case(2026, [.. Enumerable.Repeat(1L, 40)], [])).Money[^1].Year);

    private static GainsOverYears Of(params PortfolioItem[] items) => GainsOverYears.Of(items, This);

    private static PortfolioItem Tied(PortfolioGain gain, int from = 2026) => Case(from, [100_00, 100_00], []) with
    {
        Gains = [gain],
        Outlook = new(from, [100_00, 100_00], [], [new(Gain.Value, [100_00, 100_00])]),
    };

    private static PortfolioGain Goal(int? year, BenefitStatus status) => new(Id<Benefit>.Random(), status, year is { } y ? new DateOnly(y, 6, 1) : null, null, null, []);

    private static PortfolioItem Case(int from, long[] gains, long[] costs) =>
        new(Id<Initiative>.Random(), "En ny ting", Phase.Operation, null, null, null, new(2026, 1, 1), null, null) { Outlook = new(from, gains, costs, []) };
}
