using CsCheck;

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
    [InlineData("-1.250,5", "-1250.5")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("1\u00a0250\u202f000 DKK", "1250000")]
    [InlineData(" 12 KR ", "12")]
    [InlineData("999.999.999.999.999", "999999999999999")]
    [InlineData("1,250,000.5", "1250000.5")]
    [InlineData("1.250.000,5", "1250000.5")]
    [InlineData("12,5", "12.5")]
    [InlineData("0.5", "0.5")]
    [InlineData("1250.500", "1250.5")]
    public void Danish_and_English_notation_are_read(string typed, string number) =>
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), TypedNumber.Read(typed, "N").Expect());

    [Fact]
    public void Three_digits_after_a_comma_are_thousands_where_money_has_two_decimals_and_decimals_elsewhere()
    {
        Assert.Equal(1250, TypedNumber.Read("1,250", "N", 2).Expect());
        Assert.Equal(1.25m, TypedNumber.Read("1,250", "N").Expect());
        Assert.Equal(1.25m, TypedNumber.Read("1,250", "N", 3).Expect());
        Assert.Equal(1250, TypedNumber.Read("1.250", "N", 6).Expect());
        Assert.Equal(1_250_000, TypedNumber.Read("1,250,000", "N", 6).Expect());
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
    [InlineData(null, "Common.Missing")]
    [InlineData(" kr.", "Common.Missing")]
    [InlineData("1.000.000.000.000.000", "Common.Unread")]
    [InlineData("1.250,50.", "Common.Unread")]
    [InlineData("12,50,5", "Common.Unread")]
    [InlineData(",5", "Common.Unread")]
    [InlineData("5,", "Common.Unread")]
    [InlineData("5.", "Common.Unread")]
    [InlineData("-", "Common.Unread")]
    [InlineData("--5", "Common.Unread")]
    [InlineData("+5", "Common.Unread")]
    [InlineData("5-", "Common.Unread")]
    [InlineData("1,-5", "Common.Unread")]
    [InlineData("٣", "Common.Unread")]
    [InlineData("0.500", "Common.Decimals")]
    [InlineData("12.50,5", "Common.Unread")]
    [InlineData("12,3456", "Common.Decimals")]
    public void Anything_else_is_refused_and_not_guessed(string? typed, string code) =>
        Assert.Equal(code, Assert.Single(TypedNumber.Read(typed, "N", 2).Refusals).Code);

    [Fact]
    public void What_is_written_is_read_back_alike() => Gen.Select(Gen.Long[-999_999_999, 999_999_999], Gen.Int[0, 6]).Sample((digits, decimals) =>
    {
        var number = digits / (decimal)Math.Pow(10, decimals);
        Assert.Equal(number, TypedNumber.Read(TypedNumber.Write(number), "N").Expect());
    });

    [Fact]
    public void As_it_is_shown_in_either_language_it_is_read_back() => Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Bool).Sample((hundredths, danish) =>
    {
        var shown = (hundredths / 100m).ToString("N2", System.Globalization.CultureInfo.GetCultureInfo(danish ? "da-DK" : "en-GB"));
        Assert.Equal(hundredths / 100m, TypedNumber.Read(shown, "N", 2).Expect());
    });
}
