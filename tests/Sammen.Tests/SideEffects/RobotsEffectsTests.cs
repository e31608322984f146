using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Tests.Example;

namespace Sammen.Tests.SideEffects;

public sealed class RobotsEffectsTests(ExampleApp example) : IClassFixture<ExampleApp>
{
    [Fact]
    public async Task The_example_carries_side_effects_both_ways_some_out_of_lifts_and_values_seen_differently()
    {
        var (effects, ethics) = await example.In(async db =>
        {
            var id = (await db.Set<Initiative>().SingleAsync(i => i.Title.StartsWith("Robot"))).Id;
            return (await db.Set<SideEffect>().Where(e => e.InitiativeId == id).ToListAsync(), await db.Set<EthicsAssessment>().Where(e => e.InitiativeId == id).ToListAsync());
        });

        Assert.Equal(Enum.GetValues<EffectDirection>(), effects.Select(e => e.Direction).Distinct().Order());
        Assert.Equal(2, effects.Count(e => e.LiftId is not null));
        Assert.Contains(ethics, e => e.State == EthicsState.Differ);
        Assert.Contains(ethics, e => e.State == EthicsState.Leaders);
    }
}
