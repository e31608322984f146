using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class OereTests
{
    [Theory]
    [InlineData("1.250,50 kr.", 1_250_50)]
    [InlineData("1,250.5", 1_250_50)]
    [InlineData("1,250", 1_250_00)]
    [InlineData("0,01", 1)]
    [InlineData("-0,01", -1)]
    [InlineData("100.000.000.000", Oere.Most)]
    [InlineData("-100.000.000.000,00", -Oere.Most)]
    public void Kroner_are_read_to_whole_oere(string typed, long oere) => Assert.Equal(oere, Oere.Read(typed, "Rate").Expect());

    [Theory]
    [InlineData("100.000.000.000,01", "BusinessCases.TooMuch")]
    [InlineData("-100.000.000.000,01", "BusinessCases.TooMuch")]
    [InlineData("0,001", "Common.Decimals")]
    [InlineData("", "Common.Missing")]
    public void What_is_too_much_or_too_little_is_refused_at_its_field(string typed, string code)
    {
        var refusal = Assert.Single(Oere.Read(typed, "Rate").Refusals);

        Assert.Equal((code, "Rate"), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void Kroner_are_rounded_to_the_oere_half_away_from_zero() =>
        Assert.Equal([0.03m, -0.03m, 0.02m, 12.35m], new[] { 2.5m, -2.5m, 2.4m, 1234.5m }.Select(Oere.Kroner));

    [Fact]
    public void The_most_that_a_case_can_come_to_is_still_counted()
    {
        var most = Cases.Hours() with { Full = new(Oere.Most, Oere.Most, Oere.Most), Phasing = [LineInput.MostPercent], Valued = new(10_000_00, "Os", "Fordi") };
        var content = Cases.Of(CaseContent.MostYears, [.. Enumerable.Range(0, CaseContent.MostLines).Select(_ => most)]);

        Assert.Equal(15_000_000_000_000_000_000_000m / 100, Oere.Kroner(content.Calculate().Total.Likely));
        Assert.Equal(-150_000_000_000_000_000, MunicipalTable.Thousands(MunicipalTable.Of(content, 2027).Total.Of(new(2027, 2101))));
    }
}
