using Sammen.Domain.Reminders;

namespace Sammen.Domain.Tests.Reminders;

public sealed class MailChoiceTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData(MailRhythm.Weekdays, null, 0, true)]
    [InlineData(MailRhythm.Weekdays, 0, 0, false)]
    [InlineData(MailRhythm.Weekdays, 0, 1, true)]
    [InlineData(MailRhythm.Weekdays, 4, 5, false)]
    [InlineData(MailRhythm.Weekdays, 4, 6, false)]
    [InlineData(MailRhythm.Weekdays, 4, 7, true)]
    [InlineData(MailRhythm.Weekly, null, 3, true)]
    [InlineData(MailRhythm.Weekly, 0, 1, false)]
    [InlineData(MailRhythm.Weekly, 0, 4, false)]
    [InlineData(MailRhythm.Weekly, 0, 6, false)]
    [InlineData(MailRhythm.Weekly, 0, 7, true)]
    [InlineData(MailRhythm.Weekly, -3, 2, true)]
    [InlineData(MailRhythm.Never, null, 0, false)]
    public void It_is_looked_on_weekdays_and_no_more_often_than_asked(MailRhythm rhythm, int? lookedAfter, int after, bool isDue)
    {
        var choice = Chosen(rhythm);
        choice.Confirm(Monday);
        if (lookedAfter is { } days)
        {
            typeof(MailChoice).GetProperty(nameof(MailChoice.LookedOn))!.SetValue(choice, Monday.AddDays(days));
        }

        Assert.Equal(isDue, choice.IsDue(Monday.AddDays(after)));
    }

    [Fact]
    public void Nothing_is_sent_before_a_yes_and_another_address_needs_another()
    {
        var choice = Chosen(MailRhythm.Weekdays);
        Assert.False(choice.IsDue(Monday));
        Assert.True(choice.WaitsForYes);

        choice.Confirm(Monday);
        Assert.True(choice.IsDue(Monday));
        choice.Revise("tr@aaby.dk", MailRhythm.Weekly, false, choice.Version).Expect();
        Assert.True(choice.IsOn);
        choice.Revise("en.anden@aaby.dk", MailRhythm.Weekly, false, choice.Version).Expect();
        Assert.False(choice.IsOn);
        Assert.False(choice.IsDue(Monday));
    }

    [Fact]
    public void Who_stops_is_forgotten()
    {
        var choice = Chosen(MailRhythm.Weekly);
        choice.Confirm(Monday);
        choice.Stop();

        Assert.Equal("", choice.Address);
        Assert.False(choice.IsOn || choice.WaitsForYes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tr")]
    [InlineData("tr@aaby")]
    [InlineData("tr@aaby.dk, alle@aaby.dk")]
    [InlineData("TR <tr@aaby.dk>")]
    [InlineData("tr@aaby.dk\nBcc: alle@aaby.dk")]
    public void What_is_no_single_address_is_refused(string typed) =>
        Assert.Equal("Address", Assert.Single(MailChoice.Choose(Given.Member(), typed, MailRhythm.Weekly, false).Refusals).Field);

    [Fact]
    public void An_address_is_not_asked_again_and_again()
    {
        var choice = Chosen(MailRhythm.Weekly);
        for (var times = 0; times < MailChoice.MostAskedADay; times++)
        {
            choice.Ask(Monday).Expect();
        }

        Assert.Equal("Start.AskedTooOften", Assert.Single(choice.Ask(Monday).Refusals).Code);
        choice.Ask(Monday.AddDays(1)).Expect();
    }

    private static MailChoice Chosen(MailRhythm rhythm) => MailChoice.Choose(Given.Member(), "tr@aaby.dk", rhythm, false).Expect();
}
