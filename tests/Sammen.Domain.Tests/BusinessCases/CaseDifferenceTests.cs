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

    public static TheoryData<FrameFact, CaseContent> Frames => new()
    {
        { FrameFact.BaseYear, Before with { BaseYear = 2028 } },
        { FrameFact.Years, Before with { Years = 6 } },
        { FrameFact.PriceLevel, Before with { PriceLevel = 2026 } },
        { FrameFact.Discount, Before with { Discount = [new(0, 0.035m), new(36, 0.025m)] } },
        { FrameFact.HoursPerFullTime, Before with { HoursPerFullTime = 1500 } },
        { FrameFact.Responsible, Before with { Responsible = "Centerchefen" } },
    };

    public static TheoryData<LineFact, EconomyLine> Lines => new()
    {
        { LineFact.Name, Licence with { Name = "Licenser" } },
        { LineFact.Kind, Licence with { Kind = LineKind.Gain } },
        { LineFact.Unit, Licence with { Unit = LineUnit.Hours } },
        { LineFact.Area, Licence with { Area = BudgetArea.Capital } },
        { LineFact.Account, Licence with { Account = "Drift" } },
        { LineFact.Recurrence, Licence with { Recurrence = Recurrence.OneOff } },
        { LineFact.Full, Licence with { Full = new(0, 2, 3) } },
        { LineFact.FirstYear, Licence with { FirstYear = 2028 } },
        { LineFact.LastYear, Licence with { LastYear = 2030 } },
        { LineFact.Phasing, Licence with { Phasing = [50] } },
        { LineFact.Own, Licence with { Own = [new(2027, default)] } },
        { LineFact.Valued, Licence with { Valued = new(1, "Os", "Fordi") } },
        { LineFact.BenefitId, Licence with { BenefitId = Guid.NewGuid() } },
    };

    [Theory]
    [MemberData(nameof(Frames), DisableDiscoveryEnumeration = true)]
    public void Each_fact_of_the_frame_is_told_alone(FrameFact fact, CaseContent after)
    {
        var difference = CaseDifference.Of(Before, after);

        Assert.Equal([fact], difference.Frame);
        Assert.True(difference is { Any: true, IsReordered: false, Changed: [], Parts: [] });
    }

    [Theory]
    [MemberData(nameof(Lines), DisableDiscoveryEnumeration = true)]
    public void Each_fact_of_a_line_is_told_alone(LineFact fact, EconomyLine after)
    {
        var difference = CaseDifference.Of(Before, Before with { Lines = [after, Driving] });

        Assert.Equal([fact], Assert.Single(difference.Changed).Facts);
        Assert.True(difference is { Any: true, IsReordered: false, Frame: [] });
    }

    [Fact]
    public void Every_fact_that_can_differ_is_tried()
    {
        Assert.Equal(Enum.GetValues<FrameFact>(), Frames.Select(f => f.Data.Item1));
        Assert.Equal(Enum.GetValues<LineFact>(), Lines.Select(l => l.Data.Item1));
    }

    [Fact]
    public void A_part_with_other_words_is_told_and_one_that_was_emptied_is_as_one_never_written()
    {
        Assert.Equal([BusinessCasePart.Problem], CaseDifference.Of(Before, Before with { Parts = new Dictionary<BusinessCasePart, string> { [BusinessCasePart.Problem] = "Andet." } }).Parts);
        var emptied = new Dictionary<BusinessCasePart, string>(Before.Parts) { [BusinessCasePart.Path] = "" };
        Assert.False(CaseDifference.Of(Before, Before with { Parts = emptied }).Any);
    }

    [Fact]
    public void One_thing_alone_is_a_difference()
    {
        Assert.True(CaseDifference.Of(Before, Before with { Parts = new Dictionary<BusinessCasePart, string>() }).Any);
        Assert.True(CaseDifference.Of(Before, Before with { Lines = [Licence] }).Any);
        Assert.True(CaseDifference.Of(Before with { Lines = [Licence] }, Before).Any);
        Assert.True(CaseDifference.Of(Before, Before with { Lines = [Driving, Licence] }).Any);
    }
}
