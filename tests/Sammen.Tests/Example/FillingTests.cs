using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;
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

    [Fact]
    public async Task An_initiative_that_has_come_far_enough_has_a_case_gains_and_side_effects()
    {
        var place = await Fill(seed: 11, initiatives: 8);

        var (initiatives, cases, gains, measured, effects, assumptions, doubts) = await app.In(place, async db => (
            await db.Set<Initiative>().ToListAsync(), await db.Set<BusinessCase>().ToListAsync(), await db.Set<Benefit>().ToListAsync(), await db.Set<Measurement>().ToListAsync(),
            await db.Set<SideEffect>().ToListAsync(), await db.Set<Assumption>().ToListAsync(), await db.Set<Challenge>().ToListAsync()));

        var far = initiatives.Where(i => i.Phase >= Phase.Assessment).Select(i => i.Id).ToHashSet();
        Assert.InRange(far.Count, 2, 7);
        Assert.Equal(far, [.. cases.Select(c => c.InitiativeId)]);
        Assert.Equal(far, [.. gains.Select(g => g.InitiativeId)]);
        Assert.Equal(far, [.. effects.Select(e => e.InitiativeId)]);
        Assert.Equal(far, [.. assumptions.Select(a => a.InitiativeId)]);
        Assert.NotEmpty(doubts);
        var operated = initiatives.Where(i => i.Phase == Phase.Operation).Select(i => i.Id).ToHashSet();
        Assert.Equal(operated, [.. gains.Where(g => measured.Exists(m => m.BenefitId == g.Id)).Select(g => g.InitiativeId)]);
    }

    [Fact]
    public async Task One_case_is_as_large_as_a_case_can_be_and_the_others_are_of_a_usual_size()
    {
        var place = await Fill(seed: 11, initiatives: 8);

        var contents = await app.In(place, async db => (await db.Set<BusinessCase>().ToListAsync()).ConvertAll(c => c.Content));

        Assert.Single(contents, c => (c.Lines.Count, c.Years) == (CaseContent.MostLines, 30));
        Assert.All(contents.Where(c => c.Years != 30), c => Assert.InRange(c.Lines.Count, 15, 60));
        Assert.All(contents, c =>
        {
            Assert.NotEmpty(c.Calculate().Tornado);
            Assert.Equal(c.Lines.Count, c.Lines.Select(l => l.Name).Distinct().Count());
            Assert.DoesNotContain(c.Lines, c.CountsTwice);
            Assert.Contains(c.Lines, l => l.Unit == LineUnit.Hours);
            Assert.All(c.Lines, l => Assert.True(l.Full.Figure.IsOrdered && l.Own.All(o => o.Amount.Figure.IsOrdered) && l.Name.Length <= EconomyLine.NameLength));
        });
    }

    private async Task<Id<Municipality>> Fill(int seed, int initiatives = 4, int members = 12)
    {
        var filled = Assert.Single(await Filling.Run(app.Services, new(1, initiatives, members, Committees: 8, seed), _ => { }, CancellationToken.None));
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<SammenDb>().Set<Municipality>().SingleAsync(m => m.Slug == filled.Slug)).Id;
    }

    private Task<string> Told(Id<Municipality> place) => app.In(place, async db => string.Join('\n',
        (await db.Set<Initiative>().ToListAsync()).Select(i => $"{i.Title} {i.Problem} {i.Phase} {i.StartedOn} {i.Frames.Count} {i.Team.Count}").Order()
            .Concat((await db.Set<Statement>().ToListAsync()).Select(s => $"{s.WrittenOn} {s.Question} {s.Kind} {s.Text}").Order())
            .Concat((await db.Set<BusinessCase>().ToListAsync()).SelectMany(c => c.Content.Lines.Select(l => $"{l.Name} {l.Full} {string.Join(' ', l.Own)} {l.Valued}")).Order())
            .Concat((await db.Set<Assumption>().ToListAsync()).Select(a => $"{a.WrittenOn} {a.Text} {a.Lines.Count}").Order())
            .Concat((await db.Set<Challenge>().ToListAsync()).Select(c => $"{c.RaisedOn} {c.Reason} {c.Answer}").Order())
            .Concat((await db.Set<Benefit>().ToListAsync()).Select(b => $"{b.Title} {b.Status} {b.Steps}").Order())
            .Concat((await db.Set<Measurement>().ToListAsync()).Select(m => $"{m.On} {m.Value} {m.Note}").Order())
            .Concat((await db.Set<SideEffect>().ToListAsync()).Select(e => $"{e.RaisedOn} {e.Text} {e.Likelihood} {e.Observations.Count}").Order())));
}
