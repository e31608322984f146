using Sammen.Domain.Portfolio;

namespace Sammen.Domain.Tests.Portfolio;

public sealed class YearWheelTests
{
    [Fact]
    public void It_counts_each_kind_of_each_month_of_its_year()
    {
        var wheel = YearWheel.Of(2027,
        [
            (new(2027, 3, 1), YearKind.Decision), (new(2027, 1, 31), YearKind.Meeting), (new(2027, 1, 2), YearKind.Meeting), (new(2027, 1, 9), YearKind.Trial),
            (new(2026, 12, 31), YearKind.Meeting), (new(2028, 1, 1), YearKind.Meeting),
        ]);

        Assert.Equal([new(1, YearKind.Meeting, 2), new(1, YearKind.Trial, 1), new(3, YearKind.Decision, 1)], wheel.Marks);
    }

    [Fact]
    public void Every_kind_has_a_ring()
    {
        Assert.All(Enum.GetValues<YearKind>(), kind => Assert.InRange(YearWheel.RingOf(kind), 0, YearWheel.Rings - 1));
        Assert.Equal(YearWheel.Rings, Enum.GetValues<YearKind>().Select(YearWheel.RingOf).Distinct().Count());
    }

    [Fact]
    public void How_far_the_year_has_gone_is_told_in_that_year_alone()
    {
        Assert.Equal(0, YearWheel.Gone(2027, new(2027, 1, 1)));
        Assert.Equal(0.5, YearWheel.Gone(2028, new(2028, 7, 2)));
        Assert.Null(YearWheel.Gone(2028, new(2027, 7, 2)));
    }

    [Fact]
    public void A_wheel_is_shown_of_ten_years_to_both_sides()
    {
        var today = new DateOnly(2026, 11, 28);

        Assert.True(YearWheel.IsShown(2016, today));
        Assert.True(YearWheel.IsShown(2036, today));
        Assert.False(YearWheel.IsShown(2015, today));
        Assert.False(YearWheel.IsShown(2037, today));
    }
}
