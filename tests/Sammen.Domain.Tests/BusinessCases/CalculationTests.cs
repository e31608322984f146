using CsCheck;
using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class CalculationTests
{
    private static readonly Rates None = new([]);
    private static readonly Rates Usual = new([new(0, 0.035m), new(36, 0.025m), new(71, 0.015m)]);

    private static readonly Gen<ThreePoint> Amounts = Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000], (low, more, yet) => new ThreePoint(low, low + more, low + more + yet));
    private static readonly Gen<Flow> Flows = Gen.Select(
        Gen.Enum<LineKind>(), Amounts.Array[1, 12], (kind, amounts) => new Flow("Linje", kind, BudgetArea.Service, [.. amounts.Select((a, year) => new YearAmount(year, a))]));

    [Fact]
    public void An_investment_is_weighed_against_what_it_gains_over_the_years()
    {
        var figures = Calculation.Of([Line("Robotter", LineKind.Cost, (0, 90_000, 100_000, 120_000)), Line("Timer", LineKind.Gain, (1, 40_000, 60_000, 70_000), (2, 40_000, 60_000, 70_000))], new([new(0, 0.1m)]));

        Assert.Equal(413_223, Oere.Round(figures.NetPresentValue.Likely * 100));
        Assert.Equal(-5_057_851, Oere.Round(figures.NetPresentValue.Low * 100));
        Assert.Equal(3_148_760, Oere.Round(figures.NetPresentValue.High * 100));
        Assert.Equal(new ThreePoint(-40_000, 20_000, 50_000), figures.Total);
        Assert.Equal([new ThreePoint(-120_000, -100_000, -90_000), new ThreePoint(40_000, 60_000, 70_000), new ThreePoint(40_000, 60_000, 70_000)], figures.ByYear.Select(y => y.Net));
    }

    [Fact]
    public void The_money_is_back_within_a_year_in_proportion()
    {
        var payback = Calculation.Of([Line("Køb", LineKind.Cost, (0, 100, 100, 100)), Line("Gevinst", LineKind.Gain, (1, 60, 60, 60), (2, 80, 80, 80))], new([new(0, 1m)])).Payback;

        Assert.Equal(1.5m, payback.Simple);
        Assert.Null(payback.Discounted);
        Assert.Equal(2, payback.BreakEvenYear);
    }

    [Fact]
    public void Money_that_is_back_and_gone_again_is_not_back()
    {
        var payback = Calculation.Of([Line("Køb", LineKind.Cost, (0, 100, 100, 100), (3, 80, 80, 80)), Line("Gevinst", LineKind.Gain, (1, 110, 110, 110), (4, 140, 140, 140))], None).Payback;

        Assert.Equal((3.5m, 3.5m, 4), (payback.Simple, payback.Discounted, payback.BreakEvenYear));
    }

    [Fact]
    public void Money_that_is_back_to_the_oere_is_back()
    {
        var payback = Calculation.Of([Line("Køb", LineKind.Cost, (0, 100, 100, 100)), Line("Gevinst", LineKind.Gain, (1, 100, 100, 100), (2, 50, 50, 50))], None).Payback;

        Assert.Equal(new Payback(1, 1, 1), payback);
    }

    [Fact]
    public void What_never_costs_is_back_at_once_and_nothing_at_all_has_no_payback()
    {
        Assert.Equal(new Payback(0, 0, 0), Calculation.Of([Line("Gevinst", LineKind.Gain, (0, 1, 1, 1))], Usual).Payback);
        Assert.Equal(new Payback(null, null, null), Calculation.Of([], Usual).Payback);
        Assert.Equal(new Payback(null, null, null), Calculation.Of([Line("Køb", LineKind.Cost, (2, 1, 1, 1))], Usual).Payback);
    }

    [Fact]
    public void The_rate_of_each_year_is_the_one_in_force_in_it()
    {
        var rates = new Rates([new(2, 0.5m), new(0, 1m)]);

        Assert.Equal([1, 0.5m, 0.5m / 1.5m, 0.5m / 1.5m / 1.5m], Enumerable.Range(0, 4).Select(rates.Factor));
        Assert.Equal(1, new Rates([new(5, 1m)]).Factor(4));
    }

    [Fact]
    public void The_tornado_sets_one_line_at_a_time_to_its_ends_and_shows_the_widest_first()
    {
        var figures = Calculation.Of(
            [Line("Sikker", LineKind.Cost, (0, 10, 10, 10)), Line("Dyr", LineKind.Cost, (0, 5, 20, 50)), Line("God", LineKind.Gain, (0, 30, 60, 70))], None);

        Assert.Equal([("Dyr", 0m, 45m), ("God", 0m, 40m), ("Sikker", 30m, 30m)], figures.Tornado.Select(s => (s.Name, s.Low, s.High)));
    }

    [Fact]
    public void What_rests_on_one_assumption_moves_together()
    {
        Flow[] flows = [Line("God", LineKind.Gain, (0, 30, 60, 70)), Line("Bedre", LineKind.Gain, (0, 10, 20, 20)), Line("Dyr", LineKind.Cost, (0, 5, 20, 50))];
        var likely = Calculation.Of(flows, None).NetPresentValue.Likely;

        Assert.Equal((20, 70), Calculation.Together(flows[..2], likely, None));
    }

    [Fact]
    public void Half_an_oere_is_rounded_away_from_zero_and_only_at_the_end()
    {
        Assert.Equal((3, -3, 2), (Oere.Round(2.5m), Oere.Round(-2.5m), Oere.Round(2.4m)));
        var thirds = Calculation.Of([.. Enumerable.Repeat(Line("Tredjedel", LineKind.Gain, (1, 1, 1, 1)), 3)], new([new(0, 2m)]));
        Assert.Equal(1, Oere.Round(thirds.NetPresentValue.Likely));
    }

    [Fact]
    public void The_net_present_value_is_linear() => Gen.Select(Flows.List[0, 5], Flows.List[0, 5]).Sample((some, others) =>
    {
        var together = Npv([.. some, .. others], Usual);
        Same(Npv(some, Usual) + Npv(others, Usual), together);
        Same(Npv(some, Usual) * 3, Npv([.. some.Select(f => f with { Amounts = [.. f.Amounts.Select(a => a with { Amount = a.Amount * 3 })] })], Usual));
    });

    [Fact]
    public void A_year_later_everything_is_worth_less_by_the_rate() => Gen.Select(Flows.List[0, 5], Gen.Int[0, 30]).Sample((flows, percent) =>
    {
        var rates = new Rates([new(0, percent / 100m)]);
        var later = flows.ConvertAll(f => f with { Amounts = [.. f.Amounts.Select(a => a with { Year = a.Year + 1 })] });
        Same(Npv(flows, rates) * (1 / (1 + (percent / 100m))), Npv(later, rates));
    });

    [Fact]
    public void A_line_of_zeros_changes_nothing() => Flows.List[1, 5].Sample(flows =>
    {
        var zero = new Flow("Nul", LineKind.Cost, BudgetArea.Capital, [.. flows[0].Amounts.Select(a => a with { Amount = default })]);
        var (before, after) = (Calculation.Of(flows, Usual), Calculation.Of([.. flows, zero], Usual));
        Assert.Equal(before.NetPresentValue, after.NetPresentValue);
        Assert.Equal(before.ByYear, after.ByYear);
        Assert.Equal(before.Payback, after.Payback);
        Assert.Equal(0, after.Tornado.Single(s => s.Name == "Nul").Width);
    });

    [Fact]
    public void The_order_of_lines_and_years_does_not_matter() => Flows.List[1, 6].Sample(flows =>
    {
        var turned = flows.AsEnumerable().Reverse().Select(f => f with { Amounts = [.. f.Amounts.Reverse()] }).ToList();
        Same(Npv(flows, Usual), Npv(turned, Usual));
        Assert.Equal(Calculation.Of(flows, Usual).ByYear, Calculation.Of(turned, Usual).ByYear);
    });

    private static ThreePoint Npv(IReadOnlyList<Flow> flows, Rates rates) => Calculation.Of(flows, rates).NetPresentValue;

    // As decimals are: what is added up in another order differs in its last digits.
    private static void Same(ThreePoint expected, ThreePoint actual)
    {
        const decimal Nothing = 0.000_000_001m;
        Assert.InRange(actual.Low, expected.Low - Nothing, expected.Low + Nothing);
        Assert.InRange(actual.Likely, expected.Likely - Nothing, expected.Likely + Nothing);
        Assert.InRange(actual.High, expected.High - Nothing, expected.High + Nothing);
    }

    private static Flow Line(string name, LineKind kind, params (int Year, decimal Low, decimal Likely, decimal High)[] amounts) =>
        new(name, kind, BudgetArea.Service, [.. amounts.Select(a => new YearAmount(a.Year, new(a.Low, a.Likely, a.High)))]);
}
