using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class EstimateTests
{
    [Theory]
    [InlineData("100", "200,50", "1.000", 100_00, 200_50, 1_000_00)]
    [InlineData("100", "200.5", "1,000", 100_00, 200_50, 1_000_00)]
    [InlineData(null, "200", " ", 200_00, 200_00, 200_00)]
    [InlineData("", "200", "300", 200_00, 200_00, 300_00)]
    [InlineData("200", "200", "200", 200_00, 200_00, 200_00)]
    [InlineData("-300", "0 kr.", "0", -300_00, 0, 0)]
    public void Without_low_or_high_nothing_is_uncertain_to_that_side(string? low, string likely, string? high, long expectedLow, long expectedLikely, long expectedHigh)
    {
        var checks = new Checks();

        Assert.Equal(new(expectedLow, expectedLikely, expectedHigh), Estimate.Read(low, likely, high, checks));
        Assert.Empty(checks.Refusals);
    }

    [Theory]
    [InlineData(null, "", null, "Likely Common.Missing")]
    [InlineData("100", " ", "200", "Likely Common.Missing")]
    [InlineData("lidt", "noget", "meget", "Likely Common.Unread", "Low Common.Unread", "High Common.Unread")]
    [InlineData("1,005", "1.005,005", "1.005.000,001", "Likely Common.Decimals", "High Common.Decimals")]
    [InlineData("-300", "−200 kr.", "0", "Likely BusinessCases.BelowZero")]
    [InlineData("201", "200", "300", "Low BusinessCases.LowAboveLikely")]
    [InlineData("100", "200", "199,99", "High BusinessCases.HighBelowLikely")]
    [InlineData("300", "200", "100", "Low BusinessCases.LowAboveLikely", "High BusinessCases.HighBelowLikely")]
    [InlineData("300", "200", "mange", "High Common.Unread")]
    [InlineData(null, "100.000.000.000,01", null, "Likely BusinessCases.TooMuch")]
    public void What_is_wrong_stands_at_its_field_and_all_of_it_at_once(string? low, string likely, string? high, params string[] expected)
    {
        var checks = new Checks();

        Estimate.Read(low, likely, high, checks);

        Assert.Equal(expected, checks.Refusals.Select(r => $"{r.Field} {r.Code}"));
    }
}
