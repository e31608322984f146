using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Access;

public sealed class VisibleTests(SammenApp app)
{
    [Fact]
    public async Task Lists_ask_the_database_for_what_Standing_says()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        var people = new List<Member>();
        foreach (var role in Enum.GetValues<MunicipalityRole>())
        {
            people.Add(await village.Member("På stedet", role));
            people.Add(await village.Member("Et andet sted", role, village.OtherWorkplace));
            people.Add(await village.Member("I centret", role, village.Centre));
        }

        var onTeam = people[1];
        foreach (var role in Enum.GetValues<TeamRole>())
        {
            await village.Initiative(leader, role.ToString(), i => i.Assign(onTeam.Id, role).Expect());
        }

        await village.Initiative(leader, "Hele kommunen", i => i.Describe(new TechnologyDescription(null, null, null, null, null), i.Version).Expect());
        await village.Initiative(leader, "Centret", i => i.Describe(new TechnologyDescription(null, null, null, null, village.Centre.Id), i.Version).Expect());
        var units = new UnitTree([village.Centre, village.Workplace, village.OtherWorkplace]);

        await app.In(village.Municipality.Id, async db =>
        {
            var all = await db.Set<Initiative>().ToListAsync();
            foreach (var member in people)
            {
                var here = new Here();
                here.Enter(new Place(village.Municipality.Id, village.Slug, ""), units, member);
                var standing = all.ToDictionary(i => i.Id, i => Standing.Of(member, i, here.UnitsAbove));
                await Same(Right.See, db.Set<Initiative>().VisibleTo(here), standing);
                await Same(Right.TakePart, db.Set<Initiative>().OpenToPartOf(here), standing);
            }

            return 0;
        });
    }

    private static async Task Same(Right right, IQueryable<Initiative> listed, Dictionary<Id<Initiative>, Standing> standing) =>
        Assert.Equal(
            standing.Where(s => s.Value.May(right)).Select(s => s.Key.Value).Order(),
            (await listed.Select(i => i.Id).ToListAsync()).Select(i => i.Value).Order());
}
