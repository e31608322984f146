using System.Net;
using Sammen.Domain.Webhooks;

namespace Sammen.Domain.Tests.Webhooks;

public sealed class DeliveryTests
{
    [Fact]
    public void The_pauses_grow_and_end_after_a_day_and_a_half()
    {
        var pauses = Enumerable.Range(1, Delivery.MostTries).Select(Delivery.PauseAfter).ToList();

        Assert.Equal([1, 5, 30, 120, 480, 1440], pauses.SkipLast(1).Select(p => (int)p!.Value.TotalMinutes));
        Assert.Null(pauses[^1]);
        Assert.Null(Delivery.PauseAfter(Delivery.MostTries + 3));
    }

    // The example that Standard Webhooks' own libraries are tried with.
    [Fact]
    public void A_message_is_signed_as_the_convention_says() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Signature.Of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, """{"test": 2432232314}"""));

    [Theory]
    [InlineData("8.8.8.8", Reach.Public)]
    [InlineData("172.15.255.255", Reach.Public)]
    [InlineData("172.32.0.0", Reach.Public)]
    [InlineData("100.63.255.255", Reach.Public)]
    [InlineData("2a00:1450:400f::1", Reach.Public)]
    [InlineData("10.0.0.1", Reach.Inside)]
    [InlineData("172.16.0.1", Reach.Inside)]
    [InlineData("192.168.1.1", Reach.Inside)]
    [InlineData("100.64.0.1", Reach.Inside)]
    [InlineData("fd00::1", Reach.Inside)]
    [InlineData("127.0.0.1", Reach.Loopback)]
    [InlineData("127.9.9.9", Reach.Loopback)]
    [InlineData("::1", Reach.Loopback)]
    [InlineData("0.0.0.0", Reach.Never)]
    [InlineData("0.1.2.3", Reach.Never)]
    [InlineData("169.254.169.254", Reach.Never)]
    [InlineData("224.0.0.1", Reach.Never)]
    [InlineData("255.255.255.255", Reach.Never)]
    [InlineData("198.18.0.1", Reach.Never)]
    [InlineData("::", Reach.Never)]
    [InlineData("::ffff:8.8.8.8", Reach.Never)]
    [InlineData("::ffff:127.0.0.1", Reach.Never)]
    [InlineData("::ffff:10.0.0.1", Reach.Never)]
    [InlineData("64:ff9b::a00:1", Reach.Never)]
    [InlineData("2002:a00:1::", Reach.Never)]
    [InlineData("2001::1", Reach.Never)]
    [InlineData("fe80::1", Reach.Never)]
    [InlineData("ff02::1", Reach.Never)]
    public void An_address_is_told_apart_from_the_open_internet(string address, Reach reach) => Assert.Equal(reach, Reaches.Of(IPAddress.Parse(address)));

    [Fact]
    public void What_lies_nowhere_is_told_by_no_rule() =>
        Assert.All(new[] { "169.254.169.254", "0.0.0.0", "224.0.0.1", "::ffff:10.0.0.1" }, address => Assert.False(new ReachRule(true, true).Allows(IPAddress.Parse(address))));
}
