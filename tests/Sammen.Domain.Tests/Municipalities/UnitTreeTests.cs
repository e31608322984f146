using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.Municipalities;

public sealed class UnitTreeTests
{
    private static readonly DateTimeOffset Now = new(2040, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private static Unit Of(string name, Unit? above = null) => Unit.Create(name, UnitKind.Workplace, above?.Id, Now).Expect();

    [Fact]
    public void Units_stand_under_the_one_above_them_and_in_Danish_order()
    {
        var (care, school) = (Of("Ældre"), Of("Skole"));
        var (home, centre, team) = (Of("Åhjemmet", care), Of("Plejecenter", care), Of("Nathold"));
        team.MoveUnder(centre.Id, new([care, centre, team])).Expect();

        var tree = new UnitTree([team, home, care, centre, school]);

        Assert.Equal([(school, 0), (care, 0), (centre, 1), (team, 2), (home, 1)], tree.InOrder);
        Assert.Equal([care.Id, centre.Id, team.Id, home.Id], tree.Below(care.Id));
        Assert.Equal([centre.Id, team.Id], tree.Below(centre.Id));
        Assert.Equal([school.Id], tree.Below(school.Id));
        Assert.Equal([team.Id, centre.Id, care.Id], tree.Above(team.Id));
        var unknown = Id<Unit>.At(Now);
        Assert.Equal([unknown], tree.Below(unknown));
    }
}
