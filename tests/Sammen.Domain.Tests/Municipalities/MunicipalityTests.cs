using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Municipalities;

public sealed class MunicipalityTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_limit_is_five_and_goes_only_up()
    {
        var municipality = Municipality.Create("by", "By Kommune", Now).Expect();
        Assert.Equal(5, municipality.SmallestGroup);

        municipality.RaiseLimit(5).Expect();
        municipality.RaiseLimit(8).Expect();

        Assert.Equal(["Municipalities.LimitLowered"], municipality.RaiseLimit(7).Refusals.Select(r => r.Code));
        Assert.Equal(8, municipality.SmallestGroup);
        municipality.RaiseLimit(50).Expect();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(51)]
    public void Nobody_is_shown_in_groups_under_five_and_no_limit_hides_everything(int limit)
    {
        var municipality = Municipality.Create("by", "By Kommune", Now).Expect();

        Assert.Equal(["Municipalities.LimitRange"], municipality.RaiseLimit(limit).Refusals.Select(r => r.Code));
        Assert.Equal(5, municipality.SmallestGroup);
    }
}
