using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class EconomyLineTests
{
    private static readonly EconomyLine Licence = Cases.Money();

    [Fact]
    public void A_lasting_line_comes_every_year_until_the_case_ends()
    {
        Assert.Equal([(0, 100_00m), (1, 100_00m), (2, 100_00m)], Likely(Licence, 3));
        Assert.Equal([(2, 100_00m), (3, 100_00m)], Likely(Licence with { FirstYear = 2029 }, 4));
    }

    [Fact]
    public void The_last_year_is_with_it() => Assert.Equal([1, 2], Years(Licence with { FirstYear = 2028, LastYear = 2029 }, 5));

    [Fact]
    public void A_line_that_began_before_the_case_counts_only_within_it_and_is_as_far_phased_in_as_it_is()
    {
        var begun = Licence with { FirstYear = 2025, Phasing = [25, 50, 75, 100] };

        Assert.Equal([(0, 75_00m), (1, 100_00m)], Likely(begun, 2));
    }

    [Fact]
    public void What_comes_once_comes_in_its_first_year_and_in_full_whatever_else_is_written()
    {
        var once = Licence with { Recurrence = Recurrence.OneOff, FirstYear = 2028, LastYear = 2030, Phasing = [50] };

        Assert.Equal([(1, 100_00m)], Likely(once, 5));
        Assert.Empty(Likely(once with { FirstYear = 2032 }, 5));
        Assert.Empty(Likely(once with { FirstYear = 2026 }, 5));
    }

    [Fact]
    public void It_is_phased_in_year_by_year_and_the_last_percent_stays()
    {
        var phased = Licence with { FirstYear = 2028, LastYear = 2031, Phasing = [25, 150] };

        Assert.Equal([(1, 25_00m), (2, 150_00m), (3, 150_00m), (4, 150_00m)], Likely(phased, 9));
        Assert.Equal([0, 25, 150, 150, 0], new[] { 2027, 2028, 2029, 2031, 2032 }.Select(phased.PercentIn));
    }

    [Fact]
    public void Phasing_keeps_what_is_less_than_an_oere() =>
        Assert.Equal([(0, 0.33m)], Likely(Licence with { Full = new(1, 1, 1), Phasing = [33] }, 1));

    [Fact]
    public void Each_of_the_three_estimates_is_phased_in() =>
        Assert.Equal([new YearAmount(0, new(50, 100, 200))], (Licence with { Full = new(100, 200, 400), Phasing = [50] }).InUnits(2027, 1));

    [Fact]
    public void Own_years_are_what_counts_where_there_are_any()
    {
        var own = Licence with { FirstYear = 2027, LastYear = 2027, Phasing = [50], Own = [new(2028, new(1, 2, 3)), new(2030, new(4, 5, 6))] };

        Assert.Equal([new(1, new(1, 2, 3)), new YearAmount(3, new(4, 5, 6))], own.InUnits(2027, 5));
    }

    [Fact]
    public void Own_years_outside_the_case_wait_until_the_case_reaches_them()
    {
        var own = Licence with { Own = [new(2026, new(1, 1, 1)), new(2027, new(2, 2, 2)), new(2029, new(3, 3, 3))] };

        Assert.Equal([(0, 2m)], Likely(own, 2));
        Assert.Equal([(0, 2m), (2, 3m)], Likely(own, 3));
        Assert.Equal([(1, 1m), (2, 2m)], own.InUnits(2025, 3).Select(a => (a.Year, a.Amount.Likely)));
    }

    [Fact]
    public void The_largest_is_that_of_its_largest_own_year_and_otherwise_the_full_amount()
    {
        Assert.Equal(new(100_00, 100_00, 100_00), Licence.Largest);
        Assert.Equal(new(0, 9, 10), (Licence with { Own = [new(2027, new(8, 8, 20)), new(2028, new(0, 9, 10)), new(2029, new(1, 1, 1))] }).Largest);
    }

    [Fact]
    public void Kroner_are_money_as_they_are_also_where_an_hour_once_had_a_price()
    {
        var valued = Licence with { Valued = new(300_00, "Direktionen", "Fordi") };

        Assert.True(Licence.IsMoney);
        Assert.Equal(valued.InUnits(2027, 4), valued.InMoney(2027, 4));
    }

    [Fact]
    public void Hours_are_no_money_until_somebody_has_said_what_one_is_worth()
    {
        var hours = Cases.Hours() with { Full = new(10_00, 10_50, 20_00), Phasing = [50] };
        Assert.False(hours.IsMoney);
        Assert.Empty(hours.InMoney(2027, 4));

        var valued = hours with { Valued = new(300_00, "Direktionen", "Stillinger nedlægges") };

        Assert.True(valued.IsMoney);
        Assert.Equal([new YearAmount(0, new(1_500_00, 1_575_00, 3_000_00))], valued.InMoney(2027, 1));
    }

    private static IEnumerable<(int, decimal)> Likely(EconomyLine line, int years) => line.InUnits(2027, years).Select(a => (a.Year, a.Amount.Likely));

    private static IEnumerable<int> Years(EconomyLine line, int years) => line.InUnits(2027, years).Select(a => a.Year);
}
