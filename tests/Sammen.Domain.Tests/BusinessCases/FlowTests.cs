using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class FlowTests
{
    [Fact]
    public void A_gain_counts_as_it_is_and_a_cost_turned_round()
    {
        Assert.Equal(new(1, 2, 4), new ThreePoint(1, 2, 4).EffectOf(LineKind.Gain));
        Assert.Equal(new(-4, -2, -1), new ThreePoint(1, 2, 4).EffectOf(LineKind.Cost));
    }

    [Fact]
    public void All_years_are_worth_the_sum_of_what_each_is_worth_in_year_0()
    {
        var flow = Of(LineKind.Cost, new(0, new(1, 2, 4)), new(2, new(4, 8, 16)));

        Assert.Equal(new(-8, -4, -2), flow.PresentEffect(new([new(0, 1m)])));
    }

    [Fact]
    public void Years_with_the_same_amount_are_worth_what_each_of_them_is_alone_wherever_they_stand()
    {
        ThreePoint one = new(1, 2, 4), other = new(3, 5, 9);
        YearAmount[] amounts = [new(0, one), new(1, one), new(2, other), new(5, other), new(3, one), new(4, default), new(6, one)];
        var rates = new Rates([new(0, 0.25m)]);

        Assert.Equal(
            amounts.Select(a => Of(LineKind.Cost, a).PresentEffect(rates)).Aggregate((sum, effect) => sum + effect),
            Of(LineKind.Cost, amounts).PresentEffect(rates));
    }

    [Theory]
    [InlineData(1, 2, 3, true)]
    [InlineData(2, 2, 2, true)]
    [InlineData(3, 2, 3, false)]
    [InlineData(1, 2, 1, false)]
    public void Three_figures_stand_in_order_when_none_is_below_the_one_before(int low, int likely, int high, bool isOrdered) =>
        Assert.Equal(isOrdered, new ThreePoint(low, likely, high).IsOrdered);

    private static Flow Of(LineKind kind, params YearAmount[] amounts) => new("Linje", kind, BudgetArea.Service, amounts);
}
