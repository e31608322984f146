using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class EconomySettingsTests
{
    [Fact]
    public void As_delivered_they_are_those_of_the_ministry_and_of_a_full_week()
    {
        var settings = EconomySettings.AsDelivered();

        Assert.Equal([new(0, 0.035m), new(36, 0.025m), new RateStep(71, 0.015m)], settings.Discount);
        Assert.Equal((37 * 52, "", 1), (settings.HoursPerFullTime, settings.Source, settings.Version));
    }

    [Fact]
    public void A_municipality_types_its_own_with_the_source_and_in_any_order()
    {
        var settings = EconomySettings.AsDelivered().Change("36: 2.5\n\n- 0 : 3,5 %\r\n75: 0", "1.500", " Budgetkontoret ", 1).Expect();

        Assert.Equal([new(0, 0.035m), new(36, 0.025m), new RateStep(75, 0m)], settings.Discount);
        Assert.Equal((1500, "Budgetkontoret", 2), (settings.HoursPerFullTime, settings.Source, settings.Version));
    }

    [Theory]
    [InlineData("0: 3,5\nfra år 36: 2,5", 2)]
    [InlineData("3,5", 1)]
    [InlineData("0: 3,5: 2", 1)]
    [InlineData("0: 3,5\n0: 4", 2)]
    [InlineData("76: 1", 1)]
    [InlineData("0: 100,1", 1)]
    [InlineData("0: -1", 1)]
    [InlineData("0: 1,00001", 1)]
    [InlineData("0,5: 1", 1)]
    public void A_step_that_cannot_be_read_or_stands_twice_is_named_with_its_line(string steps, int line)
    {
        var refusal = Assert.Single(EconomySettings.AsDelivered().Change(steps, "1500", "Os", 1).Refusals);

        Assert.Equal(("BusinessCases.StepUnread", "Steps", line), (refusal.Code, refusal.Field, refusal.Args[0]));
    }

    [Theory]
    [InlineData("0: 0", 0)]
    [InlineData("0: 100", 1)]
    [InlineData("0: 2,1255", 0.021255)]
    public void A_rate_lies_from_nothing_to_all_of_it_with_four_decimals(string steps, double rate) =>
        Assert.Equal((decimal)rate, Assert.Single(EconomySettings.AsDelivered().Change(steps, "1", "Os", 1).Expect().Discount).Rate);

    [Theory]
    [InlineData("", "Common.Missing")]
    [InlineData("mange", "Common.Unread")]
    [InlineData("0", "BusinessCases.HoursRange")]
    [InlineData("3.001", "BusinessCases.HoursRange")]
    [InlineData("1500,5", "Common.Whole")]
    [InlineData("3.000", null)]
    [InlineData("1", null)]
    public void A_full_time_equivalent_has_from_1_to_3000_hours(string hours, string? code) =>
        Assert.Equal(code, EconomySettings.AsDelivered().Change("0: 3,5", hours, "Os", 1).Refusals.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("")]
    [InlineData(" - \n • ")]
    public void Without_a_step_there_is_no_rate_and_all_that_is_wrong_is_said_at_once(string steps)
    {
        var refused = EconomySettings.AsDelivered().Change(steps, "9.999", "", 1).Refusals;

        Assert.Equal(["Steps Common.Missing", "Hours BusinessCases.HoursRange", "Source Common.Missing"], refused.Select(r => $"{r.Field} {r.Code}"));
    }

    [Fact]
    public void There_are_at_most_ten_steps()
    {
        Assert.Equal(10, Change(10).Expect().Discount.Count);
        Assert.Equal("BusinessCases.TooManySteps", Assert.Single(Change(11).Refusals).Code);

        static Result<EconomySettings> Change(int steps) =>
            EconomySettings.AsDelivered().Change(string.Join('\n', Enumerable.Range(0, steps).Select(y => $"{y}: 1")), "1500", "Os", 1);
    }

    [Fact]
    public void What_somebody_else_has_changed_meanwhile_is_not_overwritten()
    {
        var settings = EconomySettings.AsDelivered().Change("0: 4", "1500", "Os", 1).Expect();

        Assert.Equal([Refusal.Stale], settings.Change("0: 5", "1600", "Andre", 1).Refusals);
        Assert.Equal((0.04m, "Os"), (settings.Discount[0].Rate, settings.Source));
    }
}
