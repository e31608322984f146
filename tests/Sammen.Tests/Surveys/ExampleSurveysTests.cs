using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;
using Sammen.Domain.Work;
using Sammen.Tests.Example;

namespace Sammen.Tests.Surveys;

public sealed class ExampleSurveysTests(ExampleApp example) : IClassFixture<ExampleApp>
{
    [Fact]
    public async Task The_robots_are_measured_in_the_groups_of_the_work_and_most_of_one_can_what_nobody_has_judged()
    {
        var (groups, surveys, needs) = await example.In(async db =>
        {
            var robots = (await db.Set<Initiative>().SingleAsync(i => i.Title.StartsWith("Robotstøvsugere"))).Id;
            return (
                await db.Set<StaffGroup>().Where(g => g.InitiativeId == robots && !g.IsRetired).ToListAsync(),
                await db.Set<Survey>().Where(s => s.InitiativeId == robots).ToListAsync(),
                await db.Set<CompetenceNeed>().Where(n => n.InitiativeId == robots).ToListAsync());
        });

        Assert.Equal([SurveyKind.GoodWork, SurveyKind.Competences], surveys.Select(s => s.Kind).Order());
        Assert.All(surveys, s => Assert.Equal(groups.Select(g => g.Name).Order(StringComparer.Ordinal), s.Groups.Order(StringComparer.Ordinal)));
        var map = HeatMap.Of(needs, groups, OwnView.Of(surveys, Municipality.FewestShown));
        Assert.Contains(map.Rows.SelectMany(r => r.Cells).SelectMany(c => c), today => today is { IsOwn: true, Level: TodayLevel.Use });
    }
}
