using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Portfolio;

namespace Sammen.Domain.Tests.Portfolio;

public sealed class OnTheWayTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Fact]
    public void The_nearest_day_from_today_on_comes_next_and_what_has_passed_does_not()
    {
        var way = With((ComingStep.Start, 40), (ComingStep.Decision, 5), (ComingStep.Trial, -3), (ComingStep.Med, 5));

        Assert.Equal((ComingStep.Decision, Today.AddDays(5)), way.Next(Today));
        Assert.Equal((ComingStep.Start, Today.AddDays(40)), way.Next(Today.AddDays(6)));
        Assert.Null(way.Next(Today.AddDays(41)));
    }

    [Fact]
    public void What_happens_today_is_next() => Assert.Equal((ComingStep.Learning, Today), With((ComingStep.Learning, 0)).Next(Today));

    [Fact]
    public void The_nearest_come_first_and_those_without_a_day_last_by_name()
    {
        var all = new[] { With() with { Title = "Å" }, With() with { Title = "B" }, With((ComingStep.Start, 9)) with { Title = "C" }, With((ComingStep.Review, 2)) with { Title = "D" } };

        var danish = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("da-DK"), ignoreCase: true);
        Assert.Equal(["D", "C", "B", "Å"], OnTheWay.InOrder(all, Today, danish).Select(w => w.Title));
    }

    [Fact]
    public void A_start_is_new_for_as_long_as_it_is_taken_to_settle() => Assert.Equal(Today.AddDays(-84), OnTheWay.NewSince(Today));

    private static OnTheWay With(params (ComingStep Step, int Days)[] dates) =>
        new(Id<Initiative>.Random(), "Skærmbesøg", Phase.Assessment, null, [.. dates.Select(d => (d.Step, Today.AddDays(d.Days)))]);
}
