using CsCheck;
using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class RatesTests
{
    [Fact]
    public void A_rate_is_in_force_from_its_own_year_on()
    {
        var rates = new Rates([new(0, 1m), new(3, 0m)]);

        Assert.Equal([1, 0.5m, 0.25m, 0.25m, 0.25m], Enumerable.Range(0, 5).Select(rates.Factor));
    }

    [Fact]
    public void Year_0_is_never_discounted_and_without_a_rate_no_year_is()
    {
        Assert.Equal(1, new Rates([new(0, 1m)]).Factor(0));
        Assert.Equal(1, new Rates([]).Factor(75));
    }

    [Fact]
    public void Each_year_is_worth_the_year_before_by_the_rate_whichever_is_asked_for_first() =>
        Gen.Select(Gen.Int[0, 75].Array[1, 5], Gen.Int[0, 100].Array[5], Gen.Int[1, 75]).Sample((from, percents, year) =>
        {
            RateStep[] steps = [.. from.Distinct().Select((y, i) => new RateStep(y, percents[i] / 100m))];
            var rate = steps.Where(s => s.FromYear <= year).OrderBy(s => s.FromYear).LastOrDefault()?.Rate ?? 0;
            var (rates, fresh) = (new Rates(steps), new Rates(steps));

            Assert.Equal(fresh.Factor(year - 1) / (1 + rate), rates.Factor(year));
            Assert.InRange(rates.Factor(year), 0, 1);
        });
}
