namespace Sammen.Domain.Tests;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("1250", "1250")]
    [InlineData("1.250", "1250")]
    [InlineData("1.250.000", "1250000")]
    [InlineData("1,250,000", "1250000")]
    [InlineData("1.250,5", "1250.5")]
    [InlineData("1,250.5", "1250.5")]
    [InlineData("1 250,50 kr.", "1250.50")]
    [InlineData("12.5", "12.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("0.125", "0.125")]
    [InlineData("−40", "-40")]
    public void Danish_and_English_notation_are_read(string typed, string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), TypedNumber.Read(typed, "N").Expect());

    [Fact]
    public void Three_digits_after_a_comma_are_thousands_where_money_has_two_decimals_and_decimals_elsewhere()
    {
        Assert.Equal(1250, TypedNumber.Read("1,250", "N", 2).Expect());
        Assert.Equal(1.25m, TypedNumber.Read("1,250", "N").Expect());
    }

    [Theory]
    [InlineData("mange", "Common.Unread")]
    [InlineData("1.25.000", "Common.Unread")]
    [InlineData("1,25,0", "Common.Unread")]
    [InlineData("12..5", "Common.Unread")]
    [InlineData("1e9", "Common.Unread")]
    [InlineData("12345678901234567890", "Common.Unread")]
    [InlineData("1                                                                  2", "Common.Unread")]
    [InlineData("", "Common.Missing")]
    [InlineData("12,3456", "Common.Decimals")]
    public void Anything_else_is_refused_and_not_guessed(string typed, string code) =>
        Assert.Equal(code, Assert.Single(TypedNumber.Read(typed, "N", 2).Refusals).Code);
}
