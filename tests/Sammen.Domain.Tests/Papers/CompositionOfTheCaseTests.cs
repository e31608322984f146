using Sammen.Domain.BusinessCases;
using Sammen.Domain.Papers;
using Sammen.Domain.Tests.BusinessCases;

namespace Sammen.Domain.Tests.Papers;

public sealed class CompositionOfTheCaseTests
{
    private readonly Telling told = new();

    [Fact]
    public void A_line_without_an_amount_makes_no_figure()
    {
        told.Case(Cases.Money() with { Full = default }, Cases.Hours() with { Full = default });
        Assert.Empty(Figures());

        told.Case(Cases.Money() with { Full = default }, Cases.Hours());
        Assert.Null(Assert.Single(Figures()).NetPresentValue);

        told.Case(Cases.Money());
        Assert.NotNull(Assert.Single(Figures()).NetPresentValue);
    }

    [Fact]
    public void Hours_that_are_counted_as_money_are_not_told_as_time_too()
    {
        told.Case(Cases.Hours(), Cases.Hours() with { Valued = new(300_00, "Direktionen", "Budgettet er sat ned.") });

        var line = Assert.Single(Figures());

        Assert.Equal(Cases.Of(5, Cases.Hours()).Hours()[^1].Likely, line.Hours);
        Assert.NotNull(line.NetPresentValue);
    }

    private IEnumerable<CaseLine> Figures() => told[SectionKey.Gains].Lines.OfType<CaseLine>();
}
