using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class CaseDifferenceTests
{
    private static readonly EconomyLine Licence = new()
    {
        Id = Guid.NewGuid(),
        Name = "Licens",
        Kind = LineKind.Cost,
        Unit = LineUnit.Kroner,
        Area = BudgetArea.Service,
        FirstYear = 2027,
        Full = new(1, 2, 3),
        Phasing = [50, 100],
    };

    private static readonly EconomyLine Driving = Licence with { Id = Guid.NewGuid(), Name = "Kørsel", Kind = LineKind.Gain };

    private static readonly CaseContent Before = new()
    {
        BaseYear = 2027,
        Years = 5,
        PriceLevel = 2027,
        Discount = [new(0, 0.035m)],
        HoursPerFullTime = 1924,
        Lines = [Licence, Driving],
        Parts = new Dictionary<BusinessCasePart, string> { [BusinessCasePart.Problem] = "Kørslen tager tid." },
    };

    [Fact]
    public void The_same_content_is_no_difference_whichever_version_it_was_changed_in()
    {
        var same = Before with { FrameChangedIn = 7, Lines = [Licence with { ChangedIn = 3, Phasing = [50, 100] }, Driving], Discount = [new(0, 0.0350m)] };

        Assert.False(CaseDifference.Of(Before, same).Any);
    }

    [Fact]
    public void It_says_which_lines_parts_and_facts_are_different()
    {
        var added = Licence with { Id = Guid.NewGuid(), Name = "Oplæring" };
        var after = Before with
        {
            Years = 6,
            Discount = [new(0, 0.04m)],
            Parts = new Dictionary<BusinessCasePart, string> { [BusinessCasePart.Costs] = "Licens." },
            Lines = [Licence with { Name = "Licenser", Full = new(1, 2, 4), LastYear = 2030 }, added],
        };

        var difference = CaseDifference.Of(Before, after);

        Assert.Equal([BusinessCasePart.Problem, BusinessCasePart.Costs], difference.Parts);
        Assert.Equal([FrameFact.Years, FrameFact.Discount], difference.Frame);
        Assert.Equal(["Oplæring"], difference.Added);
        Assert.Equal(["Kørsel"], difference.Removed);
        var changed = Assert.Single(difference.Changed);
        Assert.Equal("Licenser", changed.Name);
        Assert.Equal([LineFact.Name, LineFact.Full, LineFact.LastYear], changed.Facts);
        Assert.False(difference.IsReordered);
        Assert.True(CaseDifference.Of(Before, Before with { Lines = [Driving, Licence] }).IsReordered);
    }
}
