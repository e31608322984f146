using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;

namespace Sammen.Domain.Tests.Portfolio;

public sealed class ChangeLoadTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly Unit Care = Made("Ældre", null), Centre = Made("Plejecenter", Care), Home = Made("Åbrinken", Centre), School = Made("Skoler", null);
    private static readonly UnitTree Tree = new([Care, Centre, Home, School]);

    [Fact]
    public void A_workplace_is_met_by_its_own_changes_those_above_it_and_those_of_all()
    {
        var load = Of(At(Home, 10), At(Care, 10), At(School, 10), At(null, 10));

        Assert.Equal(3, In(load, Home));
        Assert.Equal(2, In(load, School));
        Assert.Single(load.Everywhere[0]);
    }

    [Fact]
    public void A_unit_above_others_is_met_by_what_happens_anywhere_within_it_each_once()
    {
        var load = Of(At(Home, 10), At(Home, 20), At(Centre, 5));

        Assert.Equal(3, In(load, Care));
        Assert.Equal(3, In(load, Centre));
        Assert.DoesNotContain(load.Units, u => u.UnitId == School.Id);
    }

    [Fact]
    public void The_heaviest_are_the_lowest_units_that_anything_meets_with_the_quarter_that_has_most()
    {
        var load = Of(At(Home, 10), At(Home, 100), At(School, 100), At(Care, 100));

        Assert.Equal([(Home.Id, new Quarter(2027, 1), 3), (School.Id, new Quarter(2027, 1), 1)], load.Heaviest(Tree).Select(u => (u.Unit, u.Quarter, u.Changes.Count)));
    }

    [Fact]
    public void A_start_is_felt_until_it_has_settled_and_counts_in_each_quarter_it_reaches()
    {
        var load = Of(At(Home, 0));

        Assert.Equal([1, 1, 0, 0, 0, 0], load.Units.Single(u => u.UnitId == Home.Id).ByQuarter.Select(q => q.Count));
    }

    [Fact]
    public void What_is_over_or_stopped_or_further_off_meets_nobody()
    {
        var load = Of(At(Home, -200), At(Home, 10) with { StoppedOn = Today }, At(Home, 700));

        Assert.Empty(load.Units);
    }

    [Fact]
    public void Two_times_of_one_initiative_in_a_quarter_are_one_change()
    {
        var both = At(Home, 10) with { Changes = [ChangeTime.OfTrial(Today, null), ChangeTime.OfStart(Today.AddDays(10))] };

        Assert.Equal(1, In(Of(both), Home));
    }

    [Fact]
    public void Those_without_a_day_are_told_of_until_they_are_in_operation()
    {
        var load = Of(At(Home, 1) with { Changes = [] }, At(Home, 1) with { Changes = [], Phase = Phase.Operation });

        Assert.Equal(1, load.WithoutDays);
    }

    [Fact]
    public void A_trial_without_a_last_day_runs_some_weeks_and_one_that_ends_before_it_begins_too()
    {
        Assert.Equal(Today.AddDays(7 * ChangeTime.WeeksOfTrial), ChangeTime.OfTrial(Today, null).Until);
        Assert.Equal(Today.AddDays(7 * ChangeTime.WeeksOfTrial), ChangeTime.OfTrial(Today, Today.AddDays(-1)).Until);
        Assert.Equal(Today.AddDays(3), ChangeTime.OfTrial(Today, Today.AddDays(3)).Until);
    }

    private static ChangeLoad Of(params PortfolioItem[] items) => ChangeLoad.Of(items, Tree, Today);

    private static int In(ChangeLoad load, Unit unit) => load.Units.Single(u => u.UnitId == unit.Id).ByQuarter[0].Count;

    private static PortfolioItem At(Unit? unit, int days) =>
        new(Id<Initiative>.Random(), "En ny ting", Phase.Development, null, null, unit?.Id, Today, null, null) { Changes = [ChangeTime.OfStart(Today.AddDays(days))] };

    private static Unit Made(string name, Unit? above) => Unit.Create(name, UnitKind.Workplace, above?.Id, Now).Expect();
}
