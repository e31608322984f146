using Sammen.Domain.Dependencies;

namespace Sammen.Domain.Tests.Dependencies;

public sealed class WheelTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_wheel_is_recognised_without_regard_to_case_and_spaces() =>
        Assert.Equal(Wheel.KeyOf("KMD Nexus"), Wheel.KeyOf("  kmd   nexus "));

    [Fact]
    public void Merged_wheels_stand_for_one_and_so_do_those_that_were_merged_before()
    {
        var (first, second, third) = (Named("Nexus"), Named("KMD Nexus"), Named("Journalen"));
        List<Wheel> all = [first, second, third];
        first.MergeInto(second, all, first.Version, Given.Member(), Today).Expect();
        second.MergeInto(third, all, second.Version, Given.Member(), Today).Expect();

        Assert.All(all, wheel => Assert.Equal(third.Id, wheel.SameAsId));
        Assert.Equal((true, true, false), (first.IsMerged, second.IsMerged, third.IsMerged));
        Assert.Equal((Today, Today), (first.MergedOn!.Value, second.MergedOn!.Value));
    }

    [Fact]
    public void A_wheel_is_not_merged_with_itself_nor_in_a_ring_nor_twice()
    {
        var (first, second) = (Named("Nexus"), Named("KMD Nexus"));
        List<Wheel> all = [first, second];
        Assert.Equal("Dependencies.SameWheel", Assert.Single(first.MergeInto(first, all, 1, Given.Member(), Today).Refusals).Code);
        first.MergeInto(second, all, 1, Given.Member(), Today).Expect();
        Assert.Equal("Dependencies.SameWheel", Assert.Single(second.MergeInto(first, all, 1, Given.Member(), Today).Refusals).Code);
        Assert.Equal(Refusal.Stale, Assert.Single(first.MergeInto(Named("Andet"), all, first.Version, Given.Member(), Today).Refusals));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.kitos.dk")]
    public void A_link_leads_to_the_web_and_nowhere_else(string link) =>
        Assert.Equal("Dependencies.NoWebAddress", Assert.Single(Wheel.Write(Id<Wheel>.Random(), new("Nexus", WheelKind.System, link)).Refusals).Code);

    [Fact]
    public void What_is_agreed_is_in_words()
    {
        var dependency = Dependency.Write(
            Id<Dependency>.Random(), Given.Initiative().Id, new(Named("Nexus"), Direction.Both, "Planen", ""), Given.Member(), Today).Expect();
        Assert.Equal("Terms", Assert.Single(dependency.Settle(AgreedState.Agreed, " ", "", 1, Given.Member(), Today).Refusals).Field);
        Assert.Empty(dependency.Settle(AgreedState.NotYet, "", "", 1, Given.Member(), Today).Refusals);
    }

    private static Wheel Named(string name) => Wheel.Write(Id<Wheel>.Random(), new(name, WheelKind.System)).Expect();
}
