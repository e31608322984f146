using Sammen.Domain.Agreements;
using Sammen.Domain.Initiatives;
using Xunit;

namespace Sammen.Domain.Tests.Agreements;

public class AgreementTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void An_agreement_needs_an_action_an_owner_and_a_day() =>
        Assert.Equal(["What", "Owner", "DueOn"], Make(new(" ", null, null)).Refusals.Select(r => r.Field));

    [Fact]
    public void Its_day_is_not_in_the_past_but_a_day_that_has_passed_may_stay()
    {
        Assert.Equal("Agreements.DueInPast", Assert.Single(Make(new("Spørg", "TR", Today.AddDays(-1))).Refusals).Code);
        var agreement = Make(new("Spørg", "TR", Today)).Expect();
        Assert.False(agreement.IsOverdue(Today));
        Assert.True(agreement.IsOverdue(Today.AddDays(1)));

        agreement.Revise(new("Spørg igen", "TR", Today), agreement.Version, Today.AddDays(3)).Expect();
        Assert.Equal("Agreements.DueInPast", Assert.Single(agreement.Revise(new("Spørg", "TR", Today.AddDays(1)), agreement.Version, Today.AddDays(3)).Refusals).Code);
    }

    [Fact]
    public void To_drop_it_needs_a_reason_to_have_done_it_does_not()
    {
        var agreement = Make(new("Spørg", "TR", Today)).Expect();

        Assert.Equal("Outcome", Assert.Single(agreement.End(AgreementStatus.Dropped, "", 1, Today).Refusals).Field);
        Assert.Equal("Status", Assert.Single(agreement.End(AgreementStatus.Open, "", 1, Today).Refusals).Field);
        Assert.Equal("Status", Assert.Single(agreement.End(null, "", 1, Today).Refusals).Field);
        agreement.End(AgreementStatus.Done, "", 1, Today).Expect();
        Assert.Equal((AgreementStatus.Done, (DateOnly?)Today), (agreement.Status, agreement.EndedOn));
        Assert.False(agreement.IsOverdue(Today.AddDays(9)));
    }

    [Fact]
    public void What_has_ended_is_not_revised_but_how_it_ended_can_be_put_right()
    {
        var agreement = Make(new("Spørg", "TR", Today)).Expect();
        agreement.End(AgreementStatus.Done, "", 1, Today).Expect();

        Assert.Equal("Agreements.Ended", Assert.Single(agreement.Revise(new("Andet", "TR", Today), 2, Today).Refusals).Code);
        agreement.End(AgreementStatus.Dropped, "Ingen svarede", 2, Today).Expect();
        Assert.Equal("Ingen svarede", agreement.Outcome);
    }

    private static Result<Agreement> Make(AgreementText text) => Agreement.Make(Id<Agreement>.Random(), Id<Initiative>.Random(), text, new(), Today);
}
