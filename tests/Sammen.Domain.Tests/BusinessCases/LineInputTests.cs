using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class LineInputTests
{
    private static readonly EconomyLine Line = new() { Id = Guid.NewGuid(), Name = "Licens", Kind = LineKind.Cost, Unit = LineUnit.Kroner, Area = BudgetArea.Service, FirstYear = 2040 };

    [Fact]
    public void A_line_has_no_more_years_of_its_own_than_a_case_has_years()
    {
        Assert.Equal(CaseContent.MostYears, Line.Spread(null, null, Years(CaseContent.MostYears)).Expect().Own.Count);

        var refused = Assert.Single(Line.Spread(null, null, Years(CaseContent.MostYears + 1)).Refusals);

        Assert.Equal(("BusinessCases.TooManyOwn", "Own"), (refused.Code, refused.Field));
    }

    private static string Years(int count) => string.Join('\n', Enumerable.Range(2040, count).Select(year => $"{year}: 100"));
}
