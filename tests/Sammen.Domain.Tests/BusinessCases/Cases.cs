using CsCheck;
using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

/// <summary>Lines and cases that tests begin with. The first year of both is 2027.</summary>
internal static class Cases
{
    private static readonly Gen<Estimate> Estimates =
        Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000], (low, more, yet) => new Estimate(low, low + more, low + more + yet));

    /// <summary>Any line whose three estimates stand in order, also one that lies partly or wholly outside the case.</summary>
    public static readonly Gen<EconomyLine> AnyLine =
        from kind in Gen.Enum<LineKind>()
        from unit in Gen.Enum<LineUnit>()
        from area in Gen.Enum<BudgetArea>()
        from recurrence in Gen.Enum<Recurrence>()
        from full in Estimates
        from first in Gen.Int[2024, 2040]
        from runs in Gen.Int[-1, 12]
        from phasing in Gen.Int[0, 200].Array[0, 4]
        from own in Estimates.Array[0, 3]
        from rate in Gen.Long[0, 500_00]
        select new EconomyLine
        {
            Id = Guid.NewGuid(),
            Name = "Linje",
            Kind = kind,
            Unit = unit,
            Area = area,
            Recurrence = recurrence,
            Full = full,
            FirstYear = first,
            LastYear = runs < 0 ? null : first + runs,
            Phasing = phasing,
            Own = [.. own.Select((amount, after) => new OwnYear(first + after, amount))],
            Valued = unit == LineUnit.Hours && rate > 0 ? new(rate, "Direktionen", "Timerne spares") : null,
        };

    public static readonly Gen<CaseContent> Any =
        from lines in AnyLine.List[0, 8]
        from years in Gen.Int[1, 14]
        select Of(years, [.. lines]);

    /// <summary>A line of kroner, every year from 2027: 100 kroner, of which nobody is unsure.</summary>
    public static EconomyLine Money(string name = "Licens", LineKind kind = LineKind.Cost) => new()
    {
        Id = Guid.NewGuid(),
        Name = name,
        Kind = kind,
        Unit = LineUnit.Kroner,
        Area = BudgetArea.Service,
        FirstYear = 2027,
        Full = new(100_00, 100_00, 100_00),
    };

    /// <summary>Ten hours set free every year from 2027.</summary>
    public static EconomyLine Hours(string name = "Kørsel", LineKind kind = LineKind.Gain) =>
        Money(name, kind) with { Unit = LineUnit.Hours, Full = new(10_00, 10_00, 10_00) };

    public static CaseContent Of(int years, params EconomyLine[] lines) =>
        new() { BaseYear = 2027, Years = years, PriceLevel = 2027, Discount = [new(0, 0.035m)], HoursPerFullTime = 1924, Lines = lines };
}
