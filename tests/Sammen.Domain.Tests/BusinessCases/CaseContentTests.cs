using CsCheck;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class CaseContentTests
{
    private static readonly EconomyLine Driving = Cases.Hours(), Valued = Cases.Hours("Vikarer") with { Valued = new(300_00, "Direktionen", "Fordi") };
    private static readonly Guid Benefit = Guid.NewGuid();

    [Fact]
    public void Money_is_kroner_and_the_hours_that_somebody_has_said_are_money()
    {
        var content = Cases.Of(2, Cases.Money(), Driving, Valued);

        Assert.Equal(["Licens", "Vikarer"], content.Money().Select(m => m.Line.Name));
        Assert.Equal([("Licens", LineKind.Cost, BudgetArea.Service), ("Vikarer", LineKind.Gain, BudgetArea.Service)], content.Money().Select(m => (m.Flow.Name, m.Flow.Kind, m.Flow.Area)));
        Assert.Equal(2 * (3_000_00m - 100_00m), content.Calculate().Total.Likely);
        Assert.Equal(2_900_00m + (2_900_00m / 1.035m), content.Calculate().NetPresentValue.Likely, 10);
    }

    [Fact]
    public void Figures_are_reckoned_once_and_anew_for_a_copy_with_other_lines()
    {
        var content = Cases.Of(2, Cases.Money());
        var before = content.Calculate();
        var changed = content with { Lines = [Cases.Money(), Cases.Money("Drift")] };

        Assert.Same(before, content.Calculate());
        Assert.Same(content.Money(), content.Money());
        Assert.Equal(["Licens", "Drift"], changed.Money().Select(m => m.Line.Name));
        Assert.Equal(2 * before.Total.Likely, changed.Calculate().Total.Likely);
    }

    [Fact]
    public void Working_time_is_what_is_set_free_less_what_is_used()
    {
        var training = Cases.Hours("Oplæring", LineKind.Cost) with { Recurrence = Recurrence.OneOff, Full = new(1_00, 2_00, 4_00) };

        Assert.Equal([new(6_00, 8_00, 9_00), ThreePoint.Sure(10_00), ThreePoint.Sure(10_00)], Cases.Of(3, Driving, training, Cases.Money()).Hours());
    }

    [Fact]
    public void Working_time_is_all_of_it_or_that_which_is_money_or_that_which_is_not()
    {
        var content = Cases.Of(1, Driving with { Full = new(1_00, 1_00, 1_00) }, Valued, Cases.Money());

        Assert.Equal(11_00, content.Hours()[0].Likely);
        Assert.Equal(10_00, content.Hours(asMoney: true)[0].Likely);
        Assert.Equal(1_00, content.Hours(asMoney: false)[0].Likely);
    }

    [Fact]
    public void A_full_time_equivalent_is_the_hours_of_the_case_s_own_setting()
    {
        Assert.Equal(1, Cases.Of(1).FullTime(1_924_00));
        Assert.Equal(-0.5m, (Cases.Of(1) with { HoursPerFullTime = 1_500 }).FullTime(-750_00));
    }

    [Fact]
    public void A_gain_whose_time_counts_as_money_does_not_count_once_more_in_kroner()
    {
        var time = Valued with { BenefitId = Benefit };
        var kroner = Cases.Money(kind: LineKind.Gain) with { BenefitId = Benefit };

        Assert.True(Cases.Of(1, time).CountsTwice(kroner));
        Assert.True(Cases.Of(1, kroner).CountsTwice(time));
        Assert.True(Cases.Of(1, kroner, time).CountsTwice(time));
    }

    [Fact]
    public void What_is_about_another_gain_or_is_no_money_or_a_cost_counts_once()
    {
        var time = Valued with { BenefitId = Benefit };
        var kroner = Cases.Money(kind: LineKind.Gain) with { BenefitId = Benefit };
        var content = Cases.Of(1, time);

        Assert.False(content.CountsTwice(time));
        Assert.False(content.CountsTwice(time with { Id = Guid.NewGuid() }));
        Assert.False(content.CountsTwice(kroner with { Id = time.Id }));
        Assert.False(content.CountsTwice(kroner with { BenefitId = Guid.NewGuid() }));
        Assert.False(content.CountsTwice(kroner with { BenefitId = null }));
        Assert.False(content.CountsTwice(kroner with { Kind = LineKind.Cost }));
        Assert.False(Cases.Of(1, kroner).CountsTwice(time with { Valued = null }));
        Assert.False(Cases.Of(1, time with { Valued = null }).CountsTwice(kroner));
        Assert.False(Cases.Of(1, time with { Kind = LineKind.Cost }).CountsTwice(kroner));
        Assert.False(Cases.Of(1, Valued).CountsTwice(kroner with { BenefitId = null }));
    }

    [Fact]
    public void A_part_that_nobody_has_written_is_empty()
    {
        var content = Cases.Of(1) with { Parts = new Dictionary<BusinessCasePart, string> { [BusinessCasePart.Costs] = "Licens." } };

        Assert.Equal(("Licens.", ""), (content.Part(BusinessCasePart.Costs), content.Part(BusinessCasePart.Path)));
    }

    [Fact]
    public void From_lines_in_order_come_figures_in_order() => Cases.Any.Sample(content =>
    {
        var figures = content.Calculate();

        Assert.True(figures.NetPresentValue.IsOrdered && figures.Total.IsOrdered);
        Assert.All(figures.ByYear, y => Assert.True(y.Net.IsOrdered));
        Assert.All(content.Hours(), h => Assert.True(h.IsOrdered));
        Assert.All(content.Money().SelectMany(m => m.Flow.Amounts), a => Assert.True(a.Amount.IsOrdered && a.Year >= 0 && a.Year < content.Years));
    });

    [Fact]
    public void Time_that_is_money_and_time_that_is_not_are_all_the_time() => Cases.Any.Sample(content =>
    {
        var (all, money, only) = (content.Hours(), content.Hours(true), content.Hours(false));
        Assert.Equal(content.Years, all.Count);
        Assert.Equal(all, money.Zip(only, (m, o) => m + o));
        Assert.Equal((all[^1], money[^1], only[^1]), (content.HoursAtLast(), content.HoursAtLast(true), content.HoursAtLast(false)));
    });

    [Fact]
    public void A_line_reaches_into_the_case_where_it_has_an_amount_in_one_of_its_years() => Cases.Any.Sample(content =>
        Assert.All(content.Lines, line =>
        {
            var inYears = line.InUnits(content.BaseYear, content.Years).ToDictionary(a => a.Year, a => a.Amount);
            Assert.Equal(inYears.Count > 0, content.Reaches(line));
            Assert.All(Enumerable.Range(0, content.Years), year => Assert.Equal(inYears.GetValueOrDefault(year), line.In(content.BaseYear + year)));
        }));

    [Fact]
    public void A_line_without_amounts_changes_nothing() => Gen.Select(Cases.Any, Cases.AnyLine).Sample((content, line) =>
    {
        var nothing = line with { Full = default, Own = [.. line.Own.Select(o => o with { Amount = default })] };
        var with = content with { Lines = [.. content.Lines, nothing] };

        Assert.Equal(content.Calculate().NetPresentValue, with.Calculate().NetPresentValue);
        Assert.Equal(content.Hours(), with.Hours());
    });

    [Fact]
    public void Two_lines_that_split_an_amount_are_worth_what_one_is() => Gen.Select(Cases.Any, Cases.AnyLine).Sample((content, line) =>
    {
        var (half, twice) = (line with { Id = Guid.NewGuid() }, line with { Full = Twice(line.Full), Own = [.. line.Own.Select(o => o with { Amount = Twice(o.Amount) })] });
        var (split, whole) = (content with { Lines = [.. content.Lines, line, half] }, content with { Lines = [.. content.Lines, twice] });

        Assert.Equal(whole.Calculate().NetPresentValue.Low, split.Calculate().NetPresentValue.Low, 8);
        Assert.Equal(whole.Calculate().NetPresentValue.Likely, split.Calculate().NetPresentValue.Likely, 8);
        Assert.Equal(whole.Calculate().Total, split.Calculate().Total);

        static Estimate Twice(Estimate e) => new(e.Low * 2, e.Likely * 2, e.High * 2);
    });
}
