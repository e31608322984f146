using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Work;

public sealed class BreakdownTests
{
    [Fact]
    public void Nothing_can_fail_before_something_is_tried()
    {
        var initiative = Given.Initiative();
        Assert.Equal("Work.NothingTriedYet", Assert.Single(Report(initiative, Given.Today).Refusals).Code);
        initiative.Enter(Phase.Development);
        Report(initiative, Given.Today).Expect();
    }

    [Fact]
    public void Of_the_day_only_its_week_is_kept()
    {
        var (monday, sunday) = (new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 22));
        Assert.All([monday, sunday], day => Assert.Equal(monday, Report(InUse(), day).Expect().Week));
        Assert.All(typeof(Breakdown).GetProperties(), p => Assert.True(p.PropertyType != typeof(DateTimeOffset) && !p.Name.Contains("By", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_is_no_day_ahead_and_none_that_is_not_shown_any_more()
    {
        var first = BreakdownWeek.First(Given.Today);
        Report(InUse(), first).Expect();
        Assert.Equal("Work.LongAgo", Assert.Single(Report(InUse(), first.AddDays(-1)).Refusals).Code);
        Assert.Equal("Work.Ahead", Assert.Single(Report(InUse(), Given.Today.AddDays(1)).Refusals).Code);
        Assert.Equal(["Minutes", "On"], Breakdown.Report(Id<Breakdown>.Random(), InUse(), "", "", null, Given.Today).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void Twelve_weeks_are_told_with_times_and_minutes_and_words_without_their_order()
    {
        var weeks = BreakdownWeek.Of(
            [Report(InUse(), Given.Today, "20", "Uden strøm").Expect(), Report(InUse(), Given.Today, "5", "").Expect(), Report(InUse(), Given.Today, "1", "Billedet frøs").Expect()],
            Given.Today);

        Assert.Equal(12, weeks.Count);
        Assert.Equal((0, 0), (weeks[0].Times, weeks[0].Minutes));
        Assert.Equal((new DateOnly(2026, 11, 23), 48, 3, 26), (weeks[^1].Monday, weeks[^1].Number, weeks[^1].Times, weeks[^1].Minutes));
        Assert.Equal(["Billedet frøs", "Uden strøm"], weeks[^1].Told.Select(b => b.What));
    }

    private static Initiative InUse()
    {
        var initiative = Given.Initiative();
        initiative.Enter(Phase.Operation);
        return initiative;
    }

    private static Result<Breakdown> Report(Initiative initiative, DateOnly on, string minutes = "10", string what = "") =>
        Breakdown.Report(Id<Breakdown>.Random(), initiative, minutes, what, on, Given.Today);
}
