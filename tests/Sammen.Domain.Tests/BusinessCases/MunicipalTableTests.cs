using CsCheck;
using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class MunicipalTableTests
{
    [Fact]
    public void A_cost_is_plus_and_a_gain_minus_by_area_and_kind()
    {
        var table = MunicipalTable.Of(Case(6,
            Line("Robotter", LineKind.Cost, BudgetArea.Capital, Recurrence.OneOff, 2027, 400_000),
            Line("Oplæring", LineKind.Cost, BudgetArea.Service, Recurrence.OneOff, 2027, 50_000),
            Line("Salg af det gamle", LineKind.Gain, BudgetArea.Capital, Recurrence.OneOff, 2028, 20_000),
            Line("Mindre kørsel", LineKind.Gain, BudgetArea.Service, Recurrence.Lasting, 2028, 200_000)), 2027);

        Assert.Equal(2027, table.PriceLevel);
        Assert.Equal(
            [(BudgetArea.Service, MunicipalKind.Lasting), (BudgetArea.Service, MunicipalKind.OneOff), (BudgetArea.Capital, MunicipalKind.OneOff), (BudgetArea.Capital, MunicipalKind.Investment)],
            table.Rows.Select(r => (r.Area!.Value, r.Kind!.Value)));
        Assert.Equal([new(2027, 2027), new(2028, 2028), new(2029, 2029), new(2030, 2030), new(2031, 2032)], table.Columns);
        Assert.Equal([0, -200, -200, -200, -400], Shown(table, 0));
        Assert.Equal([50, 0, 0, 0, 0], Shown(table, 1));
        Assert.Equal([0, -20, 0, 0, 0], Shown(table, 2));
        Assert.Equal([400, 0, 0, 0, 0], Shown(table, 3));
        Assert.Equal([450, -220, -200, -200, -400], table.Columns.Select(c => MunicipalTable.Thousands(table.Total.Of(c))));
        Assert.Equal(-570, MunicipalTable.Thousands(table.Total.Of(table.AllYears)));
        Assert.Equal(2.15m, table.PaybackYears);
        Assert.False(table.HasRoundingGaps);
    }

    [Fact]
    public void Each_cell_is_rounded_once_half_away_from_zero_and_the_sum_from_the_exact_figures()
    {
        Assert.Equal((1, -1, 0, 2), (MunicipalTable.Thousands(50_000), MunicipalTable.Thousands(-50_000), MunicipalTable.Thousands(49_999), MunicipalTable.Thousands(150_000)));

        var table = MunicipalTable.Of(Case(3, Line("En", LineKind.Cost, BudgetArea.Service, Recurrence.Lasting, 2027, 400), Line("To", LineKind.Cost, BudgetArea.Transfers, Recurrence.Lasting, 2027, 400)), 2027);

        Assert.Equal([0, 0, 0], Shown(table, 0));
        Assert.Equal([1, 1, 1], table.Columns.Select(c => MunicipalTable.Thousands(table.Total.Of(c))));
        Assert.Equal(2, MunicipalTable.Thousands(table.Total.Of(table.AllYears)));
        Assert.True(table.HasRoundingGaps);
    }

    [Fact]
    public void The_next_four_budget_years_stand_alone_and_the_others_are_folded()
    {
        var content = Case(10);

        Assert.Equal([new(2027, 2028), new(2029, 2029), new(2030, 2030), new(2031, 2031), new(2032, 2032), new(2033, 2036)], MunicipalTable.Of(content, 2029).Columns);
        Assert.Equal(new(2027, 2032), MunicipalTable.Of(content, 2050).Columns[0]);
        Assert.Equal(new(2031, 2036), MunicipalTable.Of(content, 2000).Columns[^1]);
        Assert.Equal([new(2027, 2027), new(2028, 2028)], MunicipalTable.Of(Case(2), 2050).Columns);
        Assert.Equal(10, MunicipalTable.Of(content, 2029).EveryYear.Count);
    }

    [Fact]
    public void Hours_that_nobody_has_called_money_are_not_in_it()
    {
        var hours = Line("Timer", LineKind.Gain, BudgetArea.Service, Recurrence.Lasting, 2027, 1_000) with { Unit = LineUnit.Hours };

        Assert.Empty(MunicipalTable.Of(Case(4, hours), 2027).Rows);
        Assert.Equal([-300, -300, -300, -300], Shown(MunicipalTable.Of(Case(4, hours with { Valued = new(300_00, "Direktionen", "Stillinger nedlægges") }), 2027), 0));
    }

    [Fact]
    public void What_anlaeg_costs_once_is_an_investment_and_what_it_gains_or_costs_every_year_is_not()
    {
        Assert.Equal(MunicipalKind.Investment, Kind(LineKind.Cost, BudgetArea.Capital, Recurrence.OneOff));
        Assert.Equal(MunicipalKind.OneOff, Kind(LineKind.Gain, BudgetArea.Capital, Recurrence.OneOff));
        Assert.Equal(MunicipalKind.OneOff, Kind(LineKind.Cost, BudgetArea.Transfers, Recurrence.OneOff));
        Assert.Equal(MunicipalKind.Lasting, Kind(LineKind.Cost, BudgetArea.Capital, Recurrence.Lasting));

        static MunicipalKind Kind(LineKind kind, BudgetArea area, Recurrence recurrence) => MunicipalTable.KindOf(Line("Linje", kind, area, recurrence, 2027, 1));
    }

    [Fact]
    public void Every_line_of_money_stands_in_one_row() => Assert.Equal(
        Enum.GetValues<BudgetArea>().SelectMany(_ => Enum.GetValues<MunicipalKind>(), (area, kind) => (area, kind))
            .Where(r => r.kind != MunicipalKind.Investment || r.area == BudgetArea.Capital).Order(),
        MunicipalTable.Everything.Select(r => (r.Area, r.Kind)).Order());

    [Fact]
    public void The_rows_add_up_to_the_total_and_the_columns_to_all_years_whichever_budget_year_is_first() => Gen.Select(Cases.Any, Gen.Int[2020, 2050]).Sample((content, first) =>
    {
        var table = MunicipalTable.Of(content, first);

        Assert.All(table.EveryYear.Concat(table.Columns).Append(table.AllYears), c => Assert.Equal(table.Total.Of(c), table.Rows.Sum(r => r.Of(c))));
        Assert.All(table.Rows.Append(table.Total), r => Assert.Equal(r.Of(table.AllYears), table.Columns.Sum(c => r.Of(c))));
        Assert.Equal(-content.Calculate().Total.Likely, table.Total.Of(table.AllYears));
        Assert.Equal(content.Calculate().Payback.Simple, table.PaybackYears);
        Assert.Equal(table.EveryYear.Select(y => y.From), table.Columns.SelectMany(c => Enumerable.Range(c.From, c.To - c.From + 1)));
        Assert.True(table.Columns.Count(c => c.IsOneYear) >= Math.Min(MunicipalTable.BudgetYears, content.Years));
    });

    [Fact]
    public void Rounded_rows_that_do_not_add_up_are_seen_and_so_are_rounded_years()
    {
        // Twice 0.4 thousand is shown as 0 and 0, and together as 1.
        var rows = MunicipalTable.Of(Case(1, Line("En", LineKind.Cost, BudgetArea.Service, Recurrence.Lasting, 2027, 400), Line("To", LineKind.Cost, BudgetArea.Transfers, Recurrence.Lasting, 2027, 400)), 2027);
        Assert.True(rows.HasRoundingGaps);

        // 1.5 thousand a year is shown as 2, and two years of it as 3.
        var years = MunicipalTable.Of(Case(2, Line("En", LineKind.Cost, BudgetArea.Service, Recurrence.Lasting, 2027, 1_500)), 2027);
        Assert.Equal([2, 2], Shown(years, 0));
        Assert.True(years.HasRoundingGaps);
    }

    private static IEnumerable<long> Shown(MunicipalTable table, int row) => table.Columns.Select(c => MunicipalTable.Thousands(table.Rows[row].Of(c)));

    private static CaseContent Case(int years, params EconomyLine[] lines) =>
        new() { BaseYear = 2027, Years = years, PriceLevel = 2027, Discount = [new(0, 0.035m)], HoursPerFullTime = 1924, Lines = lines };

    private static EconomyLine Line(string name, LineKind kind, BudgetArea area, Recurrence recurrence, int first, long kroner) => new()
    {
        Id = Guid.NewGuid(),
        Name = name,
        Kind = kind,
        Unit = LineUnit.Kroner,
        Area = area,
        Recurrence = recurrence,
        FirstYear = first,
        Full = new(kroner * 50, kroner * 100, kroner * 200),
    };
}
