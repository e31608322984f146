using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Tests.SideEffects;

public sealed class EthicsAssessmentTests
{
    private static readonly Member Lis = Given.Member("Leder Lis");

    [Theory]
    [InlineData("", "", EthicsState.Nothing)]
    [InlineData("Et kamera", "", EthicsState.Begun)]
    [InlineData("", "Skilt", EthicsState.Begun)]
    public void What_it_means_or_what_is_done_is_a_beginning(string meaning, string action, EthicsState state) =>
        Assert.Equal(state, Write(Side.Leaders, new(meaning, "", null, action, "")).State);

    [Fact]
    public void Each_side_has_its_own_view_and_its_own_word_for_how_much_is_touched()
    {
        var ethics = Write(Side.Employees, new("", "Det er et hjem", Touch.Much, "", ""));

        Assert.Equal((EthicsState.Employees, "Det er et hjem", Touch.Much), (ethics.State, ethics.ViewOf(Side.Employees), ethics.TouchOf(Side.Employees)));
        Assert.Equal(("", null), (ethics.ViewOf(Side.Leaders), ethics.TouchOf(Side.Leaders)));
    }

    [Fact]
    public void Two_views_differ_only_where_both_have_said_how_much_is_touched()
    {
        var ethics = Write(Side.Employees, new("", "Det er et hjem", Touch.Much, "", ""));

        ethics.Revise(Side.Leaders, new("", "Det er møbler", null, "", ""), 1, Lis, Given.Today).Expect();

        Assert.Equal(EthicsState.Both, ethics.State);
    }

    [Fact]
    public void Who_does_something_is_named_with_what() => Assert.Equal(
        "Action",
        Assert.Single(EthicsAssessment.Write(Given.Initiative().Id, EthicsPrinciple.Privacy, Side.Leaders, new("", "", null, " ", "Leder"), Lis, Given.Today).Refusals).Field);

    [Fact]
    public void Those_who_lead_or_decide_sit_at_one_side_and_all_others_at_the_other() => Assert.Equal(
        [TeamRole.Owner, TeamRole.Lead, TeamRole.Leader], Enum.GetValues<TeamRole>().Where(r => EthicsAssessment.SideOf(r) == Side.Leaders));

    private static EthicsAssessment Write(Side side, EthicsText text) =>
        EthicsAssessment.Write(Given.Initiative().Id, EthicsPrinciple.Privacy, side, text, Lis, Given.Today).Expect();
}
