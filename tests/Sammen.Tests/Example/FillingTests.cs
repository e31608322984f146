using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Example.Fill;

namespace Sammen.Tests.Example;

[Collection(SammenApp.Filling)]
public sealed class FillingTests(SammenApp app)
{
    [Fact]
    public async Task The_same_seed_tells_the_same()
    {
        var (first, second, other) = (await Fill(seed: 5), await Fill(seed: 5), await Fill(seed: 6));

        Assert.Equal(await Told(first), await Told(second));
        Assert.NotEqual(await Told(first), await Told(other));
    }

    [Fact]
    public async Task A_filled_municipality_is_of_the_size_that_was_asked_for()
    {
        var place = await Fill(seed: 8, initiatives: 6, members: 30);

        var (initiatives, members, statements) = await app.In(place, async db => (
            await db.Set<Initiative>().CountAsync(), await db.Set<Member>().CountAsync(), await db.Set<Statement>().CountAsync()));

        Assert.Equal((6, 30), (initiatives, members));
        Assert.True(statements > 6 * 9);
    }

    [Fact]
    public async Task One_member_is_enough() => Assert.Equal(2, await app.In(await Fill(seed: 3, initiatives: 2, members: 1), db => db.Set<Initiative>().CountAsync()));

    private async Task<Id<Municipality>> Fill(int seed, int initiatives = 4, int members = 12)
    {
        var filled = Assert.Single(await Filling.Run(app.Services, new(1, initiatives, members, seed), _ => { }, CancellationToken.None));
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<SammenDb>().Set<Municipality>().SingleAsync(m => m.Slug == filled.Slug)).Id;
    }

    private Task<string> Told(Id<Municipality> place) => app.In(place, async db => string.Join('\n',
        (await db.Set<Initiative>().ToListAsync()).Select(i => $"{i.Title} {i.Problem} {i.Phase} {i.StartedOn} {i.Frames.Count} {i.Team.Count}").Order()
            .Concat((await db.Set<Statement>().ToListAsync()).Select(s => $"{s.WrittenOn} {s.Question} {s.Kind} {s.Text}").Order())));
}
