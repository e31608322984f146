using Sammen.Domain.Portfolio;

namespace Sammen.Domain.Tests.Portfolio;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("2026-01-01", 2026, 1)]
    [InlineData("2026-03-31", 2026, 1)]
    [InlineData("2026-04-01", 2026, 2)]
    [InlineData("2026-09-30", 2026, 3)]
    [InlineData("2026-12-31", 2026, 4)]
    public void A_day_lies_in_its_quarter(string day, int year, int number)
    {
        var quarter = Quarter.Of(DateOnly.Parse(day, null));

        Assert.Equal(new Quarter(year, number), quarter);
        Assert.InRange(DateOnly.Parse(day, null), quarter.First, quarter.Last);
    }

    [Fact]
    public void Quarters_follow_one_another_over_the_new_year()
    {
        Assert.Equal(new Quarter(2027, 1), new Quarter(2026, 4).Plus(1));
        Assert.Equal(new Quarter(2026, 4).Last.AddDays(1), new Quarter(2027, 1).First);
        Assert.Equal(new Quarter(2028, 1), new Quarter(2026, 4).Plus(5));
    }
}
