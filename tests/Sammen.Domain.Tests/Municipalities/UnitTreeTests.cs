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

    [Fact]
    public void Where_units_are_very_many_workplaces_are_shown_under_the_one_that_is_chosen()
    {
        var (care, school) = (Unit.Create("Ældre", UnitKind.Administration, null, Now).Expect(), Unit.Create("Skole", UnitKind.Administration, null, Now).Expect());
        List<Unit> homes = [.. Enumerable.Range(0, 150).Select(n => Of($"Hjem {n:000}", care))];
        List<Unit> schools = [.. Enumerable.Range(0, 48).Select(n => Of($"Skole {n:000}", school))];

        Assert.Equal(200, new UnitTree([care, school, .. homes, .. schools]).InBrief(null).Count);

        var more = Of("Skole 048", school);
        var tree = new UnitTree([care, school, .. homes, .. schools, more]);
        Assert.Equal([(school, 0), (care, 0)], tree.InBrief(null));
        Assert.Equal(2 + 49, tree.InBrief(school.Id).Count);
        Assert.Equal([(school, 0), (more, 1), (care, 0)], tree.InBrief(more.Id));
    }
}
