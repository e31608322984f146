using Sammen.Domain.Webhooks;

namespace Sammen.Domain.Tests.Webhooks;

public sealed class SubscriptionTests
{
    private static readonly ReachRule Strict = new(AllowsInside: false, AllowsLoopback: false);

    [Fact]
    public void A_subscription_is_told_of_what_was_chosen_each_once()
    {
        var made = Make("https://esdh.aaby.dk/ind", Strict, 0, "decision.made", "initiative.begun", "decision.made").Expect();

        Assert.Equal([EventKind.InitiativeBegun, EventKind.DecisionMade], made.Events);
        Assert.True(made.IsOpen);
        Assert.StartsWith("whsec_", made.Secret, StringComparison.Ordinal);
        Assert.Equal(32, Convert.FromBase64String(made.Secret["whsec_".Length..]).Length);
    }

    [Theory]
    [InlineData("", "Common.Missing")]
    [InlineData("esdh.aaby.dk", "Webhooks.NoWebAddress")]
    [InlineData("ftp://esdh.aaby.dk", "Webhooks.NoWebAddress")]
    [InlineData("javascript:alert(1)", "Webhooks.NoWebAddress")]
    [InlineData("http://esdh.aaby.dk", "Webhooks.NotHttps")]
    [InlineData("http://127.0.0.1/ind", "Webhooks.NotHttps", "Webhooks.PrivateAddress")]
    [InlineData("https://bruger:kode@esdh.aaby.dk", "Webhooks.HasPassword")]
    [InlineData("https://10.1.2.3/", "Webhooks.PrivateAddress")]
    [InlineData("https://[::1]/", "Webhooks.PrivateAddress")]
    [InlineData("https://localhost/", "Webhooks.PrivateAddress")]
    [InlineData("https://[::ffff:10.0.0.1]/", "Webhooks.PrivateAddress")]
    [InlineData("https://2130706433/", "Webhooks.PrivateAddress")]
    [InlineData("https://0x7f.1/", "Webhooks.PrivateAddress")]
    public void An_address_that_may_not_be_told_is_refused_at_its_field(string address, params string[] codes)
    {
        var why = Make(address, Strict).Refusals;

        Assert.Equal(codes, why.Select(r => r.Code));
        Assert.All(why, r => Assert.Equal("Address", r.Field));
    }

    [Fact]
    public void Only_where_it_is_set_does_the_own_net_or_this_machine_count()
    {
        Assert.Empty(Make("https://10.1.2.3/", new(true, false)).Refusals);
        Assert.Empty(Make("http://127.0.0.1:5000/", new(false, true)).Refusals);
        Assert.NotEmpty(Make("http://10.1.2.3/", new(true, true)).Refusals);
        Assert.NotEmpty(Make("https://169.254.169.254/", new(true, true)).Refusals);
    }

    [Fact]
    public void Something_known_must_be_chosen()
    {
        Assert.Equal("Webhooks.NoEvents", Assert.Single(Subscription.Make(new("ESDH", "https://esdh.aaby.dk", []), Strict, 0, Given.Now).Refusals).Code);
        Assert.Equal("Common.Unread", Assert.Single(Make("https://esdh.aaby.dk", Strict, 0, "alt").Refusals).Code);
        Assert.Equal("Common.Unread", Assert.Single(Make("https://esdh.aaby.dk", Strict, 0, "trial").Refusals).Code);
    }

    [Fact]
    public void Twenty_can_be_open()
    {
        var last = Make("https://esdh.aaby.dk", Strict, 19).Expect();
        Assert.Equal("Webhooks.TooMany", Assert.Single(Make("https://esdh.aaby.dk", Strict, 20).Refusals).Code);

        last.Close(Given.Today);
        Assert.Equal("Webhooks.TooMany", Assert.Single(last.Reopen(20).Refusals).Code);
        Assert.False(last.IsOpen);
        Assert.True(last.Reopen(19).Expect().IsOpen);
    }

    [Fact]
    public void One_that_the_receiver_left_can_be_opened_again_with_the_same_secret()
    {
        var made = Make("https://esdh.aaby.dk", Strict).Expect();
        var secret = made.Secret;

        made.Leave(Given.Today);
        Assert.True(made is { IsOpen: false, IsGone: true });
        Assert.True(made.Reopen(0).Expect() is { IsOpen: true, IsGone: false });
        Assert.Equal(secret, made.Secret);
    }

    [Fact]
    public void The_secret_is_made_anew_only_before_anything_was_sent()
    {
        var made = Make("https://esdh.aaby.dk", Strict).Expect();
        var first = made.Secret;

        Assert.True(made.MakeAnew(isUsed: false));
        Assert.NotEqual(first, made.Secret);
        Assert.False(made.MakeAnew(isUsed: true));
    }

    [Fact]
    public void Every_event_has_a_name_of_its_own_and_only_a_trial_cannot_be_chosen()
    {
        var names = Enum.GetValues<EventKind>().Select(k => k.Name()).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal(
            ["initiative.begun", "initiative.phaseChanged", "initiative.stopped", "decision.made", "measurement.recorded", "agendaItem.minuted", "concern.answered", "survey.closed"],
            EventKinds.ToChoose.Select(k => k.Name()));
        Assert.All(EventKinds.ToChoose, k => Assert.Equal(k, EventKinds.Of(k.Name())));
    }

    private static Result<Subscription> Make(string address, ReachRule rule, int open = 0, params string[] events) =>
        Subscription.Make(new("ESDH", address, events is [] ? ["decision.made"] : events), rule, open, Given.Now);
}
