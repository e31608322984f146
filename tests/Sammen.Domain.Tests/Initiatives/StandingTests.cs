using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Initiatives;

public sealed class StandingTests
{
    [Theory]
    [InlineData(TeamRole.Owner, "See TakePart Write Lead")]
    [InlineData(TeamRole.Lead, "See TakePart Write Lead")]
    [InlineData(TeamRole.Leader, "See TakePart Write Lead")]
    [InlineData(TeamRole.Participant, "See TakePart Write")]
    [InlineData(TeamRole.Superuser, "See TakePart Write")]
    [InlineData(TeamRole.Enthusiast, "See TakePart Write")]
    [InlineData(TeamRole.UnionRepresentative, "See TakePart Write Comment")]
    [InlineData(TeamRole.WorkEnvironmentRepresentative, "See TakePart Write Comment")]
    [InlineData(TeamRole.Observer, "See")]
    public void A_part_in_the_team_gives_rights(TeamRole role, string expected) =>
        Assert.Equal(expected.Split(' ').Order(), RightsOf(new Standing(role, false, MunicipalityRole.Member)));

    [Theory]
    [InlineData(true, MunicipalityRole.Member, "See TakePart")]
    [InlineData(false, MunicipalityRole.Member, "")]
    [InlineData(false, MunicipalityRole.PortfolioReader, "See")]
    [InlineData(false, MunicipalityRole.Administrator, "See")]
    public void Outside_the_team_one_reads_and_takes_part_at_the_own_workplace(bool ownWorkplace, MunicipalityRole role, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), RightsOf(new Standing(null, ownWorkplace, role)));

    [Fact]
    public void An_initiative_of_a_unit_above_concerns_everybody_below()
    {
        var centre = Unit.Create("Center", UnitKind.Centre, null, Given.Now).Expect();
        var workplace = Unit.Create("Plejecenter", UnitKind.Workplace, centre.Id, Given.Now).Expect();
        var tree = new UnitTree([workplace, centre]);
        var initiative = Initiative.Begin(new ProblemDescription("Navn", "Problem", "", "", []), Given.Member().Id, centre.Id, Given.Now).Expect();
        var employee = Given.Member("Medarbejder", unit: workplace.Id);

        Assert.True(Standing.Of(employee, initiative, tree.Above(workplace.Id)).May(Right.TakePart));
        Assert.False(Standing.Of(employee, initiative, []).May(Right.See));
    }

    private static IEnumerable<string> RightsOf(Standing standing) =>
        Enum.GetValues<Right>().Where(standing.May).Select(r => r.ToString()).Order();
}
