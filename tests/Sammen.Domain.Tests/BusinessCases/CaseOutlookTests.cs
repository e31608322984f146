using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class CaseOutlookTests
{
    private static readonly Guid Benefit = Guid.NewGuid();

    [Fact]
    public void It_tells_the_likely_figures_of_each_year_and_what_is_tied_to_a_gain()
    {
        var gain = Cases.Money("Færre vikarer") with { Kind = LineKind.Gain, Full = new(1_00, 500_00, 900_00), FirstYear = Cases.Of(1).BaseYear + 1, BenefitId = Benefit };
        var other = Cases.Money("Kørsel") with { Kind = LineKind.Gain, Full = new(1_00, 40_00, 900_00), Recurrence = Recurrence.OneOff, FirstYear = Cases.Of(1).BaseYear };
        var content = Cases.Of(3, Cases.Money(), gain, other, Cases.Hours());

        var outlook = CaseOutlook.Of(content);

        Assert.Equal(content.BaseYear, outlook.BaseYear);
        Assert.Equal([40_00, 500_00, 500_00], outlook.Gains);
        Assert.Equal([0, 500_00, 500_00], Assert.Single(outlook.ByBenefit, b => b.BenefitId == Benefit).ByYear);
        Assert.Equal(content.Calculate().Total.Likely, outlook.Gains.Sum() - outlook.Costs.Sum());
        Assert.Equal(0, outlook.In(content.BaseYear - 1, outlook.Gains));
        Assert.Equal(0, outlook.In(content.BaseYear + 3, outlook.Gains));
    }

    [Fact]
    public void A_case_without_money_expects_none() => Assert.Empty(CaseOutlook.Of(Cases.Of(3, Cases.Hours())).Gains);
}
